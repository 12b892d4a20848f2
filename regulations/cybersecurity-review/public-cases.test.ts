import { describe, expect, test } from 'vitest'
import { versionsOfLaw as versions } from '../in-time.ts'
import { publicCases, publicHistory } from './public-cases.ts'

describe('the public cases', () => {
  test('took 33 to 385 working days, counted by the clock', () => {
    const { durations, fewest, most, open } = publicHistory('2026-11-21')
    expect(durations.map(({ case: { id }, until, workingDays }) => [id, until.kind, workingDays])).toEqual([
      ['didi', 'penalty', 263],
      ['didi', 'measure-lifted', 385],
      ['yunmanman-huochebang', 'measure-lifted', 246],
      ['boss-zhipin', 'measure-lifted', 246],
      ['cnki', 'penalty', 300],
      ['micron', 'conclusion', 33],
    ])
    expect([fewest, most]).toEqual([33, 385])
    expect(open.map(({ id }) => id)).toEqual(['palo-alto-networks'])
  })

  test('are history: on an earlier day only what had come by then', () => {
    const before = publicHistory('2022-06-28')
    expect([before.durations, before.fewest, before.open.length]).toEqual([[], undefined, 4])
    expect(publicHistory('2022-06-29').fewest).toBe(246)
    expect(publicHistory('2021-07-01').open).toEqual([])
  })

  test('began under the version in force on their day', () => {
    for (const { procedure, started } of publicCases) {
      const { inForce } = versions.find(({ regulation }) => regulation.id === procedure)!.regulation
      expect(inForce.from <= started && (inForce.to === null || started <= inForce.to)).toBe(true)
    }
  })

  test('stand in the order of their days', () => {
    const days = publicCases.map(({ started }) => started)
    expect(days).toEqual([...days].sort())
    for (const { started, milestones } of publicCases) {
      const own = [started, ...milestones.map(({ on }) => on)]
      expect(own).toEqual([...own].sort())
    }
  })
})
