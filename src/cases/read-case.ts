import type { CivilDate } from '#clock'
import {
  CASE_FILE,
  type CaseFileHead,
  FaultList,
  isRecord,
  type Outcome,
  type Place,
  parseText,
  plainData,
  readValue,
  withSources,
} from '#contract'
import { parallelRegimeNames } from '#regulations'
import type { ReviewEvent } from '#review'
import type { CaseFile, CaseHead } from './case-file.ts'
import { EventChecks } from './event-checks.ts'
import { type CaseLaw, checkInForce, dayOf, lawOf, positionsUnder, schemaUnder } from './law.ts'
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
  const { parsed, faults: broken } = parseText(text, CASE_FILE)
  const faults = new FaultList(parsed, broken)
  if (!parsed) return { ok: false, refusal: faults.refusal() }
  const { value, sourceOf, placeOf } = parsed
  return checkWith(value, today, faults, { ...options, placeOf, asTyped: withSources(value, sourceOf) })
}

export interface CaseReadOptions {
  /** The day to look at the case whatever it names: what happened later is set aside. What it names is checked nevertheless. */
  readonly asOf?: CivilDate
}

/** Checks a case given as an object, as {@link readCase} checks a file; faults carry pointers only. */
export function checkCase(given: unknown, today: CivilDate): Outcome<CaseFile> {
  const faults = new FaultList()
  const plain = plainData(given, faults)
  return faults.none ? checkWith(plain, today, faults, {}) : { ok: false, refusal: faults.refusal() }
}

interface Text extends CaseReadOptions {
  readonly placeOf?: (pointer: string, what: 'key' | 'value') => Place | undefined
  /** What is given, each number and switch with what was typed for it. */
  readonly asTyped?: unknown
}

/** Checks what a text or a program gave. */
export function checkWith(
  given: unknown,
  today: CivilDate,
  faults: FaultList,
  { asOf, placeOf, asTyped = given }: Text,
): Outcome<CaseFile> {
  const head = isRecord(given) ? given : {}
  const listed: readonly unknown[] = Array.isArray(head.events) ? head.events : []
  const days = listed.map(dayOf)
  const law = lawOf(
    head,
    days.find((day) => day !== undefined),
    today,
    asOf,
  )
  const read = readValue(schemaUnder(law.version).file, asTyped, faults)
  if (!read) return { ok: false, refusal: faults.refusal() }
  checkInForce(read.procedure, days[0], faults)
  const checks = new EventChecks(law)
  const known = new KnownBy(asOf)
  const events: ReviewEvent[] = []
  const places: (Place | undefined)[] = []
  listed.forEach((each, index) => {
    const at = `/events/${index}`
    const event = checks.take(read.events?.[index], each, faults.under(at))
    const stands = event && known.take(event, checks.daysOf(event))
    if (event && !stands) return
    if (stands) events.push(stands)
    places.push(placeOf?.(at, 'value'))
  })
  if (!faults.none) return { ok: false, refusal: faults.refusal() }
  return { ok: true, value: { ...asKnown(headOf(read, law), law, known), events, places } }
}

/** What stands beside the events of a case, under its law. */
export function headOf(
  { case: title, id, teaches, readings, about, parallel, expect }: Partial<CaseFileHead>,
  { version, asOf }: CaseLaw,
): CaseHead {
  return {
    title,
    id,
    teaches,
    procedure: version.regulation.id,
    asOf,
    positions: positionsUnder(version, readings),
    about,
    parallel: parallelRegimeNames.filter((name) => parallel?.includes(name)),
    expect: expect ?? undefined,
  }
}

/** What a file expects, it expects on the day that it names. */
export function asKnown(head: CaseHead, { named }: CaseLaw, { leftOut }: KnownBy): CaseHead {
  if (head.asOf === named && leftOut === 0) return head
  const expectation = head.expect !== undefined && head.asOf !== named
  return {
    ...head,
    ...(expectation ? { expect: undefined } : {}),
    ...(leftOut > 0 || expectation ? { setAside: { events: leftOut, expectation } } : {}),
  }
}
