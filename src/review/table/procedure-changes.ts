import type { Seat } from '#words'
import type { Material, Period, Procedure, Step } from './procedure.ts'

/** Something of which a value differs between two procedures. */
export interface Changed<T> {
  readonly name: string
  readonly before: T
  readonly after: T
}

/** What differs between two procedures, by the names of their periods, steps and materials. */
export interface ProcedureChanges {
  readonly periods: {
    readonly added: readonly Period[]
    readonly removed: readonly Period[]
    /** The number of working days, the extension, who is bound, or the day it runs from. */
    readonly changed: readonly Changed<Period>[]
  }
  readonly steps: {
    readonly added: readonly Step[]
    readonly removed: readonly Step[]
    /** Who acts, who is told, or in which form. */
    readonly changed: readonly Changed<Step>[]
  }
  readonly materials: {
    readonly added: readonly Material[]
    readonly removed: readonly Material[]
    readonly changed: readonly Changed<Material>[]
  }
}

/** Computed from the two tables: what is typed in neither cannot be told, and what is typed in both is compared. */
export function procedureChanges(before: Procedure, after: Procedure): ProcedureChanges {
  return {
    periods: compared(before.periods, after.periods, ({ workingDays, extension, binds, runsFrom }) => [
      workingDays,
      extension,
      binds,
      startsAt(runsFrom.en),
    ]),
    steps: compared(before.steps, after.steps, ({ by, to, form }) => [sorted(by), sorted(to), form]),
    materials: compared(before.materials, after.materials, ({ claim }) => [claim.en]),
  }
}

/** The articles differ in number and the operator became a party: neither moves the day. */
const startsAt = (runsFrom: string): string =>
  runsFrom.replace(/Article \d+/g, 'Article').replace(/\b(?:operator|party)\b/g, 'party')

const sorted = (seats: readonly Seat[]): readonly Seat[] => [...seats].sort()

function compared<T extends { readonly name: string }>(
  before: readonly T[],
  after: readonly T[],
  said: (each: T) => unknown,
) {
  const other = (list: readonly T[], name: string): T | undefined => list.find((each) => each.name === name)
  const value = (each: T): string => JSON.stringify(said(each))
  return {
    added: after.filter(({ name }) => !other(before, name)),
    removed: before.filter(({ name }) => !other(after, name)),
    changed: before.flatMap((each): Changed<T>[] => {
      const now = other(after, each.name)
      return now && value(now) !== value(each) ? [{ name: each.name, before: each, after: now }] : []
    }),
  }
}
