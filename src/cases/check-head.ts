import type { CivilDate } from '#clock'
import { asWritten, bilingualIn, checkReadings, isRecord, readChoice, readDay, textIn } from '#contract'
import { type Version, versionOn } from '#practice'
import { type ParallelRegimeName, parallelRegimeNames, type Subject, subjects } from '#regulations'
import type { Positions } from '#rules'
import type { CaseFile } from './case-file.ts'
import type { EventCheck } from './check-details.ts'
import { checkCaseExpectation } from './check-expectation.ts'
import type { CaseFaults } from './faults.ts'
import { positionsUnder, procedureNames, stepsOf, versionNamed } from './law.ts'

/** Everything a case file says beside its events. */
export type CaseHead = Omit<CaseFile, 'events' | 'places'>

const TOP: readonly string[] = [
  'case',
  'id',
  'teaches',
  'procedure',
  'asOf',
  'readings',
  'about',
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
    about: aboutIn(given.about, faults),
    parallel: parallelIn(given.parallel, faults),
    expect: checkCaseExpectation(given.expect, version.procedure, faults),
  }
}

export const checkTitles = (
  given: Record<string, unknown>,
  faults: CaseFaults,
): Pick<CaseHead, 'title' | 'id' | 'teaches'> => ({
  title: textIn('/case', given.case, faults, 'case: Listing of an online hiring platform'),
  id: textIn('/id', given.id, faults, 'id: "0123"'),
  teaches: bilingualIn('/teaches', given.teaches, faults, 'teaches: { en: …, zh: … }'),
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
  const read = isRecord(event) ? readDay(asWritten(event.on)) : undefined
  return read?.ok ? read.day : undefined
}

export function asOfIn(given: unknown, today: CivilDate, faults: CaseFaults): CivilDate {
  if (given === undefined || given === null) return today
  const read = readDay(asWritten(given))
  if (read.ok) return read.day
  const said = faults.sourceOf('/asOf') ?? asWritten(given)
  const message = { en: `“${said}” is not a date.`, zh: `“${said}”不是有效日期。` }
  faults.add('/asOf', message, read.expected, `asOf: ${read.example}`)
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
  const version = versionNamed(orderNamed(asWritten(given)))
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

/** An order as people write it: 第8号令, Order No. 8. */
function orderNamed(typed: string): string {
  const number = /^(?:.*第\s*(\d+)\s*号令?.*|order[\s-]*(?:no\.?\s*)?(\d+))$/i.exec(
    typed.normalize('NFKC').trim(),
  )
  return number ? `order-${number[1] ?? number[2]}` : typed
}

const positionsIn = (given: unknown, version: Version, faults: CaseFaults): Positions =>
  positionsUnder(
    version,
    checkReadings(
      '/readings',
      given,
      version.regulation.readings,
      'readings: { first-day: counted }',
      faults,
    ),
  )

function aboutIn(given: unknown, faults: CaseFaults): Subject | undefined {
  if (given === undefined || given === null) return undefined
  const names = Object.keys(subjects) as readonly Subject[]
  const read = typeof given === 'string' ? readChoice(subjects, given) : []
  const about = read.length === 1 ? names.find((name) => name === read[0]) : undefined
  if (!about) faults.unknownName('/about', asWritten(given), names, 'about: listing', 'value')
  return about
}

function parallelIn(given: unknown, faults: CaseFaults): readonly ParallelRegimeName[] {
  const example = `parallel: [${parallelRegimeNames[0]}]`
  if (given === undefined || given === null) return []
  if (!Array.isArray(given)) {
    const expected = { en: 'a list of regimes beside the review', zh: '与审查并行的制度列表' }
    faults.addWrongKind('/parallel', given, expected, example)
    return []
  }
  given.forEach((name, index) => {
    if (!parallelRegimeNames.includes(asWritten(name) as ParallelRegimeName))
      faults.unknownName(`/parallel/${index}`, asWritten(name), parallelRegimeNames, example, 'value')
  })
  return parallelRegimeNames.filter((name) => given.includes(name))
}
