import type { Text } from '#language'
import type { Cite } from '#rules'

/** What is to be paid: a range in yuan (CNY), or a range of multiples of the purchase price. */
export type Amount =
  | { readonly kind: 'yuan'; readonly least: number; readonly most: number }
  | { readonly kind: 'times-price'; readonly least: number; readonly most: number }

/** A fine: imposed, or one that may be imposed, in the article's own word. */
export interface Fine {
  readonly amount: Amount
  readonly may?: '可以处' | '可以并处'
}

/** Persons in charge are 直接负责的主管人员; persons responsible also 其他直接责任人员. */
export type Persons = 'personsInCharge' | 'personsResponsible'

/** One degree of an article's penalty, in the order of its words. */
export interface Degree {
  readonly where: Text
  /** What comes before the fine: orders, a warning. */
  readonly orders: readonly Text[]
  /** `null` where the article names no fine at this degree. */
  readonly organisation: Fine | null
  /** What comes after it: suspension, revocation. */
  readonly further: readonly Text[]
  readonly persons?: Fine & { readonly who: Persons }
}

const yuan = (least: number, most: number): Amount => ({ kind: 'yuan', least, most })
const responsible = (least: number, most: number, may?: '可以处') =>
  ({ who: 'personsResponsible', amount: yuan(least, most), ...(may && { may }) }) as const
const inCharge = (least: number, most: number) =>
  ({ who: 'personsInCharge', amount: yuan(least, most) }) as const

const ON_THE_BREACH: Text = { en: 'on the breach', zh: '违反的' }
const NETWORK_CONSEQUENCES: Text = {
  en: 'on refusal to correct, or where consequences such as harm to cybersecurity follow',
  zh: '拒不改正或者导致危害网络安全等后果的',
}
const SERIOUS: Text = { en: 'in serious cases', zh: '情节严重的' }

const ORDER_TO_CORRECT: Text = { en: 'an order to correct', zh: '责令改正' }
const WARNING: Text = { en: 'a warning', zh: '给予警告' }
const STOP_USING: Text = { en: 'an order to stop using it', zh: '责令停止使用' }
const MAY_BE_CLOSED: Text = {
  en: 'it may also be ordered to suspend the business concerned or to close for rectification, or its business permit or business licence revoked',
  zh: '可以责令暂停相关业务、停业整顿、吊销相关业务许可证或者吊销营业执照',
}

/** 1 to 10 times the purchase price, and the persons responsible: the same in five articles. */
const timesThePrice = (...orders: readonly Text[]): readonly Degree[] => [
  {
    where: ON_THE_BREACH,
    orders,
    organisation: { amount: { kind: 'times-price', least: 1, most: 10 } },
    further: [],
    persons: responsible(10_000, 100_000),
  },
]

/** No fine on the breach itself; then the organisation and the persons directly in charge: the same in two articles. */
const finedOnRefusal: readonly Degree[] = [
  { where: ON_THE_BREACH, orders: [ORDER_TO_CORRECT, WARNING], organisation: null, further: [] },
  {
    where: NETWORK_CONSEQUENCES,
    orders: [],
    organisation: { amount: yuan(100_000, 1_000_000) },
    further: [],
    persons: inCharge(10_000, 100_000),
  },
]

