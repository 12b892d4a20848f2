import { regulations, versions } from '#practice'
import { type Detail, detailsOfAll, type Procedure, type Step } from '#review'
import type { Duty, Fact, Flag, Reading } from '#rules'

/**
 * What the versions of the Measures say together, the newest first where they share a name: a file is read under
 * the law of its day, so its schema accepts what any version does.
 */
const newestLast = <T>(of: (regulation: (typeof regulations)[number]) => Readonly<Record<string, T>>) =>
  Object.assign({}, ...regulations.map(of)) as Readonly<Record<string, T>>

const byName = <T>(list: readonly T[], nameOf: (each: T) => string): Readonly<Record<string, T>> =>
  Object.fromEntries(list.map((each) => [nameOf(each), each]))

export const ids = (): readonly string[] => regulations.map(({ id }) => id)
export const facts = (): Readonly<Record<string, Fact>> => newestLast((each) => each.facts)
export const readings = (): Readonly<Record<string, Reading>> => newestLast((each) => each.readings)
export const duties = (): Readonly<Record<string, Duty>> =>
  newestLast((each) => byName(each.duties, ({ name }) => name))
export const flags = (): Readonly<Record<string, Flag>> =>
  newestLast((each) => byName(each.flags, ({ code }) => code))

/** Duties that every version lists, whatever the readings. */
export const dutiesOfAll = (): readonly string[] =>
  Object.keys(duties()).filter((name) =>
    regulations.every((each) => each.duties.some((duty) => duty.name === name && !duty.onlyUnder)),
  )

/** The newest version that knows a fact: its condition of application is described. */
export const versionOf = (fact: string): (typeof regulations)[number] =>
  regulations.findLast((each) => Object.hasOwn(each.facts, fact))!

const procedures = (): readonly Procedure[] => versions.map(({ procedure }) => procedure)
const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)]

export const procedureIds = (): readonly string[] => versions.map(({ regulation }) => regulation.id)
export const stateNames = (): readonly string[] =>
  distinct(procedures().flatMap(({ states }) => Object.keys(states)))
export const periodNames = (): readonly string[] =>
  distinct(procedures().flatMap(({ periods }) => periods.map(({ name }) => name)))
export const documentNames = (): readonly string[] =>
  distinct(procedures().flatMap(({ documents }) => documents.map(({ name }) => name)))

/** Every step, with the details that any version gives it. */
export function steps(): readonly Step[] {
  const all = new Map<string, Step>()
  for (const step of procedures().flatMap((procedure) => procedure.steps)) {
    const before = all.get(step.name)
    all.set(step.name, { ...step, details: detailsOfAll(before ? [before, step] : [step]) })
  }
  return [...all.values()]
}
export const stepNames = (): readonly string[] => steps().map(({ name }) => name)

/** What any step can say beside its day. */
export const allDetails = (): Readonly<Record<string, Detail>> => detailsOfAll(steps())

/** What a road that stands beside a plan can be called. */
export const roadIds = (): readonly string[] =>
  distinct(versions.flatMap(({ planning }) => planning.roads.map(({ id }) => id)))

/** The readings by which periods are forecast after all where they are not. */
export const forecastReadings = (): string =>
  distinct(procedures().flatMap(({ noForecast }) => noForecast?.unless.reading ?? [])).join(', ')
