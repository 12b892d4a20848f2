import { parseCivilDate } from '#clock'
import {
  asWritten,
  bilingualIn,
  checkReadings,
  type Fault,
  FaultList,
  faultsFound,
  isRecord,
  meantOneOf,
  type Outcome,
  parseText,
  plainData,
  type Refusal,
  readDay,
  textIn,
} from '#contract'
import type { Text } from '#language'
import { lawOn, regulations } from '#practice'
import type { Answer, Regulation } from '#rules'
import { checkAnswer } from './check-answers.ts'
import { checkExpectation } from './check-expectation.ts'
import { noDate } from './check-provenance.ts'
import { checkScope } from './check-scope.ts'
import { determinerFor } from './determiners.ts'
import { exampleOf } from './fact-examples.ts'
import { factsLike } from './facts-like.ts'
import type { Matter } from './matter.ts'
import { MATTER_FILE } from './matter-file-kind.ts'

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
  if (!parsed) return { ok: false, refusal: badInput(new FaultList(undefined, faults)) }
  return checkValue(parsed.value, today, new FaultList(parsed, faults), options)
}

export interface ReadOptions {
  /** A day that goes before the one the matter names; what the matter names is checked nevertheless. */
  readonly on?: string
}

/** Checks a matter given as an object, as {@link readMatter} checks a file; faults carry pointers only. */
export function checkMatter(given: unknown, today: string, options: ReadOptions = {}): Outcome<Matter> {
  const faults = new FaultList()
  const plain = plainData(given, faults)
  return faults.none ? checkValue(plain, today, faults, options) : { ok: false, refusal: badInput(faults) }
}

const TOP: readonly string[] = ['matter', 'id', 'teaches', 'on', 'scope', 'facts', 'readings', 'expect']
const FACTS_EXAMPLE = 'facts: { seeksListing: false }'

/** What a matter of a day without a version is read by, so that all its faults are found. */
const NEWEST = regulations.at(-1)!

const A_CASE: Text = {
  en: 'Events belong to a case file; a matter is expected here.',
  zh: 'events属于案件文件；此处应为事项文件。',
}

function checkValue(given: unknown, today: string, faults: FaultList, options: ReadOptions): Outcome<Matter> {
  const wrongToday =
    noDayIn('today', today) ?? (options.on === undefined ? undefined : noDayIn('on', options.on))
  if (wrongToday) {
    const { pointer, message, expected, example } = wrongToday
    faults.add(pointer, message, expected, example)
    return { ok: false, refusal: badInput(faults) }
  }
  if (!isRecord(given)) {
    faults.addWrongKind('', given, MATTER, FACTS_EXAMPLE)
    return { ok: false, refusal: badInput(faults) }
  }
  if (!('facts' in given) && 'events' in given) {
    // One fault says it; a dozen names that are right elsewhere would not.
    faults.add('/events', A_CASE, MATTER, 'anshen case replay case.yaml', 'key')
    return { ok: false, refusal: badInput(faults) }
  }
  for (const name of Object.keys(given)) {
    if (TOP.includes(name)) continue
    if (!Object.hasOwn(NEWEST.facts, name)) faults.unknownName(`/${name}`, name, TOP, FACTS_EXAMPLE)
    else faults.add(`/${name}`, FACT_AT_TOP, FACTS, `facts:\n  ${name}: …`, 'key')
  }
  const named = dayOf(given.on, faults)
  const on = options.on ?? named
  const law = lawOn(on ?? today)
  const regulation = 'regulation' in law ? law.regulation : NEWEST
  const scope = checkScope(given.scope, faults)
  const answers = answersOf(given.facts, regulation, today, faults)
  const matter: Matter = {
    title: textIn('/matter', given.matter, faults, TITLE_EXAMPLE),
    id: textIn('/id', given.id, faults, 'id: "0123"'),
    teaches: bilingualIn('/teaches', given.teaches, faults, 'teaches: { en: …, zh: … }'),
    on,
    ...(scope ? { scope } : {}),
    answers,
    positions: notByDefault(
      checkReadings('/readings', given.readings, regulation.readings, READING, faults),
      regulation,
    ),
    expect: checkExpectation(given.expect, regulation, faults),
  }
  checkTogether(answers, regulation, faults)
  return faults.none ? { ok: true, value: matter } : { ok: false, refusal: badInput(faults) }
}

function dayOf(given: unknown, faults: FaultList): string | undefined {
  if (given === undefined || given === null) return undefined
  const read = readDay(asWritten(given))
  if (read.ok) return read.day
  faults.add('/on', noDate(faults.sourceOf('/on') ?? asWritten(given)), read.expected, `on: ${read.example}`)
  return undefined
}

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

function answersOf(
  given: unknown,
  regulation: Regulation,
  today: string,
  faults: FaultList,
): Record<string, Answer> {
  const answers: Record<string, Answer> = {}
  if (given === undefined) {
    faults.add('', { en: 'The matter has no facts.', zh: '事项未填写facts。' }, FACTS, FACTS_EXAMPLE, 'key')
  } else if (given !== null && !isRecord(given)) {
    faults.addWrongKind('/facts', given, FACTS, FACTS_EXAMPLE)
  } else {
    for (const [name, value] of Object.entries(given ?? {})) {
      const fact = Object.hasOwn(regulation.facts, name) ? regulation.facts[name] : undefined
      if (!fact) {
        unknownFact(name, regulation, faults)
        continue
      }
      const answer = checkAnswer(name, fact, value, today, faults)
      if (answer) answers[name] = answer
    }
  }
  return answers
}

/** A name that no fact has, with those that its letters or its words can mean. */
function unknownFact(name: string, { facts }: Regulation, faults: FaultList): void {
  const like = factsLike(name, facts)
  const example = like[0] ?? 'isNetworkPlatformOperator'
  const otherwise = like.length > 0 ? meantOneOf(like) : LISTED
  faults.unknownName(`/facts/${name}`, name, [], exampleOf(example, facts[example]!), 'key', otherwise)
}

/** Answers that exclude one another, and answers to what other answers exclude. */
function checkTogether(answers: Record<string, Answer>, regulation: Regulation, faults: FaultList): void {
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

const TITLE_EXAMPLE = 'matter: Recommender for a ride-hailing platform'
const READING = 'readings: { hong-kong-is-foreign: true }'
const LISTED: Text = {
  en: 'a fact; “anshen facts WORD” finds those that a word can mean',
  zh: '事实名称；“anshen facts 词语”可查找相关事实',
}
const FACT_AT_TOP: Text = { en: 'A fact stands under “facts”.', zh: '事实应当写在facts之下。' }
const MATTER: Text = { en: 'a matter: facts, each with a value', zh: '事项：逐项填写的事实' }
const FACTS: Text = {
  en: 'facts, each with a value; {} if nothing is known',
  zh: '逐项填写的事实；一无所知的，填写{}',
}

const badInput = (faults: FaultList): Refusal => badInputOf(faults.list())

export function badInputOf(list: readonly Fault[]): Refusal {
  return {
    code: 'bad-input',
    cite: [],
    message: faultsFound(list.length),
    remedy: {
      en: 'Correct each and run again; “anshen facts” lists every fact with an example.',
      zh: '请逐项更正后重试；“anshen facts”列出全部事实及示例。',
    },
    faults: list,
  }
}
