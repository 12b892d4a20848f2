import type { CaseDocument, Procedure, Step } from '#review'
import { procedureOf } from '../assembly.ts'
import { authorities } from '../glossary.ts'
import { breachOf } from '../vocabulary/details.ts'
import { settledByReadings, sharedStates, sharedWaitsFor, underReview } from '../vocabulary/procedure.ts'
import { document, parts, step } from './article.ts'
import { confidentiality } from './article-17.ts'
import { breaches } from './article-20.ts'
import { articles } from './articles.ts'

/** GAP, NOT LAW: steps that the text does not give, and what they bring into a case. Each says so in its note. */
export const stepsBeside: readonly Step[] = [
  step('consultation-held', {
    cite: ['art.5.1', 'art.7'],
    from: ['unfiled', 'assessed', 'materials-returned'],
    note: {
      en: 'Not in the text. A consultation is no filing: it starts no period and decides nothing, and a member unit may still judge otherwise (Art. 16).',
      zh: '条文未规定。咨询不是申报，不起算期限，亦不产生审查结论；成员单位仍可提出不同意见（第十六条）。',
    },
  }),
  step('materials-returned', {
    cite: ['art.8', 'art.9'],
    from: ['submitted'],
    leadsTo: 'materials-returned',
    note: {
      en: 'Not in the text. Article 9 counts only from materials that conform to Article 8.',
      zh: '条文未规定。第九条的期限仅自收到符合第八条规定的材料起算。',
    },
  }),
  step('application-resubmitted', {
    cite: ['art.8', 'art.9'],
    from: ['materials-returned'],
    leadsTo: 'submitted',
  }),
  step('on-site-inspection', {
    cite: ['art.11', 'art.13'],
    from: [...underReview],
  }),
  step('withdrawn', {
    cite: ['art.5.1', 'art.7'],
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
    note: {
      en: 'The text knows no withdrawal. It is recorded as a fact; whether it ends a review is for the Office, and Article 16 remains open: in this case where no review had been opened, in a case of its own where one had. A new filing is a case of its own.',
      zh: '条文未规定撤回。此处仅作事实记录；是否因此终止审查由网络安全审查办公室决定，且仍可适用第十六条：尚未启动审查的，在本案中记录；已经启动审查的，另立一案。再次申报的，另立一案。',
    },
  }),
  step('commission-declined', { cite: ['art.13'], from: ['awaiting-commission'], leadsTo: 'special-review' }),
  step('initiation-declined', {
    cite: ['art.16.1'],
    from: ['awaiting-initiation'],
    leadsTo: 'initiation-declined',
  }),
  step('mitigation-reported', {
    cite: ['art.16.2'],
    from: [...underReview, 'concluded'],
    note: {
      en: 'The text demands the measures, not a report on them.',
      zh: '条文要求采取措施，未要求报告。',
    },
  }),
  step('mitigation-lifted', {
    cite: ['art.16.2'],
    from: [...underReview, 'concluded', 'withdrawn'],
    after: ['mitigation-required'],
    note: {
      en: 'Not in the text. In public cases the registration of users was resumed with the Office’s consent.',
      zh: '条文未规定。公开案例中，经网络安全审查办公室同意恢复新用户注册。',
    },
  }),
  step('commitment-breached', {
    cite: ['art.19.1'],
    from: [],
    after: ['commitment-recorded'],
  }),
  step('supervision-report', { cite: ['art.19.1', 'art.19.2'], from: [] }),
  step('violation-referred', {
    cite: ['art.20'],
    from: [],
    details: { breach: breachOf(breaches) },
    note: {
      en: 'Article 20 points to the laws under which a violation is dealt with and says nothing of a referral.',
      zh: '第二十条援引处理所依据的法律，未规定移送。',
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
  document('returnOfMaterials', { cite: ['art.8', 'art.9'] }),
  document('withdrawal', { cite: ['art.5.1', 'art.7'] }),
  document('announcement', { cite: ['art.16.1'] }),
  document('mitigationReport', { cite: ['art.16.2'] }),
  document('liftingOfMeasures', { cite: ['art.16.2'] }),
  document('supervisionReport', { cite: ['art.19.1', 'art.19.2'] }),
  document('referral', { cite: ['art.20'] }),
]

/** The procedure of Order No. 8: what its articles say of it, and what stands beside the text. */
export const procedure: Procedure = procedureOf({
  ...settledByReadings,
  regulation: 'order-8',
  articles,
  beside: { steps: stepsBeside, documents: documentsBeside },
  states: sharedStates,
  waitsFor: sharedWaitsFor,
  confidentiality,
  parts: parts({
    supplier: ['art.6', 'art.15', 'art.17', 'art.18', 'art.19.1'],
    commission: ['art.13', 'art.16.1'],
    'department-concerned': ['art.18'],
    participant: ['art.17'],
  }),
  members: authorities.map(({ en, zh }) => ({ en, zh })),
  takesOver: {
    regulation: 'order-6',
    from: '2022-02-15',
    under: { reading: 'pending-on-commencement', position: 'new-procedure' },
  },
})
