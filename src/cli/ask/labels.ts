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
export const trimmed = (text: string): string => text.replace(/^[\s,，、;；]+|[\s,，、;；]+$/g, '')
