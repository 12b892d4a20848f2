import { lacksYear, readDay, readOpen, readYesNo } from '#contract'

/** Who judged and when, as typed: the day is read by the checks, and so may be none. */
export interface SignatureLine {
  readonly by?: string
  readonly on?: string
  readonly evidence?: string
  readonly reason?: string
  /** A day without its year: “11月20日”. */
  readonly yearless?: string
  /** An answer that stands before the name: “no; by: Li Min”. */
  readonly answer?: string
  /** Whether it cannot be told what is the name, and what is not. */
  readonly isUnclear?: true
}

/**
 * A name, a day or both in one line, with labels or without, in either language. No day, label or answer stays inside a
 * name: what only looks like a day is left to the checks to refuse.
 *
 * @param today  the day meant by “today”
 * @example readSignature('Li Min, 20 November 2026', today)  // { by: 'Li Min', on: '2026-11-20' }
 * @example readSignature('评估人：李敏；日期：2026-11-20', today)  // { by: '李敏', on: '2026-11-20' }
 */
export function readSignature(typed: string, today: string): SignatureLine {
  const line = labelled(halfWidthDigits(typed.trim()))
  const { answer, rest } = leadingAnswer(line.rest)
  const parts = partsOf(line, rest, today)
  const names = distinct(parts.map(({ by }) => by))
  const days = distinct(parts.map(({ on, yearless }) => on ?? yearless))
  const isUnclear =
    line.isTwice || names.length > 1 || days.length > 1 || (names[0] !== undefined && holdsMore(names[0]))
  const { evidence, reason } = line.ground
  const [{ yearless } = {}] = parts.filter((part) => part.yearless !== undefined)
  const on = distinct(parts.map((part) => part.on))[0]
  return {
    ...(names[0] === undefined ? {} : { by: names[0] }),
    ...(on === undefined ? {} : { on }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(reason === undefined ? {} : { reason }),
    ...(yearless === undefined ? {} : { yearless }),
    ...(answer === undefined ? {} : { answer }),
    ...(isUnclear ? { isUnclear } : {}),
  }
}

export type NameAndDay = Pick<SignatureLine, 'by' | 'on' | 'yearless'>

function partsOf({ ground }: LabelledLine, rest: string, today: string): readonly NameAndDay[] {
  const unlabelled = rest
    .split(/[;；]/)
    .map(trimmed)
    .filter(Boolean)
    .map((part) => nameAndDay(part, today))
  const by = ground.by === undefined ? [] : [nameAndDay(ground.by, today)]
  if (ground.on === undefined) return [...by, ...unlabelled]
  const day = nameAndDay(ground.on, today)
  const isDay = day.on !== undefined || day.yearless !== undefined
  return [...by, isDay ? day : { on: ground.on }, ...unlabelled]
}

const distinct = (texts: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(texts.filter((text) => text !== undefined)),
]

const halfWidthDigits = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))

/** A label that is none of ours, or an answer, inside what should be a name: “改为是，李敏”, “actually yes, Li Min”. */
const holdsMore = (name: string): boolean =>
  /[:：]/.test(name) || /\b(?:yes|no|true|false)\b/.test(name) || /改为|应为|更正|其实|修改/.test(name)

