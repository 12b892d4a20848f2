import type { Rulebook } from '../table/rulebook.ts'
import type { Day, ReviewEvent } from './event.ts'
import { PersistentMap } from './persistent-map.ts'
import type { Addressee, End, Round } from './state.ts'

/** A recommendation has been sent, to those named or to nobody by name. */
export function openRound(
  rulebook: Rulebook,
  members: readonly string[],
  table: 0 | 1,
  sent: Day,
  timed: boolean,
): Round {
  let addressees = PersistentMap.empty<Addressee>()
  let known = 0
  for (const name of members) {
    const key = rulebook.keyOf(name)
    if (addressees.get(key)) continue
    addressees = addressees.set(key, unheard(known, name))
    known += 1
  }
  const nobodyYet = { replied: 0, assented: 0, lastReply: undefined, end: undefined }
  return { table, sent, timed, listed: known > 0, addressees, known, ...nobodyYet }
}

export const closeRound = (round: Round, end: End): Round => ({ ...round, end })

/**
 * A first reply on the day on which the round ended. The law does not order the two, so the reply still counts,
 * whichever of them is recorded first.
 */
export function isReplyOfThatDay(
  rulebook: Rulebook,
  { end, listed, addressees }: Round,
  act: 'receives' | 'replies' | undefined,
  { member = '' }: ReviewEvent,
  day: Day,
): boolean {
  if (act !== 'replies' || !end || end.day.lo !== end.day.hi || day.lo !== day.hi) return false
  const addressee = addressees.get(rulebook.keyOf(member))
  return day.lo === end.day.lo && (addressee ? !addressee.replied : !listed)
}

/** An addressee received the recommendation, or replied; one not named before joins. */
export function addresseeActs(
  rulebook: Rulebook,
  round: Round,
  act: 'receives' | 'replies',
  event: ReviewEvent,
  day: Day,
): Round {
  const { member = '', agrees = false, step } = event
  const key = rulebook.keyOf(member)
  const before = round.addressees.get(key)
  const addressee = before ?? unheard(round.known, member)
  const known = before ? round.known : round.known + 1
  if (act === 'receives') {
    return { ...round, known, addressees: round.addressees.set(key, { ...addressee, received: day }) }
  }
  return {
    ...round,
    known,
    addressees: round.addressees.set(key, { ...addressee, replied: day, agrees }),
    replied: round.replied + 1,
    assented: round.assented + (agrees ? 1 : 0),
    lastReply: { day: later(round.lastReply?.day, day), manner: 'met', step },
  }
}

const unheard = (n: number, name: string): Addressee => ({
  n,
  name,
  received: undefined,
  replied: undefined,
  agrees: undefined,
})

const later = (one: Day | undefined, other: Day): Day =>
  one ? { lo: Math.max(one.lo, other.lo), hi: Math.max(one.hi, other.hi) } : other
