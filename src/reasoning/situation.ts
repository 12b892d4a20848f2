import { type Compiled, type Determiner, isAssessed, knownFrom, missingOf, verdictOn } from '#engine'
import type { Answers, Positions, Verdict } from '#rules'

/** What is known of a matter, as the questions of this room need it. */
export interface Situation {
  readonly compiled: Compiled
  readonly answers: Answers
  readonly positions: Positions
  /** For each domain the answer classes still open. */
  readonly masks: Int32Array
  /** The same as the answers alone leave it, before what they exclude is taken out. */
  readonly answered: Int32Array
  /** Facts answered "don't know": 1 at their domains. */
  readonly dontKnow: Uint8Array
  /** Whether the judgement that performs the advance assessment is answered yes or no. */
  readonly assessed: boolean
}

/**
 * @param answers    checked answers, by fact; a fact left out is not asked
 * @param positions  readings switched away from their default
 * @throws RangeError for a fact, value, reading or position the regulation does not have: callers check first
 */
export function situationOf(
  { compiled }: Determiner,
  answers: Answers,
  positions: Positions = {},
): Situation {
  const { masks, answered, dontKnow } = knownFrom(compiled, answers, positions)
  return { compiled, answers, positions, masks, answered, dontKnow, assessed: isAssessed(compiled, answers) }
}

/** The verdict on what is known: what a whole determination would give, for a fraction of its work. */
export const verdictOf = ({ compiled, masks, assessed }: Situation): Verdict =>
  verdictOn(compiled, masks, assessed)

/** The facts that can change a duty, likewise. */
export const missingIn = ({ compiled, answers, positions }: Situation, duty: string): readonly string[] =>
  missingOf(compiled, answers, positions, duty)
