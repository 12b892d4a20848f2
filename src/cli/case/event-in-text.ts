import { isDeepStrictEqual } from 'node:util'
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parse,
  parseDocument,
  stringify,
} from 'yaml'

/** What an event says, as a file writes it. */
export type WrittenEvent = Readonly<Record<string, unknown>>

/**
 * The text of a case with one event more, at the end of its list or at a place in it; everything else, comments and all, stays character
 * by character.
 *
 * @param at  how many events stand before it; left out: all
 * @returns undefined where the text has no place for it that we know: then it is put there by hand
 * @example withEvent('events:\n  - { on: 2026-03-02, step: application-submitted }\n', event)
 */
export function withEvent(
  text: string,
  event: WrittenEvent,
  at = Number.POSITIVE_INFINITY,
): string | undefined {
  const edited = put(text, event, at)
  return edited !== undefined && isThatAndNoMore(text, edited, event, at) ? edited : undefined
}

/** The text of a case looked at as of another day; one that names none is looked at today. */
export function withAsOf(text: string, day: string): string {
  const said = pairNamed(parsed(text), 'asOf', '截至', '截至日')?.value
  if (!isScalar(said) || !said.range) return text
  const quote = text[said.range[0]] === '"' ? '"' : ''
  const edited = text.slice(0, said.range[0]) + quote + day + quote + text.slice(said.range[1])
  return edited
}

/** An event as a row of a file. */
export const eventRow = (event: WrittenEvent, isJson: boolean): string =>
  isJson
    ? JSON.stringify(event)
    : stringify(event, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true }).trimEnd()

const parsed = (text: string): Document => parseDocument(text, { prettyErrors: false, logLevel: 'silent' })

function pairNamed(
  { contents }: Document,
  ...names: readonly string[]
): Pair<unknown, Node | null> | undefined {
  if (!isMap(contents)) return undefined
  return contents.items.find(({ key }) => isScalar(key) && names.includes(String(key.value))) as
    | Pair<unknown, Node | null>
    | undefined
}

function put(text: string, event: WrittenEvent, at: number): string | undefined {
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const isJson = text.trimStart().startsWith('{')
  const row = eventRow(event, isJson)
  const list = pairNamed(parsed(text), 'events', '事件')
  if (!list) return undefined
  const { value } = list
  if (isSeq(value) && value.flow && value.range)
    return inBrackets(text, value.items as Node[], value.range, row, end, at)
  if (isSeq(value) && value.items.length > 0) {
    const before = value.items[Math.min(at, value.items.length) - 1] as Node | undefined
    const beside = before ?? (value.items[0] as Node)
    const start = lineStart(text, dashBefore(text, beside))
    const indent = /^[ \t]*(?=-)/m.exec(text.slice(start))?.[0] ?? '  '
    if (!before) return `${text.slice(0, start)}${indent}- ${row}${end}${text.slice(start)}`
    const [, to] = before.range!
    return insertRow(text, to, `${indent}- ${row}`, end)
  }
  if (value === null || (isScalar(value) && value.value === null)) {
    const key = (list.key as Node).range!
    return insertRow(text, text.indexOf(':', key[1]) + 1, `  - ${row}`, end)
  }
  return undefined
}

/** The dash of a list entry stands before it, on its own line or an earlier one. */
const dashBefore = (text: string, { range }: Node): number => text.lastIndexOf('-', range![0] - 1)

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

/** After the line on which something ends. */
function insertRow(text: string, at: number, row: string, end: string): string {
  if (at > 0 && text[at - 1] === '\n') return text.slice(0, at) + row + end + text.slice(at)
  const next = text.indexOf('\n', at)
  if (next < 0) return text + end + row + end
  return text.slice(0, next + 1) + row + end + text.slice(next + 1)
}

function inBrackets(
  text: string,
  items: readonly Node[],
  [from, to]: readonly [number, number, number],
  row: string,
  end: string,
  at: number,
): string {
  const [first] = items
  if (!first) return `${text.slice(0, from)}[${row}]${text.slice(to)}`
  if (at === 0) return `${text.slice(0, first.range![0])}${row}, ${text.slice(first.range![0])}`
  const last = items[Math.min(at, items.length) - 1]!
  const [start, after] = last.range!
  const isOwnRow = text.slice(from, start).includes('\n')
  const indent = text.slice(lineStart(text, start), start)
  const before = isOwnRow && indent.trim() === '' ? `,${end}${indent}` : ', '
  return text.slice(0, after) + before + row + text.slice(after)
}

function isThatAndNoMore(text: string, edited: string, event: WrittenEvent, at: number): boolean {
  try {
    const [before, after] = [parse(text), parse(edited)] as [Record<string, unknown>, Record<string, unknown>]
    const name = Object.hasOwn(after, '事件') ? '事件' : 'events'
    const [was, is] = [before[name] ?? [], after[name]] as [unknown[], unknown[]]
    return isDeepStrictEqual(
      { ...before, [name]: was.toSpliced(at, 0, { ...event }) },
      { ...after, [name]: is },
    )
  } catch {
    return false
  }
}
