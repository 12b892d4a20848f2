import type { Text } from '#language'
import type { Cite, Condition, Implication, Regulation, Tiers } from '#rules'
import type { Given } from '../space/matter.ts'

/** What kind of sentence is proved; the last five are those a regulation lists for itself. */
export type ProofKind =
  | 'conditions'
  | 'duties'
  | 'verdicts'
  | 'tiers'
  | 'flags'
  | 'readings'
  | 'excluded'
  | 'unspoken'
  | 'asks-no-less'
  | 'examples'
  | Implication['kind']

/** A sentence about every matter there can be, and what speaks against it. */
export interface SpaceProof {
  readonly name: string
  readonly kind: ProofKind
  readonly cite: readonly Cite[]
  readonly says: Text
  /** None where the sentence holds. */
  readonly counterexamples: readonly Counterexample[]
}

/** Where a sentence fails, for a lawyer to read. */
export interface Counterexample {
  /** What is wrong. */
  readonly says: Text
  /** The fewest answers that show it, whatever the other answers are; or a matter that would supply what is missing. */
  readonly matter?: Given
  /** Parts of a condition that cannot hold together: each is needed for that. */
  readonly conflict?: readonly Condition[]
}

/** A matter that shows what the regulation comes to: one of the examples. */
export interface ShownMatter extends Given {
  readonly name: string
}

/** What is verified, and against what. */
export interface Verifying {
  readonly regulation: Regulation
  readonly tiers: Tiers
  readonly implications: readonly Implication[]
  /** Readings that move the clock or the review, or only what people are told: no rule of a determination asks them. */
  readonly beyondRules: readonly string[]
  /** The examples that ship, without which every outcome lacks one. */
  readonly shown: readonly ShownMatter[]
  /** The version before, and its duties that this one asks less of, each with the reason. */
  readonly before?: { readonly regulation: Regulation; readonly less: Readonly<Record<string, Text>> }
}
