import { parseCivilDate } from '#clock'
import {
  A_MATTER,
  asWritten,
  exampleOf,
  type Fault,
  FaultList,
  isRecord,
  MATTER_FILE,
  matterUnder,
  type Outcome,
  parseText,
  plainData,
  readDay,
  readValue,
  withSources,
} from '#contract'
import type { Text } from '#language'
import { lawOn, regulations } from '#practice'
import type { Answers, Regulation } from '#rules'
import { determinerFor } from './determiners.ts'
import type { Matter } from './matter.ts'

/**
 * Reads and checks a matter file.
 *
 * @param text   YAML or JSON, decoded
 * @param today  the civil day in China whose law applies where the file names none
 * @returns the matter, or every fault in it with line and column
 * @example readMatter('facts:\n  seeksListing: false', '2026-11-21')
 */
export function readMatter(text: string, today: string, options: ReadOptions = {}): Outcome<Matter> {
  const { parsed, faults } = parseText(text, MATTER_FILE)
  if (!parsed) return { ok: false, refusal: new FaultList(undefined, faults).refusal(REMEDY) }
  const typed = withSources(parsed.value, parsed.sourceOf)
  return checkValue(parsed.value, today, new FaultList(parsed, faults), options, typed)
}

export interface ReadOptions {
  /** A day that goes before the one the matter names; what the matter names is checked nevertheless. */
  readonly on?: string
}

/** Checks a matter given as an object, as {@link readMatter} checks a file; faults carry pointers only. */
export function checkMatter(given: unknown, today: string, options: ReadOptions = {}): Outcome<Matter> {
  const faults = new FaultList()
  const plain = plainData(given, faults)
  return faults.none
    ? checkValue(plain, today, faults, options)
    : { ok: false, refusal: faults.refusal(REMEDY) }
}

const A_CASE: Text = {
  en: 'Events belong to a case file; a matter is expected here.',
  zh: 'events属于案件文件；此处应为事项文件。',
}

function checkValue(
  given: unknown,
  today: string,
  faults: FaultList,
  options: ReadOptions,
  asTyped: unknown = given,
): Outcome<Matter> {
  const wrongToday =
    noDayIn('today', today) ?? (options.on === undefined ? undefined : noDayIn('on', options.on))
  if (wrongToday) {
    const { pointer, message, expected, example } = wrongToday
    faults.add(pointer, message, expected, example)
    return { ok: false, refusal: faults.refusal(REMEDY) }
  }
  if (isRecord(given) && !('facts' in given) && 'events' in given) {
    // One fault says it; a dozen names that are right elsewhere would not.
    faults.add('/events', A_CASE, A_MATTER, 'anshen case replay case.yaml', 'key')
    return { ok: false, refusal: faults.refusal(REMEDY) }
  }
  const named = isRecord(given) ? readDay(asWritten(given.on)) : undefined
  const law = lawOn(options.on ?? (named?.ok ? named.day : today))
  const regulation = 'regulation' in law ? law.regulation : regulations.at(-1)!
  const read = readValue(matterUnder(regulation), asTyped, faults)
  if (!read || !isRecord(given)) return { ok: false, refusal: faults.refusal(REMEDY) }
  daysToCome(given.facts, today, faults)
  const answers = inOrderOf(given.facts, read.facts ?? {})
  const matter: Matter = {
    title: read.matter,
    id: read.id,
    teaches: read.teaches,
    on: options.on ?? read.on,
    ...(read.scope ? { scope: read.scope } : {}),
    answers,
    positions: notByDefault(read.readings ?? {}, regulation),
    expect: read.expect ?? undefined,
  }
  checkTogether(answers, regulation, faults)
  return faults.none ? { ok: true, value: matter } : { ok: false, refusal: faults.refusal(REMEDY) }
}

/** The answers in the order of the file. */
function inOrderOf(facts: unknown, answers: Answers): Answers {
  const names = Object.keys(isRecord(facts) ? facts : {})
  return Object.fromEntries(
    names.flatMap((name) => (Object.hasOwn(answers, name) && answers[name] ? [[name, answers[name]]] : [])),
  )
}

/** Nobody has answered on a day to come. */
function daysToCome(facts: unknown, today: string, faults: FaultList): void {
  for (const [name, answer] of Object.entries(isRecord(facts) ? facts : {})) {
    const day = isRecord(answer) && typeof answer.on === 'string' ? readDay(answer.on) : undefined
    if (!day?.ok || day.day <= today) continue
    const expected = { en: `a day not after ${today}`, zh: `不晚于${today}的日期` }
    faults.add(`/facts/${name}/on`, toCome(day.day), expected, `on: ${today}`)
  }
}

const toCome = (day: string): Text => ({
  en: `${day} is still to come: nobody has answered on it yet.`,
  zh: `${day}尚未到来，不可能已于该日作答。`,
})

/**
 * The fault of a day that a program hands over, where it is none: '21/11/2026', 'today', a Date.
 *
 * @param name  what the day is called where it is handed over
 */
export function noDayIn(name: string, day: unknown): Fault | undefined {
  const read = parseCivilDate(typeof day === 'string' ? day : '')
  if (read.ok) return undefined
  const { expected, example } = read.fault
  const said = asWritten(day)
  const message = { en: `${name}: “${said}” is not a date.`, zh: `${name}：“${said}”不是有效日期。` }
  return { pointer: '', message, expected, example }
}

/** Answers that exclude one another, and answers to what other answers exclude. */
function checkTogether(answers: Answers, regulation: Regulation, faults: FaultList): void {
  const determiner = determinerFor(regulation)
  const excluded = determiner.excluded(answers)
  for (const [name, answer] of Object.entries(answers)) {
    const fact = regulation.facts[name]!
    if (answer.state === 'not-applicable' && !excluded.has(name)) {
      faults.add(
        `/facts/${name}`,
        {
          en: '“not-applicable” is accepted only where other answers exclude the fact; here they do not.',
          zh: '仅当其他答案排除该事实时，方可填写not-applicable；目前并未排除。',
        },
        { en: 'an answer, or dont-know', zh: '具体答案，或者dont-know' },
        exampleOf(name, fact),
      )
    }
    if (answer.state === 'answered' && excluded.has(name)) {
      faults.add(
        `/facts/${name}`,
        {
          en: 'Other answers exclude this fact, so it cannot have an answer.',
          zh: '其他答案已排除该事实，不应再填写。',
        },
        { en: 'not-applicable, or the fact left out', zh: 'not-applicable，或者省略该事实' },
        `${name}: not-applicable`,
      )
    }
  }
  for (const index of determiner.inconsistencies(answers)) {
    const { at, message, expected } = regulation.inconsistencies[index]!
    faults.add(`/facts/${at}`, message, expected, exampleOf(at, regulation.facts[at]!))
  }
}

/** A reading at its default is not switched. */
const notByDefault = (positions: Readonly<Record<string, string>>, { readings }: Regulation) =>
  Object.fromEntries(
    Object.entries(positions).filter(([name, position]) => readings[name]!.default !== position),
  )

/** What is told beside the faults of a matter. */
export const REMEDY: Text = {
  en: 'Correct each and run again; “anshen facts” lists every fact with an example.',
  zh: '请逐项更正后重试；“anshen facts”列出全部事实及示例。',
}
