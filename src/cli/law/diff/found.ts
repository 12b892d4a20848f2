import { tiersOf } from '#practice'
import { type DutyDifference, differencesOf, type Sides, sidesOf } from '#reasoning'
import { articlesFromOrder6ToOrder8, type Correspondence, versions } from '#regulations'
import { type ProcedureChanges, procedureChanges } from '#review'
import type { FileFound } from './matters.ts'
import type { Compared } from './sides.ts'

/** Everything that differs between two sides. */
export interface LawDifference {
  readonly compared: Compared
  readonly sides: Sides
  readonly duties: readonly DutyDifference[]
  /** Between versions only. */
  readonly articles: readonly Correspondence[] | undefined
  readonly procedure: ProcedureChanges | undefined
  readonly matters: readonly FileFound[]
}

export function lawDifference(compared: Compared, matters: readonly FileFound[]): LawDifference {
  const { before, after, reading } = compared
  const sides = sidesOf(before, after, tiersOf(after.regulation))
  const procedureOf = (id: string) => versions.find(({ regulation }) => regulation.id === id)!.procedure
  return {
    compared,
    sides,
    duties: differencesOf(sides),
    articles: reading === undefined ? articlesBetween(before.regulation.id, after.regulation.id) : undefined,
    procedure:
      reading === undefined
        ? procedureChanges(procedureOf(before.regulation.id), procedureOf(after.regulation.id))
        : undefined,
    matters,
  }
}

/** The correspondence is written from the earlier version to the later; backwards there is none to read. */
const articlesBetween = (before: string, after: string): readonly Correspondence[] | undefined =>
  before === 'order-6' && after === 'order-8' ? articlesFromOrder6ToOrder8 : undefined
