import { tiersOf, type Version, versions } from '#practice'
import { type DutyDifference, differencesOf, type Sides, sidesOf } from '#reasoning'
import type { Correspondence } from '#regulations'
import { type ProcedureChanges, procedureChanges } from '#review'
import type { MatterResult } from './matter-changes.ts'
import type { Comparison } from './sides.ts'

/** Everything that differs between two sides. */
export interface LawDifference {
  readonly compared: Comparison
  readonly sides: Sides
  readonly duties: readonly DutyDifference[]
  /** Between versions only; written from the earlier to the later, so backwards there is none to read. */
  readonly articles: readonly Correspondence[] | undefined
  readonly procedure: ProcedureChanges | undefined
  readonly matters: readonly MatterResult[]
}

export function lawDifference(compared: Comparison, matters: readonly MatterResult[]): LawDifference {
  const { before, after, reading } = compared
  const sides = sidesOf(before, after, tiersOf(after.regulation))
  const [was, is] = [versionOf(before.regulation.id), versionOf(after.regulation.id)]
  return {
    compared,
    sides,
    duties: differencesOf(sides),
    articles: reading === undefined ? is.since?.[was.regulation.id] : undefined,
    procedure: reading === undefined ? procedureChanges(was.procedure, is.procedure) : undefined,
    matters,
  }
}

const versionOf = (id: string): Version => versions.find(({ regulation }) => regulation.id === id)!
