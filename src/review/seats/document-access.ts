import type { CivilDate } from '#clock'
import type { Text } from '#language'
import type { Cite } from '#rules'
import { SEAT, type Seat } from '#words'
import type { EventInForce } from '../record/events-in-force.ts'
import type { Procedure } from '../table/procedure.ts'
import type { Rulebook } from '../table/rulebook.ts'
import { zhDay } from '../table/step-words.ts'
import { type DocumentInCase, documentsOf, handedTo, memberTest } from './case-documents.ts'
import { type Consent, consentsIn } from './consents.ts'

/** A seat at the case, and which one of those who sit there. */
export interface Seated {
  readonly seat: Seat
  /** The name of an addressee or of a provider. */
  readonly name?: string
}

/**
 * Why a seat may see a document or not: it is its own; the text hands it over; whoever provided it consented; it is
 * published; the text keeps it in confidence; the text does not settle it, and it stays closed here; or the record, or the question,
 * does not say whose it is or to whom it went.
 */
export type DocumentGround =
  | 'own'
  | 'handed-over'
  | 'consent'
  | 'published'
  | 'confidential'
  | 'not-found'
  | 'unclear'

/** One document of the case beside one seat. */
export interface DocumentSeen {
  readonly document: string
  readonly claim: Text
  /** Who provided it; absent where the record does not say. */
  readonly of?: Seat
  readonly name?: string
  readonly since: CivilDate | 'unknown'
  /** The steps that brought it. */
  readonly steps: readonly string[]
  readonly visible: boolean
  readonly ground: DocumentGround
  readonly cite: readonly Cite[]
  readonly reason: Text
  readonly consentedOn?: CivilDate | 'unknown'
  /** The numbers of its papers (文号), where the seat may see it and the record gives them. */
  readonly numbers?: readonly string[]
  /** Why it may not have been handed over at all. */
  readonly presumed?: Text
  readonly note?: Text
}

/** A document of a case with whether a seat may see it, and what of it the seat then has. */
export interface DocumentAccess {
  readonly inCase: DocumentInCase
  readonly seen: DocumentSeen
  /** The events by which the seat has it; empty where it may not. */
  readonly events: readonly EventInForce[]
}

/**
 * Every document of a case, with whether a seat may see it. Pure: from the table and what stands in the record. What
 * it closes is for whoever holds the file: the seat itself is told nothing of it ({@link seatKnowledge}).
 */
export function documentAccess(
  { keyOf }: Pick<Rulebook, 'keyOf'>,
  procedure: Procedure,
  events: readonly EventInForce[],
  seated: Seated,
  providers: readonly string[] = providersIn(events, keyOf),
): { readonly documents: readonly DocumentAccess[]; readonly consents: readonly Consent[] } {
  const isMember = memberTest(procedure.members, keyOf)
  // Asked without a name, a seat is any of those who sit there: a provider may then be another one.
  const isOne = (name: string): boolean =>
    seated.name === undefined
      ? seated.seat !== 'supplier' && isMember(name) === (seated.seat === 'member')
      : keyOf(name) === keyOf(seated.name)
  const isBeside = isBesideOthers(seated, providers, keyOf)
  const inCase = documentsOf(procedure, events, keyOf)
  const { consents, opening } = consentsIn(procedure, events, inCase, seated.seat, keyOf)
  const documents = inCase.map((document): DocumentAccess => {
    const found = foundFor(document, seated, isOne, opening.get(document), procedure, isBeside)
    const { kind, of, name } = document
    const { presumed, note } = kind
    const visible = VISIBLE.includes(found.ground)
    const by = found.ground === 'handed-over' ? handedTo(document, seated.seat, isOne)?.by : undefined
    const had = visible
      ? document.events.filter(({ event }) => by === undefined || by.includes(event.step))
      : []
    const shown = had.length > 0 ? had : document.events
    const numbers = had.flatMap(({ event }) => event.paper?.number ?? [])
    const { reason, ground, cite, consentedOn } = found
    const seen: DocumentSeen = {
      document: kind.name,
      claim: kind.claim,
      ...(of ? { of } : {}),
      ...(name === undefined ? {} : { name }),
      since: shown[0]?.event.on ?? document.since,
      steps: [...new Set(shown.map(({ event }) => event.step))],
      visible,
      ground,
      cite,
      reason,
      ...(consentedOn ? { consentedOn } : {}),
      ...(numbers.length > 0 ? { numbers } : {}),
      ...(presumed ? { presumed } : {}),
      ...(note ? { note } : {}),
    }
    return { inCase: document, seen, events: had }
  })
  return { documents, consents }
}

/** Seats at which several sit. */
export const SEVERAL: readonly Seat[] = ['member', 'relevant-department', 'protection-department']

/** The providers that a record names, each once. */
export function providersIn(
  events: readonly Pick<EventInForce, 'event'>[],
  keyOf: (name: string) => string,
): readonly string[] {
  const named = events.flatMap(({ event }) => event.supplier ?? [])
  return [...new Map(named.map((name) => [keyOf(name), name])).values()]
}

