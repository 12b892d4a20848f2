import type { LaterStep, Material, Period, Procedure } from '#review'
import { procedure as procedureOfOrder8 } from '../order-8/procedure.ts'
import { citesHere, confidentiality, documents, parts } from './documents.ts'
import { steps } from './procedure-steps.ts'

const { members: membersOfOrder8 = [] } = procedureOfOrder8
const { conforming: _, ...statesOfOrder8 } = procedureOfOrder8.states
const { conforming: __, ...waitsForOfOrder8 } = procedureOfOrder8.waitsFor
const states = {
  ...statesOfOrder8,
  submitted: {
    en: 'Application submitted; need for a review being determined',
    zh: '已提交申报，正在确定是否需要审查',
  },
}

const periods: readonly Period[] = [
  {
    name: 'decision-on-need',
    title: { en: 'Decision whether a review is needed', zh: '确定是否需要审查' },
    cite: ['art.8'],
    claim: {
      en: 'The Office determines whether a review is needed and notifies the operator in writing within 10 working days',
      zh: '审查与否，由网络安全审查办公室于10个工作日内确定，并书面通知运营者',
    },
    workingDays: 10,
    extension: null,
    binds: ['office'],
    runsFrom: {
      en: 'The day on which the Office received the materials filed',
      zh: '网络安全审查办公室收到申报材料之日',
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
    cite: ['art.10'],
    claim: {
      en: 'The Office completes the preliminary review within 30 working days, or 45 where the circumstances are complex',
      zh: '初步审查以30个工作日为限；情况复杂时可再延长15个工作日',
    },
    workingDays: 30,
    extension: { workingDays: 15 },
    binds: ['office'],
    runsFrom: {
      en: 'The day on which the Office issues (发出) the written notice to the operator, not the day of its receipt',
      zh: '网络安全审查办公室发出书面通知之日，而非运营者收到之日',
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
    cite: ['art.11.1'],
    claim: {
      en: 'Each member unit and protection department concerned replies with its opinion in writing within 15 working days',
      zh: '成员单位和有关保护工作部门各在15个工作日内书面回复意见',
    },
    workingDays: 15,
    extension: null,
    binds: ['member', 'protection-department'],
    runsFrom: {
      en: 'The day on which the addressee received the review conclusion recommendation',
      zh: '各成员单位、保护工作部门收到审查结论建议之日',
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
      en: 'No reply in time is no assent. No period is stated for the Office’s notice after the replies, nor for the replies of a second round (Art. 12).',
      zh: '期限届满未回复的，不视为同意。回复之后通知运营者的期限，以及再次征求意见（第十二条）的回复期限，条文均未规定。',
    },
  },
  {
    name: 'special-review',
    title: { en: 'Special review', zh: '特别审查' },
    cite: ['art.13'],
    claim: {
      en: 'The special review is generally completed within 45 working days, and may be extended appropriately where the circumstances are complex',
      zh: '特别审查一般以45个工作日为限，情况复杂时可适当延长',
    },
    workingDays: 45,
    extension: { workingDays: 'no-cap' },
    generally: true,
    binds: ['office'],
    runsFrom: {
      en: 'Not stated. By default the day of the notice under Article 11, second paragraph; it can also be read as the end of the replies',
      zh: '条文未规定。默认自第十一条第二款的通知之日起算；亦可理解为自回复期限届满之日起算',
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
      en: 'Half of what Order No. 8 gives. The second round of opinions and the approval of the Commission fall inside it and have no periods of their own.',
      zh: '为第8号令所定期限的一半。再次征求意见和报请批准均在该期限之内，无单独期限。',
    },
  },
]

const materials: readonly Material[] = [
  { name: 'applicationForm', cite: ['art.7(1)'], claim: { en: 'Application form', zh: '申报书' } },
  {
    name: 'analysisReport',
    cite: ['art.7(2)'],
    claim: {
      en: 'Analysis report on the effect or possible effect on national security',
      zh: '关于国家安全影响的分析报告',
    },
  },
  {
    name: 'transactionDocuments',
    cite: ['art.7(3)'],
    claim: {
      en: 'Procurement documents, agreements, contracts to be signed',
      zh: '采购文件、协议、待签合同',
    },
  },
  {
    name: 'otherMaterials',
    cite: ['art.7(4)'],
    claim: { en: 'Other materials that the review work requires', zh: '审查工作需要的其他材料' },
  },
]

/** Since when, and under which article, Order No. 8 has a step that Order No. 6 does not know. */
const sinceOrder8 = (name: string, cite: string, en: string, zh: string): LaterStep => ({
  name,
  cite: [`order-8/${cite}`],
  said: {
    en: `${en} came with Order No. 8, in force since 15 February 2022; Order No. 6 does not have it.`,
    zh: `${zh}为2022年2月15日起施行的第8号令所增设，第6号令没有该步骤。`,
  },
})

const laterSteps: readonly LaterStep[] = [
  sinceOrder8(
    'materials-conform',
    'art.9',
    'The receipt of materials that conform (Art. 9)',
    '收到符合规定的申报材料（第九条）',
  ),
  ...['mitigation-required', 'mitigation-reported', 'mitigation-lifted'].map((name) =>
    sinceOrder8(
      name,
      'art.16.2',
      'The duty to take measures during the review (Art. 16, second paragraph)',
      '审查期间采取预防和消减风险措施的义务（第十六条第二款）',
    ),
  ),
]

/**
 * The procedure of Order No. 6, Arts. 5 to 15, and what goes on beside it (Arts. 16 to 19). It has no step for
 * materials that conform and none for mitigation: both came with Order No. 8.
 */
export const procedure: Procedure = {
  regulation: 'order-6',
  initial: 'unfiled',
  states,
  final: procedureOfOrder8.final,
  waitsFor: { ...waitsForOfOrder8, replies: ['member', 'protection-department'] },
  bonds: procedureOfOrder8.bonds
    .filter(({ opens }) => steps.some(({ name }) => name === opens))
    .map((bond) => ({ ...bond, cite: citesHere(bond.cite) })),
  seats: { party: { en: 'the operator', zh: '运营者' } },
  laterSteps,
  steps,
  periods,
  excluded: procedureOfOrder8.excluded.map((time) => ({ ...time, cite: ['art.14'] })),
  materials,
  documents,
  confidentiality,
  parts,
  firstDay: procedureOfOrder8.firstDay,
  agreement: procedureOfOrder8.agreement,
  // Art. 4: the same bodies but the securities regulator, which Order No. 8 added.
  members: membersOfOrder8.filter(({ zh }) => zh !== '中国证券监督管理委员会'),
  noForecast: {
    after: 'review-initiated',
    unless: { reading: 'started-by-member', position: 'periods-apply' },
  },
}
