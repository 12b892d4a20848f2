import type { CaseDocument, Step } from '#review'
import {
  answer,
  breachUnder,
  commitment,
  finder,
  handedIn,
  inspectedOf,
  received,
  supervisor,
  supplier,
} from '../vocabulary/details.ts'
import { underReview } from '../vocabulary/procedure.ts'
import { document, step } from './article.ts'

/** GAP, NOT LAW: steps that the text does not give, and what they bring into a case. Each says so in its note. */
export const stepsBeside: readonly Step[] = [
  step('consultation-held', {
    cite: ['art.5.1'],
    from: ['unfiled', 'assessed', 'materials-returned'],
    details: { outcome: answer },
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
    details: { received },
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
    details: { handedIn },
  }),
  step('on-site-inspection', {
    cite: ['art.10', 'art.12'],
    from: [...underReview],
    details: { of: inspectedOf, supplier },
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
    details: { supplier, commitment, by: finder },
  }),
  step('supervision-report', { cite: ['art.18.1', 'art.18.2'], from: [], details: { by: supervisor } }),
  step('violation-referred', {
    cite: ['art.19'],
    from: [],
    details: { breach: breachUnder('order-6') },
    note: {
      en: 'Article 19 points to the law under which a violation is dealt with and says nothing of a referral.',
      zh: '第十九条援引处理所依据的法律，未规定移送。',
    },
  }),
  step('corrected', {
    cite: [],
    from: [],
    details: {
      corrects: { kind: 'event', label: { en: 'The event corrected', zh: '被更正的事件' }, required: true },
      reason: { kind: 'text', label: { en: 'Reason', zh: '更正理由' }, required: true },
    },
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
