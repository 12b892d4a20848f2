import type { Period, Procedure } from '#review'
import { authorities } from '../glossary.ts'
import { bonds } from './bonds.ts'
import { confidentiality, documents } from './documents.ts'
import { parts } from './parts.ts'
import { filingSteps } from './procedure-filing.ts'
import { memberSteps } from './procedure-member.ts'
import { reviewSteps } from './procedure-review.ts'
import { specialReviewSteps } from './procedure-special-review.ts'
import { throughoutSteps } from './procedure-throughout.ts'

/**
 * States of a case. A case begun by a filing goes from `unfiled` to `preliminary-review`; one begun on a member
 * unit's opinion from `unfiled` to `initiated`. Both end in `concluded`.
 */
const states = {
  unfiled: { en: 'Nothing filed', zh: '尚未申报' },
  assessed: { en: 'Assessed in advance', zh: '已作预判' },
  submitted: { en: 'Application submitted', zh: '已提交申报' },
  'materials-returned': { en: 'Materials returned', zh: '申报材料已退回' },
  conforming: {
    en: 'Materials conform; need for a review being determined',
    zh: '申报材料符合规定，正在确定是否需要审查',
  },
  'no-review': { en: 'No review needed', zh: '无需审查' },
  'preliminary-review': { en: 'Preliminary review', zh: '初步审查' },
  replies: { en: 'Opinions being sought', zh: '征求意见' },
  'special-review': { en: 'Special review', zh: '特别审查' },
  'awaiting-commission': { en: 'Awaiting the approval of the Commission', zh: '报请批准' },
  approved: { en: 'Approved; conclusion to be notified', zh: '已获批准，待通知审查结论' },
  concluded: { en: 'Concluded', zh: '已作出审查结论' },
  withdrawn: { en: 'Withdrawn', zh: '已撤回' },
  'member-proposed': { en: 'Opinion of a member unit received', zh: '已有成员单位意见' },
  'awaiting-initiation': { en: 'Awaiting approval to start a review', zh: '报请批准启动审查' },
  'initiation-approved': { en: 'Start of a review approved', zh: '启动审查已获批准' },
  'initiation-declined': { en: 'Start of a review not approved', zh: '启动审查未获批准' },
  initiated: { en: 'Review started on a member unit’s opinion', zh: '已依成员单位意见启动审查' },
} as const

/** Whose move it is, where nothing else is outstanding. */
const waitsFor = {
  unfiled: ['party'],
  assessed: ['party'],
  submitted: ['office'],
  'materials-returned': ['party'],
  conforming: ['office'],
  'preliminary-review': ['office'],
  replies: ['member', 'relevant-department'],
  'special-review': ['office'],
  'awaiting-commission': ['commission'],
  approved: ['office'],
  'member-proposed': ['office'],
  'awaiting-initiation': ['commission'],
  'initiation-approved': ['office'],
  initiated: ['office'],
} as const

const periods: readonly Period[] = [
  {
    name: 'decision-on-need',
    title: { en: 'Decision whether a review is needed', zh: '确定是否需要审查' },
    cite: ['art.9'],
    claim: {
      en: 'The Office determines whether a review is needed and notifies the party in writing within 10 working days',
      zh: '网络安全审查办公室在10个工作日内确定是否需要审查并书面通知当事人',
    },
    workingDays: 10,
    extension: null,
    binds: ['office'],
    runsFrom: {
      en: 'The day on which the Office received the last material that made the filing conform to Article 8, never the first submission',
      zh: '网络安全审查办公室收齐符合第八条规定的申报材料之日，而非首次提交之日',
    },
    readings: ['first-day', 'supplement-pauses', 'supplement-boundary', 'pause-starts'],
    note: {
      en: 'A period that runs out decides nothing; no review is ever deemed unneeded.',
      zh: '期限届满不产生法律结论，不得推定为无需审查。',
    },
  },
  {
    name: 'preliminary-review',
    title: { en: 'Preliminary review', zh: '初步审查' },
    cite: ['art.11'],
    claim: {
      en: 'The Office completes the preliminary review within 30 working days, or 45 where the circumstances are complex',
      zh: '网络安全审查办公室在30个工作日内完成初步审查；情况复杂的，可以延长15个工作日',
    },
    workingDays: 30,
    extension: { workingDays: 15 },
    binds: ['office'],
    runsFrom: {
      en: 'The day on which the Office issues (发出) the written notice to the party, not the day of its receipt',
      zh: '网络安全审查办公室向当事人发出书面通知之日，而非当事人收到之日',
    },
    readings: [
      'written-replies',
      'first-day',
      'supplement-pauses',
      'supplement-boundary',
      'pause-starts',
      'started-by-member',
    ],
    note: {
      en: 'The period covers forming the recommendation and sending it. Whether it also covers the replies is not settled by the text; by default the replies come after it.',
      zh: '该期限包括形成审查结论建议和发送征求意见；是否包括书面回复，条文未明确，默认不包括。',
    },
  },
  {
    name: 'written-replies',
    title: { en: 'Written replies', zh: '书面回复意见' },
    cite: ['art.12.1'],
    claim: {
      en: 'Each member unit and relevant department replies with its opinion in writing within 15 working days',
      zh: '成员单位和相关部门各在15个工作日内书面回复意见',
    },
    workingDays: 15,
    extension: null,
    binds: ['member', 'relevant-department'],
    runsFrom: {
      en: 'The day on which the addressee received the review conclusion recommendation',
      zh: '各成员单位、相关部门收到审查结论建议之日',
    },
    perAddressee: true,
    assumes: { missing: 'recommendation-received', taken: 'recommendation-sent' },
    readings: [
      'written-replies',
      'first-day',
      'supplement-pauses',
      'supplement-boundary',
      'pause-starts',
      'started-by-member',
    ],
    note: {
      en: 'No reply in time is no assent. No period is stated for the Office’s notice after the replies, nor for the replies of a second round (Art. 13).',
      zh: '期限届满未回复的，不视为同意。回复之后通知当事人的期限，以及再次征求意见（第十三条）的回复期限，条文均未规定。',
    },
  },
  {
    name: 'special-review',
    title: { en: 'Special review', zh: '特别审查' },
    cite: ['art.14'],
    claim: {
      en: 'The special review procedure is generally completed within 90 working days, and may be extended where the circumstances are complex',
      zh: '特别审查程序一般在90个工作日内完成，情况复杂的可以延长',
    },
    workingDays: 90,
    extension: { workingDays: 'no-cap' },
    generally: true,
    binds: ['office'],
    runsFrom: {
      en: 'Not stated. By default the day of the notice under Article 12, second paragraph; it can also be read as the end of the replies',
      zh: '条文未规定。默认自第十二条第二款的通知之日起算；亦可理解为自回复期限届满之日起算',
    },
    startDay: {
      reading: 'special-review-from',
      positions: { notice: 'step', 'end-of-replies': { endOf: 'written-replies' } },
    },
    readings: [
      'special-review-from',
      'first-day',
      'supplement-pauses',
      'supplement-boundary',
      'pause-starts',
      'started-by-member',
    ],
    note: {
      en: 'The second round of opinions and the approval of the Commission fall inside it and have no periods of their own.',
      zh: '再次征求意见和报请批准均在该期限之内，无单独期限。',
    },
  },
]

