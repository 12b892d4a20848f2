import type { Text } from '#language'
import { type Detail, SEAT, type Seat } from '#review'
import { type Breach, liabilities } from '../../related-law/liability.ts'

/** What a step can say beside its day, where several steps say the same. */

/** The Office's notices run from the day of issue; a party may know only when it received them. */
export const received: Detail = { kind: 'day', label: { en: 'Received on', zh: '收到日期' } }

export const member: Detail = {
  kind: 'text',
  label: { en: 'Member unit or {department}', zh: '成员单位或者{department}' },
  required: true,
}

export const supplementOf: Detail = {
  kind: 'one-of',
  label: { en: 'Of whom', zh: '补充材料提供方' },
  values: {
    party: { en: 'the {party}', zh: '{party}' },
    supplier: { en: 'the provider of products and services', zh: '产品和服务提供者' },
  },
  required: true,
}

export const inspectedOf: Detail = {
  kind: 'one-of',
  label: { en: 'Whose site', zh: '接受检查的单位' },
  values: {
    party: { en: 'the {party}', zh: '{party}' },
    supplier: { en: 'the provider of products and services', zh: '产品和服务提供者' },
  },
}

export const outcome: Detail = {
  kind: 'one-of',
  label: { en: 'Outcome', zh: '审查结论' },
  values: {
    passed: { en: 'passed', zh: '通过' },
    'not-passed': { en: 'not passed', zh: '未通过' },
    other: { en: 'other', zh: '其他' },
  },
  required: true,
}

/** The day on which the party handed its application in, as its own receipt says. It starts nothing. */
export const handedIn: Detail = {
  kind: 'day',
  label: { en: 'Handed in on', zh: '递交日期' },
  side: 'not-after',
}

/** The day on which the Office found the materials to conform. It starts nothing: Art. 9 counts from their receipt. */
export const found: Detail = {
  kind: 'day',
  label: { en: 'Found to conform on', zh: '认定符合规定的日期' },
  side: 'not-before',
}

/** What a consultation came to. NOT LAW: the text knows none. */
export const answer: Detail = {
  kind: 'one-of',
  label: { en: 'What the Office answered', zh: '咨询答复' },
  values: {
    awaitingAnswer: { en: 'an answer is awaited', zh: '尚待答复' },
    noFilingNeeded: { en: 'no filing is needed', zh: '无需申报' },
    shouldFile: { en: 'a filing should be made', zh: '应当申报' },
  },
}

/** The commitments of Art. 6; its list is open (等). */
export const commitment: Detail = {
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
}

/** Which provider, where there are several: each sees its own documents and no other's. */
export const supplier: Detail = {
  kind: 'text',
  label: { en: 'Name of the provider, where there are several', zh: '提供者名称（有多个提供者的）' },
}

const among = (...seats: readonly Seat[]): Readonly<Record<string, Text>> =>
  Object.fromEntries(seats.map((seat) => [seat, SEAT[seat]]))

/** Whose information it is: whoever provided it (信息提供方), not only the party and the provider of products. */
export const consentOf = (heard: 'relevant-department' | 'protection-department'): Detail => ({
  kind: 'one-of',
  label: { en: 'Whose consent', zh: '同意的信息提供方' },
  values: among('party', 'supplier', 'office', 'member', heard, 'commission'),
})

/** To whom the document may be shown: any seat. */
export const disclosedTo: Detail = {
  kind: 'one-of',
  label: { en: 'To whom it may be disclosed', zh: '同意披露的对象' },
  values: SEAT,
}

/** Any document of the version: they are filled in when the version is put together. */
export const whichDocument: Detail = { kind: 'one-of', label: { en: 'Which document', zh: '所涉文件' } }

export const complainant: Detail = {
  kind: 'one-of',
  label: { en: 'Who reports', zh: '举报人' },
  values: among('party', 'supplier'),
}

/** The two grounds of the text, in its order. */
export const complaintAbout: Detail = {
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
}

export const complaintTo: Detail = {
  kind: 'one-of',
  label: { en: 'To whom', zh: '受理举报的机关' },
  values: among('office', 'department-concerned'),
}

export const supervisor: Detail = {
  kind: 'one-of',
  label: { en: 'Who made it', zh: '报告作出方' },
  values: among('party', 'office'),
}

export const finder: Detail = {
  kind: 'one-of',
  label: { en: 'Who found it', zh: '发现方' },
  values: among('party', 'office'),
}

/** Which breach a referral or a penalty is about, where that is known: it says whose liability to look up. */
export const breachOf = (breaches: readonly Breach[]): Detail => ({
  kind: 'one-of',
  label: { en: 'Which breach', zh: '所涉违法行为' },
  values: Object.fromEntries(breaches.map((breach) => [breach, liabilities[breach].name])),
})
