import type { CountRange } from '#rules'
import { numberText } from '#words'

/** A count as it was understood, or why there is none, with what may have been meant. */
export type CountReading =
  | { readonly ok: true; readonly range: CountRange }
  | {
      readonly ok: false
      readonly why:
        | 'no-count'
        | 'more'
        | 'estimate'
        | 'fraction'
        | 'negative'
        | 'too-large'
        | 'no-number-between'
      readonly meant: readonly string[]
    }

/**
 * Reads a count as people write it, in either language. 以上, 以下 and 至少 include the number itself, 超过 and 不满 do
 * not (Civil Code Art. 1259).
 *
 * @returns the count; an estimate, a fraction or a number that two countries write differently is not guessed at
 * @example readCount('超过320万人')  // { range: { least: 3_200_001, most: null } }
 * @example readCount('320万以上')  // { range: { least: 3_200_000, most: null } }
 * @example readCount('3.2 million')  // { range: { least: 3_200_000, most: 3_200_000 } }
 * @example readCount('约320万')  // { ok: false, why: 'estimate' }
 * @example readCount('320多万')  // { ok: false, why: 'more', meant: ['3,200,000'] }
 */
export function readCount(typed: string): CountReading {
  const text = typed.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
  if (SHORT_WAN.test(text)) return shortWan(text)
  if (text.replace(ESTIMATE, '') !== text) return notRead('estimate')
  const least = text.replace(AND_MORE, '')
  if (least !== text) return notRead('more', exactly(least))
  const power = POWER.test(text) ? Number(text) : Number.NaN
  if (Number.isSafeInteger(power)) return notRead('no-count', [grouped(power)])
  if (/^[-−–]\s*\d/.test(text)) return notRead('negative')
  return between(text) ?? clauses(text)
}

/** Whether a text is a number, however it falls short of a count: “8”, “about 3.2m”, “1.5”. */
export function namesCount(typed: string): boolean {
  const read = readCount(typed)
  if (read.ok) return true
  if (read.why !== 'estimate') return read.why !== 'no-count' || read.meant.length > 0
  // 约翰 begins as an estimate does.
  const plain = typed.normalize('NFKC').toLowerCase().replace(ESTIMATE, '').trim()
  return plain !== '' && namesCount(plain)
}

const notRead = (why: Extract<CountReading, { ok: false }>['why'], meant: readonly string[] = []) =>
  ({ ok: false, why, meant }) as const

/** 320w: many write w for 万, in English it is nothing. */
const SHORT_WAN = /(?<=\d[多余]?\s*)w(?![a-z])/

function shortWan(text: string): CountReading {
  const plain = text.replace(SHORT_WAN, '万')
  const read = readCount(plain)
  return read.ok ? notRead('no-count', [plain.replaceAll(' ', '')]) : read
}

const ESTIMATE =
  /大约|大概|约|接近|将近|^近|左右|上下|(?<=[十百千])来|级别?$|[数几](?=[十百千万亿])|^上(?=[十百千万亿])|\b(?:about|around|approximately|approx\.?|circa|nearly|almost|roughly|some)\b|[~≈]/g

/** 100多万, 一百余万: more than the number that stands there. */
const AND_MORE = /(?<=[\d零〇一二两三四五六七八九十百千万亿])\s*[多余](?!于)/g
const POWER = /^\d+(?:\.\d+)?e\+?\d{1,2}$/

/** The number of a text, where it says one and no bound. */
function exactly(plain: string): readonly string[] {
  const read = between(plain) ?? clauses(plain)
  return read.ok && read.range.least === read.range.most ? [grouped(read.range.least)] : []
}

/** Digits in groups of three. */
export const grouped = (count: number): string => numberText(count).en

