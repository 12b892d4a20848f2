import { describe, expect, it } from 'vitest'
import { typedSignature } from './typed-signature.ts'

const TODAY = '2026-11-21'
const read = (typed: string) => {
  const { by, on } = typedSignature(typed, TODAY)
  return [by, on]
}

describe('who judged and when, typed in one line', () => {
  it.each([
    'Li Min, 2026-11-20',
    'Li Min, 20 November 2026',
    'Li Min, Nov 20, 2026',
    'Li Min, November 20th, 2026',
    'Li Min on 20 Nov 2026',
    'Li Min; 2026/11/20',
    'Li Min (2026-11-20)',
    '2026-11-20, Li Min',
    'November 20, 2026, Li Min',
    'Li Min，2026年11月20日',
  ])('%s is a name and a day', (typed) => expect(read(typed)).toEqual(['Li Min', '2026-11-20']))

  it('a day may follow a Chinese name without a blank, or be today', () => {
    expect(read('李敏2026年11月2日')).toEqual(['李敏', '2026-11-02'])
    expect(read('李敏今天')).toEqual(['李敏', TODAY])
    expect(read('Li Min, today')).toEqual(['Li Min', TODAY])
  })

  it('no day stays inside a name: what only looks like one is left to be refused', () => {
    expect(read('Li Min, 20.11.2026')).toEqual(['Li Min', '20.11.2026'])
    expect(read('Li Min 31 Feb 2026')).toEqual(['Li Min', '31 Feb 2026'])
    expect(read('Li Min, 3/4/2026')).toEqual(['Li Min', '3/4/2026'])
    expect(read('Li Min, May 2026')).toEqual(['Li Min', 'May 2026'])
  })

  it('a name alone keeps its numbers; a day alone names nobody', () => {
    for (const name of ['Office 12', 'Bureau 61398', '领导小组〔2026〕12号', 'May Chen', 'Committee 2026']) {
      expect(read(name)).toEqual([name, undefined])
    }
    expect(read('2026-11-02')).toEqual([undefined, '2026-11-02'])
    expect(read('on 2 Nov 2026')).toEqual([undefined, '2026-11-02'])
  })
})
