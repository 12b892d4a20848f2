import type { Text } from '#language'
import type { Condition } from './conditions.ts'
import type { Tier } from './regulation.ts'
import type { Cite } from './vocabulary.ts'

/** Something that follows from a matter, or a condition on its answers. */
export type Outcome =
  | { readonly duty: string; readonly is: 'met' | 'not-met' }
  /** Some duty to file. */
  | { readonly filing: 'met' | 'not-met' }
  /** This tier or a higher one. */
  | { readonly tierAtLeast: Tier }
  | { readonly condition: Condition }
  /** At least one of these; all of these. */
  | { readonly some: readonly Outcome[] }
  | { readonly every: readonly Outcome[] }

/** The duties a sentence speaks of: these, or every one; or the tier. */
export type Outcomes = readonly string[] | 'every-duty' | 'tier'

/**
 * A sentence about a regulation as a whole that must hold in every matter there can be: a lawyer's check on the rules,
 * beside them and independent of how they are written.
 */
export type Implication = {
  readonly name: string
  readonly cite: readonly Cite[]
  readonly says: Text
  /** It holds with every reading at its default; without it, under every position of every reading. */
  readonly under?: 'default-readings'
} & (
  | { readonly kind: 'implies'; readonly given: Outcome; readonly follows: Outcome }
  | { readonly kind: 'equals'; readonly one: Outcome; readonly other: Outcome }
  /** Whatever is answered to these facts, the outcomes stay as they are. */
  | { readonly kind: 'never-turns-on'; readonly outcomes: Outcomes; readonly facts: readonly string[] }
  /** A yes, or a greater count, never takes away what a no, or a smaller one, brought. */
  | { readonly kind: 'rises-with'; readonly outcomes: Outcomes; readonly facts: readonly string[] }
  /** No other position of these readings adds a filing: the default is the careful one. */
  | { readonly kind: 'careful-default'; readonly readings: readonly string[] }
)
