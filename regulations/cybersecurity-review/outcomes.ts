import type { Text } from '#language'
import type { Cite } from '#rules'
import { laws } from '../related-law/laws.ts'

/** What a case is about; a case file may say it (`about`). The words are those of a matter’s scope. */
export const subjects = {
  procurement: { en: 'a purchase', zh: '采购网络产品和服务' },
  listing: { en: 'a listing in a foreign country', zh: '赴国外上市' },
  processing: { en: 'data processing', zh: '数据处理活动' },
  supply: { en: 'products or services of a provider', zh: '产品和服务本身' },
} as const satisfies Readonly<Record<string, Text>>
export type Subject = keyof typeof subjects

/** What a case has come to, as far as somebody who waits for it must know. */
export type ResultName =
  | 'pending'
  | 'no-review-needed'
  | 'passed'
  | 'not-passed'
  | 'other'
  | 'withdrawn'
  | 'not-started'

/** A sentence on what a result allows, with what it rests on. */
export interface Effect {
  readonly said: Text
  readonly cite: readonly Cite[]
}

/** A state in which a case rests: the step that brings it, and what it comes to, where the step says it by its outcome. */
interface End {
  readonly step: string
  readonly result: ResultName | Readonly<Record<string, ResultName>>
}

/** What a case under a version can come to, and what follows from it. */
export interface Outcomes {
  /** States in which there is nothing to say: nothing is filed and nothing started. */
  readonly nothingYet: readonly string[]
  /** By the state in which a case rests. Of an outcome that is not among those of its end the result is `other`. */
  readonly ends: Readonly<Record<string, End>>
  /** What a case can be about that does not say it, by the steps taken. */
  readonly subjects: (isTaken: (step: string) => boolean) => readonly Subject[]
  /** What a result is, in a word or two. */
  readonly said: (result: ResultName, about: Subject | undefined) => Text
  /** What is allowed now, on a civil day in China. */
  readonly allowed: (result: ResultName, about: Subject, day: string) => Effect
  /** What goes on after a result of a case about one of these, and what else must be known of it. */
  readonly after: (
    result: ResultName,
    day: string,
    about: readonly Subject[],
    isTaken: (step: string) => boolean,
  ) => readonly Effect[]
}

/** What a result is, in a word or two. A listing has words of its own, those of the official answers of 2022. */
function resultText(result: ResultName, about: Subject | undefined): Text {
  return (about === 'listing' ? OF_LISTING[result] : undefined) ?? RESULT[result]
}

const RESULT: Readonly<Record<ResultName, Text>> = {
  pending: { en: 'no result yet', zh: '尚无结果' },
  'no-review-needed': { en: 'no review is needed', zh: '无需审查' },
  passed: { en: 'passed the review', zh: '通过网络安全审查' },
  'not-passed': { en: 'did not pass the review', zh: '未通过网络安全审查' },
  other: { en: 'another conclusion', zh: '其他审查结论' },
  withdrawn: { en: 'withdrawn, without a conclusion', zh: '已撤回，未作出审查结论' },
  'not-started': { en: 'the start of a review was not approved', zh: '启动审查未获批准' },
}
const OF_LISTING: Readonly<Partial<Record<ResultName, Text>>> = {
  passed: {
    en: 'national security is not affected; the listing may go on',
    zh: '不影响国家安全，可继续赴国外上市程序',
  },
  'not-passed': {
    en: 'national security is affected; the listing is not allowed',
    zh: '影响国家安全，不允许赴国外上市',
  },
}

/**
 * What is allowed now, by what the case is about.
 *
 * The Measures list no results. What is said here rests on the official answers of 4 January 2022 for a listing, on
 * the Cybersecurity Law for a purchase; where neither speaks, that is said.
 *
 * @param day  civil day in China: the Cybersecurity Law was renumbered from 1 January 2026
 */
function allowedBy(result: ResultName, about: Subject, day: string): Effect {
  const law = cybersecurityLaw(day)
  return ALLOWED[result][about](law)
}

interface CybersecurityLaw {
  /** The duty that a purchase pass the review, and what is due for using a product that did not. */
  readonly pass: Cite
  readonly fine: Cite
}
const cybersecurityLaw = (day: string): CybersecurityLaw =>
  day < '2026-01-01'
    ? { pass: 'cybersecurity-law/art.35', fine: 'cybersecurity-law/art.65' }
    : { pass: 'cybersecurity-law/art.37', fine: 'cybersecurity-law/art.67' }

const effect = (en: string, zh: string, cite: readonly Cite[] = []): Effect => ({ said: { en, zh }, cite })
const always = (each: Effect) => (): Effect => each