/**
 * Whether what names no provider may be another's. To a provider that asks without a name any that the record names is
 * another, be it one or several: what it is shown must not say how many there are.
 */
export const isBesideOthers = (
  { seat, name: asked }: Seated,
  providers: readonly string[],
  keyOf: (name: string) => string,
): boolean =>
  seat === 'supplier' && providers.some((name) => asked === undefined || keyOf(name) !== keyOf(asked))

const VISIBLE: readonly DocumentGround[] = ['own', 'handed-over', 'consent', 'published']

type Found = Pick<DocumentSeen, 'ground' | 'cite' | 'reason' | 'consentedOn'>

function foundFor(
  document: DocumentInCase,
  { seat, name: asked }: Seated,
  isOne: (name: string) => boolean,
  consent: Consent | undefined,
  { confidentiality }: Procedure,
  isBeside: boolean,
): Found {
  const { kind, of, name, toName } = document
  // Several sit as members and departments, so a document without a name is nobody's own among them.
  const isIts =
    seat !== 'anyone' &&
    of === seat &&
    (name === undefined ? !SEVERAL.includes(seat) && !isBeside : asked !== undefined && isOne(name))
  if (isIts) return { ground: 'own', cite: kind.cite, reason: OWN }
  const recipient = handedTo(document, seat, isOne)
  // Where other providers are in the case, what does not say to which of them it went was not given to each.
  const isToOne = isBeside && toName === undefined
  if (recipient && !isToOne)
    return { ground: 'handed-over', cite: recipient.cite, reason: HANDED[kind.basis] }
  if (consent) {
    const reason = consentedText(consent.on, of)
    return { ground: 'consent', cite: confidentiality.cite, reason, consentedOn: consent.on }
  }
  if (kind.published) return { ground: 'published', cite: kind.cite, reason: kind.published }
  const unclear = recipient && isToOne ? TO_WHOM : unclearFor(document, seat, asked)
  if (unclear) return { ground: 'unclear', cite: kind.cite, reason: unclear }
  const closed = kind.unsettled?.[seat] ? undefined : confidentiality.closed[seat]
  if (closed) return { ground: 'confidential', cite: confidentiality.cite, reason: closed }
  const { en, zh } = kind.unsettled?.[seat] ?? confidentiality.unsettled
  const cite = [...new Set([...kind.cite, ...confidentiality.cite])]
  return { ground: 'not-found', cite, reason: { en: `${en} ${CLOSED.en}`, zh: zh + CLOSED.zh } }
}

/** What the record, or the question, would have to say before the text could answer. */
function unclearFor(
  { kind, of, name, to, toName }: DocumentInCase,
  seat: Seat,
  asked: string | undefined,
): Text | undefined {
  if (of === undefined && kind.provider.includes(seat)) return WHOSE
  const isRecipient = kind.goesTo.some((recipient) => recipient.seat === seat)
  if (isRecipient && kind.recipientIn && to === undefined) return TO_WHOM
  const oneOfSeveral = (of === seat && name !== undefined) || (isRecipient && toName !== undefined)
  if (asked === undefined && seat === 'supplier' && oneOfSeveral) return BY_NAME
  const mayHave = isRecipient && (kind.recipientIn === undefined || to === seat) && toName === undefined
  return mayHave ? NOT_SENT : undefined
}

const OWN: Text = { en: 'This seat made or provided it.', zh: '由其自行制作或者提供。' }
const HANDED: Readonly<Record<DocumentInCase['kind']['basis'], Text>> = {
  text: { en: 'The text gives it to this seat.', zh: '条文规定向其提供。' },
  practice: {
    en: 'It is given to this seat in practice, not under the text.',
    zh: '系依实务做法向其提供。',
  },
  gap: { en: 'It went to this seat, not under the text.', zh: '已向其提供，并非条文所要求。' },
}
const WHOSE: Text = { en: 'The record does not say whose it is.', zh: '记录未载明由谁提供。' }
const TO_WHOM: Text = { en: 'The record does not say to whom it went.', zh: '记录未载明提交对象。' }
const NOT_SENT: Text = {
  en: 'The text gives it to this seat; the record does not show that it was sent to it.',
  zh: '条文规定向其提供，但记录未载明已向其发送。',
}
const BY_NAME: Text = {
  en: 'It concerns one who sits here, by name: ask for that one.',
  zh: '该文件涉及具名的一方，请按名称查询。',
}
/** GAP: our default wherever the text leaves the question open. */
const CLOSED: Text = {
  en: 'Until that is settled it is not shown without the consent of whoever provided it.',
  zh: '在有定论之前，未经信息提供方同意，不予显示。',
}

function consentedText(on: CivilDate | 'unknown', of: Seat | undefined): Text {
  const who = of ? SEAT[of] : { en: 'whoever provided it', zh: '信息提供方' }
  return on === 'unknown'
    ? {
        en: `By consent, on a day not known, of ${who.en} to its disclosure to this seat.`,
        zh: `${who.zh}已同意向其披露（日期不详）。`,
      }
    : {
        en: `By consent, on ${on}, of ${who.en} to its disclosure to this seat.`,
        zh: `${who.zh}已于${zhDay(on)}同意向其披露。`,
      }
}
