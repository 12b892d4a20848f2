import { type CivilDate, parseCivilDate } from '#clock'
import type { Text } from '#language'
import { asWritten, isRecord, wrongKind } from '#matters'
import { type ParallelRegimeName, parallelRegimeNames, type Version } from '#regulations'
import type { Positions } from '#rules'
import type { CaseFile } from './case-file.ts'
import type { EventCheck } from './check-details.ts'
import { checkCaseExpectation } from './check-expectation.ts'
import type { CaseFaults } from './faults.ts'
import { positionsUnder, procedureNames, stepsOf, versionNamed, versionOn } from './law.ts'

/** Everything a case file says beside its events. */
export type CaseHead = Omit<CaseFile, 'events' | 'places'>

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
export const CASE_EXAMPLE = 'events:\n  - { on: 2026-03-02, step: application-submitted }'

/** Names that no case file has. */
export function checkNames(given: Record<string, unknown>, faults: CaseFaults): void {
  for (const name of Object.keys(given)) {
    if (!TOP.includes(name)) faults.unknownName(`/${name}`, name, TOP, CASE_EXAMPLE, 'key')
  }
}

/** What stands beside the events, under a version of the law. */
export function checkHead(
  given: Record<string, unknown>,
  version: Version,
  asOf: CivilDate,
  faults: CaseFaults,
): CaseHead {
  return {
    ...checkTitles(given, faults),
    procedure: version.regulation.id,
    asOf,
    positions: positionsIn(given.readings, version, faults),
    parallel: parallelIn(given.parallel, faults),
    expect: checkCaseExpectation(given.expect, version.procedure, faults),
  }
}

export const checkTitles = (
  given: Record<string, unknown>,
  faults: CaseFaults,
): Pick<CaseHead, 'title' | 'id' | 'teaches'> => ({
  title: textIn('/case', given.case, faults),
  id: textIn('/id', given.id, faults),
  teaches: bilingualIn(given.teaches, faults),
})

/** What the events of a case are checked against, one after the other. */
export const eventCheck = (version: Version, asOf: CivilDate, faults: CaseFaults): EventCheck => ({
  steps: stepsOf(version),
  asOf,
  faults,
  ids: new Map(),
  lastDay: undefined,
  lawFrom: version.regulation.inForce.from as CivilDate,
  lawTitle: version.regulation.title,
})

/** The day of an event as far as it can be read, before the event itself is checked. */
export function dayOf(event: unknown): CivilDate | undefined {
  const day = isRecord(event) ? parseCivilDate(asWritten(event.on)) : undefined
  return day?.ok ? day.date : undefined
}

export function asOfIn(given: unknown, today: CivilDate, faults: CaseFaults): CivilDate {
  if (given === undefined || given === null) return today
  const date = parseCivilDate(asWritten(given))
  if (date.ok) return date.date
  const message = { en: `“${asWritten(given)}” is not a date.`, zh: `“${asWritten(given)}”不是有效日期。` }
  faults.add('/asOf', message, date.fault.expected, `asOf: ${date.fault.example}`)
  return today
}

/**
 * The version named, or that of the day on which the case began.
 *
 * @param first  the day of the first event
 * @param began  the first day that any event gives
 */
export function versionIn(
  given: unknown,
  first: CivilDate | undefined,
  began: CivilDate | undefined,
  asOf: CivilDate,
  faults: CaseFaults,
): Version {
  const ofItsDay = () => versionOn(began ?? asOf) ?? versionNamed(procedureNames.at(-1)!)!
  if (given === undefined || given === null) return ofItsDay()
  const version = versionNamed(asWritten(given))
  if (!version) {
    faults.unknownName('/procedure', asWritten(given), procedureNames, 'procedure: order-8', 'value')
    return ofItsDay()
  }
  const { inForce, title } = version.regulation
  if (first !== undefined && inForce.to !== null && first > inForce.to) {
    faults.add(
      '/procedure',
      {
        en: `${title.en} ceased to be in force on ${inForce.to}; the case began on ${first}.`,
        zh: `${title.zh}已于${inForce.to}失效；案件始于${first}。`,
      },
      { en: 'the version in force when the case began', zh: '案件启动时施行的版本' },
      `procedure: ${versionOn(first)?.regulation.id ?? procedureNames.at(-1)}`,
    )
  }
  return version
}

const positionsIn = (given: unknown, version: Version, faults: CaseFaults): Positions =>
  positionsUnder(version, readingsIn(given, version, faults))

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
