import { A_SIGNER, isRecord, namesNobody, nobody, SIGNER_EXAMPLE } from '#contract'
import type { Text } from '#language'
import { SCOPES } from '#rules'
import { anyOfWords, type Form, listOf, shape, tableOf, text } from './form.ts'
import { RECEIPT_FORM } from './receipt.ts'

const word = text()
const digest = text(
  { en: 'a SHA-256 digest', zh: 'SHA-256摘要' },
  `sha256:${'0'.repeat(64)}`,
  /^sha256:[0-9a-f]{64}$/,
)
const day = text({ en: 'a civil date in China', zh: '中国日期' }, '2026-11-21', /^\d{4}-\d{2}-\d{2}$/)
const both = shape({ en: word, zh: word })
const status = anyOfWords('met', 'not-met', 'unknown')
const tiers = ['ordinary', 'supplemental', 'governance']

const count: Form = (given, pointer, faults) => {
  if (Number.isSafeInteger(given) && (given as number) >= 0) return
  faults.addWrongKind(pointer, given, { en: 'a whole number from 0 up', zh: '非负整数' }, '1000001')
}
const orNull =
  (form: Form): Form =>
  (given, pointer, faults) => {
    if (given !== null) form(given, pointer, faults)
  }
const anyTrue: Form = (given, pointer, faults) => {
  if (given !== true)
    faults.addWrongKind(pointer, given, { en: 'true, or left out', zh: 'true，或者省略' }, 'true')
}
const supposed: Form = (given, pointer, faults) => {
  const isRangeOf = (from: string, to: string): boolean =>
    isRecord(given) && from in given && to in given && Object.keys(given).length === 2
  const isList = Array.isArray(given) && given.every((item) => typeof item === 'string')
  if (typeof given === 'boolean' || typeof given === 'string' || isList) return
  if (isRangeOf('least', 'most')) return shape({ least: count, most: orNull(count) })(given, pointer, faults)
  if (isRangeOf('from', 'before'))
    return shape({ from: orNull(day), before: orNull(day) })(given, pointer, faults)
  faults.addWrongKind(pointer, given, ANSWER, '{ "least": 1000001, "most": null }')
}

const proof: Form = (given, pointer, faults) =>
  shape(
    { claim: both, cite: listOf(word), status, because: listOf(proof), join: anyOfWords('all', 'any') },
    { fact: word, reading: word, implied: anyTrue, supposes: shape({ fact: word, value: supposed }) },
  )(given, pointer, faults)

const ANSWER: Text = {
  en: 'true or false, a value, a list of values, or { least, most }',
  zh: 'true或者false、取值、取值列表，或者{ least, most }',
}
const value: Form = (given, pointer, faults) => {
  const isRange =
    isRecord(given) &&
    Object.keys(given).sort().join() === 'least,most' &&
    typeof given.least === 'number' &&
    (given.most === null || typeof given.most === 'number')
  const isList = Array.isArray(given) && given.every((item) => typeof item === 'string')
  if (typeof given === 'boolean' || typeof given === 'string' || isRange || isList) return
  faults.addWrongKind(pointer, given, ANSWER, '{ "least": 1000001, "most": null }')
}
/** A receipt holds what the checks let through: a judgement signed by nobody was never among it. */
const signer: Form = (given, pointer, faults) => {
  if (typeof given === 'string' && namesNobody(given))
    faults.add(pointer, nobody(given), A_SIGNER, SIGNER_EXAMPLE)
  else word(given, pointer, faults)
}
const judge: Form = (given, pointer, faults) =>
  (isRecord(given) ? shape({ body: signer }, { minutes: word, signedBy: signer }) : signer)(
    given,
    pointer,
    faults,
  )
const provenance = { by: judge, on: word, evidence: word, basis: word, reason: word }
const answer: Form = (given, pointer, faults) => {
  const isAnswered = isRecord(given) && given.state === 'answered'
  const form = isAnswered
    ? shape({ state: word, value }, provenance)
    : shape({ state: anyOfWords('answered', 'dont-know', 'not-applicable') }, provenance)
  form(given, pointer, faults)
}

const duty = shape({
  status,
  done: anyOfWords('yes', 'no', 'unknown'),
  articles: listOf(word),
  missing: listOf(word),
  readings: listOf(word),
  proof,
})

const scope = listOf(anyOfWords(...SCOPES))

const result = shape(
  {
    regulation: word,
    verdict: anyOfWords('must-file', 'must-assess', 'undetermined', 'consult', 'no-filing'),
    duties: tableOf(duty),
    missing: listOf(word),
    tier: anyOfWords(...tiers, 'undetermined'),
    tierAtLeast: anyOfWords(...tiers),
    tierReasons: listOf(
      shape({
        tier: anyOfWords('governance', 'supplemental'),
        name: word,
        claim: both,
        status: anyOfWords('met', 'unknown'),
        missing: listOf(word),
      }),
    ),
    flags: listOf(
      shape({ code: word, kind: anyOfWords('do', 'risk', 'know'), articles: listOf(word), message: both }),
    ),
    readings: tableOf(word),
  },
  { scope },
)

/** The form of a receipt, whatever it says. */
export const receiptForm = shape(
  {
    receipt: anyOfWords(RECEIPT_FORM),
    engine: word,
    regulation: word,
    rules: digest,
    practice: digest,
    text: digest,
    words: digest,
    calendar: digest,
    on: day,
    readings: tableOf(word),
    facts: tableOf(answer),
    result,
  },
  { scope },
)
