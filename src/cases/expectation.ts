import type { CaseExpectation, ClockExpectation } from '#contract'
import type { CaseState } from '#review'

/** One thing the case was expected to come to and did not. */
export interface Unmet {
  /** 'state', 'clocks/0/due', … */
  readonly field: string
  readonly expected: string
  readonly found: string
}

/** What of an expectation the case does not meet; empty when all of it is met. */
export function unmetBy(report: CaseState, expect: CaseExpectation): readonly Unmet[] {
  const unmet: Unmet[] = []
  const same = (field: string, expected: string, found: string): void => {
    if (expected !== found) unmet.push({ field, expected, found })
  }
  if (expect.state !== undefined) same('state', expect.state, report.state)
  if (expect.refused) {
    const codes = report.refused.map(({ code }) => code)
    same('refused', expect.refused.join(', ') || 'none', codes.join(', ') || 'none')
  }
  expect.next?.forEach((step, index) => {
    if (!report.next.includes(step)) same(`next/${index}`, step, report.next.join(', '))
  })
  expect.clocks?.forEach((clock, index) => {
    unmet.push(...unmetClock(report, clock, `clocks/${index}`))
  })
  return unmet
}

function unmetClock(
  report: CaseState,
  { period, of, ...dates }: ClockExpectation,
  field: string,
): readonly Unmet[] {
  const found = report.clocks.find(
    (clock) => clock.period === period && (of === undefined || clock.of === of),
  )
  if (!found)
    return [{ field, expected: period, found: report.clocks.map((clock) => clock.period).join(', ') }]
  return Object.entries(dates).flatMap(([name, expected]) => {
    const is = found[name as keyof typeof dates] ?? 'none'
    return expected === undefined || is === expected
      ? []
      : [{ field: `${field}/${name}`, expected, found: is }]
  })
}
