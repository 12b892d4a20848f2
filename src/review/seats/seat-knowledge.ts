import type { Text } from '#language'
import type { ReviewEvent } from '../record/event.ts'
import type { EventInForce } from '../record/events-in-force.ts'
import type { Procedure, Step } from '../table/procedure.ts'
import type { Rulebook } from '../table/rulebook.ts'
import type { Consent } from './consents.ts'
import {
  type DocumentSeen,
  documentAccess,
  isBesideOthers,
  providersIn,
  SEVERAL,
  type Seated,
} from './document-access.ts'

/** A consent that opens a document to a seat. */
export type OpeningConsent = Omit<Consent, 'event'>

/** What a seat knows of a case: all that is shown to it is made from this. */
export interface SeatKnowledge {
  /** The documents that it may see. */
  readonly documents: readonly DocumentSeen[]
  /** The consents that open one of them. */
  readonly consents: readonly OpeningConsent[]
  /** What stands in the record and is its own act, or reached it in a document that it may see. */
  readonly events: readonly EventInForce[]
  /** Whether it knows of an event of the record, one that was set aside too. */
  readonly knows: (event: ReviewEvent) => boolean
  /** Where the case stands as far as these say; undefined where they say nothing of it. */
  readonly state: string | undefined
}

/**
 * The one place that decides what a seat sees of a case. Of a document that is closed to it it sees nothing: no title,
 * no day, no author, no number of them; nor what would let it work one out.
 */
export function seatKnowledge(
  rulebook: Pick<Rulebook, 'keyOf'>,
  procedure: Procedure,
  events: readonly EventInForce[],
  seated: Seated,
  setAside: readonly Pick<EventInForce, 'event'>[] = [],
): SeatKnowledge {
  const { keyOf } = rulebook
  const providers = providersIn([...events, ...setAside], keyOf)
  const isBeside = isBesideOthers(seated, providers, keyOf)
  const stepOf = new Map(procedure.steps.map((step) => [step.name, step]))
  const { documents, consents } = documentAccess(rulebook, procedure, events, seated, providers)
  const places = new Set(documents.flatMap((each) => each.events.map(({ place }) => place)))
  const isItsAct = (event: ReviewEvent): boolean => {
    const step = stepOf.get(event.step)
    return step !== undefined && isActOf(seated, step, event, isBeside, keyOf)
  }
  const known = events.filter(({ event, place }) => places.has(place) || isItsAct(event))
  const all = new Set(known.map(({ event }) => event))
  const reachesIt = (event: ReviewEvent): boolean =>
    documentAccess(rulebook, procedure, [{ event, place: 0 }], seated, providers).documents.some(
      ({ seen }) => seen.visible,
    )
  return {
    documents: documents.flatMap(({ seen }) => (seen.visible ? [seen] : [])),
    consents: consents.flatMap(({ event: _, ...consent }) => (consent.opens ? [consent] : [])),
    events: known,
    knows: (event) => all.has(event) || isItsAct(event) || reachesIt(event),
    state: stateKnown(seated, procedure, known, stepOf),
  }
}

/** Said once in place of all that is not shown. */
export const OTHER_DOCUMENTS: Text = {
  en: 'There may be documents that are not this seat’s. Whether there are, and which, is not shown to it.',
  zh: '案件中可能有不属于该方知悉范围的文件；是否存在、为何种文件，均不向其显示。',
}

/** Whether a step is the seat's own act, or was done at it; where the record does not say whose it is, it is nobody's. */
function isActOf(
  { seat, name: asked }: Seated,
  { by, details = {} }: Step,
  event: ReviewEvent,
  isBeside: boolean,
  keyOf: (name: string) => string,
): boolean {
  if (seat === 'anyone') return false
  const isAsked = (name: string): boolean => asked !== undefined && keyOf(name) === keyOf(asked)
  if (SEVERAL.includes(seat)) return by.includes(seat) && event.member !== undefined && isAsked(event.member)
  const isIts = seat !== 'supplier' || (event.supplier === undefined ? !isBeside : isAsked(event.supplier))
  if (details.of && event.of === seat) return isIts
  if (!by.includes(seat)) return false
  const whose = by.length === 1 ? seat : details.of ? event.of : event.by
  return whose === seat && isIts
}

function stateKnown(
  { seat }: Seated,
  { initial }: Procedure,
  known: readonly EventInForce[],
  stepOf: ReadonlyMap<string, Step>,
): string | undefined {
  const last = known.findLast(({ event }) => stepOf.get(event.step)?.leadsTo !== undefined)
  if (last) return stepOf.get(last.event.step)?.leadsTo
  // Whoever files, and whoever is filed with, knows that nothing was filed.
  return seat === 'party' || seat === 'office' ? initial : undefined
}
