import type { Text } from '#language'

export const YES: Text = { en: 'yes', zh: '是' }
export const NO: Text = { en: 'no', zh: '否' }
export const DONT_KNOW: Text = { en: 'don’t know', zh: '不清楚' }
export const NOT_APPLICABLE: Text = { en: 'not applicable', zh: '不适用' }
export const NOT_ASKED: Text = { en: 'not asked', zh: '未询问' }
