import type { CaseDocument, LaterStep, Procedure, Step } from '#review'
import { procedureOf } from '../assembly.ts'
import { authorities } from '../glossary.ts'
import { breachOf } from '../vocabulary/details.ts'
import { settledByReadings, sharedStates, sharedWaitsFor, underReview } from '../vocabulary/procedure.ts'
import { document, parts, step } from './article.ts'
import { confidentiality } from './article-16.ts'
import { breaches } from './article-19.ts'
import { articles } from './articles.ts'

const { conforming: _, ...states } = sharedStates
const { conforming: __, ...waitsFor } = sharedWaitsFor

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

/** GAP, NOT LAW: steps that the text does not give, and what they bring into a case. Each says so in its note. */
export const stepsBeside: readonly Step[] = [
  step('consultation-held', {
    cite: ['art.5.1'],
    from: ['unfiled', 'assessed', 'materials-returned'],
    note: {
      en: 'Not in the text. A consultation is no filing: it starts no period and decides nothing, and a member unit may still judge otherwise (Art. 15).',
      zh: '条文未规定。咨询不是申报，不起算期限，亦不产生审查结论；成员单位仍可提出不同意见（第十五条）。',
    },
  }),
  step('materials-returned', {
    cite: ['art.7', 'art.8'],
    from: ['submitted'],
    leadsTo: 'materials-returned',
    ends: [{ period: 'decision-on-need' }],
    note: {
      en: 'Not in the text. Article 8 counts from receipt and says nothing of materials sent back; here the period ends with their return and runs anew from the next receipt.',
      zh: '条文未规定。第八条自收到材料起算，未涉及退回；此处以退回终止该期限，再次收到时重新起算。',
    },
  }),
  step('application-resubmitted', {
    cite: ['art.7', 'art.8'],
    from: ['materials-returned'],
    leadsTo: 'submitted',
    starts: [{ period: 'decision-on-need' }],
  }),
  step('on-site-inspection', {
    cite: ['art.10', 'art.12'],
    from: [...underReview],
  }),
  step('withdrawn', {
    cite: ['art.5.1'],
    from: [
      'submitted',
      'materials-returned',
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
    note: {
      en: 'The text knows no withdrawal. It is recorded as a fact; whether it ends a review is for the Office, and Article 15 remains open: in this case where no review had been opened, in a case of its own where one had. A new filing is a case of its own.',
      zh: '条文未规定撤回。此处仅作事实记录；是否因此终止审查由网络安全审查办公室决定，且仍可适用第十五条：尚未启动审查的，在本案中记录；已经启动审查的，另立一案。再次申报的，另立一案。',
    },
  }),
  step('commission-declined', { cite: ['art.12'], from: ['awaiting-commission'], leadsTo: 'special-review' }),
  step('initiation-declined', {
    cite: ['art.15'],
    from: ['awaiting-initiation'],
    leadsTo: 'initiation-declined',
  }),
  step('commitment-breached', {
    cite: ['art.18.1'],
    from: [],
    after: ['commitment-recorded'],
  }),
  step('supervision-report', { cite: ['art.18.1', 'art.18.2'], from: [] }),
  step('violation-referred', {
    cite: ['art.19'],
    from: [],
    details: { breach: breachOf(breaches) },
    note: {
      en: 'Article 19 points to the law under which a violation is dealt with and says nothing of a referral.',
      zh: '第十九条援引处理所依据的法律，未规定移送。',
    },
  }),
  step('corrected', {
    cite: [],
    from: [],
  }),
]

/** GAP, NOT LAW: documents that the text does not give. */
export const documentsBeside: readonly CaseDocument[] = [
  document('consultationRecord', { cite: ['art.5.1'] }),
  document('returnOfMaterials', { cite: ['art.7', 'art.8'] }),
  document('withdrawal', { cite: ['art.5.1'] }),
  document('announcement', { cite: ['art.15'] }),
  document('supervisionReport', { cite: ['art.18.1', 'art.18.2'] }),
  document('referral', { cite: ['art.19'] }),
]

/**
 * The procedure of Order No. 6: what its articles say of it, and what stands beside the text. It has no step for materials
 * that conform and none for mitigation: both came with Order No. 8.
 */
export const procedure: Procedure = procedureOf({
  ...settledByReadings,
  regulation: 'order-6',
  articles,
  beside: { steps: stepsBeside, documents: documentsBeside },
  states: {
    ...states,
    submitted: {
      en: 'Application submitted; need for a review being determined',
      zh: '已提交申报，正在确定是否需要审查',
    },
  },
  waitsFor: { ...waitsFor, replies: ['member', 'protection-department'] },
  confidentiality,
  seats: { party: { en: 'the operator', zh: '运营者' } },
  laterSteps,
  parts: parts({
    supplier: ['art.6', 'art.14', 'art.16', 'art.17', 'art.18.1'],
    commission: ['art.12', 'art.15'],
    'department-concerned': ['art.17'],
    participant: ['art.16'],
  }),
  // Art. 4: the same bodies but the securities regulator, which Order No. 8 added.
  members: authorities.map(({ en, zh }) => ({ en, zh })).filter(({ zh }) => zh !== '中国证券监督管理委员会'),
})
