import type { Text } from '#language'
import type { Answer, Answered, Fact } from '#rules'
import type { Faults } from '../kit.ts'
import { readChoice, readOpen } from '../reading/read-value.ts'
import { isRecord } from '../reading/untyped.ts'
import { exampleOf } from './fact-examples.ts'
import { BOUNDS, checkBounds, fromTo } from './read-bounds.ts'
import { checkValue } from './read-fact-value.ts'
import { checkProvenance, PROVENANCE } from './read-provenance.ts'

/** Reads one answer as a matter file gives it. Absent and null mean not asked. */
export function checkAnswer(name: string, fact: Fact, given: unknown, faults: Faults): Answer | undefined {
  if (!isGiven(given)) return undefined
  if (!isRecord(given)) {
    const open = openIn(fact, given)
    if (open) return { state: open }
    const value = checkValue(name, fact, given, '', faults)
    return value === undefined ? undefined : { state: 'answered', value }
  }
  const allowed = fact.kind === 'count' ? FIELDS_OF_COUNT : FIELDS
  for (const field of Object.keys(given)) {
    if (allowed.includes(field)) continue
    const meant = fact.kind === 'count' ? fromTo(name, given) : undefined
    if (meant && RANGE.includes(field))
      faults.add(`/${field}`, NO_FIELD(field), meant.expected, meant.example, 'key')
    else faults.unknownName(`/${field}`, field, allowed, exampleOf(name, fact))
  }
  const since = fact.judgement ? MEASURES_SINCE : undefined
  const provenance = checkProvenance(given, faults, since)
  const open = openIn(fact, given.value)
  if (open) return { state: open, ...provenance }
  const value = boundsOrValue(name, fact, given, faults)
  return value === undefined ? undefined : { state: 'answered', value, ...provenance }
}

/**
 * The day on which the first text of the Measures (Order No. 6, in force from 1 June 2020) was promulgated (Order No. 8,
 * Art. 23): who prepared
 * for it may have judged before it took effect, nobody before it was known.
 */
const MEASURES_SINCE = '2020-04-13'

const FIELDS = ['value', ...Object.keys(PROVENANCE)]
const FIELDS_OF_COUNT = [...FIELDS, ...BOUNDS]
const RANGE = ['from', 'to', 'min', 'max', 'least', 'most', 'minimum', 'maximum']

/** A value called “no” or “none” of the fact's own goes before the words for what is not known. */
function openIn(fact: Fact, given: unknown): 'dont-know' | 'not-applicable' | undefined {
  if (typeof given !== 'string') return undefined
  if ('values' in fact && readChoice(fact.values, given).length > 0) return undefined
  return readOpen(given)
}

function boundsOrValue(
  name: string,
  fact: Fact,
  fields: Readonly<Record<string, unknown>>,
  faults: Faults,
): Answered['value'] | undefined {
  const isBounded = fact.kind === 'count' && BOUNDS.some((bound) => isGiven(fields[bound]))
  if (!isBounded) {
    return isGiven(fields.value) ? checkValue(name, fact, fields.value, '/value', faults) : undefined
  }
  if (!isGiven(fields.value)) return checkBounds(name, fields, '', faults)
  const message: Text = {
    en: 'An exact count and a bound cannot stand together.',
    zh: '精确数与上下限不能同时填写。',
  }
  const expected = { en: 'either value, or moreThan and atMost', zh: '填写value，或者填写moreThan、atMost' }
  faults.add('', message, expected, exampleOf(name, fact))
  return undefined
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null

const NO_FIELD = (field: string): Text => ({
  en: `There is no “${field}” here.`,
  zh: `此处没有“${field}”。`,
})
