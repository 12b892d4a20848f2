import { readDay } from '#contract'

/** Who judged and when, as typed: the day is read by the checks, and so may be none. */
export interface TypedSignature {
  readonly by?: string
  readonly on?: string
}

/**
 * A name, a day or both in one line, the day in any way that people write it. No day stays inside a name: what only
 * looks like one is left to the checks to refuse.
 *
 * @param today  the day meant by “today”
 * @example typedSignature('Li Min, 20 November 2026', today)  // { by: 'Li Min', on: '2026-11-20' }
 */
export function typedSignature(typed: string, today: string): TypedSignature {
  const plain = typed.normalize('NFKC').trim()
  const dayIn = (text: string): string | undefined => {
    if (TODAY.test(text)) return today
    const read = readDay(text)
    return read.ok ? read.day : undefined
  }
  const ended = plain.replace(/[).。]+$/, '')
  const starts = [...ended].flatMap((_, at) => (isStart(ended, at) ? [at] : []))
  for (const day of [dayIn, (text: string) => (isLikeADay(text) ? text : undefined)]) {
    for (const at of starts) {
      const on = day(ended.slice(at))
      if (on !== undefined) return signed(plain.slice(0, at), on)
    }
    for (const { index } of [...plain.matchAll(BETWEEN)].toReversed()) {
      const on = day(plain.slice(0, index).trim())
      if (on !== undefined) return signed(plain.slice(index), on)
    }
  }
  return signed(plain)
}

const TODAY = /^(?:today|今天|今日)$/i
const BETWEEN = /[,，、;；\s]+/g

/** Where a day can begin: after a blank or a comma, or where digits follow what is none. */
const isStart = (text: string, at: number): boolean =>
  at === 0 ||
  /[\s,，、;；(]/.test(text[at - 1]!) ||
  (/\d/.test(text[at]!) && /[^\d./-]/.test(text[at - 1]!)) ||
  /[今]/.test(text[at]!)

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*'
const PARTS = new RegExp(
  String.raw`^(?:(?:\d{1,4}(?:st|nd|rd|th)?|${MONTH})(?:[\s,.年月日号/-]+|$)){2,}$`,
  'i',
)

/** Two or three numbers or months with a year among them, or a day with its slashes: “31 Feb 2026”, “20.11.26”. */
const isLikeADay = (text: string): boolean =>
  PARTS.test(text) && (/\b(?:19|20)\d\d/.test(text) || /^\d{1,2}([-/.])\d{1,2}\1\d{2,4}$/.test(text))

function signed(name: string, on?: string): TypedSignature {
  const by = name.replace(/^[\s,，、;；]+|[\s,，、;；(]+$/g, '').replace(/[\s,，]+on$/i, '')
  return { ...(by === '' || by === 'on' ? {} : { by }), ...(on === undefined ? {} : { on }) }
}
