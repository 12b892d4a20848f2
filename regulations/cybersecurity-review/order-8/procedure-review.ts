import type { Step } from '#review'
import { member, outcome, received, supplementOf, supplier } from './procedure-details.ts'

/** States in which a review is open: it has been required or started, and no conclusion notified. */
export const underReview = [
  'preliminary-review',
  'replies',
  'special-review',
  'awaiting-commission',
  'approved',
  'initiated',
] as const

/** States in which something filed lies with the Office and no review is open yet. */
const underFiling = ['submitted', 'conforming'] as const

const underWrittenRepliesInside = { reading: 'written-replies', position: 'inside' } as const

/** Preliminary review, replies, conclusion, supplementary materials, withdrawal: Arts. 11, 12, 13 and 15. */
export const reviewSteps: readonly Step[] = [
  {
    name: 'preliminary-review-extended',
    cite: ['art.11'],
    claim: {
      en: 'The preliminary review was extended by 15 working days',
      zh: '初步审查延长15个工作日',
    },
    by: ['office'],
    to: [],
    form: 'not-stated',
    from: ['preliminary-review', 'replies', 'initiated'],
    once: true,
    extends: ['preliminary-review'],
    details: { received },
    basis: 'text',
    note: {
      en: 'Once, where the circumstances are complex. No notice to the party is stated. While replies are awaited the period runs on only under the reading that they come inside it.',
      zh: '情况复杂的，可以延长一次；条文未规定通知当事人。征求意见期间，仅在采“期限之内”口径时该期限仍在计算。',
    },
  },
  {
    name: 'recommendation-formed',
    cite: ['art.11'],
    claim: {
      en: 'The Office formed the review conclusion recommendation',
      zh: '网络安全审查办公室形成审查结论建议',
    },
    by: ['office'],
    to: [],
    form: 'not-stated',
    from: ['preliminary-review', 'initiated'],
    shall: ['art.11'],
    basis: 'text',
  },
  {
    name: 'recommendation-sent',
    cite: ['art.11'],
    claim: {
      en: 'The Office sent the recommendation to the member units and relevant departments',
      zh: '网络安全审查办公室将审查结论建议发送成员单位、相关部门征求意见',
    },
    by: ['office'],
    to: ['member', 'relevant-department'],
    form: 'not-stated',
    from: ['preliminary-review', 'initiated'],
    leadsTo: 'replies',
    starts: [{ period: 'written-replies' }],
    ends: [{ period: 'preliminary-review', under: { reading: 'written-replies', position: 'after' } }],
    details: {
      members: { kind: 'texts', label: { en: 'Addressees', zh: '发送单位' } },
    },
    shall: ['art.11'],
    basis: 'text',
    note: {
      en: 'What is sent has been formed, whether or not that is recorded. The reply period runs from each addressee’s receipt; until that is recorded, the day of sending stands in.',
      zh: '发送即表明建议已经形成，不以另行记录为前提。回复期限自各单位收到之日起算；未记录收到日期的，暂以发送之日计。',
    },
  },
  {
    name: 'recommendation-received',
    cite: ['art.12.1'],
    claim: { en: 'An addressee received the recommendation', zh: '成员单位、相关部门收到审查结论建议' },
    by: ['member', 'relevant-department'],
    to: [],
    form: 'not-stated',
    from: ['replies'],
    starts: [{ period: 'written-replies' }],
    details: { member },
    basis: 'text',
  },
  {
    name: 'reply-received',
    cite: ['art.12.1', 'art.13'],
    claim: { en: 'An addressee replied with its opinion in writing', zh: '成员单位、相关部门书面回复意见' },
    by: ['member', 'relevant-department'],
    to: ['office'],
    form: 'written',
    from: ['replies', 'special-review'],
    ends: [
      { period: 'written-replies' },
      { period: 'preliminary-review', under: underWrittenRepliesInside, whenAll: true },
    ],
    details: {
      member,
      agrees: {
        kind: 'yes-no',
        label: { en: 'Agrees with the recommendation', zh: '同意审查结论建议' },
        required: true,
      },
    },
    shall: ['art.12.1'],
    basis: 'text',
    note: {
      en: 'In a special review it answers the second round of opinions (Art. 13), for which no form and no period are stated.',
      zh: '特别审查中为对再次征求意见的回复（第十三条），其形式和期限条文未作规定。',
    },
  },
  {
    name: 'concluded',
    cite: ['art.12.2', 'art.13'],
    claim: {
      en: 'The Office notified the party of the review conclusion in writing',
      zh: '网络安全审查办公室书面通知当事人审查结论',
    },
    by: ['office'],
    to: ['party'],
    form: 'written',
    from: ['replies', 'approved', 'initiated'],
    leadsTo: 'concluded',
    opinions: { in: 'replies', must: 'agree' },
    ends: [{ period: 'preliminary-review' }, { period: 'written-replies' }, { period: 'special-review' }],
    details: { outcome, received },
    shall: ['art.12.2', 'art.13'],
    basis: 'text',
    note: {
      en: 'The text lists no outcomes, so the set stays open. In a review started on a member unit’s opinion the steps between are not settled, so it can be concluded from its start (reading started-by-member).',
      zh: '条文未列举审查结论的种类，故保持开放。依成员单位意见启动的审查，中间步骤尚无定论，故可直接记录审查结论（解释口径started-by-member）。',
    },
  },
  {
    name: 'supplement-requested',
    cite: ['art.15'],
    claim: { en: 'The Office required supplementary materials', zh: '网络安全审查办公室要求提供补充材料' },
    by: ['office'],
    to: ['party', 'supplier'],
    form: 'not-stated',
    from: [...underFiling, ...underReview],
    pauses: ['supplementary-time'],
    details: { of: supplementOf, supplier, received },
    basis: 'text',
  },
  {
    name: 'supplement-received',
    cite: ['art.15'],
    claim: { en: 'The Office received the supplementary materials', zh: '网络安全审查办公室收到补充材料' },
    by: ['party', 'supplier'],
    to: ['office'],
    form: 'not-stated',
    from: [...underFiling, ...underReview],
    after: ['supplement-requested'],
    resumes: ['supplementary-time'],
    details: { of: supplementOf, supplier },
    shall: ['art.15'],
    basis: 'text',
  },
  {
    name: 'withdrawn',
    cite: ['art.5.1', 'art.7'],
    claim: { en: 'The party withdrew its filing', zh: '当事人撤回申报' },
    by: ['party'],
    to: ['office'],
    form: 'not-stated',
    from: [
      'submitted',
      'materials-returned',
      'conforming',
      'preliminary-review',
      'replies',
      'special-review',
      'awaiting-commission',
      'approved',
    ],
    leadsTo: 'withdrawn',
    after: ['application-submitted'],
    ends: [
      { period: 'decision-on-need' },
      { period: 'preliminary-review' },
      { period: 'written-replies' },
      { period: 'special-review' },
    ],
    basis: 'gap',
    note: {
      en: 'The text knows no withdrawal. It is recorded as a fact; whether it ends a review is for the Office, and Article 16 remains open: in this case where no review had been opened, in a case of its own where one had. A new filing is a case of its own.',
      zh: '条文未规定撤回。此处仅作事实记录；是否因此终止审查由网络安全审查办公室决定，且仍可适用第十六条：尚未启动审查的，在本案中记录；已经启动审查的，另立一案。再次申报的，另立一案。',
    },
  },
]
