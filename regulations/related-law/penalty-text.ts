import type { Text } from '#language'
import type { LiabilityRow } from './liability-over-time.ts'
import {
  type Amount,
  type Degree,
  type Fine,
  type PenaltyArticle,
  type Persons,
  penalties,
} from './penalties.ts'

/**
 * An amount in words.
 *
 * @example amountText({ kind: 'yuan', least: 100_000, most: 1_000_000 })  // CNY 100,000 to 1 million; 10万元以上100万元以下
 * @example amountText({ kind: 'times-price', least: 1, most: 10 })        // 1 to 10 times the purchase price; 采购金额1倍以上10倍以下
 */
export function amountText({ kind, least, most }: Amount): Text {
  if (kind === 'times-price') {
    return { en: `${least} to ${most} times the purchase price`, zh: `采购金额${least}倍以上${most}倍以下` }
  }
  return { en: `CNY ${yuanEn(least)} to ${yuanEn(most)}`, zh: `${yuanZh(least)}以上${yuanZh(most)}以下` }
}

const yuanEn = (yuan: number): string =>
  yuan >= 1_000_000 ? `${yuan / 1_000_000} million` : `${yuan / 1_000},000`
const yuanZh = (yuan: number): string => `${yuan / 10_000}万元`

/**
 * A fine as its article imposes it.
 *
 * @example // one that may be imposed: may be fined CNY 100,000 to 1 million; 可以并处10万元以上100万元以下罚款
 */
export function fineText({ amount, may }: Pick<LiabilityRow, 'amount' | 'may'>): Text {
  if (amount === null) return { en: 'no fine at this degree', zh: '此档未规定罚款' }
  const { en, zh } = amountText(amount)
  return may ? { en: `may be fined ${en}`, zh: `${may}${zh}罚款` } : { en: `fined ${en}`, zh: `处${zh}罚款` }
}

export const personsText: Readonly<Record<Persons, Text>> = {
  personsInCharge: { en: 'the persons directly in charge', zh: '直接负责的主管人员' },
  personsResponsible: {
    en: 'the persons directly in charge and otherwise directly responsible',
    zh: '直接负责的主管人员和其他直接责任人员',
  },
}

/**
 * What an article imposes, degree by degree, as one sentence in the order of its words.
 *
 * @example penaltyText('order-745/art.41').zh
 * // 违反的，责令改正，处采购金额1倍以上10倍以下罚款，对直接负责的主管人员和其他直接责任人员处1万元以上10万元以下罚款
 */
export function penaltyText(article: PenaltyArticle): Text {
  const degrees: readonly Degree[] = penalties[article]
  return {
    en: degrees.map(degreeEn).join('; '),
    zh: degrees.map(degreeZh).join('；'),
  }
}

function degreeEn({ where, orders, organisation, further, persons }: Degree): string {
  const sentence = [
    ...orders.map(({ en }) => en),
    ...(organisation ? [`the organisation ${finedEn('is', organisation)}`] : []),
    ...further.map(({ en }, place) => (place === 0 ? `and ${en}` : en)),
    ...(persons ? [`${personsText[persons.who].en} ${finedEn('are', persons)}`] : []),
  ].join(', ')
  return `${where.en}: ${sentence}`
}

const finedEn = (verb: 'is' | 'are', fine: Fine): string => (fine.may ? '' : `${verb} `) + fineText(fine).en

function degreeZh({ where, orders, organisation, further, persons }: Degree): string {
  return [
    where.zh,
    ...(orders.length > 2 ? [orders.map(({ zh }) => zh).join('、')] : orders.map(({ zh }) => zh)),
    ...(organisation ? [fineText(organisation).zh] : []),
    ...further.map(({ zh }, place) => (place === 0 ? `并${zh}` : zh)),
    ...(persons ? [`对${personsText[persons.who].zh}${fineText(persons).zh}`] : []),
  ].join('，')
}