// Each group of three may be set apart by a comma, a blank or an apostrophe.
const DIGITS = String.raw`\d{1,3}(?:[, '’_]\d{3})+(?!\d)|\d+`
const UNIT = `亿|千万|百万|十万|万|千|(?:thousand|million|billion|mn|bn|k|m)(?![a-z])`
const CHINESE = '[零〇一二两三四五六七八九十百千万亿]+'
const NUMBER = String.raw`(?:(?<digits>${DIGITS})(?<fraction>(?:\.\d+)*)\s*(?<unit>${UNIT})?|(?<chinese>${CHINESE}))`
const COUNTED = String.raw`\s*(?:个|名|位)?\s*(?:自然人|人(?!次)|用户|(?:natural persons?|individuals?|users?|people|persons?)\b)?\s*`

const LOWER_INCLUDED = `>=|≥|=>|大于(?:或|或者)?等于|at least|(?:no|not) (?:fewer|less) than|至少|最少|起码|不少于|不低于|不小于`
const UPPER_INCLUDED = `<=|≤|=<|小于(?:或|或者)?等于|at most|up to|(?:no|not) more than|not (?:exceeding|over)|至多|最多|不超过?|未超过?|不过|未过|不多于|不高于|不大于`
const LOWER = 'more than|over|above|exceeding|greater than|>|超过?|突破|过|多于|大于|高于|逾'
const UPPER = 'fewer than|less than|under|below|<|不足|不满|不到|未满|少于|低于|小于'
const BEFORE = new RegExp(
  `^(?:(?<atLeast>${LOWER_INCLUDED})|(?<atMost>${UPPER_INCLUDED})|(?<moreThan>${LOWER})|(?<lessThan>${UPPER}))?\\s*`,
)
const AFTER = String.raw`(?:(?<orMore>\+|(?:及|或|或者)?以上|or more|or over|and (?:more|above|over|up))|(?<orFewer>(?:及|或|或者)?以下|以内|or (?:fewer|less|below)))?`
const CLAUSE = new RegExp(`^${NUMBER}${COUNTED}${AFTER}\\s*`)
const JOINED = /^(?:,|;|、|但|且|并且|而且|and|but)\s*/

/** One or two bounds, or a number: “more than 900,000, at most 1,000,000”. */
function clauses(text: string): CountReading {
  let rest = text
  let least: number | undefined
  let most: number | undefined
  for (let said = 0; rest !== ''; said += 1) {
    const before = BEFORE.exec(rest)!
    const clause = CLAUSE.exec(rest.slice(before[0].length))
    if (!clause || said > 1) return notRead('no-count')
    rest = rest.slice(before[0].length + clause[0].length)
    rest = rest.slice(JOINED.exec(rest)?.[0].length ?? 0)
    const number = numberIn(clause.groups!)
    if (typeof number !== 'number') return number
    const { atLeast, atMost, moreThan, lessThan } = before.groups!
    const { orMore, orFewer } = clause.groups!
    const isBound = before[0].trim() !== ''
    if (isBound && (orMore ?? orFewer) !== undefined) return notRead('no-count')
    const isExact = !isBound && orMore === undefined && orFewer === undefined
    if (isExact && (said > 0 || rest !== '')) return notRead('no-count')
    const low =
      (atLeast ?? orMore) !== undefined || isExact ? number : moreThan !== undefined ? number + 1 : undefined
    const high =
      (atMost ?? orFewer) !== undefined || isExact ? number : lessThan !== undefined ? number - 1 : undefined
    if ((low !== undefined && least !== undefined) || (high !== undefined && most !== undefined)) {
      return notRead('no-count')
    }
    least = low ?? least
    most = high ?? most
  }
  return rangeFrom(least, most)
}

function rangeFrom(least: number | undefined, most: number | undefined): CountReading {
  if (least === undefined && most === undefined) return notRead('no-count')
  if (most !== undefined && most < (least ?? 0)) return notRead('no-number-between')
  return { ok: true, range: { least: least ?? 0, most: most ?? null } }
}

const named = (pattern: string, prefix: string): string => pattern.replaceAll('(?<', `(?<${prefix}`)
const BETWEEN = new RegExp(
  `^(?<between>between|介于|在)?(?:from|从)?\\s*${named(NUMBER, 'a')}${COUNTED}(?<to>-|–|—|至|到|与|和|to\\b|and\\b)\\s*${named(NUMBER, 'b')}${COUNTED}(?:之间)?$`,
)

