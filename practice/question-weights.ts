import type { Text } from '#language'
import type { Regulation } from '#rules'
import type { FactName } from './versions.ts'

/** A sort of question and what it costs to answer one, beside a plain yes or no that costs 1. */
export interface QuestionWeight {
  readonly weight: number
  readonly name: Text
  readonly reason: Text
}

/** `document` is a fact that a paper settles; the other sorts follow from what a fact is. */
export type WeightName = 'fact' | 'choice' | 'list' | 'count' | 'document' | 'judgement'

/**
 * NOT LAW: what it costs an organisation to answer. No source measures it; what counts is the proportion, and anybody
 * can set another (`anshen ask --weight`).
 */
export const questionWeights: Readonly<Record<WeightName, QuestionWeight>> = {
  fact: {
    weight: 1,
    name: { en: 'a plain question', zh: '一般事实' },
    reason: {
      en: 'whoever runs the project knows the answer',
      zh: '项目负责人即可回答',
    },
  },
  choice: {
    weight: 1,
    name: { en: 'one value of several', zh: '单项选择' },
    reason: { en: 'whoever runs the project knows the answer', zh: '项目负责人即可回答' },
  },
  list: {
    weight: 2,
    name: { en: 'a complete list', zh: '多项列举' },
    reason: { en: 'every item must be gone through', zh: '需要逐项核对' },
  },
  count: {
    weight: 2,
    name: { en: 'a number', zh: '数量' },
    reason: { en: 'somebody must count, and say how', zh: '需要统计并说明口径' },
  },
  document: {
    weight: 2,
    name: { en: 'a status that a document shows', zh: '以文件为准的身份或者状态' },
    reason: { en: 'the notice or the catalogue must be found', zh: '需要查找通知、目录等文件' },
  },
  judgement: {
    weight: 5,
    name: { en: 'a judgement', zh: '法律判断' },
    reason: {
      en: 'a person or a body must judge, sign and give the ground; often that takes a meeting',
      zh: '须由有权人员或者机构评估、签署并说明理由，往往需要开会审议',
    },
  },
}

/** Facts that are not judged but shown by a paper: a notice of designation, a catalogue of important data. */
const shownByDocument: readonly FactName[] = [
  'isCiiOperator',
  'customerIsCiiOperator',
  'processesCoreData',
  'processesImportantData',
]

/**
 * The weights by sort of question and fact, as an interview takes them.
 *
 * @param changes  other weights, by the names above or by the name of a fact
 * @example interviewWeights({ judgement: 8 })
 */
export function interviewWeights(
  changes: Readonly<Record<string, number>> = {},
): Readonly<Record<string, number>> {
  const { document: ofDocument, ...others } = {
    ...Object.fromEntries(Object.entries(questionWeights).map(([name, { weight }]) => [name, weight])),
    ...changes,
  } as Record<string, number>
  return { ...Object.fromEntries(shownByDocument.map((name) => [name, ofDocument!])), ...others }
}

/** The weights where nobody set another. */
export const usualWeights = interviewWeights()

/** Of weights those of sorts and of facts that a version asks: a weight can be of a fact that another version asks. */
export function weightsIn({ facts }: Regulation, weights = usualWeights): typeof weights {
  const isHere = (name: string): boolean => Object.hasOwn(questionWeights, name) || Object.hasOwn(facts, name)
  return Object.keys(weights).every(isHere)
    ? weights
    : Object.fromEntries(Object.entries(weights).filter(([name]) => isHere(name)))
}
