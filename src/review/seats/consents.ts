import type { CivilDate } from '#clock'
import type { Text } from '#language'
import type { Seat } from '#words'
import type { EventInForce } from '../record/events-in-force.ts'
import type { Procedure } from '../table/procedure.ts'
import type { DocumentInCase } from './case-documents.ts'

/** A consent that concerns a seat, or does not say whom it concerns, and whether it opens anything. */
export interface Consent {
  /** Its place in the record, from 0. */
  readonly event: number
  readonly on: CivilDate | 'unknown'
  readonly document?: string
  readonly of?: string
  readonly name?: string
  readonly opens: boolean
  readonly reason: Text
}

/** The consents to disclosure to a seat, and for each document that one opens, the first that does. */
export interface Consents {
  readonly consents: readonly Consent[]
  readonly opening: ReadonlyMap<DocumentInCase, Consent>
}

/**
 * GAP: the text does not say whether a consent may be general. Here it opens a document only if it says which, whose
 * and to whom, and only what had come into the case before it.
 */
export function consentsIn(
  { confidentiality }: Procedure,
  events: readonly EventInForce[],
  inCase: readonly DocumentInCase[],
  seat: Seat,
  keyOf: (name: string) => string,
): Consents {
  const opening = new Map<DocumentInCase, Consent>()
  const consents = events.flatMap(({ event, place }): Consent[] => {
    const { step, on, document, of, supplier, disclosedTo } = event
    if (step !== confidentiality.consent || (disclosedTo ?? seat) !== seat) return []
    const said = {
      event: place,
      on,
      ...(document === undefined ? {} : { document }),
      ...(of === undefined ? {} : { of }),
      ...(supplier === undefined ? {} : { name: supplier }),
    }
    if (document === undefined || of === undefined || disclosedTo === undefined)
      return [{ ...said, opens: false, reason: UNCLEAR }]
    const named = inCase.filter(
      (each) =>
        each.kind.name === document &&
        each.of === of &&
        (each.name === undefined || (supplier !== undefined && keyOf(supplier) === keyOf(each.name))),
    )
    const opened = named.filter((each) => each.events.every((brought) => brought.place < place))
    const consent: Consent = { ...said, opens: opened.length > 0, reason: effectOf(named, opened) }
    for (const each of opened) if (!opening.has(each)) opening.set(each, consent)
    return [consent]
  })
  return { consents, opening }
}

const effectOf = (named: readonly DocumentInCase[], opened: readonly DocumentInCase[]): Text =>
  opened.length > 0 ? OPENS : named.length > 0 ? TOO_EARLY : NOTHING

const OPENS: Text = { en: 'It opens that document to this seat.', zh: '据此向其开放该文件。' }
const UNCLEAR: Text = {
  en: 'It does not say which document, whose consent it is, or to whom: it opens nothing here.',
  zh: '未同时载明文件、信息提供方和披露对象，不据以开放任何文件。',
}
const TOO_EARLY: Text = {
  en: 'It was given before what there now is of that document came in: it does not say that it covers that.',
  zh: '该同意早于现有文件的提交，未载明涵盖其后提交的内容。',
}
const NOTHING: Text = {
  en: 'No such document of that provider is in the case.',
  zh: '案件中没有该信息提供方的此类文件。',
}
