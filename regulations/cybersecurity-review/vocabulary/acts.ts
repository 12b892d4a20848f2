import type { Text } from '#language'
import type { EventOf, Step } from '#review'
import {
  agrees,
  answer,
  commitment,
  complainant,
  complaintAbout,
  complaintTo,
  consentOf,
  disclosedTo,
  eventCorrected,
  finder,
  found,
  handedIn,
  inspectedOf,
  member,
  members,
  otherCase,
  outcome,
  reason,
  received,
  supervisor,
  supplementOf,
  supplier,
  until,
  whichBreach,
  whichDocument,
} from './details.ts'

/**
 * What is done in a review, by whom, to whom, and what is said of it beside its day: the same under every version. When it may be done, and what it starts and
 * ends, each version says under its own articles.
 */
export type Act = Pick<Step, 'claim' | 'act' | 'by' | 'to'> &
  Partial<Pick<Step, 'form' | 'basis' | 'details'>> & { readonly note?: Text }

/**
 * Every act, in the order of the procedure. A version calls {party} and {department} by words of its own. Where the text
 * does not give the act (`basis`), it stands in `procedure.ts` of the version.
 */
export const acts = {
  'consultation-held': {
    claim: { en: 'The Office was consulted before a filing', zh: '申报前向网络安全审查办公室咨询' },
    act: { en: 'Consult the Office before filing', zh: '申报前向网络安全审查办公室咨询' },
    by: ['party'],
    to: ['office'],
    details: { outcome: answer },
    basis: 'practice',
  },
  'advance-assessment-made': {
    claim: { en: 'The operator assessed the purchase in advance', zh: '运营者对采购活动作出预判' },
    act: { en: 'Assess the purchase in advance', zh: '对采购活动作出预判' },
    by: ['party'],
    to: [],
  },
  'application-submitted': {
    claim: { en: 'The Office received the application', zh: '网络安全审查办公室收到申报' },
    act: { en: 'Submit the application to the Office', zh: '向网络安全审查办公室提交申报' },
    by: ['party'],
    to: ['office'],
    details: { handedIn },
  },
  'materials-returned': {
    claim: { en: 'The materials were returned to be completed', zh: '申报材料被退回补正' },
    act: { en: 'Return the materials to be completed', zh: '退回申报材料要求补正' },
    by: ['office'],
    to: ['party'],
    details: { received },
    basis: 'practice',
  },
  'application-resubmitted': {
    claim: { en: 'The Office received the application again', zh: '网络安全审查办公室再次收到申报' },
    act: { en: 'Complete the materials and submit the application again', zh: '补正申报材料并再次提交' },
    by: ['party'],
    to: ['office'],
    details: { handedIn },
    basis: 'practice',
    note: {
      en: 'Not in the text. The day is that of the Office’s receipt.',
      zh: '条文未规定。日期为网络安全审查办公室收到之日。',
    },
  },
  'materials-conform': {
    claim: {
      en: 'The Office received materials that conform to Article 8',
      zh: '网络安全审查办公室收到符合第八条规定的申报材料',
    },
    act: { en: 'Submit all the materials that Article 8 requires', zh: '提交符合第八条规定的全部申报材料' },
    by: ['party'],
    to: ['office'],
    details: { found },
  },
  'no-review-needed': {
    claim: {
      en: 'The Office notified the {party} in writing that no review is needed',
      zh: '网络安全审查办公室书面通知{party}无需审查',
    },
    act: { en: 'Notify the {party} in writing that no review is needed', zh: '书面通知{party}无需审查' },
    by: ['office'],
    to: ['party'],
    details: { received },
    form: 'written',
  },
  'review-required': {
    claim: {
      en: 'The Office notified the {party} in writing that a review is needed',
      zh: '网络安全审查办公室书面通知{party}需要审查',
    },
    act: { en: 'Notify the {party} in writing that a review is needed', zh: '书面通知{party}需要审查' },
    by: ['office'],
    to: ['party'],
    details: { received },
    form: 'written',
    note: { en: 'The day is that on which the notice was issued (发出).', zh: '日期为发出书面通知之日。' },
  },
  'preliminary-review-extended': {
    claim: { en: 'The preliminary review was extended by 15 working days', zh: '初步审查延长15个工作日' },
    act: { en: 'Extend the preliminary review by 15 working days', zh: '将初步审查延长15个工作日' },
    by: ['office'],
    to: [],
    details: { received },
    note: {
      en: 'Once, where the circumstances are complex. No notice to the {party} is stated. While replies are awaited the period runs on only under the reading that they come inside it.',
      zh: '情况复杂的，可以延长一次；条文未规定通知{party}。征求意见期间，仅在采“期限之内”口径时该期限仍在计算。',
    },
  },
  'recommendation-formed': {
    claim: {
      en: 'The Office formed the review conclusion recommendation',
      zh: '网络安全审查办公室形成审查结论建议',
    },
    act: { en: 'Form the review conclusion recommendation', zh: '形成审查结论建议' },
    by: ['office'],
    to: [],
  },
  'recommendation-sent': {
    claim: {
      en: 'The Office sent the recommendation to the member units and {department}s',
      zh: '网络安全审查办公室将审查结论建议发送成员单位、{department}征求意见',
    },
    act: {
      en: 'Send the recommendation to the member units and {department}s for their opinions',
      zh: '将审查结论建议发送成员单位、{department}征求意见',
    },
    by: ['office'],
    to: ['member', 'relevant-department'],
    details: { members },
    note: {
      en: 'What is sent has been formed, whether or not that is recorded. The reply period runs from each addressee’s receipt; until that is recorded, the day of sending stands in.',
      zh: '发送即表明建议已经形成，不以另行记录为前提。回复期限自各单位收到之日起算；未记录收到日期的，暂以发送之日计。',
    },
  },
  'recommendation-received': {
    claim: { en: 'An addressee received the recommendation', zh: '成员单位、{department}收到审查结论建议' },
    act: { en: 'Record the day on which the recommendation was received', zh: '登记收到审查结论建议的日期' },
    by: ['member', 'relevant-department'],
    to: [],
    details: { member },
  },
  'reply-received': {
    claim: {
      en: 'An addressee replied with its opinion in writing',
      zh: '成员单位、{department}书面回复意见',
    },
    act: { en: 'Reply with an opinion in writing', zh: '书面回复意见' },
    by: ['member', 'relevant-department'],
    to: ['office'],
    details: { member, agrees },
    form: 'written',
  },
  concluded: {
    claim: {
      en: 'The Office notified the {party} of the review conclusion in writing',
      zh: '网络安全审查办公室书面通知{party}审查结论',
    },
    act: { en: 'Notify the {party} of the review conclusion in writing', zh: '书面通知{party}审查结论' },
    by: ['office'],
    to: ['party'],
    details: { outcome, received },
    form: 'written',
  },
  'supplement-requested': {
    claim: { en: 'The Office required supplementary materials', zh: '网络安全审查办公室要求提供补充材料' },
    act: { en: 'Require supplementary materials', zh: '要求提供补充材料' },
    by: ['office'],
    to: ['party', 'supplier'],
    details: { of: supplementOf, supplier, received },
  },
  'supplement-received': {
    claim: { en: 'The Office received the supplementary materials', zh: '网络安全审查办公室收到补充材料' },
    act: { en: 'Provide the supplementary materials', zh: '提供补充材料' },
    by: ['party', 'supplier'],
    to: ['office'],
    details: { of: supplementOf, supplier },
  },
  'on-site-inspection': {
    claim: { en: 'The Office inspected on site', zh: '网络安全审查办公室开展现场检查' },
    act: { en: 'Inspect on site', zh: '开展现场检查' },
    by: ['office'],
    to: [],
    details: { of: inspectedOf, supplier },
    basis: 'practice',
    note: { en: 'Not in the text. It moves no period.', zh: '条文未规定。不影响任何期限的计算。' },
  },
  withdrawn: {
    claim: { en: 'The {party} withdrew its filing', zh: '{party}撤回申报' },
    act: { en: 'Withdraw the filing', zh: '撤回申报' },
    by: ['party'],
    to: ['office'],
    basis: 'gap',
  },
  'special-review-notified': {
    claim: {
      en: 'The Office notified the {party} that the special review procedure applies',
      zh: '网络安全审查办公室通知{party}按照特别审查程序处理',
    },
    act: {
      en: 'Notify the {party} that the special review procedure applies',
      zh: '通知{party}按照特别审查程序处理',
    },
    by: ['office'],
    to: ['party'],
    details: { received },
    form: 'notice',
    note: {
      en: 'The text asks for a notice and does not say in writing.',
      zh: '条文规定通知{party}，未要求书面形式。',
    },
  },
  'special-review-extended': {
    claim: { en: 'The special review was extended', zh: '特别审查期限延长' },
    act: { en: 'Extend the special review', zh: '延长特别审查期限' },
    by: ['office'],
    to: [],
    details: { until, received },
  },
  'opinions-heard': {
    claim: {
      en: 'The Office heard the opinions of the relevant units and departments',
      zh: '网络安全审查办公室听取相关单位和部门意见',
    },
    act: { en: 'Hear the opinions of the relevant units and departments', zh: '听取相关单位和部门意见' },
    by: ['office'],
    to: [],
  },
  'analysed-in-depth': {
    claim: {
      en: 'The Office analysed and assessed the matter in depth',
      zh: '网络安全审查办公室进行深入分析评估',
    },
    act: { en: 'Analyse and assess the matter in depth', zh: '进行深入分析评估' },
    by: ['office'],
    to: [],
  },
  'recommendation-reformed': {
    claim: {
      en: 'The Office formed the review conclusion recommendation again',
      zh: '网络安全审查办公室再次形成审查结论建议',
    },
    act: { en: 'Form the review conclusion recommendation again', zh: '再次形成审查结论建议' },
    by: ['office'],
    to: [],
  },
  'opinions-sought-again': {
    claim: {
      en: 'The Office sought the opinions of the member units and {department}s again',
      zh: '网络安全审查办公室再次征求成员单位和{department}意见',
    },
    act: {
      en: 'Seek the opinions of the member units and {department}s again',
      zh: '再次征求成员单位和{department}意见',
    },
    by: ['office'],
    to: ['member', 'relevant-department'],
    note: { en: 'No period is stated for this round.', zh: '条文未规定本轮征求意见的期限。' },
  },
  'commission-approval-requested': {
    claim: {
      en: 'The Office reported the matter to the Central Cyberspace Affairs Commission for approval',
      zh: '网络安全审查办公室按程序报中央网络安全和信息化委员会批准',
    },
    act: {
      en: 'Report the matter to the Central Cyberspace Affairs Commission for approval',
      zh: '按程序报中央网络安全和信息化委员会批准',
    },
    by: ['office'],
    to: ['commission'],
  },
  'commission-approved': {
    claim: {
      en: 'The Central Cyberspace Affairs Commission gave its approval',
      zh: '中央网络安全和信息化委员会批准',
    },
    act: { en: 'Approve what was reported', zh: '批准所报事项' },
    by: ['commission'],
    to: ['office'],
    note: {
      en: 'No period is stated, and no public case publishes its approval: the day may be unknown.',
      zh: '条文未规定期限，公开案例亦未公布批准情况，日期可以记为未知。',
    },
  },
  'commission-declined': {
    claim: {
      en: 'The Central Cyberspace Affairs Commission did not give its approval',
      zh: '中央网络安全和信息化委员会未予批准',
    },
    act: { en: 'Decline what was reported', zh: '对所报事项不予批准' },
    by: ['commission'],
    to: ['office'],
    basis: 'gap',
    note: {
      en: 'The text does not say what follows. The case returns to the special review and its period runs on; approval may be requested again without repeating the acts before it.',
      zh: '条文未规定不予批准的后果。此处退回特别审查，期限继续计算；可以再次报请批准，无须重复此前步骤。',
    },
  },
  'member-proposed-review': {
    claim: {
      en: 'A member unit considered that the matter affects or may affect national security',
      zh: '成员单位认为影响或者可能影响国家安全',
    },
    act: {
      en: 'Give the opinion that the matter affects or may affect national security',
      zh: '提出影响或者可能影响国家安全的意见',
    },
    by: ['member'],
    to: ['office'],
    note: {
      en: 'It needs no filing and no status of operator. The text does not say how such an opinion meets a filing under decision or a review that is open, concluded or left by a withdrawal; there it is a case of its own, since what may happen once, and what must come first, is counted within one review. After a filing withdrawn before any review the case goes on.',
      zh: '不以申报或者运营者身份为前提。申报正在处理、审查正在进行、已有审查结论或者审查启动后撤回申报时如何衔接，条文未作规定，应另立一案记录：次数限制和先后顺序均就一次审查而言。审查启动前撤回申报的，本案继续。',
    },
  },
  'initiation-approval-requested': {
    claim: {
      en: 'The Office reported the matter to the Central Cyberspace Affairs Commission for approval to start a review',
      zh: '网络安全审查办公室按程序报中央网络安全和信息化委员会批准启动审查',
    },
    act: {
      en: 'Report the matter to the Central Cyberspace Affairs Commission for approval to start a review',
      zh: '按程序报中央网络安全和信息化委员会批准启动审查',
    },
    by: ['office'],
    to: ['commission'],
  },
  'initiation-approved': {
    claim: {
      en: 'The Central Cyberspace Affairs Commission approved the start of a review',
      zh: '中央网络安全和信息化委员会批准启动审查',
    },
    act: { en: 'Approve the start of a review', zh: '批准启动审查' },
    by: ['commission'],
    to: ['office'],
    note: {
      en: 'No public case publishes its approval: the day may be unknown.',
      zh: '公开案例均未公布批准情况，日期可以记为未知。',
    },
  },
  'initiation-declined': {
    claim: {
      en: 'The Central Cyberspace Affairs Commission did not approve the start of a review',
      zh: '中央网络安全和信息化委员会未批准启动审查',
    },
    act: { en: 'Decline the start of a review', zh: '不批准启动审查' },
    by: ['commission'],
    to: ['office'],
    basis: 'gap',
    note: {
      en: 'The text does not say what follows. Without approval there is no review on this opinion; a member unit may give another.',
      zh: '条文未规定不予批准的后果。未经批准不得据此启动审查；成员单位可以再次提出意见。',
    },
  },
  'review-initiated': {
    claim: {
      en: 'The Office started a review on the opinion of a member unit',
      zh: '网络安全审查办公室依成员单位意见启动审查',
    },
    act: { en: 'Start the review', zh: '启动审查' },
    by: ['office'],
    to: ['party'],
  },
  'mitigation-required': {
    claim: {
      en: 'The review required measures that prevent and reduce risks',
      zh: '审查要求采取预防和消减风险的措施',
    },
    act: { en: 'Require measures that prevent and reduce risks', zh: '要求采取预防和消减风险的措施' },
    by: ['office'],
    to: ['party'],
  },
  'mitigation-reported': {
    claim: {
      en: 'The {party} reported the measures it has taken',
      zh: '{party}报告已采取的预防和消减风险的措施',
    },
    act: { en: 'Report the measures taken', zh: '报告已采取的预防和消减风险的措施' },
    by: ['party'],
    to: ['office'],
    basis: 'practice',
  },
  'mitigation-lifted': {
    claim: { en: 'The measures were lifted', zh: '解除预防和消减风险的措施' },
    act: { en: 'Lift the measures', zh: '解除预防和消减风险的措施' },
    by: ['office'],
    to: ['party'],
    basis: 'practice',
  },
  'disclosure-consented': {
    claim: {
      en: 'Whoever provided the information consented to its disclosure or to another use',
      zh: '信息提供方同意披露或者用于审查以外的目的',
    },
    act: {
      en: 'Consent to the disclosure of one’s own information, or to another use of it',
      zh: '同意披露本方提供的信息，或者同意将其用于审查以外的目的',
    },
    by: ['party', 'supplier', 'office', 'member', 'relevant-department', 'commission'],
    to: ['participant'],
    details: { of: consentOf('relevant-department'), supplier, document: whichDocument, disclosedTo },
    note: {
      en: 'A consent opens a document here only if it says whose it is, which one, and to whom. The text does not say whether a consent may be general or withdrawn.',
      zh: '仅在同意载明信息提供方、文件及披露对象时，本软件才据以开放该文件。条文未规定可否概括同意或者撤回同意。',
    },
  },
  'complaint-filed': {
    claim: {
      en: 'The {party} or a provider reported a lack of objectivity, or a breach of confidence, of review personnel',
      zh: '{party}或者提供者举报审查人员有失客观公正或者未履行保密义务',
    },
    act: {
      en: 'Report a lack of objectivity, or a breach of confidence, of review personnel',
      zh: '举报审查人员有失客观公正或者未履行保密义务',
    },
    by: ['party', 'supplier'],
    to: ['office', 'department-concerned'],
    details: { by: complainant, supplier, about: complaintAbout, addressedTo: complaintTo },
    note: {
      en: 'A right, against review personnel only, on two grounds. What follows is not in the text, neither a period, nor an answer, nor any effect on the review: the case stands as it stood.',
      zh: '属于权利，仅针对审查人员，限于两项事由。条文未规定举报的后续处理，既无期限和答复要求，也未规定对审查的影响；案件状态不变。',
    },
  },
  'commitment-recorded': {
    claim: { en: 'A commitment of the provider was recorded', zh: '记录提供者作出的承诺' },
    act: { en: 'Make a commitment', zh: '作出承诺' },
    by: ['supplier'],
    to: ['party', 'office'],
    details: { supplier, commitment },
  },
  'commitment-urged': {
    claim: { en: 'The {party} urged the provider to perform a commitment', zh: '{party}督促提供者履行承诺' },
    act: { en: 'Urge the provider to perform its commitments', zh: '督促产品和服务提供者履行承诺' },
    by: ['party'],
    to: ['supplier'],
    details: { supplier, commitment },
  },
  'commitment-breached': {
    claim: { en: 'A commitment was found to be broken', zh: '发现提供者违反承诺' },
    act: { en: 'Record that a commitment was broken', zh: '登记违反承诺的情况' },
    by: ['party', 'office'],
    to: [],
    details: { supplier, commitment, by: finder },
    basis: 'practice',
    note: {
      en: 'The text asks for performance to be urged and does not say what a breach brings.',
      zh: '条文规定督促履行，未规定违反承诺的后果。',
    },
  },
  'report-received': {
    claim: { en: 'The Office received a report', zh: '网络安全审查办公室接受举报' },
    act: { en: 'Report to the Office', zh: '向网络安全审查办公室举报' },
    by: ['anyone'],
    to: ['office'],
  },
  'supervision-report': {
    claim: {
      en: 'A report on supervision and on the performance of commitments was made',
      zh: '形成监督及承诺履行情况报告',
    },
    act: {
      en: 'Report on supervision and on the performance of commitments',
      zh: '形成监督及承诺履行情况报告',
    },
    by: ['party', 'office'],
    to: [],
    details: { by: supervisor },
    basis: 'practice',
    note: {
      en: 'The text demands supervision, not a report on it.',
      zh: '条文要求加强监督，未要求形成报告。',
    },
  },
  'violation-referred': {
    claim: {
      en: 'A violation was referred to the competent authority',
      zh: '违反本办法的行为移送主管机关处理',
    },
    act: { en: 'Refer the violation to the competent authority', zh: '将违反本办法的行为移送主管机关处理' },
    by: ['office'],
    to: ['competent-authority'],
    details: { breach: whichBreach },
    basis: 'practice',
  },
  'penalty-decided': {
    claim: { en: 'A penalty was decided in another case', zh: '另案作出处罚决定' },
    act: { en: 'Decide the penalty in a case of its own', zh: '另案作出处罚决定' },
    by: ['competent-authority'],
    to: ['party'],
    details: { case: otherCase, breach: whichBreach },
    note: {
      en: 'A review and a penalty are different things: the penalty has its own case under other laws, linked here.',
      zh: '审查与处罚不同：处罚依其他法律另案办理，此处仅作关联。',
    },
  },
  corrected: {
    claim: { en: 'An event recorded by mistake was corrected', zh: '更正误录事件' },
    act: { en: 'Correct an event recorded by mistake', zh: '更正误录事件' },
    by: ['party', 'office'],
    to: [],
    details: { corrects: eventCorrected, reason },
    basis: 'practice',
    note: {
      en: 'Not law: a matter of record-keeping, under no article.',
      zh: '非法律规定：属于记录管理，无对应条款。',
    },
  },
} satisfies Readonly<Record<string, Act>>

export type StepName = keyof typeof acts

/**
 * An event of a case under any version of the Measures, told apart by its step, with the details of that step: one that is
 * misspelt, or has a value of another kind, does not compile.
 *
 * @example
 *   const reply: CaseEvent = { on: '2026-04-02', step: 'reply-received', member: '公安部', agrees: true }
 */
export type CaseEvent = EventOf<
  { [Name in StepName]: { readonly name: Name } & (typeof acts)[Name] }[StepName]
>