/** Every amount in this folder, once, under the article that imposes it. */
export const penalties = {
  /** Until 31 December 2025. */
  'cybersecurity-law/art.59': finedOnRefusal,
  'cybersecurity-law/art.65': timesThePrice(STOP_USING),
  /** Since 1 January 2026. */
  'cybersecurity-law/art.61': [
    {
      where: ON_THE_BREACH,
      orders: [ORDER_TO_CORRECT, WARNING],
      organisation: { amount: yuan(50_000, 100_000), may: '可以处' },
      further: [],
    },
    {
      where: NETWORK_CONSEQUENCES,
      orders: [],
      organisation: { amount: yuan(100_000, 1_000_000) },
      further: [],
      persons: responsible(10_000, 100_000),
    },
    {
      where: {
        en: 'where serious consequences harming cybersecurity follow, such as a large data leak or critical information infrastructure losing part of its function',
        zh: '造成大量数据泄露、关键信息基础设施丧失局部功能等严重危害网络安全后果的',
      },
      orders: [],
      organisation: { amount: yuan(500_000, 2_000_000) },
      further: [],
      persons: responsible(50_000, 200_000),
    },
    {
      where: {
        en: 'where especially serious consequences harming cybersecurity follow, such as critical information infrastructure losing its main function',
        zh: '造成关键信息基础设施丧失主要功能等特别严重危害网络安全后果的',
      },
      orders: [],
      organisation: { amount: yuan(2_000_000, 10_000_000) },
      further: [],
      persons: responsible(200_000, 1_000_000),
    },
  ],
  'cybersecurity-law/art.67': timesThePrice(
    { en: 'an order to correct within a time limit', zh: '责令限期改正' },
    { en: 'to stop using it', zh: '停止使用' },
    { en: 'and to remove the effect on national security', zh: '消除对国家安全的影响' },
  ),
  'order-745/art.39(9)': finedOnRefusal,
  'order-745/art.41': timesThePrice(ORDER_TO_CORRECT),
  'cryptography-law/art.37.2': timesThePrice(STOP_USING),
  'commercial-cryptography-regulations/art.61': timesThePrice(STOP_USING),
  'data-security-law/art.45': [
    {
      where: ON_THE_BREACH,
      orders: [ORDER_TO_CORRECT, WARNING],
      organisation: { amount: yuan(50_000, 500_000), may: '可以并处' },
      further: [],
      persons: responsible(10_000, 100_000, '可以处'),
    },
    {
      where: {
        en: 'on refusal to correct, or where serious consequences such as a large data leak follow',
        zh: '拒不改正或者造成大量数据泄露等严重后果的',
      },
      orders: [],
      organisation: { amount: yuan(500_000, 2_000_000) },
      further: [MAY_BE_CLOSED],
      persons: responsible(50_000, 200_000),
    },
  ],
  'data-security-law/art.45.2': [
    {
      where: {
        en: 'where national sovereignty, security and development interests are harmed',
        zh: '危害国家主权、安全和发展利益的',
      },
      orders: [],
      organisation: { amount: yuan(2_000_000, 10_000_000) },
      further: [
        {
          en: 'as the case may be, it is ordered to suspend the business concerned or to close for rectification, or its business permit or business licence is revoked',
          zh: '根据情况责令暂停相关业务、停业整顿、吊销相关业务许可证或者吊销营业执照',
        },
        { en: 'where it is a crime, criminal liability is pursued', zh: '构成犯罪的，依法追究刑事责任' },
      ],
    },
  ],
  'data-security-law/art.46': [
    {
      where: ON_THE_BREACH,
      orders: [ORDER_TO_CORRECT, WARNING],
      organisation: { amount: yuan(100_000, 1_000_000), may: '可以并处' },
      further: [],
      persons: responsible(10_000, 100_000, '可以处'),
    },
    {
      where: SERIOUS,
      orders: [],
      organisation: { amount: yuan(1_000_000, 10_000_000) },
      further: [MAY_BE_CLOSED],
      persons: responsible(100_000, 1_000_000),
    },
  ],
  'data-security-law/art.48.2': [
    {
      where: ON_THE_BREACH,
      orders: [WARNING],
      organisation: { amount: yuan(100_000, 1_000_000), may: '可以并处' },
      further: [],
      persons: responsible(10_000, 100_000, '可以处'),
    },
    {
      where: { en: 'where serious consequences follow', zh: '造成严重后果的' },
      orders: [],
      organisation: { amount: yuan(1_000_000, 5_000_000) },
      further: [MAY_BE_CLOSED],
      persons: responsible(50_000, 500_000),
    },
  ],
  'order-790/art.56': [
    {
      where: ON_THE_BREACH,
      orders: [ORDER_TO_CORRECT, WARNING],
      organisation: { amount: yuan(100_000, 1_000_000), may: '可以并处' },
      further: [],
      persons: responsible(10_000, 100_000, '可以处'),
    },
    {
      where: { en: 'on refusal to correct, or in serious cases', zh: '拒不改正或者情节严重的' },
      orders: [],
      organisation: { amount: yuan(1_000_000, 10_000_000) },
      further: [MAY_BE_CLOSED],
      persons: responsible(100_000, 1_000_000),
    },
  ],
} as const satisfies Readonly<Record<Cite, readonly Degree[]>>

export type PenaltyArticle = keyof typeof penalties
