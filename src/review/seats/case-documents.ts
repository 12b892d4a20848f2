import type { CivilDate } from '#clock'
import type { Seat } from '#words'
import type { ReviewEvent } from '../record/event.ts'
import type { EventInForce } from '../record/events-in-force.ts'
import type { CaseDocument, Recipient } from '../table/document.ts'
import type { Procedure } from '../table/procedure.ts'

/** One document of a case: what the record says of it so far. */
export interface DocumentInCase {
  readonly kind: CaseDocument
  /** Who provided it; undefined where the record does not say. */
  readonly of: Seat | undefined
  /** Which one of those who sit there. */
  readonly name: string | undefined
  /** To whom it went, where the record has to say it. */
  readonly to: Seat | undefined
  readonly toName: string | undefined
  /** The day of the first of its steps. */
  readonly since: CivilDate | 'unknown'
  readonly events: readonly EventInForce[]
}

/**
 * The documents that have come into a case, in the order in which they came. One that passes through several steps is
 * one document; of a kind with a single step each step brings another.
 */
export function documentsOf(
  { documents, members }: Procedure,
  events: readonly EventInForce[],
  keyOf: (name: string) => string,
): readonly DocumentInCase[] {
  const found = new Map<string, DocumentInCase>()
  const isMember = memberTest(members, keyOf)
  for (const standing of events) {
    for (const kind of documents) {
      if (!kind.steps.includes(standing.event.step)) continue
      const { of, name } = providerOf(kind, standing.event, isMember)
      const { to, toName } = recipientOf(kind, standing.event)
      const own = kind.steps.length === 1 ? standing.place : ''
      const key = [kind.name, of, name && keyOf(name), to, toName && keyOf(toName), own].join('|')
      const before = found.get(key)
      found.set(
        key,
        before
          ? { ...before, events: [...before.events, standing] }
          : { kind, of, name, to, toName, since: standing.event.on, events: [standing] },
      )
    }
  }
  return [...found.values()]
}

/** Whether a name is that of a member unit, in either language; another addressee is no member. */
export function memberTest(
  members: Procedure['members'] = [],
  keyOf: (name: string) => string,
): (name: string) => boolean {
  const keys = new Set(members.flatMap(({ en, zh }) => [keyOf(en), keyOf(zh)]))
  return (name) => keys.has(keyOf(name))
}

function providerOf(
  { provider, providerIn, namedIn }: CaseDocument,
  event: ReviewEvent,
  isMember: (name: string) => boolean,
): Pick<DocumentInCase, 'of' | 'name'> {
  if (namedIn === 'member') {
    const { member } = event
    if (member === undefined) return { of: provider.length === 1 ? provider[0] : undefined, name: undefined }
    const seat = isMember(member) ? 'member' : provider.find((each) => each !== 'member')
    return { of: seat ?? provider[0], name: member }
  }
  const of = providerIn ? provider.find((seat) => seat === event[providerIn]) : provider[0]
  return { of, name: namedIn && of === namedIn ? event[namedIn] : undefined }
}

function recipientOf(
  { goesTo, recipientIn, namedIn }: CaseDocument,
  event: ReviewEvent,
): Pick<DocumentInCase, 'to' | 'toName'> {
  const to = recipientIn && goesTo.find(({ seat }) => seat === event[recipientIn])?.seat
  const goesToSupplier = recipientIn ? to === 'supplier' : goesTo.some(({ seat }) => seat === 'supplier')
  return { to, toName: goesToSupplier && namedIn !== 'supplier' ? event.supplier : undefined }
}

/** How the text gives a document to a seat: by whichever of its steps were taken; undefined where it does not. */
export function handedTo(
  { kind, to, toName, events }: DocumentInCase,
  seat: Seat,
  isOne: (name: string) => boolean,
): Recipient | undefined {
  return kind.goesTo.find((recipient) => {
    if (recipient.seat !== seat || (kind.recipientIn && to !== seat)) return false
    if (seat === 'supplier' && toName !== undefined && !isOne(toName)) return false
    return events.some(({ event }) => recipient.by.includes(event.step) && isAddressed(event, seat, isOne))
  })
}

/** A list of addressees, or the one that received, names who was given it; where nobody is named, all were. */
function isAddressed(
  { members = [], member }: ReviewEvent,
  seat: Seat,
  isOne: (name: string) => boolean,
): boolean {
  if (seat === 'supplier' || seat === 'party' || seat === 'office') return true
  const named = member === undefined ? members : [...members, member]
  return named.length === 0 || named.some(isOne)
}
