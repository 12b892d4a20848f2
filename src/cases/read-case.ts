import type { CivilDate } from '#clock'
import { isRecord, type Outcome, type Place, parseText, plainData } from '#contract'
import type { Text } from '#language'
import type { ReviewEvent } from '#review'
import type { CaseFile } from './case-file.ts'
import { checkEvent } from './check-event.ts'
import {
  asOfIn,
  CASE_EXAMPLE,
  type CaseHead,
  checkHead,
  checkNames,
  dayOf,
  eventCheck,
  versionIn,
} from './check-head.ts'
import { CASE_FILE, CaseFaults, type PlaceOf } from './faults.ts'
import { KnownBy } from './set-aside.ts'

/**
 * Reads and checks a case file.
 *
 * @param text   YAML or JSON, decoded
 * @param today  the civil day in China on which the case is looked at where the file names none
 * @returns the case, or every fault in it with line and column. Steps that the procedure does not allow where they
 *   stand are no faults of the file: replaying refuses them and goes on
 * @example readCase('procedure: order-8\nevents:\n  - { on: 2026-03-02, step: application-submitted }', '2026-03-20')
 */
export function readCase(text: string, today: CivilDate, options: CaseReadOptions = {}): Outcome<CaseFile> {
  const { parsed, faults } = parseText(text, CASE_FILE)
  if (!parsed) return { ok: false, refusal: new CaseFaults(undefined, faults).refusal() }
  return checkWith(parsed.value, today, new CaseFaults(parsed, faults), parsed.placeOf, options)
}

export interface CaseReadOptions {
  /** The day to look at the case whatever it names: what happened later is set aside. What it names is checked nevertheless. */
  readonly asOf?: CivilDate
}

/** Checks a case given as an object, as {@link readCase} checks a file; faults carry pointers only. */
export function checkCase(given: unknown, today: CivilDate): Outcome<CaseFile> {
  const faults = new CaseFaults()
  const plain = plainData(given, faults)
  return faults.none
    ? checkWith(plain, today, faults, () => undefined)
    : { ok: false, refusal: faults.refusal() }
}

const EVENTS: Text = {
  en: 'events, each with a day and a step; [] for none',
  zh: '事件列表，各有日期和步骤；没有的，填写[]',
}

export function checkWith(
  given: unknown,
  today: CivilDate,
  faults: CaseFaults,
  placeOf: PlaceOf,
  options: CaseReadOptions = {},
): Outcome<CaseFile> {
  if (!isRecord(given)) {
    faults.addWrongKind(
      '',
      given,
      { en: 'a case: procedure and events', zh: '案件：程序和事件' },
      CASE_EXAMPLE,
    )
    return { ok: false, refusal: faults.refusal() }
  }
  checkNames(given, faults)
  const named = asOfIn(given.asOf, today, faults)
  const asOf = options.asOf ?? named
  const listed = eventsIn(given.events, faults)
  const days = listed.map(dayOf)
  const began = days.find((day) => day !== undefined)
  const version = versionIn(given.procedure, days[0], began, asOf, faults)
  const head = checkHead(given, version, asOf, faults)
  // What the file says of a day that has come by then is no fault, though it is set aside.
  const check = eventCheck(version, asOf > named ? asOf : named, faults)
  const known = new KnownBy(options.asOf)
  const events: ReviewEvent[] = []
  const places: (Place | undefined)[] = []
  listed.forEach((each, index) => {
    const event = checkEvent(each, `/events/${index}`, check)
    const stands = event && known.take(event)
    if (event && !stands) return
    if (stands) events.push(stands)
    places.push(placeOf(`/events/${index}`, 'value'))
  })
  const file: CaseFile = { ...asKnown(head, named, known), events, places }
  return faults.none ? { ok: true, value: file } : { ok: false, refusal: faults.refusal() }
}

/** What a file expects, it expects on the day that it names. */
export function asKnown(head: CaseHead, named: CivilDate, { leftOut }: KnownBy): CaseHead {
  if (head.asOf === named && leftOut === 0) return head
  const expectation = head.expect !== undefined && head.asOf !== named
  return {
    ...head,
    ...(expectation ? { expect: undefined } : {}),
    ...(leftOut > 0 || expectation ? { setAside: { events: leftOut, expectation } } : {}),
  }
}

function eventsIn(given: unknown, faults: CaseFaults): readonly unknown[] {
  if (Array.isArray(given)) return given
  if (given === undefined)
    faults.add('', { en: 'The case has no events.', zh: '案件没有事件。' }, EVENTS, CASE_EXAMPLE)
  else if (given !== null) faults.addWrongKind('/events', given, EVENTS, CASE_EXAMPLE)
  return []
}
