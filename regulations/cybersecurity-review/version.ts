import type { Text } from '#language'
import type { Planning, Procedure } from '#review'
import type { Cite, Implication, Regulation } from '#rules'
import type { PointersOfVersion } from './liability-pointers.ts'
import type { Outcomes } from './outcomes.ts'

/** What became of an article of an earlier version, or where one of the later comes from. */
export interface Correspondence {
  /** The article of the earlier version; undefined where the later adds one. */
  readonly before: Cite | undefined
  readonly after: Cite | undefined
  /** `wording` means that nothing software or a party must do was found to differ: a version can stand in digests. */
  readonly change: 'added' | 'substance' | 'wording'
  readonly says: Text
}

/** A version of the Measures: its rules, its procedure as a table, and all that the machine needs of it beside them. */
export interface Version {
  readonly regulation: Regulation
  readonly procedure: Procedure
  readonly implications: readonly Implication[]
  /** Readings that move only what people are told. */
  readonly readingsOfFlags: readonly string[]
  /** Why a fact of which this version does not speak is asked all the same. */
  readonly unspoken?: Text
  /** What a case under it can come to. */
  readonly outcomes: Outcomes
  /** What a case under it brings to mind of other laws. */
  readonly liability: PointersOfVersion
  /** How it is planned with. */
  readonly planning: Planning
  /** Duties of the version before of which it asks less, each with what it no longer asks. */
  readonly asksLess?: Readonly<Record<string, Text>>
  /** By an earlier version: article by article, what became of it here. */
  readonly since?: Readonly<Record<string, readonly Correspondence[]>>
}
