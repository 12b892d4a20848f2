import type { Text } from '#language'
import { type Answer, type Duty, isNamed, leavesOf, limitedSentence, type Regulation } from '#rules'
import type { Matter, VerdictReport } from '#screening'
import { bracketed, dateText, joined, judgeText, listed, VERDICT } from '#words'
import { citesText } from '../words/cite.ts'
import { isProvider } from './commitments.ts'

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
  const answered = verdict === 'consult' ? officeText(answers.consultedTheOffice) : undefined
  const { name, says } = VERDICT[verdict]
  return {
    // 必须 where the article that decides says 必须 (Art. 7), else 应当.
    name: filing.some(({ claim }) => claim.zh.includes('必须')) ? { en: name.en, zh: '必须申报' } : name,
    says: joined(limitedSentence(scope), filing.length > 0 ? filedText(filing) : (answered ?? says)),
    more: [
      ...(verdict === 'undetermined' ? settledText(regulation, duties, answers) : []),
      ...(filing.length > 0 ? [] : providerText(answers)),
      ...reviewedText(regulation, duties, filing.length > 0),
      ...(verdict === 'consult' ? [] : [officeText(answers.consultedTheOffice)].filter(isText)),
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
  const there = Object.values(activities ?? {})
    .flat()
    .filter(isYes)
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

/** A provider does not file; that says nothing of the operator that buys from it, unless it is known to be none. */
function providerText(answers: Matter['answers']): readonly Text[] {
  const customer = answers.customerIsCiiOperator
  const isNone = customer?.state === 'answered' && customer.value === false
  if (!isProvider(answers) || isNone) return []
  const filing = answers.customerFilesForReview
  if (filing?.state === 'answered' && filing.value === true) {
    return [
      {
        en: 'As a provider you do not file; your customer files.',
        zh: '提供者本身不因提供产品和服务而申报；申报由客户作出。',
      },
    ]
  }
  return [
    customer?.state === 'answered'
      ? {
          en: 'As a provider you do not file; your customer, an operator of critical information infrastructure, may have to.',
          zh: '提供者本身不因提供产品和服务而申报；客户为关键信息基础设施运营者，可能须申报。',
        }
      : {
          en: 'As a provider you do not file; your customer may have to: whether it operates critical information infrastructure is open.',
          zh: '提供者本身不因提供产品和服务而申报；客户可能须申报：客户是否为关键信息基础设施运营者尚不清楚。',
        },
  ]
}

/** Art. 2, para. 1: what affects or may affect national security is reviewed, whether or not anybody must file. */
function reviewedText(
  { duties }: Regulation,
  results: VerdictReport['duties'],
  isFiled: boolean,
): readonly Text[] {
  const duty = duties.find(({ name }) => name === 'undergoReview')
  if (isFiled || !duty || results[duty.name]?.status !== 'met') return []
  const where = bracketed(citesText(duty.cite))
  return [
    {
      en: `The activity must be reviewed${where.en}, although no duty to file is found: approach the Office of Cybersecurity Review.`,
      zh: `该活动应当进行网络安全审查${where.zh}；虽未见申报义务，仍宜主动与网络安全审查办公室联系。`,
    },
  ]
}

/** What came of asking the Office. It ends the consultation, not the duties: the answer is about what was put to it. */
function officeText(answer: Answer | undefined): Text | undefined {
  if (answer?.state !== 'answered') return undefined
  const day = answer.on ? dateText(answer.on) : undefined
  const on: Text = day ? { en: ` on ${day.en}`, zh: `于${day.zh}` } : { en: '', zh: '' }
  const who: Text = isNamed(answer.by)
    ? bracketed(joined({ en: 'recorded by ', zh: '记录人：' }, judgeText(answer.by!)))
    : { en: '', zh: '' }
  switch (answer.value) {
    case 'noFilingNeeded':
      return {
        en: `The Office answered${on.en} that no filing is needed${who.en}. The answer is about the facts that were put to it.`,
        zh: `网络安全审查办公室已${on.zh}答复无须申报${who.zh}。该答复仅就所陈述的事实而言。`,
      }
    case 'awaitingAnswer':
      return {
        en: `The Office was consulted${on.en}${who.en}; its answer is awaited.`,
        zh: `已${on.zh}向网络安全审查办公室咨询${who.zh}，尚待答复。`,
      }
    case 'shouldFile':
      return {
        en: `The Office answered${on.en} that a filing should be made${who.en}: file.`,
        zh: `网络安全审查办公室已${on.zh}答复应当申报${who.zh}：请申报。`,
      }
    default:
      return undefined
  }
}

/** A “no” to a judgement without person and day closes nothing, and the page says so beside the result. */
function unsignedTexts({ facts }: Regulation, answers: Matter['answers']): readonly Text[] {
  return Object.entries(answers).flatMap(([name, answer]) => {
    const fact = facts[name]
    if (!fact?.judgement || answer.state !== 'answered' || answer.value !== false) return []
    if (isNamed(answer.by) && answer.on !== undefined) return []
    return [
      {
        en: `“${fact.claim.en}” was answered no without who judged it and on which day: it counts as not yet judged.`,
        zh: `“${fact.claim.zh}”答为“否”，但未载明评估人和评估日期，视为尚未判断。`,
      },
    ]
  })
}
