import { citesText } from '#documents'
import type { Text } from '#language'
import { consultationSaid, providerSaid } from '#practice'
import { type Duty, isUnsignedNo, leavesOf, limitedSentence, type Regulation } from '#rules'
import type { Matter, VerdictReport } from '#screening'
import { bracketed, joined, listed, VERDICT } from '#words'

/** What a page says first: the result, what it means here, and what must not be missed with it. */
export interface Headline {
  readonly name: Text
  readonly says: Text
  /** Each a sentence of its own, the weightiest first. */
  readonly more: readonly Text[]
}

/**
 * The headline of a screening result. One function, so that no page can say less than another: an activity that must
 * be reviewed although nobody must file, what the Office answered, and judgements that nobody has signed.
 */
export function headlineOf(
  { verdict, duties, scope }: Pick<VerdictReport, 'verdict' | 'duties' | 'scope'>,
  { answers }: Pick<Matter, 'answers'>,
  regulation: Regulation,
): Headline {
  const filing = regulation.duties.filter(
    ({ name }) => regulation.verdict.filing.includes(name) && duties[name]?.status === 'met',
  )
  const answered = verdict === 'consult' ? consultationSaid(answers) : undefined
  const { name, says } = VERDICT[verdict]
  return {
    // 必须 where the article that decides says 必须 (Art. 7), else 应当.
    name: filing.some(({ claim }) => claim.zh.includes('必须')) ? { en: name.en, zh: '必须申报' } : name,
    says: joined(limitedSentence(scope), filing.length > 0 ? filedText(filing) : (answered ?? says)),
    more: [
      ...(verdict === 'undetermined' ? settledText(regulation, duties, answers) : []),
      ...(filing.length > 0 ? [] : providerSaid(answers)),
      ...reviewedText(regulation, duties, filing.length > 0),
      ...(verdict === 'consult' ? [] : [consultationSaid(answers)].filter(isText)),
      ...unsignedTexts(regulation, answers),
    ],
  }
}

/** The duties that are met, each in its own words with its article. */
const filedText = (duties: readonly Duty[]): Text =>
  sentence(listed(duties.map(({ claim, cite }) => joined(claim, bracketed(citesText(cite))))))

/**
 * While the result is open: the filing duties that the answers have settled, of activities that are there, so that they
 * are not sought on the last page.
 */
function settledText(
  {
    duties,
    verdict,
    activities = {},
  }: Pick<Regulation, 'duties' | 'verdict'> & {
    readonly activities?: Readonly<Record<string, readonly string[]>>
  },
  results: VerdictReport['duties'],
  answers: Matter['answers'],
): readonly Text[] {
  const isYes = (name: string): boolean => {
    const answer = answers[name]
    return answer?.state === 'answered' && answer.value === true
  }
  const there = Object.values(activities).flat().filter(isYes)
  const filing = duties.filter(
    ({ name, when }) =>
      verdict.filing.includes(name) &&
      results[name] &&
      leavesOf(when).some((leaf) => leaf.op !== 'under' && there.includes(leaf.fact)),
  )
  const settled = filing.filter(({ name }) => results[name]!.status === 'not-met')
  if (settled.length === 0) return []
  const denied = settled.map(({ denial, cite }) => joined(denial, bracketed(citesText(cite))))
  return [
    joined({ en: 'Settled on the answers given: ', zh: '依现有答案已明确：' }, sentence(listed(denied))),
  ]
}

const sentence = ({ en, zh }: Text): Text => ({ en: `${en}.`, zh: `${zh}。` })
const isText = (text: Text | undefined): text is Text => text !== undefined

/** What must be reviewed is, whether or not anybody must file. */
function reviewedText(
  { duties, roles }: Regulation,
  results: VerdictReport['duties'],
  isFiled: boolean,
): readonly Text[] {
  const duty = duties.find(({ name }) => name === roles?.review)
  if (isFiled || !duty || results[duty.name]?.status !== 'met') return []
  const where = bracketed(citesText(duty.cite))
  return [
    {
      en: `The activity must be reviewed${where.en}, although no duty to file is found: approach the Office of Cybersecurity Review.`,
      zh: `该活动应当进行网络安全审查${where.zh}；虽未见申报义务，仍宜主动与网络安全审查办公室联系。`,
    },
  ]
}

/** A “no” to a judgement without person and day closes nothing, and the page says so beside the result. */
function unsignedTexts({ facts }: Regulation, answers: Matter['answers']): readonly Text[] {
  return Object.entries(answers).flatMap(([name, answer]) => {
    const fact = facts[name]
    if (!fact?.judgement || !isUnsignedNo(answer)) return []
    return [
      {
        en: `“${fact.claim.en}” was answered no without who judged it and on which day: it counts as not yet judged.`,
        zh: `“${fact.claim.zh}”答为“否”，但未载明评估人和评估日期，视为尚未判断。`,
      },
    ]
  })
}
