import * as z from 'zod/mini'
import type { Answers, Determination } from '#rules'
import { closed, describing, expecting, lenient } from '../kit.ts'
import { A_SIGNER, namesNobody, nobody, SIGNER_EXAMPLE } from '../reading/read-signer.ts'
import { ANY_NAMES, answerValue, determination, scope } from './determination.ts'
import { date, digest, once, tableOf, word } from './pieces.ts'

/** Names the form of a receipt; another form has another name. */
export const RECEIPT_FORM = 'anshen-verdict-3'

/** A receipt holds what the checks let through: a judgement signed by nobody was never among it. */
const signer = lenient<string>({ type: 'string' }, (given, faults) => {
  if (typeof given !== 'string') faults.addWrongKind('', given, { en: 'a text', zh: '文本' }, SIGNER_EXAMPLE)
  else if (namesNobody(given)) faults.add('', nobody(given), A_SIGNER, SIGNER_EXAMPLE)
  else return given
  return undefined
})
const provenance = {
  by: z.exactOptional(
    z.union([
      closed({ body: signer, minutes: z.exactOptional(word), signedBy: z.exactOptional(signer) }),
      signer,
    ]),
  ),
  on: z.exactOptional(word),
  evidence: z.exactOptional(word),
  basis: z.exactOptional(word),
  reason: z.exactOptional(word),
}
const value = expecting(z.union(answerValue._zod.def.options), {
  expected: {
    en: 'true or false, a value, a list of values, or { least, most }',
    zh: 'true或者false、取值、取值列表，或者{ least, most }',
  },
  example: '{ "least": 1000001, "most": null }',
})
const answer = z.discriminatedUnion('state', [
  closed({ state: z.literal('answered'), value, ...provenance }),
  closed({ state: z.enum(['dont-know', 'not-applicable']), ...provenance }),
])

/** Everything a verdict rests on, so that it can be replayed byte for byte. Sealed over its RFC 8785 form. */
export const receipt = once(() =>
  closed({
    receipt: z.literal(RECEIPT_FORM),
    /** Informs: the release that made it. */
    engine: word,
    regulation: word,
    /** Digest of what decides: conditions, kinds of facts, readings and citations. No wording is in it. */
    rules: digest,
    /** Digest of the facts and tiers of practice. */
    practice: digest,
    /** Informs: digest of the text of the law and its translation. */
    text: digest,
    /** Informs: digest of questions, claims and messages. */
    words: digest,
    /** Informs: digest of the published holiday notices. */
    calendar: digest,
    on: date(),
    /** The activities screened, where not all are. */
    scope: z.exactOptional(scope),
    /** Every reading of the version with its position. */
    readings: tableOf(word),
    facts: tableOf(answer) as z.ZodMiniType<Answers>,
    result: describing<Determination>()(closed(determination(closed, ANY_NAMES))),
  }),
)
export type Receipt = Readonly<z.output<ReturnType<typeof receipt>>>
