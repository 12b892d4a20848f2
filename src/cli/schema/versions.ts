import { regulations } from '#practice'
import type { Duty, Fact, Flag, Reading } from '#rules'

/**
 * What the versions of the Measures say together, the newest first where they share a name: a file is read under
 * the law of its day, so its schema accepts what any version does.
 */
const newestLast = <T>(of: (regulation: (typeof regulations)[number]) => Readonly<Record<string, T>>) =>
  Object.assign({}, ...regulations.map(of)) as Readonly<Record<string, T>>

const named = <T>(list: readonly T[], nameOf: (each: T) => string): Readonly<Record<string, T>> =>
  Object.fromEntries(list.map((each) => [nameOf(each), each]))

export const ids = (): readonly string[] => regulations.map(({ id }) => id)
export const facts = (): Readonly<Record<string, Fact>> => newestLast((each) => each.facts)
export const readings = (): Readonly<Record<string, Reading>> => newestLast((each) => each.readings)
export const duties = (): Readonly<Record<string, Duty>> =>
  newestLast((each) => named(each.duties, ({ name }) => name))
export const flags = (): Readonly<Record<string, Flag>> =>
  newestLast((each) => named(each.flags, ({ code }) => code))

/** Duties that every version lists, whatever the readings. */
export const dutiesOfAll = (): readonly string[] =>
  Object.keys(duties()).filter((name) =>
    regulations.every((each) => each.duties.some((duty) => duty.name === name && !duty.onlyUnder)),
  )

/** The newest version that knows a fact: its condition of application is described. */
export const versionOf = (fact: string): (typeof regulations)[number] =>
  regulations.findLast((each) => Object.hasOwn(each.facts, fact))!
