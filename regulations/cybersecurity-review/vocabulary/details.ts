import type { Text } from '#language'
import { type Detail, SEAT, type Seat } from '#review'
import { type Breach, liabilities } from '../../related-law/liability.ts'

/** What a step can say beside its day, where several steps say the same. */

/** The Office's notices run from the day of issue; a party may know only when it received them. */
export const received = { kind: 'day', label: { en: 'Received on', zh: '收到日期' } } satisfies Detail

export const member = {
  kind: 'text',
  label: { en: 'Member unit or {department}', zh: '成员单位或者{department}' },
  required: true,
} satisfies Detail

export const supplementOf = {
  kind: 'one-of',
  label: { en: 'Of whom', zh: '补充材料提供方' },
  values: {
    party: { en: 'the {party}', zh: '{party}' },
    supplier: { en: 'the provider of products and services', zh: '产品和服务提供者' },
  },
  required: true,
} satisfies Detail

export const inspectedOf = {
  kind: 'one-of',
  label: { en: 'Whose site', zh: '接受检查的单位' },
  values: {
    party: { en: 'the {party}', zh: '{party}' },
    supplier: { en: 'the provider of products and services', zh: '产品和服务提供者' },
  },
} satisfies Detail

export const outcome = {
  kind: 'one-of',
  label: { en: 'Outcome', zh: '审查结论' },
  values: {
    passed: { en: 'passed', zh: '通过' },
    'not-passed': { en: 'not passed', zh: '未通过' },
    other: { en: 'other', zh: '其他' },
  },
  required: true,
} satisfies Detail

/** The day on which the party handed its application in, as its own receipt says. It starts nothing. */
export const handedIn = {
  kind: 'day',
  label: { en: 'Handed in on', zh: '递交日期' },
  side: 'not-after',
} satisfies Detail

/** The day on which the Office found the materials to conform. It starts nothing: Art. 9 counts from their receipt. */
export const found = {
  kind: 'day',
  label: { en: 'Found to conform on', zh: '认定符合规定的日期' },
  side: 'not-before',
} satisfies Detail

/** What a consultation came to. NOT LAW: the text knows none. */
export const answer = {
  kind: 'one-of',
  label: { en: 'What the Office answered', zh: '咨询答复' },
  values: {
    awaitingAnswer: { en: 'an answer is awaited', zh: '尚待答复' },
    noFilingNeeded: { en: 'no filing is needed', zh: '无需申报' },
    shouldFile: { en: 'a filing should be made', zh: '应当申报' },
  },
} satisfies Detail

export const agrees = {
  kind: 'yes-no',
  label: { en: 'Agrees with the recommendation', zh: '同意审查结论建议' },
  required: true,
} satisfies Detail

export const members = { kind: 'texts', label: { en: 'Addressees', zh: '发送单位' } } satisfies Detail

/** The day that a notice of extension gives. */
export const until = {
  kind: 'day',
  label: { en: 'Until, if the notice gives a day', zh: '延长至（通知载明日期的）' },
} satisfies Detail

export const otherCase = { kind: 'text', label: { en: 'The other case', zh: '关联案件' } } satisfies Detail

export const eventCorrected = {
  kind: 'event',
  label: { en: 'The event corrected', zh: '被更正的事件' },
  required: true,
} satisfies Detail

export const reason = {
  kind: 'text',
  label: { en: 'Reason', zh: '更正理由' },
  required: true,
} satisfies Detail

/** The commitments of Art. 6; its list is open (等). */
export const commitment = {
  kind: 'one-of',
  label: { en: 'Which commitment', zh: '承诺事项' },
  values: {
    cooperation: { en: 'to cooperate with the review', zh: '配合网络安全审查' },
    noIllegalDataAcquisition: {
      en: 'not to acquire user data illegally through the products and services',
      zh: '不利用提供产品和服务的便利条件非法获取用户数据',
    },
    noIllegalDeviceControl: {
      en: 'not to control or manipulate user devices illegally',
      zh: '不非法控制和操纵用户设备',
    },
    noUnjustifiedInterruption: {
      en: 'not to interrupt supply or necessary technical support without a justified reason',
      zh: '无正当理由不中断产品供应或者必要的技术支持服务',
    },
    other: { en: 'another commitment', zh: '其他承诺' },
  },
} satisfies Detail

/** Which provider, where there are several: each sees its own documents and no other's. */
export const supplier = {
  kind: 'text',
  label: { en: 'Name of the provider, where there are several', zh: '提供者名称（有多个提供者的）' },
} satisfies Detail

const among = <S extends Seat>(...seats: readonly S[]) =>
  Object.fromEntries(seats.map((seat) => [seat, SEAT[seat]])) as Readonly<Record<S, Text>>

/** Whose information it is: whoever provided it (信息提供方), not only the party and the provider of products. */
export const consentOf = (heard: 'relevant-department' | 'protection-department') =>
  ({
    kind: 'one-of',
    label: { en: 'Whose consent', zh: '同意的信息提供方' },
    values: among('party', 'supplier', 'office', 'member', heard, 'commission'),
  }) as const satisfies Detail

/** To whom the document may be shown: any seat. */
export const disclosedTo = {
  kind: 'one-of',
  label: { en: 'To whom it may be disclosed', zh: '同意披露的对象' },
  values: SEAT,
} satisfies Detail

/** Any document of the version: they are filled in when the version is put together. */
export const whichDocument = {
  kind: 'one-of',
  label: { en: 'Which document', zh: '所涉文件' },
} satisfies Detail

export const complainant = {
  kind: 'one-of',
  label: { en: 'Who reports', zh: '举报人' },
  values: among('party', 'supplier'),
} satisfies Detail

/** The two grounds of the text, in its order. */
export const complaintAbout = {
  kind: 'one-of',
  label: { en: 'About what', zh: '举报事由' },
  values: {
    objectivity: {
      en: 'review personnel have not been objective and fair',
      zh: '审查人员有失客观公正',
    },
    confidentiality: {
      en: 'review personnel have not kept what they learned in confidence',
      zh: '审查人员未能对审查工作中知悉的信息承担保密义务',
    },
  },
} satisfies Detail

export const complaintTo = {
  kind: 'one-of',
  label: { en: 'To whom', zh: '受理举报的机关' },
  values: among('office', 'department-concerned'),
} satisfies Detail

export const supervisor = {
  kind: 'one-of',
  label: { en: 'Who made it', zh: '报告作出方' },
  values: among('party', 'office'),
} satisfies Detail

export const finder = {
  kind: 'one-of',
  label: { en: 'Who found it', zh: '发现方' },
  values: among('party', 'office'),
} satisfies Detail

/** Which breach a referral or a penalty is about, where that is known: it says whose liability to look up. */
export const breachOf = <B extends Breach>(breaches: readonly B[]) =>
  ({
    kind: 'one-of',
    label: { en: 'Which breach', zh: '所涉违法行为' },
    values: Object.fromEntries(breaches.map((breach) => [breach, liabilities[breach].name])) as Readonly<
      Record<B, Text>
    >,
  }) as const satisfies Detail

/** Any breach: a version says which of them one under it can be. */
export const whichBreach = breachOf(Object.keys(liabilities) as readonly Breach[])
