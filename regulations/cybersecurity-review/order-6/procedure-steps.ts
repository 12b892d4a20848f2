import type { Text } from '#language'
import { SEAT, type Step } from '#review'
import type { Cite } from '#rules'
import { procedure as procedureOfOrder8 } from '../order-8/procedure.ts'
import {
  breachUnder,
  consentOf,
  disclosedTo,
  documentAmong,
  inspectedOf,
  supplier,
} from '../order-8/procedure-details.ts'
import { citesHere, documents } from './documents.ts'

/** What Order No. 6 says of a step: where, and what it says differently. `note: null` where it has nothing to note. */
type Said = { readonly cite: readonly Cite[]; readonly note?: Text | null } & Partial<
  Omit<Step, 'name' | 'cite' | 'note'>
>

/** The step of Order No. 8 as Order No. 6 has it: the acts and the order of acts are the same unless said here. */
function step(name: string, { note, ...words }: Said): Step {
  const { note: noteOfOrder8, shall, ...act } = procedureOfOrder8.steps.find((each) => each.name === name)!
  const kept = note === undefined ? noteOfOrder8 : note
  return {
    ...act,
    ...(shall ? { shall: citesHere(shall) } : {}),
    ...words,
    ...(kept ? { note: kept } : {}),
  }
}

const addressees = ['member', 'protection-department'] as const

/** From the advance assessment to the decision whether a review is needed: Arts. 5, 7 and 8. */
const filing: readonly Step[] = [
  step('consultation-held', {
    cite: ['art.5.1'],
    note: {
      en: 'Not in the text. A consultation is no filing: it starts no period and decides nothing, and a member unit may still judge otherwise (Art. 15).',
      zh: '条文未规定。咨询不是申报，不起算期限，亦不产生审查结论；成员单位仍可提出不同意见（第十五条）。',
    },
  }),
  step('advance-assessment-made', {
    cite: ['art.5.1'],
    note: {
      en: 'Filing does not wait for a record of this step.',
      zh: '申报不以记录本步骤为前提。',
    },
  }),
  step('application-submitted', {
    cite: ['art.5.1', 'art.7', 'art.8'],
    starts: [{ period: 'decision-on-need' }],
    materials: ['applicationForm', 'analysisReport', 'transactionDocuments'],
    note: {
      en: 'The day is that of the Office’s receipt, from which the ten working days of Article 8 run. Order No. 6 does not make them wait for materials that conform.',
      zh: '日期为网络安全审查办公室收到之日，第八条的10个工作日自此起算；第6号令未以材料符合规定为起算条件。',
    },
  }),
  step('materials-returned', {
    cite: ['art.7', 'art.8'],
    ends: [{ period: 'decision-on-need' }],
    note: {
      en: 'Not in the text. Article 8 counts from receipt and says nothing of materials sent back; here the period ends with their return and runs anew from the next receipt.',
      zh: '条文未规定。第八条自收到材料起算，未涉及退回；此处以退回终止该期限，再次收到时重新起算。',
    },
  }),
  step('application-resubmitted', {
    cite: ['art.7', 'art.8'],
    starts: [{ period: 'decision-on-need' }],
  }),
  step('no-review-needed', {
    cite: ['art.8'],
    act: { en: 'Notify the operator in writing that no review is needed', zh: '书面通知运营者无需审查' },
    claim: {
      en: 'The Office notified the operator in writing that no review is needed',
      zh: '网络安全审查办公室书面通知运营者无需审查',
    },
    from: ['submitted'],
  }),
  step('review-required', {
    cite: ['art.8', 'art.10'],
    act: { en: 'Notify the operator in writing that a review is needed', zh: '书面通知运营者需要审查' },
    claim: {
      en: 'The Office notified the operator in writing that a review is needed',
      zh: '网络安全审查办公室书面通知运营者需要审查',
    },
    from: ['submitted'],
  }),
]

const underReview = [
  'preliminary-review',
  'replies',
  'special-review',
  'awaiting-commission',
  'approved',
  'initiated',
] as const

const member = {
  kind: 'text',
  label: { en: 'Member unit or protection department', zh: '成员单位或者保护工作部门' },
  required: true,
} as const

const supplementOf = {
  kind: 'one-of',
  label: { en: 'Of whom', zh: '补充材料提供方' },
  values: {
    party: { en: 'the operator', zh: '运营者' },
    supplier: { en: 'the provider of products and services', zh: '产品和服务提供者' },
  },
  required: true,
} as const

