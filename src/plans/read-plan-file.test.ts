import { describe, expect, it } from 'vitest'
import { checkAssumptions } from '#contract'
import { readPlanFile } from './index.ts'

const faults = (text: string): string[] => {
  const read = readPlanFile(text)
  if (read.ok) return []
  return read.refusal.faults.map(
    ({ line, column, message, expected }) => `${line}:${column} ${message.en} ${expected.en}`,
  )
}

describe('a plan file', () => {
  it('is read as people write it: Chinese keys, days, yes and no, a title as it was typed', () => {
    const read = readPlanFile(`计划: 0123
截至: 2026年11月21日
目标日: 2027/6/30
假定: { complex: 是, supplementRounds: 1, supplementWorkingDays: 10 }
情形:
  - { 名称: 1.10, 假定: { complex: no } }
`)
    if (!read.ok) throw new Error(JSON.stringify(read.refusal.faults))
    const { title, asOf, target, assume, scenarios } = read.value
    expect([title?.en, asOf, target]).toEqual(['0123', '2026-11-21', '2027-06-30'])
    expect(assume).toEqual({ complex: true, supplementRounds: 1, supplementWorkingDays: 10 })
    expect(scenarios.map(({ name, assume: own }) => [name.en, own])).toEqual([['1.10', { complex: false }]])
  })

  it('switches a reading as a matter file does: true, yes and 是 are one position', () => {
    for (const said of ['true', 'yes', '是', '"true"']) {
      const read = readPlanFile(
        `readings: { platform-files-without-listing: ${said}, hong-kong-is-foreign: ${said} }`,
      )
      expect(read.ok && read.value.readings).toEqual({
        'platform-files-without-listing': 'yes',
        'hong-kong-is-foreign': 'true',
      })
    }
  })

  it.each([
    ['a directive', '%YAML 1.1\n---\nplan: x', '1:1'],
    ['a tag', 'plan: !!str x', '1:7'],
    ['half a character', 'plan: "\\ud83d"', '1:7'],
    ['a comma within { }', '{ plan: one, two, assume: { complex: true } }', '1:14'],
    ['a full-width colon', 'assume： { complex: true }', '1:7'],
    ['comments alone', '# plan: x', '1:1'],
  ])('%s is a fault with its place', (_, text, place) => {
    expect(faults(text).map((fault) => fault.split(' ')[0])).toContain(place)
  })

  it('an assumption called as the language’s own objects are is none', () => {
    const typed = Object.assign(Object.create(null), { ['__proto__']: '5', constructor: '5' })
    Object.defineProperty(typed, '__proto__', { value: '5', enumerable: true })
    expect(checkAssumptions(typed).faults.map(({ name }) => name)).toEqual(['__proto__', 'constructor'])
  })
})
