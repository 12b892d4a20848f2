import { allDigests, seal } from '#screening'

let basis: string | undefined

/** The digest of all that decides a result besides a record and the day: rules, practice, texts, readings, notices. */
export function resultBasis(): string {
  basis ??= seal(allDigests())
  return basis
}