/** Preliminary review, replies, conclusion, supplementary materials, withdrawal: Arts. 10, 11, 12 and 14. */
const review: readonly Step[] = [
  step('preliminary-review-extended', {
    cite: ['art.10'],
    note: {
      en: 'Once, where the circumstances are complex. No notice to the operator is stated. While replies are awaited the period runs on only under the reading that they come inside it.',
      zh: '情况复杂的，可以延长一次；条文未规定通知运营者。征求意见期间，仅在采“期限之内”口径时该期限仍在计算。',
    },
  }),
  step('recommendation-formed', { cite: ['art.10'] }),
  step('recommendation-sent', {
    cite: ['art.10'],
    act: {
      en: 'Send the recommendation to the member units and the protection departments concerned for their opinions',
      zh: '将审查结论建议发送成员单位、有关保护工作部门征求意见',
    },
    claim: {
      en: 'The Office sent the recommendation to the member units and the protection departments concerned',
      zh: '网络安全审查办公室就审查结论建议征求成员单位、有关保护工作部门意见',
    },
    to: addressees,
  }),
  step('recommendation-received', {
    cite: ['art.11.1'],
    claim: {
      en: 'An addressee received the recommendation',
      zh: '成员单位、保护工作部门收到审查结论建议',
    },
    by: addressees,
    details: { member },
  }),
  step('reply-received', {
    cite: ['art.11.1', 'art.12'],
    claim: {
      en: 'An addressee replied with its opinion in writing',
      zh: '成员单位、保护工作部门书面回复意见',
    },
    by: addressees,
    details: {
      member,
      agrees: {
        kind: 'yes-no',
        label: { en: 'Agrees with the recommendation', zh: '同意审查结论建议' },
        required: true,
      },
    },
    note: {
      en: 'In a special review it answers the second round of opinions (Art. 12), for which no form and no period are stated.',
      zh: '特别审查中为对再次征求意见的回复（第十二条），其形式和期限条文未作规定。',
    },
  }),
  step('concluded', {
    cite: ['art.11.2', 'art.12'],
    act: { en: 'Notify the operator of the review conclusion in writing', zh: '书面通知运营者审查结论' },
    claim: {
      en: 'The Office notified the operator of the review conclusion in writing',
      zh: '网络安全审查办公室书面通知运营者审查结论',
    },
    note: {
      en: 'The text lists no outcomes, so the set stays open. In a review started on a member unit’s opinion the steps between are not settled, so it can be concluded from its start.',
      zh: '条文未列举审查结论的种类，故保持开放。依成员单位意见启动的审查，中间步骤尚无定论，故可直接记录审查结论。',
    },
  }),
  step('supplement-requested', {
    cite: ['art.14'],
    from: ['submitted', ...underReview],
    details: {
      of: supplementOf,
      supplier,
      received: { kind: 'day', label: { en: 'Received on', zh: '收到日期' } },
    },
  }),
  step('supplement-received', {
    cite: ['art.14'],
    from: ['submitted', ...underReview],
    details: { of: supplementOf, supplier },
  }),
  step('on-site-inspection', {
    cite: ['art.10', 'art.12'],
    details: { of: { ...inspectedOf, values: supplementOf.values }, supplier },
  }),
  step('withdrawn', {
    cite: ['art.5.1'],
    claim: { en: 'The operator withdrew its filing', zh: '运营者撤回申报' },
    from: [
      'submitted',
      'materials-returned',
      'preliminary-review',
      'replies',
      'special-review',
      'awaiting-commission',
      'approved',
    ],
    note: {
      en: 'The text knows no withdrawal. It is recorded as a fact; whether it ends a review is for the Office, and Article 15 remains open: in this case where no review had been opened, in a case of its own where one had. A new filing is a case of its own.',
      zh: '条文未规定撤回。此处仅作事实记录；是否因此终止审查由网络安全审查办公室决定，且仍可适用第十五条：尚未启动审查的，在本案中记录；已经启动审查的，另立一案。再次申报的，另立一案。',
    },
  }),
]

