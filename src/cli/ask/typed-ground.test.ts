import { describe, expect, it } from 'vitest'
import { typedGround, withGround } from './typed-ground.ts'

const read = (line: string, answer: Parameters<typeof withGround>[0]) => {
  const typed = typedGround(line)
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

  it('leaves a plain answer, a list and the basis of a count alone', () => {
    expect(read('foreign; Hong Kong', ['foreign', 'hongKong'])).toEqual([
      'foreign; Hong Kong',
      ['foreign', 'hongKong'],
    ])
    expect(read('3 200 000; basis: accounts', 3_200_000)).toEqual(['3 200 000; basis: accounts', 3_200_000])
  })
})
