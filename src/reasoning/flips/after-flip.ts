import type { Determiner } from '#engine'
import { type Answer, type Answers, isCountRange } from '#rules'
import { supposedSignature } from '../supposed-signature.ts'
import type { Flip, Turn } from './flips.ts'
import { type TurnValues, turnValuesOf } from './turn-values.ts'

/** What the turned answers of a matter hold, in the light of the answers there are; each worked out once. */
export function turnValuesIn(determiner: Determiner, answers: Answers): (turn: Turn) => TurnValues {
  const known = new Map<string, TurnValues>()
  return (turn) => {
    const key = `${turn.fact}:${turn.classes}`
    const wanted = known.get(key) ?? wantedBy(determiner, answers, turn)
    known.set(key, wanted)
    return wanted
  }
}

function wantedBy({ compiled }: Determiner, answers: Answers, { fact, classes }: Turn): TurnValues {
  const domain = compiled.domains[compiled.indexOf.get(fact)!]!
  const answer = answers[fact]
  const value = answer?.state === 'answered' ? answer.value : undefined
  const now = typeof value === 'object' && (isCountRange(value) || Array.isArray(value)) ? value : undefined
  return turnValuesOf(compiled.regulation.facts[fact]!, domain, classes, now)
}

export interface AfterFlip {
  /** The answers as they would stand: what the new ones exclude has fallen away. */
  readonly answers: Answers
  /** Facts answered now that the new answers exclude. */
  readonly fallenAway: readonly string[]
}

/**
 * The answers with a flip in them. Who gave the new ones is not known, so they carry no provenance; but a turned
 * judgement means a signed one, for an unsigned no would turn nothing. An answer "not applicable" to a fact that would
 * apply becomes not asked.
 */
export function afterFlip(
  determiner: Determiner,
  answers: Answers,
  flip: Flip,
  wantedOfTurn = turnValuesIn(determiner, answers),
): AfterFlip {
  const { regulation } = determiner
  const turned: Record<string, Answer> = { ...answers }
  for (const turn of flip) {
    const answer = answerOf(wantedOfTurn(turn))
    turned[turn.fact] = regulation.facts[turn.fact]!.judgement
      ? { ...answer, ...supposedSignature(regulation) }
      : answer
  }
  const excluded = determiner.excluded(turned)
  const kept = Object.entries(turned).filter(
    ([name, { state }]) => excluded.has(name) === (state === 'not-applicable') || state === 'dont-know',
  )
  const fallenAway = Object.keys(answers).filter(
    (name) => answers[name]!.state === 'answered' && excluded.has(name),
  )
  return { answers: Object.fromEntries(kept), fallenAway }
}

function answerOf(wanted: TurnValues): Answer {
  switch (wanted.kind) {
    case 'yes-no':
    case 'one-of':
    case 'day':
      return { state: 'answered', value: wanted.values[0]! }
    case 'count':
      return { state: 'answered', value: wanted.ranges[0]! }
    case 'any-of':
      return { state: 'answered', value: wanted.nearest }
  }
}
