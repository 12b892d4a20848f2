import * as z from 'zod/mini'
import { type Breach, type LawId, laws, liabilities } from '#regulations'
import { open, says } from '../kit.ts'
import { both, cite, date, keyOf, list, once, source, text, whole } from './pieces.ts'

const aCite = z.string().check(z.regex(/^[a-z0-9-]+\/art\.\d+(\.\d+)?(\(\d+\))?$/))
const breach = keyOf<Breach>(liabilities)
const law = keyOf<LawId>(laws)
const bounds = { least: whole(0), most: whole(0) }

/** What one article imposes for a breach, at one degree, on one payer, for a time. */
const row = {
  from: date(),
  to: says(z.nullable(date()), { en: 'The last day; null to date.', zh: '最后一日；至今适用的为null。' }),
  rule: law,
  article: aCite,
  breaks: says(cite, { en: 'The articles whose breach it punishes.', zh: '所处罚行为违反的条文。' }),
  where: both,
  whoPays: z.enum(['organisation', 'personsInCharge', 'personsResponsible']),
  amount: z.nullable(
    z.union([
      open({ kind: z.literal('yuan'), ...bounds }),
      open({ kind: z.literal('times-price'), ...bounds }),
    ]),
  ),
  may: z.exactOptional(
    says(z.enum(['可以处', '可以并处']), {
      en: 'Present where the fine may be imposed.',
      zh: '可以（而非应当）处以罚款时，条文的用语。',
    }),
  ),
  besides: list(both),
  amountSaid: says(both, { en: 'The amount in words.', zh: '罚款的文字说明。' }),
  whoPaysSaid: both,
}
/** The same with what the article is cited from. */
export const rowWithSource = open({ ...row, source })

/** What rests on an article of related law (`anshen law 'Cybersecurity Law, Art. 67' --json`); its text is not held. */
export const relatedArticle = once(() =>
  open({
    law,
    article: aCite,
    title: says(both, { en: 'The title of the law.', zh: '规定的名称。' }),
    source: says(both, { en: 'What the law is cited from.', zh: '规定的来源。' }),
    amended: z.exactOptional(both),
    liabilities: says(list(open({ breach, name: both, rows: list(open(row)) })), {
      en: 'What the article imposes, by breach.',
      zh: '本条规定的处罚，按行为列示。',
    }),
    punishedElsewhere: says(list(open({ breach, name: both, articles: cite })), {
      en: 'Breaches of the article, and where they are punished.',
      zh: '违反本条的行为及其处罚依据。',
    }),
    flags: list(
      open({
        code: text,
        message: both,
        inForce: z.exactOptional(open({ from: z.nullable(date()), to: z.nullable(date()) })),
      }),
    ),
  }),
)
export type RelatedArticleAnswer = Readonly<z.output<ReturnType<typeof relatedArticle>>>

/** The breaches for which something true can be said (`anshen law liability --json`). */
export const breaches = once(() => open({ breaches: list(open({ breach, name: both })) }))
export type BreachesAnswer = Readonly<z.output<ReturnType<typeof breaches>>>

/** What a breach may cost by the law of a day (`anshen law liability BREACH --json`); what was not found is said as such. */
export const liability = once(() =>
  open({
    breach,
    name: both,
    day: date(),
    rows: list(rowWithSource),
    notFound: list(both),
    notVerified: list(both),
    notes: list(both),
    changesOn: says(list(date()), {
      en: 'The days from which the answer is another one.',
      zh: '答案发生变化的日期。',
    }),
  }),
)
export type LiabilityAnswer = Readonly<z.output<ReturnType<typeof liability>>>
