import type { Text } from '#language'
import type { DutyResult, Status, Tier, Verdict } from '#rules'
import type { Style } from './layout/index.ts'

export { FORMALISED, KIND, VERDICT } from '#documents'

/** A status with its mark: the word is always there, colour and mark only help. */
export const STATUS: Readonly<Record<Status, Text>> = {
  met: { en: '✓ met', zh: '✓ 成立' },
  'not-met': { en: '✗ not met', zh: '✗ 不成立' },
  unknown: { en: '? unknown', zh: '? 待定' },
}

export const STYLE: Readonly<Record<Status, Style>> = { met: 'met', 'not-met': 'not-met', unknown: 'unknown' }

export const VERDICT_STYLE: Readonly<Record<Verdict, Style>> = {
  'must-file': 'fault',
  'must-assess': 'fault',
  undetermined: 'unknown',
  consult: 'unknown',
  'no-filing': 'met',
}

/** NOT LAW: the tiers are practice, and each text says so where it is shown. */
export const TIER: Readonly<Record<Tier | 'undetermined', Text>> = {
  ordinary: { en: 'ordinary approval', zh: '一般' },
  supplemental: { en: 'supplemental review', zh: '补充审查' },
  governance: { en: 'China governance group', zh: '治理层' },
  undetermined: { en: 'undetermined', zh: '待定' },
}

export const DONE: Readonly<Record<DutyResult['done'], Text>> = {
  yes: { en: 'performed: yes', zh: '履行情况：已履行' },
  no: { en: 'performed: no', zh: '履行情况：未履行' },
  unknown: { en: 'performed: not known', zh: '履行情况：未知' },
}