/** “No” before a name in capitals may be a name itself, as of No Moo-hyun. */
const FIRST_WORD = /^([\p{L}\p{M}'’/-]+)([,，:：。.]|\s|$)\s*/u
const NAME_FOLLOWS = /^\s*[\p{Lu}\d]/u

function leadingAnswer(text: string): { readonly answer?: string; readonly rest: string } {
  const isAnswer = (word: string): boolean => (readYesNo(word) ?? readOpen(word)) !== undefined
  const [segment = ''] = text.split(/[,，;；]/)
  if (isAnswer(segment)) return { answer: segment.trim(), rest: trimmed(text.slice(segment.length)) }
  const [whole = '', word = '', after = ''] = FIRST_WORD.exec(text) ?? []
  const rest = text.slice(whole.length)
  const isName =
    /^no?$/i.test(word) && /^[.\s]$/.test(after) && /^\p{Lu}/u.test(word) && NAME_FOLLOWS.test(rest)
  if (word !== '' && isAnswer(word) && !isName) return { answer: word, rest }
  const adjoining = /^(?:否|不是)(?=\p{Script=Han})/u.exec(text)?.[0]
  return adjoining === undefined ? { rest: text } : { answer: adjoining, rest: text.slice(adjoining.length) }
}

/** The name and the day of one part of a line. */
export function nameAndDay(typed: string, today: string): NameAndDay {
  const dayIn = (text: string): NameAndDay | undefined => {
    if (TODAY.test(text)) return { on: today }
    const read = readDay(text)
    return read.ok ? { on: read.day } : undefined
  }
  const withoutYear = (text: string): NameAndDay | undefined =>
    lacksYear(text) ? { yearless: text } : undefined
  const likeADay = (text: string): NameAndDay | undefined => (isLikeADay(text) ? { on: text } : undefined)
  const ended = typed.replace(/[)）.。]+$/, '')
  const starts = [...ended].flatMap((_, at) => (isStart(ended, at) ? [at] : []))
  for (const day of [dayIn, likeADay, withoutYear]) {
    for (const at of starts) {
      const on = day(ended.slice(at).replace(/^on\s+/i, ''))
      if (on !== undefined) return { ...named(typed.slice(0, at)), ...on }
    }
    for (const { index } of [...typed.matchAll(BETWEEN)].toReversed()) {
      const on = day(typed.slice(0, index).trim())
      if (on !== undefined) return { ...named(typed.slice(index)), ...on }
    }
  }
  return named(typed)
}

const TODAY = /^(?:today|今天|今日)$/i
const BETWEEN = /[,，、;；\s]+/g

/** Where a day can begin: after a blank or a comma, or where digits follow what is none. */
const isStart = (text: string, at: number): boolean =>
  at === 0 ||
  /[\s,，、;；(（]/.test(text[at - 1]!) ||
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

function named(typed: string): NameAndDay {
  const by = typed.replace(/^[\s,，、;；]+|[\s,，、;；(（]+$/g, '').replace(/[\s,，]+on$/i, '')
  return by === '' || by === 'on' ? {} : { by }
}

/** What may be said beside an answer, as a matter file names it. */
export type Label = 'by' | 'on' | 'evidence' | 'reason'

const NAMES: Readonly<Record<Label, readonly string[]>> = {
  by: [
    ...['judged by', 'signed by', 'assessed by', 'answered by', 'by', 'signer', 'name'],
    ...['答复人', '评估人', '判断人', '签署人', '签字人', '评估机构', '姓名'],
  ],
  on: ['on', 'date', 'dated', 'day', '评估日期', '签署日期', '日期'],
  evidence: ['evidence', '证据'],
  reason: ['reason', '理由'],
}

const LABEL_OF: ReadonlyMap<string, Label> = new Map(
  (Object.keys(NAMES) as Label[]).flatMap((label) => NAMES[label].map((name) => [name, label] as const)),
)

const ANY = [...LABEL_OF.keys()].sort((a, b) => b.length - a.length).join('|')

/**
 * A label with its colon, wherever it begins; one without, as “by Li Min”, at the beginning of a part. The colon and the
 * semicolon may be full-width.
 */
const LABEL = new RegExp(
  String.raw`(?:^|[;；,，、\s)）])\s*(${ANY})\s*[:：]\s*|(?:^|[;；,，])\s*(?:(${ANY})(?=\s)\s*|(答复人|评估人|日期)(?=[\p{Script=Han}\d]))`,
  'giu',
)

export interface LabelledLine {
  /** What no label stands before. */
  readonly rest: string
  readonly ground: Readonly<Partial<Record<Label, string>>>
  /** Whether one label stands twice. */
  readonly isTwice: boolean
}

/** @example labelled('no; by: Li Min; on: 2026-11-20')  // { rest: 'no', ground: { by: 'Li Min', on: '2026-11-20' }, isTwice: false } */
export function labelled(line: string): LabelledLine {
  const found = [...line.matchAll(LABEL)]
  const ground: Partial<Record<Label, string>> = {}
  const rest = [line.slice(0, found[0]?.index ?? line.length)]
  let isTwice = false
  found.forEach((match, index) => {
    const label = LABEL_OF.get((match[1] ?? match[2] ?? match[3])!.toLowerCase().replace(/\s+/g, ' '))!
    const part = line.slice(match.index + match[0].length, found[index + 1]?.index ?? line.length)
    // What follows a semicolon without a label belongs to none.
    const [text = '', ...others] = part.split(/[;；]/)
    rest.push(...others)
    if (ground[label] !== undefined) isTwice = true
    const value = trimmed(text)
    if (value !== '') ground[label] = value
  })
  return { rest: rest.map(trimmed).filter(Boolean).join('; '), ground, isTwice }
}

/** Without the signs and blanks that stood between it and its neighbours. */
const trimmed = (text: string): string => text.replace(/^[\s,，、;；]+|[\s,，、;；]+$/g, '')
