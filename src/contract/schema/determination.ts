import * as z from 'zod/mini'
import { type Proof, SCOPES } from '#rules'
import { DONE, DUTY_STATUS, TIER, VERDICT } from '#words'
import { closed, named, type open, says } from '../kit.ts'
import { duties, facts, flags, ids, readings } from '../versions.ts'
import {
  always,
  articles,
  both,
  cite,
  date,
  keyOf,
  keysOf,
  list,
  membersOf,
  namesOf,
  tableOf,
  whole,
  word,
} from './pieces.ts'

/** `closed` where a file is read, `open` where an answer is described. */
type Object = typeof open

const status = keyOf(DUTY_STATUS)
const tier = namesOf(keysOf(TIER).filter((name) => name !== 'undetermined'))
export const scope = says(list(namesOf(SCOPES), { minItems: 1, uniqueItems: true }), {
  en: 'The activities screened, where not all are: every result here speaks of these only.',
  zh: '筛查所及的活动（仅部分活动时）：此处各项结果仅就这些活动而言。',
})

const range = closed({ least: whole(0), most: z.nullable(whole(0)) })
export const answerValue = z.union([z.boolean(), z.string(), z.array(z.string()), range])
/** An answer supposed of an open fact. */
const supposition = z.union([
  ...answerValue._zod.def.options,
  closed({ from: z.nullable(date()), before: z.nullable(date()) }),
])

const proof = (object: Object): z.ZodMiniType<Proof> => {
  const line: z.ZodMiniType = object({
    claim: both,
    cite,
    status,
    get because() {
      return list(line)
    },
    join: z.enum(['all', 'any']),
    fact: z.exactOptional(word),
    reading: z.exactOptional(word),
    implied: z.exactOptional(always),
    supposes: z.exactOptional(object({ fact: word, value: supposition })),
  })
  return named('proof', line) as z.ZodMiniType<Proof>
}

export const flagOf = (object: Object, code: z.ZodMiniType<string>) =>
  object({
    code,
    kind: says(z.enum(['do', 'risk', 'know']), {
      en: 'Something to do, a risk, something to know; flags stand in this order.',
      zh: '待办、风险、须知；提示依此顺序排列。',
    }),
    articles,
    message: both,
  })

/**
 * What follows from a matter: the verdict's part that a receipt keeps.
 *
 * @param ofDuty  what an answer says of a duty besides
 */
export function determination<D extends z.core.$ZodLooseShape = Record<never, never>>(
  object: Object,
  names: Names,
  ofDuty: D = {} as D,
) {
  const missing = list(names.fact, { uniqueItems: true })
  const duty = object({
    status: says(status, {
      en: 'Met: it applies, not that it was performed.',
      zh: 'met指义务成立，并非已经履行。',
    }),
    done: keyOf(DONE),
    articles,
    missing,
    readings: list(word),
    proof: proof(object),
    ...ofDuty,
  })
  return {
    regulation: names.regulation,
    scope: z.exactOptional(scope),
    verdict: says(keyOf(VERDICT), {
      en: 'The first that holds. no-filing speaks of filing only.',
      zh: '依次判断，取首个成立者。no-filing仅就申报而言。',
    }),
    duties: names.duties(named('duty', duty)),
    missing: says(missing, {
      en: 'The facts the result still turns on, the next question first.',
      zh: '筛查结果仍取决于的事实，依提问顺序。',
    }),
    tier: says(keyOf(TIER), { en: 'Practice, not law.', zh: '内部建议，非法律规定。' }),
    tierAtLeast: tier,
    tierReasons: says(
      list(
        object({
          tier: z.enum(['governance', 'supplemental']),
          name: word,
          claim: both,
          status: z.enum(['met', 'unknown']),
          missing,
        }),
      ),
      {
        en: 'The reasons of the tier that are met; while a higher tier is possible, also those that are open, with the facts they wait for.',
        zh: '层级的已成立理由；尚可能升级时，并列待定理由及其待答事实。',
      },
    ),
    flags: list(flagOf(object, names.flag)),
    readings: says(names.readings, { en: 'Readings switched from their default.', zh: '已切换的解释口径。' }),
  }
}

/** What the names in a determination are held against: those of the law, or, in a receipt, any. */
interface Names {
  readonly regulation: z.ZodMiniType<string>
  readonly fact: z.ZodMiniType<string>
  readonly flag: z.ZodMiniType<string>
  readonly readings: z.ZodMiniType<Readonly<Record<string, string>>>
  readonly duties: <T>(duty: z.ZodMiniType<T>) => z.ZodMiniType<Readonly<Record<string, T>>>
}
export const ANY_NAMES: Names = {
  regulation: word,
  fact: word,
  flag: word,
  readings: tableOf(word),
  duties: tableOf,
}

/** Each reading with one of its positions. */
export const positions = (): z.ZodMiniType<Readonly<Record<string, string>>> =>
  membersOf(
    Object.fromEntries(Object.entries(readings()).map(([name, reading]) => [name, keyOf(reading.positions)])),
  )

export const namesOfLaw = (): Names => ({
  regulation: namesOf(ids()),
  fact: namesOf(keysOf(facts())),
  flag: namesOf(keysOf(flags())),
  readings: positions(),
  duties: (duty) =>
    membersOf(
      Object.fromEntries(Object.entries(duties()).map(([name, { claim }]) => [name, says(duty, claim)])),
    ),
})