/** Special review: Art. 11, second paragraph, Arts. 12 and 13. */
const specialReview: readonly Step[] = [
  step('special-review-notified', {
    cite: ['art.11.2'],
    act: {
      en: 'Notify the operator that the special review procedure applies',
      zh: '通知运营者按照特别审查程序处理',
    },
    claim: {
      en: 'The Office notified the operator that the special review procedure applies',
      zh: '网络安全审查办公室通知运营者转入特别审查程序',
    },
    note: {
      en: 'The text asks for a notice and does not say in writing.',
      zh: '条文规定通知运营者，未要求书面形式。',
    },
  }),
  step('special-review-extended', {
    cite: ['art.13'],
    note: {
      en: 'Where the circumstances are complex, appropriately (适当). No cap, no number of extensions and no notice to the operator are stated; without a day given, no due date follows.',
      zh: '情况复杂的可以“适当”延长。条文未规定延长上限、次数及通知运营者；未载明日期的，不能推算届满日。',
    },
  }),
  step('opinions-heard', {
    cite: ['art.12'],
    act: { en: 'Hear the opinions of the departments and units involved', zh: '听取所涉部门、单位意见' },
    claim: {
      en: 'The Office heard the opinions of the departments and units involved',
      zh: '网络安全审查办公室听取所涉部门、单位意见',
    },
  }),
  step('analysed-in-depth', { cite: ['art.12'] }),
  step('recommendation-reformed', { cite: ['art.12'] }),
  step('opinions-sought-again', {
    cite: ['art.12'],
    act: {
      en: 'Seek the opinions of the member units and the protection departments concerned again',
      zh: '再次征求成员单位、有关保护工作部门意见',
    },
    claim: {
      en: 'The Office sought the opinions of the member units and the protection departments concerned again',
      zh: '网络安全审查办公室再次征求成员单位、有关保护工作部门意见',
    },
    to: addressees,
  }),
  step('commission-approval-requested', { cite: ['art.12'] }),
  step('commission-approved', { cite: ['art.12'] }),
  step('commission-declined', { cite: ['art.12'] }),
]

/** A review started on the opinion of a member unit: Art. 15, products and services only. */
const startedByMember: readonly Step[] = [
  step('member-proposed-review', {
    cite: ['art.15'],
    claim: {
      en: 'A member unit considered that network products and services affect or may affect national security',
      zh: '成员单位认为网络产品和服务影响或者可能影响国家安全',
    },
  }),
  step('initiation-approval-requested', { cite: ['art.15'] }),
  step('initiation-approved', { cite: ['art.15'] }),
  step('initiation-declined', { cite: ['art.15'] }),
  step('review-initiated', {
    cite: ['art.15'],
    note: {
      en: 'The review follows these Measures. Whether the periods of Articles 10, 11 and 13 run is not settled by the text; by default none is forecast. No notice to the operator is stated; the cases of July 2021 were announced.',
      zh: '依本办法审查。第十条、第十一条、第十三条的期限是否适用，条文未明确，默认不作预测。条文未规定通知运营者；2021年7月的案件以公告方式公布。',
    },
  }),
]

const consenting = ['party', 'supplier', 'office', 'member', 'protection-department', 'commission'] as const

/** What goes on beside the stages: confidences, reports, commitments, liability. Arts. 16 to 19. */
const throughout: readonly Step[] = [
  step('disclosure-consented', {
    cite: ['art.16'],
    by: consenting,
    details: {
      of: { ...consentOf, values: Object.fromEntries(consenting.map((seat) => [seat, SEAT[seat]])) },
      supplier,
      document: documentAmong(documents),
      disclosedTo,
    },
  }),
  step('complaint-filed', {
    cite: ['art.17'],
    claim: {
      en: 'The operator or a provider reported a lack of objectivity, or a breach of confidence, of review personnel',
      zh: '运营者或者提供者举报审查人员有失客观公正或者未履行保密义务',
    },
  }),
  step('commitment-recorded', {
    cite: ['art.6', 'art.18.1'],
    note: {
      en: 'Commitments of a filed purchase stand in procurement documents and agreements (Art. 6); others are made in the review (Art. 18).',
      zh: '申报的采购活动，承诺载于采购文件、协议（第六条）；其他承诺在审查中作出（第十八条）。',
    },
  }),
  step('commitment-urged', {
    cite: ['art.18.1'],
    claim: {
      en: 'The operator urged the provider to perform a commitment',
      zh: '运营者督促提供者履行承诺',
    },
  }),
  step('commitment-breached', { cite: ['art.18.1'] }),
  step('report-received', { cite: ['art.18.2'] }),
  step('supervision-report', { cite: ['art.18.1', 'art.18.2'] }),
  step('violation-referred', {
    cite: ['art.19'],
    details: { breach: breachUnder('order-6') },
    note: {
      en: 'Article 19 points to the law under which a violation is dealt with and says nothing of a referral.',
      zh: '第十九条援引处理所依据的法律，未规定移送。',
    },
  }),
  step('penalty-decided', {
    cite: ['art.19'],
    details: {
      case: { kind: 'text', label: { en: 'The other case', zh: '关联案件' } },
      breach: breachUnder('order-6'),
    },
  }),
  step('corrected', { cite: [] }),
]

export const steps: readonly Step[] = [
  ...filing,
  ...review,
  ...specialReview,
  ...startedByMember,
  ...throughout,
]
