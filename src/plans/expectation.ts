import type { PlanExpectation } from '#contract'
import type { DayRange, Plan } from './plan.ts'

/** One expectation that a plan does not meet. */
export interface PlanUnmet {
  readonly field: string
  readonly expected: string
  readonly found: string
}

/** A day or a range as an expectation writes it. */
export const written = (range: DayRange | null | undefined): string =>
  !range ? 'none' : range.earliest === range.latest ? range.earliest : `${range.earliest}..${range.latest}`

export function unmetBy(plan: Plan, expect: PlanExpectation): readonly PlanUnmet[] {
  const { latestSafeFilingDay, latestDayToBegin, reason, inTime, milestones = {} } = expect
  const pairs: readonly (readonly [string, string | undefined, string])[] = [
    ['latestSafeFilingDay', latestSafeFilingDay, written(plan.latestSafeFilingDay)],
    ['latestDayToBegin', latestDayToBegin, written(plan.latestDayToBegin)],
    ['reason', reason, plan.reason?.code ?? 'none'],
    ['inTime', inTime, plan.inTime ?? 'none'],
    ...Object.entries(milestones).map(([id, expected]) => {
      const found = plan.milestones.find((each) => each.id === id)
      return [`milestones.${id}`, expected, found ? written(found.statutory) : 'no such milestone'] as const
    }),
  ]
  return pairs.flatMap(([field, expected, found]) =>
    expected === undefined || expected === found ? [] : [{ field, expected, found }],
  )
}
