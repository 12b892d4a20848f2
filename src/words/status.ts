import type { Text } from '#language'

export type Status = 'met' | 'not-met' | 'unknown'

/** Of a duty: whether it applies. It does not say whether it was performed. */
export const DUTY_STATUS: Readonly<Record<Status, Text>> = {
  met: { en: 'applies', zh: '适用' },
  'not-met': { en: 'does not apply', zh: '不适用' },
  unknown: { en: 'may apply', zh: '待定' },
}

/** Of a proposition: a fact, a term, a position of a reading. */
export const CLAIM_STATUS: Readonly<Record<Status, Text>> = {
  met: { en: 'holds', zh: '成立' },
  'not-met': { en: 'does not hold', zh: '不成立' },
  unknown: { en: 'open', zh: '待定' },
}

export type Done = 'yes' | 'no' | 'unknown'

/** Whether a duty that applies was performed. */
export const DONE: Readonly<Record<Done, Text>> = {
  yes: { en: 'done', zh: '已履行' },
  no: { en: 'not done', zh: '未履行' },
  unknown: { en: 'whether done: not known', zh: '履行情况不明' },
}