const MEMBER_UNIT_MAY = {
  en: 'A member unit can still consider that national security is affected, and a review be started on its opinion.',
  zh: '成员单位仍可认为影响国家安全，从而依其意见启动审查。',
}
const AS_IT_SAYS = always(
  effect(
    'The Measures list no results: what is allowed is what the written conclusion says. Read it, and record its number.',
    '条文未列举审查结论的种类，可以实施的行为以书面审查结论的内容为准，请核对原文并登记文号。',
  ),
)
const NOTHING_CLEARED = always(
  effect(
    'Nothing was decided, so nothing is cleared. Where there was a duty to file, it stands. ' +
      MEMBER_UNIT_MAY.en,
    `未作出任何决定，不得视为通过审查；负有申报义务的，该义务仍然存在。${MEMBER_UNIT_MAY.zh}`,
  ),
)

const ALLOWED: Readonly<Record<ResultName, Readonly<Record<Subject, (law: CybersecurityLaw) => Effect>>>> = {
  pending: {
    procurement: ({ pass, fine }) =>
      effect(
        'Until the result do not sign without a condition, and do not use the products and services: the purchase has to pass, and using what was not reviewed is fined.',
        '在取得结果之前，不宜无条件签订合同，不宜使用所采购的产品和服务：采购应当通过审查，使用未经审查的产品和服务将受处罚。',
        [pass, fine],
      ),
    listing: always(
      effect(
        'Until the result do not submit the listing application to the foreign regulator: the official answers of 4 January 2022 put the filing before it, and the listing may go on only after the result.',
        '在取得结果之前，不宜向国外证券监管机构提交上市申请：2022年1月4日的官方答记者问要求在提交上市申请之前申报，取得结果后方可继续上市程序。',
      ),
    ),
    processing: always(
      effect(
        'No article says whether the processing may go on meanwhile; measures that the review requires must be taken.',
        '审查期间可否继续开展数据处理活动，条文未作规定；应当按照审查要求采取措施。',
      ),
    ),
    supply: always(
      effect(
        'No article says whether the products may be sold or used meanwhile; an operator of critical information infrastructure still assesses each purchase of its own.',
        '审查期间可否继续销售、使用，条文未作规定；关键信息基础设施的运营者仍应对本单位的采购活动作出预判。',
      ),
    ),
  },
  'no-review-needed': {
    procurement: always(
      effect(
        `Under these Measures the purchase may go on as it was filed. ${MEMBER_UNIT_MAY.en}`,
        `依本办法，可以按所申报的内容继续采购。${MEMBER_UNIT_MAY.zh}`,
      ),
    ),
    listing: always(
      effect(
        'Under these Measures the listing may go on as it was filed: it is the first of the three results named in the official answers of 4 January 2022. The filing with the securities regulator stands beside it. ' +
          MEMBER_UNIT_MAY.en,
        '依本办法，可以按所申报的内容继续上市程序：此系2022年1月4日官方答记者问所列三种结果之一；境外上市备案等监管要求另行适用。' +
          MEMBER_UNIT_MAY.zh,
      ),
    ),
    processing: always(
      effect(
        `Under these Measures the processing may go on as it was filed. ${MEMBER_UNIT_MAY.en}`,
        `依本办法，可以按所申报的内容继续开展数据处理活动。${MEMBER_UNIT_MAY.zh}`,
      ),
    ),
    supply: always(
      effect(
        'The notice concerns what was filed. Whether it relieves an operator of assessing a purchase of its own is not stated.',
        '该通知针对所申报的事项。运营者可否据此免于对本单位的采购活动作出预判，条文未作规定。',
      ),
    ),
  },
  passed: {
    procurement: ({ pass }) =>
      effect(
        'The products and services may be bought and used as they were filed; a contract that waited for this result takes effect as it provides.',
        '可以按所申报的内容采购和使用；合同以通过审查为生效条件的，依其约定生效。',
        [pass],
      ),
    listing: always(
      effect(
        'The listing in a foreign country may go on (official answers of 4 January 2022). The filing with the securities regulator stands beside it.',
        '可继续赴国外上市程序（2022年1月4日官方答记者问）；境外上市备案等监管要求另行适用。',
      ),
    ),
    processing: always(
      effect('The processing may go on as it was reviewed.', '可以按所审查的内容继续开展数据处理活动。'),
    ),
    supply: always(
      effect(
        'The products and services passed. Whether this relieves an operator of assessing a purchase of its own is not stated.',
        '产品和服务已通过审查。运营者可否据此免于对本单位的采购活动作出预判，条文未作规定。',
      ),
    ),
  },
  'not-passed': {
    procurement: ({ fine }) =>
      effect(
        'The products and services may not be used. A contract that waited for this result does not take effect; what is in use has to stop.',
        '不得使用该产品和服务。合同以通过审查为生效条件的，不生效；已经使用的，应当停止使用。',
        [fine],
      ),
    listing: always(
      effect(
        'The listing in a foreign country is not allowed (official answers of 4 January 2022).',
        '不允许赴国外上市（2022年1月4日官方答记者问）。',
      ),
    ),
    processing: always(
      effect(
        'The text does not say what follows: what must stop or change is for the written conclusion.',
        '条文未规定后果，应当停止或者整改的内容以书面审查结论为准。',
      ),
    ),
    supply: ({ fine }) =>
      effect(
        'An operator of critical information infrastructure may not use the products and services. In the one public conclusion of this kind (21 May 2023) operators were told to stop buying them.',
        '关键信息基础设施的运营者不得使用该产品和服务。唯一公开的此类审查结论（2023年5月21日）要求运营者停止采购。',
        [fine],
      ),
  },
  other: {
    procurement: AS_IT_SAYS,
    listing: AS_IT_SAYS,
    processing: AS_IT_SAYS,
    supply: AS_IT_SAYS,
  },
  withdrawn: {
    procurement: NOTHING_CLEARED,
    listing: NOTHING_CLEARED,
    processing: NOTHING_CLEARED,
    supply: NOTHING_CLEARED,
  },
  'not-started': {
    procurement: NOTHING_CLEARED,
    listing: NOTHING_CLEARED,
    processing: NOTHING_CLEARED,
    supply: NOTHING_CLEARED,
  },
}

