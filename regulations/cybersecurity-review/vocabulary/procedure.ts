import type { Bond, ExcludedTime, Procedure } from '#review'
import type { Cite } from '#rules'

/**
 * States of a case. A case begun by a filing goes from `unfiled` to `preliminary-review`; one begun on a member
 * unit's opinion from `unfiled` to `initiated`. Both end in `concluded`.
 */
export const sharedStates = {
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
export const sharedWaitsFor = {
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

/** States in which a review is open: it has been required or started, and no conclusion notified. */
export const underReview = [
  'preliminary-review',
  'replies',
  'special-review',
  'awaiting-commission',
  'approved',
  'initiated',
] as const

/** What the readings settle of a procedure as a whole. */
export const settledByReadings = {
  initial: 'unfiled',
  final: ['no-review', 'concluded', 'withdrawn', 'initiation-declined'],
  firstDay: { reading: 'first-day', positions: { 'not-counted': 'not-counted', counted: 'counted' } },
  agreement: {
    reading: 'opinions-agree',
    positions: { 'with-recommendation': 'all-assent', 'with-each-other': 'all-the-same' },
  },
  noForecast: {
    after: 'review-initiated',
    unless: { reading: 'started-by-member', position: 'periods-apply' },
  },
} satisfies Partial<Procedure>

/** The time for submitting supplementary materials, which is not counted in the review time. */
export const supplementaryTime = (cite: Cite): ExcludedTime => ({
  name: 'supplementary-time',
  cite: [cite],
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
})

/** What a provider has committed itself to binds it beside the periods, and concerns those who supervise it. */
export const commitmentBond = (cite: readonly Cite[]): Bond => ({
  name: 'commitment',
  cite,
  title: { en: 'Commitment of the provider', zh: '产品和服务提供者的承诺' },
  opens: 'commitment-recorded',
  marks: ['commitment-urged', 'commitment-breached'],
  // The Office supervises whether or not a commitment was made (事前事中事后监督).
  offers: { party: ['supervision-report'] },
  whichIn: 'commitment',
  namedIn: 'supplier',
  asks: {
    supplier: { en: 'to be performed', zh: '应当履行' },
    party: { en: 'the provider is to be urged to perform it', zh: '应当督促提供者履行' },
    office: {
      en: 'supervised before, during and after the review',
      zh: '事前事中事后监督',
    },
  },
})
