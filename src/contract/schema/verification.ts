import * as z from 'zod/mini'
import { VERDICT } from '#words'
import { open, says } from '../kit.ts'
import { ids } from '../versions.ts'
import { both, cite, date, digest, flag, keyOf, list, namesOf, once, some, text, whole } from './pieces.ts'

/** What a receipt was made with, of which this installation has another. */
const differing = <const K extends string>(...names: readonly K[]) =>
  some(
    open({
      basis: namesOf(names),
      receipt: z.exactOptional(
        says(text, {
          en: 'Absent where a receipt of an earlier form does not say.',
          zh: '早期形式的凭据未载明的，无此项。',
        }),
      ),
      here: text,
    }),
  )
const json = z.exactOptional(
  says(text, { en: 'As JSON; absent where nothing stands there.', zh: 'JSON文本；该处无内容的，无此项。' }),
)

/** What became of a receipt (`anshen verify receipt FILE --json`): replayed here, and its proof checked by other code. */
export const receiptCheck = once(() => {
  const checked = {
    receipt: says(digest, { en: 'The seal of what stands in the file.', zh: '文件所载内容的摘要。' }),
    regulation: text,
    on: date(),
    verdict: keyOf(VERDICT),
    holds: says(flag, {
      en: 'It was replayed under the rules it was made under, and nothing was found.',
      zh: '依其所据规则重算一致，且未发现问题。',
    }),
    proof: z.enum(['holds', 'fails']),
    checked: open({ duties: whole(0), lines: whole(0) }),
    findings: says(list(open({ pointer: text, message: both })), {
      en: 'Every place of the receipt that does not hold.',
      zh: '凭据中不成立的各处。',
    }),
    notChecked: list(both),
  }
  return z.union([
    open({ ...checked, replay: says(z.literal('same'), { en: 'Byte for byte.', zh: '逐字节相同。' }) }),
    open({
      ...checked,
      replay: says(z.literal('same-result'), {
        en: 'Everything that decides is the same; what changed since decides nothing.',
        zh: '决定结果的内容相同；此后的变化不影响结果。',
      }),
      changed: differing('engine', 'text', 'words', 'calendar'),
    }),
    open({
      ...checked,
      replay: says(z.literal('not-here'), {
        en: 'Made under other rules: neither confirmed nor refuted here.',
        zh: '依据其他规则作出：在此既未证实亦未否定。',
      }),
      differing: differing('rules', 'practice'),
    }),
    open({
      ...checked,
      replay: z.literal('differs'),
      first: says(open({ pointer: text, receipt: json, here: json }), {
        en: 'The first place where the receipt says something else.',
        zh: '首处不一致。',
      }),
    }),
  ])
})
export type ReceiptCheckAnswer = Readonly<z.output<ReturnType<typeof receiptCheck>>>

/** What was proved of each version over every matter there can be (`anshen verify rules --json`). */
export const rulesCheck = once(() => {
  const proof = open({
    name: text,
    kind: text,
    articles: cite,
    says: both,
    ok: flag,
    counterexamples: list(
      open({
        says: both,
        matter: z.exactOptional(
          says(text, {
            en: 'The fewest answers that show it, as a matter file.',
            zh: '足以说明问题的最少答案，以事项文件表示。',
          }),
        ),
      }),
    ),
  })
  const version = open({
    regulation: namesOf(ids()),
    factPatterns: says(z.string().check(z.regex(/^\d+$/)), {
      en: 'A text, for the number is larger than those of JSON.',
      zh: '以文本表示：该数超出JSON数值的范围。',
    }),
    readings: whole(1),
    proofs: list(proof),
  })
  return open({ versions: list(version) })
})
export type RulesCheckAnswer = Readonly<z.output<ReturnType<typeof rulesCheck>>>
