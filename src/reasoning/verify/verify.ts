import { betweenProof } from './between.ts'
import { conditionProofs } from './conditions.ts'
import { excludedProof, unspokenProof } from './excluded.ts'
import { groundOf } from './ground.ts'
import { implicationProofs } from './implications.ts'
import { outcomeProofs } from './outcomes.ts'
import { readingsProof } from './readings.ts'
import { shownProof } from './shown.ts'
import type { SpaceProof, Verifying } from './space-proof.ts'

/** What was proved of a regulation, and how large a space it was proved over. */
export interface Verification {
  readonly regulation: string
  /** Combinations of the answer classes of every fact: matters that no rule tells apart are one. */
  readonly factPatterns: bigint
  /** Combinations of the positions of the readings that rules ask. */
  readonly readings: number
  readonly proofs: readonly SpaceProof[]
}

/**
 * Proves, over every matter there can be and every reading, what must hold of a regulation as a whole. Nothing is
 * sampled: each proof asks a function of all answers whether it is constant.
 *
 * @throws RangeError where an implication names a duty or a fact that the regulation does not have
 * @example verifyRules(verifyingOf('order-8')).proofs.every(({ counterexamples }) => counterexamples.length === 0)
 */
export function verifyRules(verifying: Verifying): Verification {
  const ground = groundOf(verifying)
  const { domains } = ground.space.compiled
  const sizesOf = (isReading: boolean): readonly number[] =>
    domains.filter(({ kind }) => (kind === 'reading') === isReading).map(({ size }) => size)
  return {
    regulation: verifying.regulation.id,
    factPatterns: sizesOf(false).reduce((product, size) => product * BigInt(size), 1n),
    readings: sizesOf(true).reduce((product, size) => product * size, 1),
    proofs: [
      ...conditionProofs(ground),
      ...outcomeProofs(ground),
      readingsProof(ground),
      excludedProof(ground),
      unspokenProof(ground),
      ...implicationProofs(ground),
      ...betweenProof(ground),
      shownProof(ground),
    ],
  }
}
