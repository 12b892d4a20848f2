import type { Text } from '#language'
import type { Step } from '#review'
import type { FactKind, Formalised, Source } from '#rules'

export const KIND: Readonly<Record<FactKind, Text>> = {
  'yes-no': { en: 'yes or no', zh: '是或否' },
  count: { en: 'whole number, exact or bounded', zh: '整数，可为精确数或者上下限' },
  day: { en: 'a day', zh: '日期' },
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

const GRADE: Readonly<Record<Source['grade'], Text>> = {
  A: { en: 'official text', zh: '官方文本' },
  'A-minus': { en: 'quasi-official', zh: '准官方' },
  B: { en: 'two independent sources', zh: '两个独立来源' },
  C: { en: 'one secondary source', zh: '一个二手来源' },
  none: { en: 'not found', zh: '未找到' },
}
/** Found, and yet not read: an address is known, the text behind it was not compared. */
const NOT_COMPARED: Text = { en: 'not compared', zh: '未核对' }

/** A source with what it is worth and, where there is one, its address. */
export function sourceText({ title, grade, address }: Source): Text {
  const where = address ? ` ${address}` : ''
  const worth = grade === 'none' && address ? NOT_COMPARED : GRADE[grade]
  const letter = grade === 'none' ? '' : grade === 'A-minus' ? 'A-' : grade
  return {
    en: `${title.en} [${letter}${letter && ': '}${worth.en}]${where}`,
    zh: `${title.zh}［${letter}${letter && '：'}${worth.zh}］${where}`,
  }
}

export const FORM: Readonly<Record<Step['form'], Text>> = {
  written: { en: 'in writing', zh: '书面' },
  notice: { en: 'by notice', zh: '通知' },
  'not-stated': { en: 'form not stated', zh: '形式未规定' },
}

export const BASIS: Readonly<Record<Step['basis'], Text>> = {
  text: { en: 'from the text', zh: '条文所载' },
  practice: { en: 'practice, not in the text', zh: '实务做法，条文未载' },
  gap: { en: 'the text is silent', zh: '条文未作规定' },
}
