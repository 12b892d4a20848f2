import { type Calendar, type CivilDate, publishedCalendar } from '#clock'
import { type Version, versions } from '#practice'
import type { ByReading, Period, Procedure, Step } from '#review'
import type { Positions } from '#rules'

/** What a plan is reckoned by: the version in force on the filing day, the readings taken, the calendar. */
export interface Terms {
  readonly version: Version
  readonly procedure: Procedure
  readonly positions: Positions
  readonly calendar: Calendar
}

/** Each reading at its default, except those switched. */
export function termsUnder(
  version: Version,
  switched: Positions,
  calendar: Calendar = publishedCalendar,
): Terms {
  const { readings } = version.regulation
  const known = Object.entries(readings).map(([id, reading]) => [id, switched[id] ?? reading.default])
  return { version, procedure: version.procedure, positions: Object.fromEntries(known), calendar }
}

/** The version in force on a day; before the first, none. */
export const versionOn = (day: CivilDate): Version | undefined =>
  versions.find(
    ({ regulation: { inForce } }) => inForce.from <= day && (inForce.to === null || day <= inForce.to),
  )

export function settled<T>({ positions: settles, reading }: ByReading<T>, { positions }: Terms): T {
  const position = positions[reading] ?? ''
  if (!Object.hasOwn(settles, position))
    throw new RangeError(`reading ${reading} has no position ${position}`)
  return settles[position] as T
}

/** The duty to file before a listing in a foreign country, which came with Order No. 8. */
export const listingDuty = ({ version }: Terms) =>
  version.regulation.duties.find(({ name }) => name === 'fileBeforeForeignListing')

/** The article under which a duty to file stands. */
export const filingCite = (duty: string, { version }: Terms): string | undefined =>
  version.regulation.duties.find(({ name }) => name === duty)?.cite[0]

export const stepIn = ({ procedure }: Terms, name: string): Step | undefined =>
  procedure.steps.find((step) => step.name === name)

export function periodIn({ procedure }: Terms, name: string): Period {
  const period = procedure.periods.find((each) => each.name === name)
  if (!period) throw new RangeError(`no period “${name}” under ${procedure.regulation}`)
  return period
}

/** The periods that a step starts or ends under the readings taken. */
export const effectsOf = (step: Step, which: 'starts' | 'ends', { positions }: Terms): readonly string[] =>
  (step[which] ?? [])
    .filter(({ under }) => under === undefined || positions[under.reading] === under.position)
    .map(({ period }) => period)
