import type { Text } from '#language'
import type { DutyResult, FactKind, Formalised, Status, Tier, Verdict } from '#rules'
import type { Style } from './layout/index.ts'

/** A status with its mark: the word is always there, colour and mark only help. */
export const STATUS: Readonly<Record<Status, Text>> = {
  met: { en: '✓ met', zh: '✓ 成立' },
  'not-met': { en: '✗ not met', zh: '✗ 不成立' },
  unknown: { en: '? unknown', zh: '? 待定' },
}

export const STYLE: Readonly<Record<Status, Style>> = { met: 'met', 'not-met': 'not-met', unknown: 'unknown' }

export const VERDICT: Readonly<Record<Verdict, { readonly name: Text; readonly says: Text }>> = {
  'must-file': {
    name: { en: 'MUST FILE', zh: '应当申报' },
    says: {
      en: 'A duty to file for cybersecurity review applies.',
      zh: '负有申报网络安全审查的义务。',
    },
  },
  'must-assess': {
    name: { en: 'MUST ASSESS', zh: '应当先行预判' },
    says: {
      en: 'The national security risk of the purchase must be assessed in advance, and the judgement is still to be made. Whether to file turns on it.',
      zh: '应当预判采购的产品和服务投入使用后可能带来的国家安全风险；该项判断尚未作出，是否申报取决于判断结果。',
    },
  },
  undetermined: {
    name: { en: 'UNDETERMINED', zh: '待定' },
    says: {
      en: 'Facts that are still open could lead to a duty to file. This is not a “no”.',
      zh: '尚有待定事实，可能产生申报义务；这并不等于“无申报义务”。',
    },
  },
  consult: {
    name: { en: 'CONSULT', zh: '宜咨询' },
    says: {
      en: 'No duty to file follows under the readings in force. Either another reading of the text would give one, or a review started by the authorities cannot be excluded. Consult the Office of Cybersecurity Review.',
      zh: '按现行解释口径不负申报义务；但采其他解释口径可能产生申报义务，或者不能排除主管机关启动审查。宜向网络安全审查办公室咨询。',
    },
  },
  'no-filing': {
    name: { en: 'NO FILING DUTY', zh: '无申报义务' },
    says: {
      en: 'No duty to file follows, whatever the open facts are. This speaks of filing only.',
      zh: '无论待定事实如何，均不负申报义务。本结论仅就申报而言。',
    },
  },
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

export const KIND: Readonly<Record<FactKind, Text>> = {
  'yes-no': { en: 'yes or no', zh: '是或否' },
  count: { en: 'whole number, exact or bounded', zh: '整数，可为精确数或者上下限' },
  'one-of': { en: 'one of the values', zh: '单选' },
  'any-of': { en: 'any of the values, the list complete', zh: '多选，须列全' },
}

export const FORMALISED: Readonly<Record<Formalised, Text>> = {
  rule: { en: 'rule', zh: '规则' },
  definition: { en: 'definition', zh: '定义' },
  step: { en: 'procedural step', zh: '程序步骤' },
  period: { en: 'period', zh: '期限' },
  flag: { en: 'flag', zh: '提示' },
  people: { en: 'left to people', zh: '由人判断' },
}

export const WEEKDAY: readonly Text[] = [
  { en: 'Mon', zh: '周一' },
  { en: 'Tue', zh: '周二' },
  { en: 'Wed', zh: '周三' },
  { en: 'Thu', zh: '周四' },
  { en: 'Fri', zh: '周五' },
  { en: 'Sat', zh: '周六' },
  { en: 'Sun', zh: '周日' },
]
