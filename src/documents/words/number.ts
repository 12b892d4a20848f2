import type { Text } from '#language'

/** A number with its thousands marked; in Chinese whole 万 are said as such. */
export function numberText(number: number): Text {
  const en = String(number).replace(/\B(?=(\d{3})+$)/g, ',')
  return { en, zh: number >= 10_000 && number % 10_000 === 0 ? `${number / 10_000}万` : en }
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

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * A civil date as each language writes it.
 *
 * @example dateText('2026-10-09')  // 9 Oct 2026; 2026年10月9日
 */
export function dateText(date: string): Text {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return { en: `${day} ${MONTHS[month - 1]} ${year}`, zh: `${year}年${month}月${day}日` }
}

/** Days of force, the last one included; `to: null` while in force. */
export function inForceText({ from, to }: { readonly from: string; readonly to: string | null }): Text {
  const first = dateText(from)
  if (to === null) return { en: `In force since ${first.en}`, zh: `自${first.zh}起施行` }
  const last = dateText(to)
  return { en: `In force from ${first.en} to ${last.en}`, zh: `施行期间为${first.zh}至${last.zh}` }
}
