import { publishedCalendar } from '#clock'
import { type Plan, proveMilestone } from '#plans'
import type { Planned, PlanOptions } from './planned.ts'

/** The contract's plan, its members in the contract's order, then what it rests on. */
export function planJson({ report, calendar }: Planned, { why }: PlanOptions): Record<string, unknown> {
  const { screening, scenarios, roads, estimates, ...plan } = report
  const by = { calendar: calendar ?? publishedCalendar }
  return {
    ...ordered(plan),
    screening,
    roads,
    estimates,
    scenarios: scenarios.map(({ plan: each, ...scenario }) => ({ ...scenario, plan: ordered(each) })),
    ...(why
      ? {
          proofs: Object.fromEntries(
            plan.milestones.map((each) => [each.id, proveMilestone(each, by) ?? null]),
          ),
        }
      : {}),
  }
}

function ordered({
  latestSafeFilingDay,
  reason,
  lateFiling,
  milestones,
  assumptions,
  ...rest
}: Plan): Record<string, unknown> {
  return {
    ...(latestSafeFilingDay === undefined ? {} : { latestSafeFilingDay }),
    ...(reason ? { reason } : {}),
    ...(lateFiling ? { lateFiling } : {}),
    milestones,
    assumptions,
    ...rest,
  }
}
