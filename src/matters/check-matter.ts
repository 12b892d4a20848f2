import { parseCivilDate } from '#clock'
import type { Text } from '#language'
import { lawOn, order8 } from '#regulations'
import type { Answer, Regulation } from '#rules'
import { checkAnswer, exampleOf, noDate } from './check-answers.ts'
import { checkExpectation } from './check-expectation.ts'
import { determinerFor } from './determiners.ts'
import { FaultList } from './faults.ts'
import { asWritten, isRecord, wrongKind } from './given.ts'
import type { Matter } from './matter.ts'
import { parseText } from './parse.ts'
import { faultsFound, type Outcome, type Refusal } from './refusal.ts'

/**
 * Reads and checks a matter file.
 *
 * @param text   YAML or JSON, decoded
 * @param today  the civil day in China whose law applies where the file names none
 * @returns the matter, or every fault in it with line and column
 * @example readMatter('facts:\n  seeksListing: false', '2026-11-21')
 */
export function readMatter(text: string, today: string): Outcome<Matter> {
  const { parsed, faults } = parseText(text)
  if (!parsed) return { ok: false, refusal: badInput(new FaultList(undefined, faults)) }
  return checkValue(parsed.value, today, new FaultList(parsed.placeOf, faults))
}

/** Checks a matter given as an object, as {@link readMatter} checks a file; faults carry pointers only. */
export function checkMatter(given: unknown, today: string): Outcome<Matter> {
  return checkValue(given, today, new FaultList())
}

const TOP: readonly string[] = ['matter', 'id', 'teaches', 'on', 'facts', 'readings', 'expect']
const FACTS_EXAMPLE = 'facts: { seeksListing: false }'

const A_CASE: Text = {
  en: 'Events belong to a case file; a matter is expected here.',
  zh: 'events属于案件文件；此处应为事项文件。',
}

function checkValue(given: unknown, today: string, faults: FaultList): Outcome<Matter> {
  if (!isRecord(given)) {
    faults.add('', wrongKind(given ?? null), MATTER, FACTS_EXAMPLE)
    return { ok: false, refusal: badInput(faults) }
  }
  if (!('facts' in given) && 'events' in given) {
    // One fault says it; a dozen names that are right elsewhere would not.
    faults.add('/events', A_CASE, MATTER, 'anshen case replay case.yaml', 'key')
    return { ok: false, refusal: badInput(faults) }
  }
  for (const name of Object.keys(given)) {
    if (TOP.includes(name)) continue
    if (!Object.hasOwn(order8.facts, name)) faults.unknownName(`/${name}`, name, TOP, FACTS_EXAMPLE)
    else faults.add(`/${name}`, FACT_AT_TOP, FACTS, `facts:\n  ${name}: …`, 'key')
  }
  const on = dayOf(given.on, faults)
  const law = lawOn(on ?? today)
  const regulation = 'regulation' in law ? law.regulation : order8
  const answers = answersOf(given.facts, regulation, faults)
  const matter: Matter = {
    title: textOf('/matter', given.matter, faults),
    id: textOf('/id', given.id, faults),
    teaches: bilingualOf(given.teaches, faults),
    on,
    answers,
    positions: positionsOf(given.readings, regulation, faults),
    expect: checkExpectation(given.expect, regulation, faults),
  }
  checkTogether(answers, regulation, faults)
  return faults.none ? { ok: true, value: matter } : { ok: false, refusal: badInput(faults) }
}

function dayOf(given: unknown, faults: FaultList): string | undefined {
  if (given === undefined || given === null) return undefined
  const date = parseCivilDate(asWritten(given))
  if (date.ok) return date.date
  faults.add('/on', noDate(asWritten(given)), date.fault.expected, `on: ${date.fault.example}`)
  return undefined
}

function answersOf(given: unknown, regulation: Regulation, faults: FaultList): Record<string, Answer> {
  const answers: Record<string, Answer> = {}
  if (given === undefined) {
    faults.add('', { en: 'The matter has no facts.', zh: '事项未填写facts。' }, FACTS, FACTS_EXAMPLE, 'key')
  } else if (given !== null && !isRecord(given)) {
    faults.add('/facts', wrongKind(given), FACTS, FACTS_EXAMPLE)
  } else {
    const names = Object.keys(regulation.facts)
    for (const [name, value] of Object.entries(given ?? {})) {
      const fact = Object.hasOwn(regulation.facts, name) ? regulation.facts[name] : undefined
      if (!fact) {
        faults.unknownName(`/facts/${name}`, name, names, 'isNetworkPlatformOperator: true')
        continue
      }
      const answer = checkAnswer(name, fact, value, faults)
      if (answer) answers[name] = answer
    }
  }
  return answers
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

function positionsOf(given: unknown, regulation: Regulation, faults: FaultList): Record<string, string> {
  const positions: Record<string, string> = {}
  if (given === undefined || given === null) return positions
  const example = 'readings: { hong-kong-is-foreign: true }'
  if (!isRecord(given)) {
    faults.add(
      '/readings',
      wrongKind(given),
      { en: 'readings, each with a position', zh: '各解释口径及其立场' },
      example,
    )
    return positions
  }
  for (const [name, value] of Object.entries(given)) {
    const reading = Object.hasOwn(regulation.readings, name) ? regulation.readings[name] : undefined
    if (!reading) {
      faults.unknownName(`/readings/${name}`, name, Object.keys(regulation.readings), example)
      continue
    }
    if (value === null) continue
    const known = Object.keys(reading.positions)
    const position = positionNamed(value, known)
    if (position !== undefined) {
      if (position !== reading.default) positions[name] = position
    } else
      faults.unknownName(`/readings/${name}`, asWritten(value), known, `${name}: ${reading.default}`, 'value')
  }
  return positions
}

/** YAML 1.1 writers turn yes and no into true and false, and JSON writers the other way round. */
function positionNamed(value: unknown, known: readonly string[]): string | undefined {
  const text = asWritten(value)
  const alike = value === true ? 'yes' : value === false ? 'no' : text
  return known.find((position) => position === text) ?? known.find((position) => position === alike)
}

function textOf(pointer: string, given: unknown, faults: FaultList): string | undefined {
  if (given === undefined || given === null) return undefined
  if (typeof given === 'string' || typeof given === 'number') return String(given)
  faults.add(
    pointer,
    wrongKind(given),
    { en: 'a text', zh: '文本' },
    'matter: Recommender for a ride-hailing platform',
  )
  return undefined
}

function bilingualOf(given: unknown, faults: FaultList): Text | undefined {
  if (given === undefined || given === null) return undefined
  if (typeof given === 'string') return { en: given, zh: given }
  if (isRecord(given) && typeof given.en === 'string' && typeof given.zh === 'string') {
    return { en: given.en, zh: given.zh }
  }
  const expected = { en: 'a text, or { en, zh }', zh: '文本，或者{ en, zh }' }
  faults.add('/teaches', wrongKind(given), expected, 'teaches: { en: …, zh: … }')
  return undefined
}

const FACT_AT_TOP: Text = { en: 'A fact stands under “facts”.', zh: '事实应当写在facts之下。' }
const MATTER: Text = { en: 'a matter: facts, each with a value', zh: '事项：逐项填写的事实' }
const FACTS: Text = {
  en: 'facts, each with a value; {} if nothing is known',
  zh: '逐项填写的事实；一无所知的，填写{}',
}

function badInput(faults: FaultList): Refusal {
  const list = faults.list()
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
