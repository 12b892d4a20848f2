import { versions } from '#practice'
import { type Detail, detailsOfAll, type Procedure, type Step } from '#review'

/**
 * What the procedures of all versions say together, the newest last where they share a name: a case is read under
 * the procedure it names, so its schema accepts what any of them does.
 */
const procedures = (): readonly Procedure[] => versions.map(({ procedure }) => procedure)

export const procedureIds = (): readonly string[] => versions.map(({ regulation }) => regulation.id)

export const stateNames = (): readonly string[] =>
  distinct(procedures().flatMap(({ states }) => Object.keys(states)))

export const periodNames = (): readonly string[] =>
  distinct(procedures().flatMap(({ periods }) => periods.map(({ name }) => name)))

export const documentNames = (): readonly string[] =>
  distinct(procedures().flatMap(({ documents }) => documents.map(({ name }) => name)))

/** Every step, with the details that any version gives it. */
export function steps(): readonly Step[] {
  const byName = new Map<string, Step>()
  for (const step of procedures().flatMap((procedure) => procedure.steps)) {
    const before = byName.get(step.name)
    byName.set(step.name, { ...step, details: detailsOfAll(before ? [before, step] : [step]) })
  }
  return [...byName.values()]
}

/** What any step can say beside its day. */
export const allDetails = (): Readonly<Record<string, Detail>> => detailsOfAll(steps())

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)]
