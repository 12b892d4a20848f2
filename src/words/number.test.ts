import { describe, expect, it } from 'vitest'
import { workingDaysText } from './number.ts'

describe('a count of working days', () => {
  it('is one day where it is one, and days where it is none or many', () => {
    expect([0, 1, 2].map((days) => workingDaysText(days).en)).toEqual([
      '0 working days',
      '1 working day',
      '2 working days',
    ])
    expect(workingDaysText(1).zh).toBe('1个工作日')
  })
})
