import type { CivilDate } from '#clock'
import type { Text } from '#language'
import type { Cite } from '#rules'
import type { Clock } from '../clocks/clock.ts'
import { clocksOf } from '../clocks/clocks.ts'
import { keepsRecords } from '../reachability/reachability.ts'
import type { CaseRecord } from '../record/case-record.ts'
import { type EventInForce, eventsInForce } from '../record/events-in-force.ts'
import { nextSteps } from '../record/next-steps.ts'
import { objectionTo } from '../record/objections.ts'
import { governing, type ReviewState, tableOf } from '../record/state.ts'
import type { Part } from '../table/document.ts'
import type { Procedure, Step } from '../table/procedure.ts'
import type { Rulebook } from '../table/rulebook.ts'
import { type BondSeen, bondsOf, isPresupposed } from './bonds.ts'
import {
  type DocumentSeen,
  documentAccess,
  isBesideOthers,
  providersIn,
  SEVERAL,
  type Seated,
} from './document-access.ts'
import { type OpeningConsent, OTHER_DOCUMENTS, type SeatKnowledge, seatKnowledge } from './seat-knowledge.ts'
import { waitingOn } from './whose-move.ts'

/** A step that a seat may take now. */
export interface SeatStep {
  readonly step: string
  readonly claim: Text
  /** What the seat does, as it is asked of it. */
  readonly act: Text
  readonly cite: readonly Cite[]
  /** Under a duty (应当); of several under the same paragraph one is enough. */
  readonly must: boolean
  /** Allowed at any time: it says nothing about where the case stands. */
  readonly anyTime: boolean
}

/** Supplementary materials that were required of the seat and are outstanding. */
export interface Outstanding {
  readonly since: CivilDate | 'unknown'
  readonly requests: number
  readonly cite: readonly Cite[]
}

/** A case as one seat has it. */
export interface SeatView extends Seated {
  /** Asked without a name where several may sit: that what is not here may be there all the same. To be said first. */
  readonly withoutName?: Text
  /** The documents that it may see. */
  readonly documents: readonly DocumentSeen[]
  /** That there may be others, in general. */
  readonly otherDocuments: Text
  /** The consents that open one of them to it. */
  readonly consents: readonly OpeningConsent[]
  /** Where the text leaves open how far the seat takes part. */
  readonly part?: Part
  readonly mayDo: readonly SeatStep[]
  /** Of the periods that bind it. */
  readonly clocks: readonly Clock[]
  readonly outstanding: readonly Outstanding[]
  /** What binds or concerns it beside the periods. */
  readonly bonds: readonly BondSeen[]
  /** Whether the case waits on this seat. */
  readonly isAwaited: boolean
}

/**
 * What a seat may or must do next in a case, the periods that bind it, and the documents it may see.
 *
 * @param seated  the seat, and by name which addressee or which provider; without a name what holds for any of them
 * @example seatView(review, state, '2026-03-20', { seat: 'supplier' }).documents[0].ground  // 'not-found'
 */
export function seatView(rulebook: Rulebook, record: CaseRecord, asOf: CivilDate, asked: Seated): SeatView {
  return seatViewBy(rulebook, record, asOf, asked, knowledgeOf(rulebook, record, asOf, asked))
}

/** What a seat knows of a case on a day. */
export function knowledgeOf(
  rulebook: Rulebook,
  record: CaseRecord,
  asOf: CivilDate,
  asked: Seated,
): SeatKnowledge {
  const { procedure } = tableOf(rulebook, governing(rulebook, record.state, asOf))
  return seatKnowledge(rulebook, procedure, eventsInForce(record, asOf), asked, record.refused)
}

/** Every document beside a seat, for whoever holds the file: what is closed to the seat, and why. */
export function accessOn(
  rulebook: Rulebook,
  record: CaseRecord,
  asOf: CivilDate,
  asked: Seated,
): readonly DocumentSeen[] {
  const { procedure } = tableOf(rulebook, governing(rulebook, record.state, asOf))
  return documentAccess(rulebook, procedure, eventsInForce(record, asOf), asked).documents.map(
    ({ seen }) => seen,
  )
}

/** Whether the record names a provider; a case that names none is asked without a name. */
export function isProviderIn(rulebook: Rulebook, record: CaseRecord, asOf: CivilDate, name: string): boolean {
  const named = providersIn([...eventsInForce(record, asOf), ...record.refused], rulebook.keyOf)
  return named.some((each) => rulebook.keyOf(each) === rulebook.keyOf(name))
}

