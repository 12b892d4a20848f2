import type { CivilDate } from '#clock'
import type { Rulebook } from '../table/rulebook.ts'
import type { ReviewEvent } from './event.ts'
import {
  type Addressee,
  addresseeOf,
  type Day,
  type End,
  putAddressee,
  type ReviewState,
  type Round,
  type StateInHand,
} from './state.ts'

/** A recommendation has been sent, to those named or to nobody by name. */
export function openRound(
  rulebook: Rulebook,
  state: StateInHand,
  members: readonly string[],
  law: string,
  sent: Day,
  timed: boolean,
): Round {
  state.addressees = {}
  const listed: string[] = []
  for (const name of members) {
    const key = rulebook.keyOf(name)
    if (addresseeOf(state, key)) continue
    putAddressee(state, key, unheard(listed.length, name))
    listed.push(name)
  }
  return {
    law,
    sent,
    timed,
    listed,
    known: listed.length,
    reached: 0,
    replied: 0,
    assented: 0,
    lastReply: null,
    end: null,
  }
}

export const closeRound = (round: Round, end: End): Round => ({ ...round, end })

/**
 * A first reply on the day on which the round ended. The law does not order the two, so the reply still counts,
 * whichever of them is recorded first.
 */
export function isReplyOfThatDay(
  rulebook: Rulebook,
  state: ReviewState,
  { end, listed }: Round,
  act: 'receives' | 'replies' | undefined,
  { member = '' }: ReviewEvent,
  day: Day,
): boolean {
  if (act !== 'replies' || !end || !isKnown(end.day) || !isKnown(day)) return false
  const addressee = addresseeOf(state, rulebook.keyOf(member))
  return end.day.lo === day.lo && (addressee ? !addressee.replied : listed.length === 0)
}

/** An addressee received the recommendation, or replied; one not named before joins. */
export function addresseeActs(
  rulebook: Rulebook,
  state: StateInHand,
  round: Round,
  act: 'receives' | 'replies',
  event: ReviewEvent,
  day: Day,
): Round {
  const { member = '', agrees = false, step } = event
  const key = rulebook.keyOf(member)
  const before = addresseeOf(state, key)
  const addressee = before ?? unheard(round.known, member)
  const known = before ? round.known : round.known + 1
  const reached = addressee.received || addressee.replied ? round.reached : round.reached + 1
  if (act === 'receives') {
    putAddressee(state, key, { ...addressee, received: day })
    return { ...round, known, reached }
  }
  putAddressee(state, key, { ...addressee, replied: day, agrees })
  return {
    ...round,
    known,
    reached,
    replied: round.replied + 1,
    assented: round.assented + (agrees ? 1 : 0),
    lastReply: { day: later(round.lastReply?.day, day), manner: 'met', step },
  }
}

const isKnown = ({ lo, hi }: Day): boolean => lo !== null && lo === hi

const unheard = (n: number, name: string): Addressee => ({
  n,
  name,
  received: null,
  replied: null,
  agrees: null,
})

/** The later of two days, as far as either is known. */
const later = (one: Day | undefined, other: Day): Day =>
  one ? { lo: latest(one.lo, other.lo), hi: one.hi && other.hi && latest(one.hi, other.hi) } : other

const latest = (one: CivilDate | null, other: CivilDate | null): CivilDate | null =>
  one === null || (other !== null && other > one) ? other : one
