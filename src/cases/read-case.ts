import { type CivilDate, parseCivilDate } from '#clock'
import type { Text } from '#language'
import { asWritten, isRecord, type Outcome, type Place, parseText, wrongKind } from '#matters'
import { type ParallelRegimeName, parallelRegimeNames, type Version } from '#regulations'
import type { ReviewEvent } from '#review'
import type { CaseFile } from './case-file.ts'
import type { EventCheck } from './check-details.ts'
import { checkEvent } from './check-event.ts'
import { checkCaseExpectation } from './check-expectation.ts'
import { CaseFaults, type PlaceOf } from './faults.ts'
import { positionsUnder, procedureNames, stepsOf, versionNamed, versionOn } from './law.ts'

/**
 * Reads and checks a case file.
 *
 * @param text   YAML or JSON, decoded
 * @param today  the civil day in China on which the case is looked at where the file names none
 * @returns the case, or every fault in it with line and column. Steps that the procedure does not allow where they
 *   stand are no faults of the file: replaying refuses them and goes on
 * @example readCase('procedure: order-8\nevents:\n  - { on: 2026-03-02, step: application-submitted }', '2026-03-20')
 */
export function readCase(text: string, today: CivilDate): Outcome<CaseFile> {
  const { parsed, faults } = parseText(text)
  if (!parsed) return { ok: false, refusal: new CaseFaults(undefined, faults).refusal() }
  return checkWith(parsed.value, today, new CaseFaults(parsed.placeOf, faults), parsed.placeOf)
}

/** Checks a case given as an object, as {@link readCase} checks a file; faults carry pointers only. */
export function checkCase(given: unknown, today: CivilDate): Outcome<CaseFile> {
  return checkWith(given, today, new CaseFaults(), () => undefined)
}

const TOP: readonly string[] = [
  'case',
  'id',
  'teaches',
  'procedure',
  'asOf',
  'readings',
  'parallel',
  'events',
  'expect',
]
const EXAMPLE = 'events:\n  - { on: 2026-03-02, step: application-submitted }'
const EVENTS: Text = {
  en: 'events, each with a day and a step; [] for none',
  zh: '事件列表，各有日期和步骤；没有的，填写[]',
}

export function checkWith(
  given: unknown,
  today: CivilDate,
  faults: CaseFaults,
  placeOf: PlaceOf,
): Outcome<CaseFile> {
  if (!isRecord(given)) {
    faults.add(
      '',
      wrongKind(given ?? null),
      { en: 'a case: procedure and events', zh: '案件：程序和事件' },
      EXAMPLE,
    )
    return { ok: false, refusal: faults.refusal() }
  }
  for (const name of Object.keys(given)) {
    if (!TOP.includes(name)) faults.unknownName(`/${name}`, name, TOP, EXAMPLE, 'key')
  }
  const asOf = asOfIn(given.asOf, today, faults)
  const listed = eventsIn(given.events, faults)
  const version = versionIn(given.procedure, listed, asOf, faults)
  if (!version) return { ok: false, refusal: faults.refusal() }
  const positions = positionsUnder(version, readingsIn(given.readings, version, faults))
  const { regulation } = version
  const check: EventCheck = {
    steps: stepsOf(version),
    asOf,
    faults,
    ids: new Map(),
    lastDay: undefined,
    lawFrom: regulation.inForce.from as CivilDate,
    lawTitle: regulation.title,
  }
  const events: ReviewEvent[] = []
  const places: (Place | undefined)[] = []
  listed.forEach((each, index) => {
    const event = checkEvent(each, `/events/${index}`, check)
    if (event) events.push(event)
    places.push(placeOf(`/events/${index}`, 'value'))
  })
  const file: CaseFile = {
    title: textIn('/case', given.case, faults),
    id: textIn('/id', given.id, faults),
    teaches: bilingualIn(given.teaches, faults),
    procedure: regulation.id,
    asOf,
    positions,
    parallel: parallelIn(given.parallel, faults),
    events,
    places,
    expect: checkCaseExpectation(given.expect, version.procedure, faults),
  }
  return faults.none ? { ok: true, value: file } : { ok: false, refusal: faults.refusal() }
}

function asOfIn(given: unknown, today: CivilDate, faults: CaseFaults): CivilDate {
  if (given === undefined || given === null) return today
  const date = parseCivilDate(asWritten(given))
  if (date.ok) return date.date
  const message = { en: `“${asWritten(given)}” is not a date.`, zh: `“${asWritten(given)}”不是有效日期。` }
  faults.add('/asOf', message, date.fault.expected, `asOf: ${date.fault.example}`)
  return today
}