/** The procedure of Order No. 8, Arts. 5 to 16, and what goes on beside it (Arts. 16 to 20). */
export const procedure: Procedure = {
  regulation: 'order-8',
  initial: 'unfiled',
  states,
  final: ['no-review', 'concluded', 'withdrawn', 'initiation-declined'],
  waitsFor,
  bonds,
  steps: [...filingSteps, ...reviewSteps, ...specialReviewSteps, ...memberSteps, ...throughoutSteps],
  periods,
  excluded: [
    {
      name: 'supplementary-time',
      cite: ['art.15'],
      claim: {
        en: 'The time for submitting supplementary materials is not counted in the review time',
        zh: '提交补充材料的时间不计入审查时间',
      },
      opens: 'supplement-requested',
      closes: 'supplement-received',
      opensOn: { reading: 'pause-starts', positions: { issue: 'issue', receipt: 'receipt' } },
      boundary: {
        reading: 'supplement-boundary',
        positions: {
          'both-excluded': { firstDayCounts: false, lastDayCounts: false },
          'request-counts': { firstDayCounts: true, lastDayCounts: false },
          'receipt-counts': { firstDayCounts: false, lastDayCounts: true },
        },
      },
      stops: {
        reading: 'supplement-pauses',
        positions: {
          'art.9-11-14': ['decision-on-need', 'preliminary-review', 'special-review'],
          'review-only': ['preliminary-review', 'special-review'],
          all: ['decision-on-need', 'preliminary-review', 'written-replies', 'special-review'],
        },
      },
    },
  ],
  materials: [
    { name: 'applicationForm', cite: ['art.8(1)'], claim: { en: 'Application form', zh: '申报书' } },
    {
      name: 'analysisReport',
      cite: ['art.8(2)'],
      claim: {
        en: 'Analysis report on the effect or possible effect on national security',
        zh: '关于影响或者可能影响国家安全的分析报告',
      },
    },
    {
      name: 'transactionDocuments',
      cite: ['art.8(3)'],
      claim: {
        en: 'Procurement documents, agreements, contracts to be signed, or listing application documents to be submitted',
        zh: '采购文件、协议、拟签订的合同或者拟提交的上市申请文件',
      },
    },
    {
      name: 'otherMaterials',
      cite: ['art.8(4)'],
      claim: { en: 'Other materials that the review work requires', zh: '网络安全审查工作需要的其他材料' },
    },
  ],
  documents,
  confidentiality,
  parts,
  members: authorities.map(({ en, zh }) => ({ en, zh })),
  firstDay: { reading: 'first-day', positions: { 'not-counted': 'not-counted', counted: 'counted' } },
  agreement: {
    reading: 'opinions-agree',
    positions: { 'with-recommendation': 'all-assent', 'with-each-other': 'all-the-same' },
  },
  noForecast: {
    after: 'review-initiated',
    unless: { reading: 'started-by-member', position: 'periods-apply' },
  },
  takesOver: {
    regulation: 'order-6',
    from: '2022-02-15',
    under: { reading: 'pending-on-commencement', position: 'new-procedure' },
  },
}