/** From one number to another, both included. */
function between(text: string): CountReading | undefined {
  const found = BETWEEN.exec(text)?.groups
  // “5 and 6” is two numbers; “between 5 and 6” is a range.
  if (!found || (/and|与|和/.test(found.to!) && found.between === undefined)) return undefined
  const part = (prefix: string) => ({
    digits: found[`${prefix}digits`],
    fraction: found[`${prefix}fraction`],
    unit: found[`${prefix}unit`],
    chinese: found[`${prefix}chinese`],
  })
  const [from, to] = [part('a'), part('b')]
  const [least, most] = [numberIn(from), numberIn(to)]
  if (typeof least !== 'number') return least
  if (typeof most !== 'number') return most
  if (to.unit !== undefined && from.unit === undefined && from.digits !== undefined) {
    // 100-150万: a hundred, or a million?
    const both = numberIn({ ...from, unit: to.unit })
    return notRead('no-count', typeof both === 'number' ? [`${grouped(both)} to ${grouped(most)}`] : [])
  }
  return rangeFrom(least, most)
}

type Parts = { readonly [name: string]: string | undefined }

function numberIn({ digits, fraction = '', unit, chinese }: Parts): number | CountReading {
  if (chinese !== undefined) return safe(chineseNumber(chinese))
  const whole = digits!.replace(/\D/g, '')
  if (fraction === '') return safe(Number(whole) * SIZE[unit ?? '']!)
  const groups = fraction.split('.').slice(1)
  if (groups.length > 1 || unit === undefined) {
    const isGrouped = groups.every((group) => group.length === 3) && whole.length <= 3
    const joined = Number(whole + groups.join(''))
    const isZero = groups.length === 1 && Number(groups[0]) === 0
    const meant = [...(isGrouped ? [grouped(joined)] : []), ...(isZero ? [grouped(Number(whole))] : [])]
    return notRead('fraction', meant)
  }
  // Digits are moved, not multiplied: 1.1 times 10,000 is not whole in binary.
  const places = String(SIZE[unit]!).length - 1
  const [decimals = ''] = groups
  if (/[1-9]/.test(decimals.slice(places))) return notRead('fraction')
  return safe(Number(whole + decimals.slice(0, places).padEnd(places, '0')))
}

const safe = (count: number): number | CountReading =>
  Number.isSafeInteger(count) ? count : Number.isNaN(count) ? notRead('no-count') : notRead('too-large')

const SIZE: Readonly<Record<string, number>> = {
  '': 1,
  千: 1_000,
  万: 10_000,
  十万: 100_000,
  百万: 1_000_000,
  千万: 10_000_000,
  亿: 100_000_000,
  k: 1_000,
  thousand: 1_000,
  m: 1_000_000,
  mn: 1_000_000,
  million: 1_000_000,
  bn: 1_000_000_000,
  billion: 1_000_000_000,
}

const DIGIT = '零一二三四五六七八九'
const PLACE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 }

/** 三百二十万 is 3,200,000. NaN for what no number is written like. */
function chineseNumber(text: string): number {
  const read = (part: string): number => {
    let [sum, digit, last] = [0, Number.NaN, Number.POSITIVE_INFINITY]
    for (const each of part.replaceAll('〇', '零').replaceAll('两', '二')) {
      const place = PLACE[each]
      if (place === undefined) {
        if (!Number.isNaN(digit) && digit !== 0) return Number.NaN
        digit = DIGIT.indexOf(each)
      } else {
        if (place >= last) return Number.NaN
        sum += place * (Number.isNaN(digit) || digit === 0 ? 1 : digit)
        digit = Number.NaN
        last = place
      }
    }
    return sum + (Number.isNaN(digit) ? 0 : digit)
  }
  let total = 0
  let rest = text
  for (const [mark, size] of [
    ['亿', 100_000_000],
    ['万', 10_000],
  ] as const) {
    const [high, ...low] = rest.split(mark)
    if (low.length > 1) return Number.NaN
    if (low.length === 1) {
      if (high === '') return Number.NaN
      total += read(high!) * size
      rest = low[0]!
    }
  }
  return total + read(rest)
}