function eventsIn(given: unknown, faults: CaseFaults): readonly unknown[] {
  if (Array.isArray(given)) return given
  if (given === undefined)
    faults.add('', { en: 'The case has no events.', zh: '案件没有事件。' }, EVENTS, EXAMPLE)
  else if (given !== null) faults.add('/events', wrongKind(given), EVENTS, EXAMPLE)
  return []
}

/** The version named, or that of the day on which the case began. */
function versionIn(
  given: unknown,
  events: readonly unknown[],
  asOf: CivilDate,
  faults: CaseFaults,
): Version | undefined {
  const days = events.map((each) => (isRecord(each) ? parseCivilDate(asWritten(each.on)) : undefined))
  const first = days.find((day) => day?.ok === true)
  const began = first?.ok ? first.date : undefined
  if (given === undefined || given === null)
    return versionOn(began ?? asOf) ?? versionNamed(procedureNames.at(-1)!)
  const version = versionNamed(asWritten(given))
  if (!version) {
    faults.unknownName('/procedure', asWritten(given), procedureNames, 'procedure: order-8', 'value')
    return versionOn(began ?? asOf) ?? versionNamed(procedureNames.at(-1)!)
  }
  const { inForce, title } = version.regulation
  if (days[0]?.ok && inForce.to !== null && days[0].date > inForce.to) {
    faults.add(
      '/procedure',
      {
        en: `${title.en} ceased to be in force on ${inForce.to}; the case began on ${days[0].date}.`,
        zh: `${title.zh}已于${inForce.to}失效；案件始于${days[0].date}。`,
      },
      { en: 'the version in force when the case began', zh: '案件启动时施行的版本' },
      `procedure: ${versionOn(days[0].date)?.regulation.id ?? procedureNames.at(-1)}`,
    )
  }
  return version
}

function readingsIn(given: unknown, { regulation }: Version, faults: CaseFaults): Record<string, string> {
  const switched: Record<string, string> = {}
  if (given === undefined || given === null) return switched
  const example = 'readings: { first-day: counted }'
  if (!isRecord(given)) {
    const expected = { en: 'readings, each with a position', zh: '各解释口径及其立场' }
    faults.add('/readings', wrongKind(given), expected, example)
    return switched
  }
  for (const [name, value] of Object.entries(given)) {
    const reading = Object.hasOwn(regulation.readings, name) ? regulation.readings[name] : undefined
    if (!reading)
      faults.unknownName(`/readings/${name}`, name, Object.keys(regulation.readings), example, 'key')
    if (!reading || value === null) continue
    const known = Object.keys(reading.positions)
    // Writers of YAML 1.1 turn yes and no into true and false.
    const alike = value === true ? 'yes' : value === false ? 'no' : asWritten(value)
    const position = known.find((each) => each === asWritten(value)) ?? known.find((each) => each === alike)
    if (position === undefined) {
      faults.unknownName(`/readings/${name}`, asWritten(value), known, `${name}: ${reading.default}`, 'value')
    } else switched[name] = position
  }
  return switched
}

function parallelIn(given: unknown, faults: CaseFaults): readonly ParallelRegimeName[] {
  const example = `parallel: [${parallelRegimeNames[0]}]`
  if (given === undefined || given === null) return []
  if (!Array.isArray(given)) {
    const expected = { en: 'a list of regimes beside the review', zh: '与审查并行的制度列表' }
    faults.add('/parallel', wrongKind(given), expected, example)
    return []
  }
  given.forEach((name, index) => {
    if (!parallelRegimeNames.includes(asWritten(name) as ParallelRegimeName))
      faults.unknownName(`/parallel/${index}`, asWritten(name), parallelRegimeNames, example, 'value')
  })
  return parallelRegimeNames.filter((name) => given.includes(name))
}

function textIn(pointer: string, given: unknown, faults: CaseFaults): string | undefined {
  if (given === undefined || given === null) return undefined
  if (typeof given === 'string' || typeof given === 'number') return asWritten(given)
  faults.add(
    pointer,
    wrongKind(given),
    { en: 'a text', zh: '文本' },
    'case: Listing of an online hiring platform',
  )
  return undefined
}

function bilingualIn(given: unknown, faults: CaseFaults): Text | undefined {
  if (given === undefined || given === null) return undefined
  if (typeof given === 'string') return { en: given, zh: given }
  if (isRecord(given) && typeof given.en === 'string' && typeof given.zh === 'string') {
    return { en: given.en, zh: given.zh }
  }
  faults.add(
    '/teaches',
    wrongKind(given),
    { en: 'a text, or { en, zh }', zh: '文本，或者{ en, zh }' },
    'teaches: { en: …, zh: … }',
  )
  return undefined
}
