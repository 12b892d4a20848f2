import { type Calendar, type CivilDate, publishedCalendar } from '#clock'
import type { Text } from '#language'
import { type Version, versionOn, versions } from '#practice'
import type { Planning, PlanTerms, Unbounded } from '#review'
import type { Positions } from '#rules'
import type { Plan } from './plan.ts'

/** What a plan is reckoned by, with the version it comes from. */
export interface Terms extends PlanTerms {
  readonly version: Version
}

/** Each reading at its default, except those switched. */
export function termsUnder(
  version: Version,
  switched: Positions,
  calendar: Calendar = publishedCalendar,
): Terms {
  const { regulation, procedure } = version
  const { readings } = regulation
  const known = Object.entries(readings).map(([id, reading]) => [id, switched[id] ?? reading.default])
  return { version, regulation, procedure, positions: Object.fromEntries(known), calendar }
}

/** How the version in force on a day plans; before the first, as the newest does. */
export const planningOn = (day: CivilDate): Planning => (versionOn(day) ?? versions.at(-1)!).planning

/** How the version that a plan follows plans. */
export const planningOfPlan = ({ regulation }: Pick<Plan, 'regulation'>): Planning =>
  versions.find((version) => version.regulation.id === regulation)!.planning

/** Why the law does not hold a latest day of a plan, in a few words. */
export const briefly = (plan: Pick<Plan, 'regulation'>, { code, because }: Unbounded): Text =>
  planningOfPlan(plan).unboundedBriefly[code] ?? because
