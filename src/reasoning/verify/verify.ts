import { betweenProof } from './between.ts'
import { conditionProofs } from './conditions.ts'
import { coverageProof } from './example-coverage.ts'
import { excludedProof, unspokenProof } from './exclusion.ts'
import { type Ground, groundOf } from './ground.ts'
import { implicationProofs } from './implications.ts'
import { outcomeProofs } from './outcomes.ts'
import { readingsProof } from './readings.ts'
import type { ProofKind, SpaceProof, Verifying } from './space-proof.ts'

/** What was proved of a regulation, and how large a space it was proved over. */
export interface Verification {
  readonly regulation: string
  /** Combinations of the answer classes of every fact: matters that no rule tells apart are one. */
  readonly factPatterns: bigint
  /** Combinations of the positions of the readings that rules ask. */
  readonly readings: number
  readonly proofs: readonly SpaceProof[]
}

/** What can be proved, in the order of telling, with the kinds of proofs each makes. */
const PROOFS: readonly { readonly kinds: readonly ProofKind[]; of(ground: Ground): readonly SpaceProof[] }[] =
  [
    { kinds: ['conditions'], of: conditionProofs },
    { kinds: ['duties', 'verdicts', 'tiers', 'flags'], of: outcomeProofs },
    { kinds: ['readings'], of: (ground) => [readingsProof(ground)] },
    { kinds: ['excluded'], of: (ground) => [excludedProof(ground)] },
    { kinds: ['unspoken'], of: (ground) => [unspokenProof(ground)] },
    {
      kinds: ['implies', 'equals', 'never-turns-on', 'rises-with', 'careful-default'],
      of: implicationProofs,
    },
    { kinds: ['asks-no-less'], of: betweenProof },
    { kinds: ['examples'], of: (ground) => [coverageProof(ground)] },
  ]

/**
 * Proves, over every matter there can be and every reading, what must hold of a regulation as a whole. Nothing is
 * sampled: each proof asks a function of all answers whether it is constant.
 *
 * @param kind  proves sentences of this kind only
 * @throws RangeError where an implication names a duty or a fact that the regulation does not have
 * @example verifyRules(verifyingOf('order-8')).proofs.every(({ counterexamples }) => counterexamples.length === 0)
 */
export function verifyRules(verifying: Verifying, kind?: ProofKind): Verification {
  const ground = groundOf(verifying)
  const { domains } = ground.space.compiled
  const sizesOf = (isReading: boolean): readonly number[] =>
    domains.filter((domain) => (domain.kind === 'reading') === isReading).map(({ size }) => size)
  return {
    regulation: verifying.regulation.id,
    factPatterns: sizesOf(false).reduce((product, size) => product * BigInt(size), 1n),
    readings: sizesOf(true).reduce((product, size) => product * size, 1),
    proofs: PROOFS.filter(({ kinds }) => kind === undefined || kinds.includes(kind))
      .flatMap(({ of }) => of(ground))
      .filter((proof) => kind === undefined || proof.kind === kind),
  }
}
