import { describe, expect, it } from 'vitest'
import { askedOf, pausesOf } from './due/counting.ts'
import { argumentsOf } from './plan/outputs.ts'
import { dateArgument } from './today.ts'

const SPELLINGS = [
  '2027-03-15',
  '2027/3/15',
  '2027-3-15',
  '2027.3.15',
  '2027年3月15日',
  '15 Mar 2027',
  '20270315',
]

describe('a day typed on a command line', () => {
  it.each(SPELLINGS)('%s is read alike by --on, --as-of, due and plan', (typed) => {
    expect(dateArgument('--on', typed)).toEqual({ ok: true, value: '2027-03-15' })
    expect(askedOf(typed, '30')).toEqual({ ok: true, value: { from: '2027-03-15', workingDays: 30 } })
    const options = { target: typed, asOf: typed, assume: [], reading: [], calendar: [] }
    expect(argumentsOf('x.yaml', options)).toMatchObject({
      value: { target: '2027-03-15', asOf: '2027-03-15' },
    })
  })

  it('a pause is written so too', () =>
    expect(pausesOf(['2027/3/1..2027年3月5日'])).toEqual({
      ok: true,
      value: [{ from: '2027-03-01', to: '2027-03-05' }],
    }))

  it('that could be another day is refused, and one that there is not', () => {
    for (const typed of ['3/4/2027', '2027-02-30', '2027年13月1日', 'soon']) {
      const read = dateArgument('--on', typed)
      expect(read.ok || read.refused.faults[0]!.message.en).toBe(`--on: “${typed}” is not a date.`)
    }
    expect(dateArgument('--on', '15/3/2027')).toMatchObject({
      refused: {
        faults: [
          { expected: { en: 'the year first: did you mean 2027-03-15?' }, example: '--on 2027-03-15' },
        ],
      },
    })
  })
})
