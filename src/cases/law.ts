import type { CivilDate } from '#clock'
import { asWritten, caseUnder, type FaultList, isRecord, procedureNamed, readDay } from '#contract'
import { type Version, versionOn, versions } from '#practice'
import { type Procedure, type Rulebook, rulebookOf, type Step } from '#review'
import type { Positions } from '#rules'
import type { CaseFile } from './case-file.ts'

/** The names of the versions whose procedure a case can follow, the oldest first. */
export const procedureNames: readonly string[] = versions.map(({ regulation }) => regulation.id)

export const versionNamed = (name: string): Version | undefined =>
  versions.find(({ regulation }) => regulation.id === name)

/** The version of a case that was read. @throws RangeError where there is none of that name */
export function versionUnder(procedure: string): Version {
  const version = versionNamed(procedure)
  if (!version) throw new RangeError(`no procedure “${procedure}”`)
  return version
}

/** The version after one: it may take over cases that are pending on its first day. */
const successorOf = ({ procedure }: Version): Procedure | undefined =>
  versions.find((later) => later.procedure.takesOver?.regulation === procedure.regulation)?.procedure

const steps = new WeakMap<Version, ReadonlyMap<string, Step>>()

/** Every step a case can record under a version, and under the one that may take it over. */
export function stepsOf(version: Version): ReadonlyMap<string, Step> {
  let all = steps.get(version)
  if (!all) {
    const later = successorOf(version)?.steps ?? []
    all = new Map([...later, ...version.procedure.steps].map((step) => [step.name, step]))
    steps.set(version, all)
  }
  return all
}

/** The schemas of a case under a version. */
export const schemaUnder = (version: Version) =>
  caseUnder(version.procedure, version.regulation.readings, [...stepsOf(version).values()])

/** The law and the day by which a case file is read, as far as they can be told before it is. */
export interface CaseLaw {
  readonly version: Version
  /** The day on which the case is looked at, and the one that its file names. */
  readonly asOf: CivilDate
  readonly named: CivilDate
}

/**
 * The version named, or that of the day on which the case began.
 *
 * @param head   what the file says beside its events, unread
 * @param began  the first day that any event gives
 * @param asked  the day to look at the case whatever it names
 */
export function lawOf(
  head: Readonly<Record<string, unknown>>,
  began: CivilDate | undefined,
  today: CivilDate,
  asked?: CivilDate,
): CaseLaw {
  const named = dayIn(head.asOf) ?? today
  const asOf = asked ?? named
  const version = versionNamed(procedureNamed(head.procedure)) ?? versionOn(began ?? asOf) ?? versions.at(-1)!
  return { version, asOf, named }
}

/** The day of an event as far as it can be read, before the event itself is checked. */
export const dayOf = (event: unknown): CivilDate | undefined =>
  isRecord(event) ? dayIn(event.on) : undefined

function dayIn(given: unknown): CivilDate | undefined {
  const read = readDay(asWritten(given))
  return read.ok ? read.day : undefined
}

/** A version that is named must have been in force when the case began. @param first  the day of its first event */
export function checkInForce(
  named: string | undefined,
  first: CivilDate | undefined,
  faults: Pick<FaultList, 'add'>,
): void {
  if (named === undefined || first === undefined) return
  const { inForce, title } = versionUnder(named).regulation
  if (inForce.to === null || first <= inForce.to) return
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

/** Each reading at its default, except those switched. */
export const positionsUnder = (
  { regulation }: Version,
  switched: Readonly<Record<string, string>> = {},
): Positions => ({
  ...Object.fromEntries(
    Object.entries(regulation.readings).map(([name, reading]) => [name, reading.default]),
  ),
  ...switched,
})

/** The terms made before, by the procedure and the positions taken. */
const rulebooks = new Map<string, Rulebook>()
/** Two positions of a dozen readings make thousands of terms; a program that tries them all must not keep them all. */
const MOST_RULEBOOKS = 100

/**
 * The terms under which a case is folded: its law, its readings, the calendar in force. Made once for the same
 * positions: of many cases, nearly all are folded under the same terms.
 */
export function reviewOf({ procedure, positions }: Pick<CaseFile, 'procedure' | 'positions'>): Rulebook {
  const key = `${procedure} ${JSON.stringify(positions)}`
  let rulebook = rulebooks.get(key)
  if (!rulebook) {
    const version = versionUnder(procedure)
    const successor = successorOf(version)
    rulebook = rulebookOf(version.procedure, { positions, ...(successor ? { successor } : {}) })
    if (rulebooks.size >= MOST_RULEBOOKS) rulebooks.clear()
    rulebooks.set(key, rulebook)
  }
  return rulebook
}
