import { describe, expect, it } from 'vitest'
import { readGround, withGround } from './read-answer.ts'

const read = (line: string, answer: Parameters<typeof withGround>[0]) => {
  const typed = readGround(line, '2026-11-21')
  return [typed.answer, withGround(answer, typed)]
}

describe('who said so, typed after an answer', () => {
  it('is kept with it, with a “don’t know” too, in either language', () => {
    expect(read('dk; by Li Min; evidence: notice 12', 'dont-know')).toEqual([
      'dk',
      { value: 'dont-know', by: 'Li Min', evidence: 'notice 12' },
    ])
    expect(read('是；评估人：李敏；日期：2026-11-02', true)).toEqual([
      '是',
      { value: true, by: '李敏', on: '2026-11-02' },
    ])
    expect(read('> 1,000,000; evidence: audit.pdf', { moreThan: 1_000_000 })).toEqual([
      '> 1,000,000',
      { moreThan: 1_000_000, evidence: 'audit.pdf' },
    ])
  })

  it('a name and a day under one label are told apart, and a day without its year is left to be refused', () => {
    expect(read('no; by Li Min, 2026-11-02', false)).toEqual([
      'no',
      { value: false, by: 'Li Min', on: '2026-11-02' },
    ])
    expect(read('否；评估人：李敏，11月2日', false)).toEqual([
      '否',
      { value: false, by: '李敏', on: '11月2日' },
    ])
    expect(read('否，评估人：李敏，日期：2026年11月2日', false)).toEqual([
      '否',
      { value: false, by: '李敏', on: '2026-11-02' },
    ])
  })

  it('leaves a plain answer, a list and the basis of a count alone', () => {
    expect(read('foreign; Hong Kong', ['foreign', 'hongKong'])).toEqual([
      'foreign; Hong Kong',
      ['foreign', 'hongKong'],
    ])
    expect(read('3 200 000; basis: accounts', 3_200_000)).toEqual(['3 200 000; basis: accounts', 3_200_000])
  })
})
