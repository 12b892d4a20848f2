import type { Text } from '#language'

/** One thing a receipt says that does not hold, and where it says it. */
export interface Finding {
  /** JSON pointer into the receipt. */
  readonly pointer: string
  readonly message: Text
}

export const finding = (pointer: string, en: string, zh: string): Finding => ({
  pointer,
  message: { en, zh },
})

export const STATUS_SAID = {
  met: { en: 'met', zh: '成立' },
  'not-met': { en: 'not met', zh: '不成立' },
  unknown: { en: 'unknown', zh: '待定' },
} as const

export const VERDICT_SAID = {
  'must-file': { en: 'must file', zh: '应当申报' },
  'must-assess': { en: 'must assess', zh: '应当先行预判' },
  undetermined: { en: 'undetermined', zh: '待定' },
  consult: { en: 'consult', zh: '宜咨询' },
  'no-filing': { en: 'no filing duty', zh: '无申报义务' },
} as const

export const TIER_SAID = {
  ordinary: { en: 'ordinary approval', zh: '一般' },
  supplemental: { en: 'supplemental review', zh: '补充审查' },
  governance: { en: 'China governance group', zh: '治理层' },
  undetermined: { en: 'undetermined', zh: '待定' },
} as const

export const sameText = (a: Text, b: Text): boolean => a.en === b.en && a.zh === b.zh
export const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, at) => item === b[at])