/** What the versions of the Measures say each in their own way of what follows from a result. */
interface OfVersion {
  /** The article on commitments after a review, and how it calls who performs and who urges. */
  readonly commitments: Cite
  readonly party: Text
  /** A listing and the processing of data are filed and reviewed under it. */
  readonly ofData: boolean
}

/** What a case under the Measures comes to. Only a purchase is assessed in advance. */
export const outcomesOf = ({ commitments, party, ofData }: OfVersion): Outcomes => ({
  nothingYet: ['unfiled', 'assessed'],
  ends: {
    'no-review': { step: 'no-review-needed', result: 'no-review-needed' },
    concluded: { step: 'concluded', result: { passed: 'passed', 'not-passed': 'not-passed' } },
    withdrawn: { step: 'withdrawn', result: 'withdrawn' },
    'initiation-declined': { step: 'initiation-declined', result: 'not-started' },
  },
  subjects: (isTaken) => {
    if (isTaken('member-proposed-review') || isTaken('review-initiated'))
      return ofData ? ['supply', 'processing'] : ['supply']
    return ofData && !isTaken('advance-assessment-made') ? ['procurement', 'listing'] : ['procurement']
  },
  said: resultText,
  allowed: allowedBy,
  after: (result, day, about, isTaken) => {
    if (result !== 'passed' && result !== 'not-passed' && result !== 'other') return []
    // Of a listing or of data processing there need be no provider who could have committed itself.
    const hasProvider =
      isTaken('commitment-recorded') || about.includes('procurement') || about.includes('supply')
    return [
      ...(hasProvider ? [afterReview(commitments, party)] : []),
      ...(result === 'passed' ? [] : finality(day)),
    ]
  },
})

/** What goes on after a review has ended: Art. 19 (Order No. 6: Art. 18). */
const afterReview = (article: Cite, party: Text): Effect =>
  effect(
    `The ${party.en} urges the provider to perform the commitments made in the review; the Office goes on supervising.`,
    `${party.zh}应当督促产品和服务提供者履行在审查中作出的承诺；网络安全审查办公室继续监督。`,
    [`${article}.1`, `${article}.2`],
  )

/** Said of a conclusion that somebody may want to contest, on days on which the Data Security Law is in force. */
const finality = (day: string): readonly Effect[] => (day < laws['data-security-law'].from ? [] : [FINAL])

const FINAL = effect(
  'The Data Security Law makes the decision of its security review final. Whether that covers the conclusion of a cybersecurity review, and that on a purchase in particular, was not found; plan as if it were final.',
  '《数据安全法》规定依法作出的安全审查决定为最终决定。该规定是否及于网络安全审查结论，尤其是采购活动的审查结论，未查得明确依据，宜按最终决定安排。',
  ['data-security-law/art.24'],
)

export const resultNames = Object.keys(RESULT) as readonly ResultName[]
