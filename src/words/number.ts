import type { Text } from '#language'

/**
 * A number with its thousands marked; in Chinese whole 万 and 亿 are said as such.
 *
 * @example numberText(1_000_000)  // 1,000,000; 100万
 * @example numberText(1_000_001)  // 1,000,001; 1,000,001
 */
export function numberText(number: number | bigint): Text {
  if (typeof number === 'bigint') return { en: grouped(number), zh: grouped(number) }
  const en = grouped(number)
  if (number >= 100_000_000 && number % 100_000_000 === 0) return { en, zh: `${number / 100_000_000}亿` }
  return { en, zh: number >= 10_000 && number % 10_000 === 0 ? `${number / 10_000}万` : en }
}

const grouped = (number: number | bigint): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',')

/** What a count is tested against. */
export function boundText(op: 'moreThan' | 'isAtLeast', bound: number): Text {
  const { en, zh } = numberText(bound)
  return op === 'moreThan'
    ? { en: `more than ${en}`, zh: `超过${zh}` }
    : { en: `at least ${en}`, zh: `不少于${zh}` }
}

/**
 * A count that is exact, or known only between bounds, both included.
 *
 * @example rangeText({ least: 1_000_001, most: null })  // more than 1,000,000; 超过100万
 * @example rangeText({ least: 1_000_000, most: null })  // at least 1,000,000; 100万以上
 */
export function rangeText({ least, most }: { readonly least: number; readonly most: number | null }): Text {
  const [from, end] = [lowerText(least), numberText(most ?? 0)]
  if (least === most) return numberText(least)
  if (most === null) {
    return least === 0 ? { en: 'any number', zh: '数量不限' } : from
  }
  if (least === 0) return { en: `at most ${end.en}`, zh: `不超过${end.zh}` }
  return { en: `${from.en}, at most ${end.en}`, zh: `${from.zh}且不超过${end.zh}` }
}

/** The lower end of a count, as people name it: at least 1,000,000, and more than 1,000,000. */
function lowerText(least: number): Text {
  const isRound = least > 0 && least % 10 === 0
  const { en, zh } = numberText(isRound ? least : least - 1)
  return isRound ? { en: `at least ${en}`, zh: `${zh}以上` } : { en: `more than ${en}`, zh: `超过${zh}` }
}

const EN_SCALES = ['', ' thousand', ' million', ' billion', ' trillion', ' quadrillion', ' quintillion']
const ZH_SCALES = ['', '万', '亿', '万亿', '亿亿']

/**
 * How large a very large number is, in words, rounded down.
 *
 * @example magnitudeText(14_249_670_695_976_960n)  // about 14 quadrillion; 约1.4亿亿
 */
export function magnitudeText(number: bigint): Text {
  const digits = String(number).length
  if (digits < 7) return { en: numberText(Number(number)).en, zh: String(number) }
  const en = Math.min(Math.floor((digits - 1) / 3), EN_SCALES.length - 1)
  const zh = Math.min(Math.floor((digits - 1) / 4), ZH_SCALES.length - 1)
  const tenths = number / 10n ** BigInt(zh * 4 - 1)
  const said = tenths < 100n ? `${tenths / 10n}.${tenths % 10n}` : String(tenths / 10n)
  return { en: `about ${number / 1000n ** BigInt(en)}${EN_SCALES[en]}`, zh: `约${said}${ZH_SCALES[zh]}` }
}

/**
 * A count of working days.
 *
 * @example workingDaysText(1)  // 1 working day; 1个工作日
 */
export const workingDaysText = (days: number): Text => ({
  en: `${days} working ${days === 1 ? 'day' : 'days'}`,
  zh: `${days}个工作日`,
})
