import { type Version, versions } from '#practice'
import { type Procedure, type Rulebook, rulebookOf, type Step } from '#review'
import type { Positions } from '#rules'
import type { CaseFile } from './case-file.ts'

/** The names of the versions whose procedure a case can follow, the oldest first. */
export const procedureNames: readonly string[] = versions.map(({ regulation }) => regulation.id)

export const versionNamed = (name: string): Version | undefined =>
  versions.find(({ regulation }) => regulation.id === name)

/** The version of a case that was read. @throws RangeError where there is none of that name */
export function versionUnder(procedure: string): Version {
  const version = versionNamed(procedure)
  if (!version) throw new RangeError(`no procedure “${procedure}”`)
  return version
}

/** The version after one: it may take over cases that are pending on its first day. */
const successorOf = ({ procedure }: Version): Procedure | undefined =>
  versions.find((later) => later.procedure.takesOver?.regulation === procedure.regulation)?.procedure

/** Every step a case can record under a version, and under the one that may take it over. */
export function stepsOf(version: Version): ReadonlyMap<string, Step> {
  const later = successorOf(version)?.steps ?? []
  return new Map([...later, ...version.procedure.steps].map((step) => [step.name, step]))
}

/** Each reading at its default, except those switched. */
export const positionsUnder = (
  { regulation }: Version,
  switched: Readonly<Record<string, string>> = {},
): Positions => ({
  ...Object.fromEntries(
    Object.entries(regulation.readings).map(([name, reading]) => [name, reading.default]),
  ),
  ...switched,
})

/** The terms under which a case is folded: its law, its readings, the calendar in force. */
export function reviewOf({ procedure, positions }: Pick<CaseFile, 'procedure' | 'positions'>): Rulebook {
  const version = versionUnder(procedure)
  const successor = successorOf(version)
  return rulebookOf(version.procedure, { positions, ...(successor ? { successor } : {}) })
}