/** The same from what the seat knows, where that has been worked out. */
export function seatViewBy(
  rulebook: Rulebook,
  record: CaseRecord,
  asOf: CivilDate,
  seated: Seated,
  knowledge: SeatKnowledge,
): SeatView {
  const { procedure } = tableOf(rulebook, governing(rulebook, record.state, asOf))
  const events = eventsInForce(record, asOf)
  const providers = providersIn([...events, ...record.refused], rulebook.keyOf)
  const isBeside = isBesideOthers(seated, providers, rulebook.keyOf)
  const { at } = record.state
  const part = procedure.parts[seated.seat]
  const outstanding = outstandingOf(rulebook, procedure, events, seated, isBeside)
  return {
    ...seated,
    ...(mayNotBeAlone(seated) ? { withoutName: WITHOUT_NAME } : {}),
    ...(part ? { part } : {}),
    mayDo: mayDo(rulebook, record.state, asOf, seated, {
      procedure,
      events: knowledge.events,
      taken: new Set(knowledge.events.map(({ event }) => event.step)),
      state: knowledge.state,
      isAwaited: outstanding.length > 0,
    }),
    clocks: clocksOf(rulebook, record.state, asOf)
      .map(({ clock }) => clock)
      .filter(({ period, of }) => {
        const binds = procedure.periods.find(({ name }) => name === period)?.binds ?? []
        return binds.includes(seated.seat) && isThat(rulebook, of, seated)
      }),
    outstanding,
    bonds: bondsOf(rulebook, procedure, at, events, seated, knowledge.knows),
    isAwaited: outstanding.length > 0 || isWaitedFor(rulebook, record, asOf, seated, procedure),
    documents: knowledge.documents,
    otherDocuments: OTHER_DOCUMENTS,
    consents: knowledge.consents,
  }
}

const mayNotBeAlone = ({ seat, name }: Seated): boolean =>
  name === undefined && (seat === 'supplier' || SEVERAL.includes(seat))

/** The same whether the record names nobody, one or several. */
const WITHOUT_NAME: Text = {
  en: 'Asked without a name. What concerns a single one of those who sit here is shown under its name only: that something is not listed here does not mean that there is none.',
  zh: '查询时未写明名称。仅涉及某一单位的内容，须写明其名称方予显示；此处未列，不表示没有。',
}

/** Supplementary materials apart, which {@link outstandingOf} knows by the name of the provider. */
function isWaitedFor(
  rulebook: Rulebook,
  record: CaseRecord,
  asOf: CivilDate,
  seated: Seated,
  { excluded }: Procedure,
): boolean {
  const supplements = excluded.map(({ closes }) => closes)
  return waitingOn(rulebook, record, asOf).some(
    ({ seat, name, step = '' }) =>
      seat === seated.seat && !supplements.includes(step) && isThat(rulebook, name, seated),
  )
}

/** Whether a name is that of the one who asks; what names nobody is of whoever sits there. */
const isThat = ({ keyOf }: Rulebook, name: string | undefined, { name: asked }: Seated): boolean =>
  name === undefined || (asked !== undefined && keyOf(name) === keyOf(asked))

interface Acts {
  readonly procedure: Procedure
  /** What it knows of, and the steps of it. */
  readonly events: readonly EventInForce[]
  readonly taken: ReadonlySet<string>
  /** Where the case stands as far as it knows. */
  readonly state: string | undefined
  /** Supplementary materials are outstanding of the seat. */
  readonly isAwaited: boolean
}

function mayDo(
  rulebook: Rulebook,
  state: ReviewState,
  asOf: CivilDate,
  { seat, name }: Seated,
  { procedure: { steps, bonds }, events, taken, state: at, isAwaited }: Acts,
): readonly SeatStep[] {
  const allowed = nextSteps(rulebook, state, governing(rulebook, state, asOf))
  // What it may do must not say how far others have come meanwhile.
  const knowsWhere = at === state.at
  const next = knowsWhere
    ? allowed
    : steps.filter((step) =>
        step.resumes
          ? allowed.includes(step)
          : at !== undefined &&
            step.from.includes(at) &&
            (step.after ?? []).every((before) => taken.has(before)) &&
            !(step.once && taken.has(step.name)),
      )
  const always = steps.filter(
    (step) =>
      step.from.length === 0 &&
      !keepsRecords(step) &&
      (step.after ?? []).every((before) => taken.has(before)),
  )
  // Of what waits for an answer only the one who was asked can give it; an addressee that has replied does not again.
  const isOpen = (step: Step): boolean => {
    if (step.resumes) return isAwaited
    if (name === undefined || !step.details?.member) return true
    return !objectionTo(rulebook, state, { on: asOf, step: step.name, member: name, agrees: true })
  }
  // An act that leaves the case where it is has been done once it was done; others lead on, or are owed by each.
  const isDone = ({ name: step, leadsTo, from, resumes, details }: Step): boolean =>
    leadsTo === undefined && from.length > 0 && !resumes && !details?.member && taken.has(step)
  return [...next, ...always]
    .filter((step) => step.by.includes(seat) && isOpen(step) && isPresupposed(bonds, step, seat, events))
    .map((step) => ({
      step: step.name,
      claim: step.claim,
      act: step.act,
      cite: step.cite,
      must: step.shall !== undefined && !isDone(step),
      anyTime: step.from.length === 0,
    }))
}

function outstandingOf(
  rulebook: Rulebook,
  { excluded }: Procedure,
  events: readonly EventInForce[],
  seated: Seated,
  isBeside: boolean,
): readonly Outstanding[] {
  return excluded.flatMap(({ opens, closes, cite }) => {
    let [requests, since]: [number, CivilDate | 'unknown'] = [0, 'unknown']
    for (const { event } of events) {
      if (event.of !== seated.seat || !isThat(rulebook, event.supplier, seated)) continue
      if (isBeside && event.supplier === undefined) continue
      if (event.step === opens) {
        if (requests === 0) since = event.on
        requests += 1
      } else if (event.step === closes) requests = Math.max(0, requests - 1)
    }
    return requests === 0 ? [] : [{ since, requests, cite }]
  })
}
