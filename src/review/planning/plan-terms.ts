import type { Calendar } from '#clock'
import type { Positions, Regulation } from '#rules'
import type { ByReading, Period, Procedure, Step } from '../table/procedure.ts'

/** What a plan is reckoned by: the law in force on the filing day, the readings taken, the calendar. */
export interface PlanTerms {
  readonly regulation: Regulation
  readonly procedure: Procedure
  readonly positions: Positions
  readonly calendar: Calendar
}

/** What a reading settles, under the position taken. */
export function settled<T>({ positions: settles, reading }: ByReading<T>, { positions }: PlanTerms): T {
  const position = positions[reading] ?? ''
  if (!Object.hasOwn(settles, position))
    throw new RangeError(`reading ${reading} has no position ${position}`)
  return settles[position] as T
}

export const stepIn = ({ procedure }: PlanTerms, name: string): Step | undefined =>
  procedure.steps.find((step) => step.name === name)

export function periodIn({ procedure }: PlanTerms, name: string): Period {
  const period = procedure.periods.find((each) => each.name === name)
  if (!period) throw new RangeError(`no period “${name}” under ${procedure.regulation}`)
  return period
}

/** The periods that a step starts or ends under the readings taken. */
export const effectsOf = (
  step: Step,
  which: 'starts' | 'ends',
  { positions }: PlanTerms,
): readonly string[] =>
  (step[which] ?? [])
    .filter(({ under }) => under === undefined || positions[under.reading] === under.position)
    .map(({ period }) => period)
