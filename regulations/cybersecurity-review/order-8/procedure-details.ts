import type { Detail } from '#review'

/** What a step can say beside its day, where several steps say the same. */

/** The Office's notices run from the day of issue; a party may know only when it received them. */
export const received: Detail = { kind: 'day', label: { en: 'Received on', zh: '收到日期' } }

export const member: Detail = {
  kind: 'text',
  label: { en: 'Member unit or relevant department', zh: '成员单位或者相关部门' },
  required: true,
}

export const supplementOf: Detail = {
  kind: 'one-of',
  label: { en: 'Of whom', zh: '补充材料提供方' },
  values: {
    party: { en: 'the party', zh: '当事人' },
    supplier: { en: 'the provider of products and services', zh: '产品和服务提供者' },
  },
  required: true,
}

export const outcome: Detail = {
  kind: 'one-of',
  label: { en: 'Outcome', zh: '审查结论' },
  values: {
    passed: { en: 'passed', zh: '通过' },
    'not-passed': { en: 'not passed', zh: '不予通过' },
    other: { en: 'other', zh: '其他' },
  },
  required: true,
}
