import { type Fault, type FileText, type Place, parseText } from '#contract'
import type { Piece } from './case-pieces.ts'
import { eventKind } from './faults.ts'

/** An event of a long case as it is written: what it says, its faults, and where each part of it stands. */
export interface EventRead {
  readonly value: unknown
  readonly faults: readonly Fault[]
  readonly place: Place
  /** Of a part, by its pointer within the event ('/on'); found only when it is asked for. */
  readonly placeOf: FileText['placeOf']
  readonly sourceOf: FileText['sourceOf']
  readonly wideColon?: Place | undefined
}

/** An item of a YAML sequence, its dash included. */
export function readItem({ text, line }: Piece): EventRead {
  const place = itemPlace(text, line)
  const simple = simpleItem(text)
  if (simple) return { value: simple, faults: [], place, ...lazily(text, line, '/0') }
  return readWhole(text, line, '/0', place)
}

/** A line of JSON. */
export function readJsonLine({ text, line }: Piece): EventRead {
  const place = { line, column: text.search(/\S/) + 1 }
  try {
    const value: unknown = JSON.parse(text)
    // A name that stands twice, half a character and a Chinese key are for the parser: JSON.parse does not tell.
    const isPlain =
      isFlat(value) && !/\\ud/i.test(text) && Object.keys(value).every((name) => ASCII.test(name))
    if (isPlain && Object.keys(value).length === (text.match(/"\s*:/g)?.length ?? 0)) {
      return { value, faults: [], place, ...lazily(text, line, '') }
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  return readWhole(text, line, '', place)
}

const ASCII = /^[\x20-\x7e]*$/

const isFlat = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function readWhole(text: string, line: number, within: '' | '/0', place: Place): EventRead {
  const { parsed, faults } = parseText(text, eventKind(within))
  const shifted = faults.map((fault) => ({ ...fault, ...shift(fault, line) }))
  const whole = parsed?.value
  return {
    value: within === '' ? whole : Array.isArray(whole) ? whole[0] : undefined,
    faults: shifted,
    place,
    placeOf: (pointer, what) => shift(parsed?.placeOf(within + pointer, what), line),
    sourceOf: (pointer) => parsed?.sourceOf(within + pointer),
    wideColon: shift(parsed?.wideColon, line),
  }
}

function lazily(text: string, line: number, within: '' | '/0'): Pick<EventRead, 'placeOf' | 'sourceOf'> {
  const parsed = () => parseText(text, eventKind(within)).parsed
  return {
    placeOf: (pointer, what) => shift(parsed()?.placeOf(within + pointer, what), line),
    sourceOf: (pointer) => parsed()?.sourceOf(within + pointer),
  }
}

/** A place within a piece as a place within the file. */
export const shift = <P extends { readonly line?: number; readonly column?: number }>(
  place: P | undefined,
  line: number,
): Place | undefined =>
  place?.line === undefined ? undefined : { line: place.line + line - 1, column: place.column ?? 1 }

/** Where the item itself begins: after its dash, past remarks and empty lines. */
function itemPlace(text: string, line: number): Place {
  const before = /^ *-(?:[ \t]*(?:#.*)?\n)*[ \t]*/.exec(text)?.[0] ?? ''
  const lines = before.split('\n')
  return { line: line + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 }
}

const PAIR =
  /([A-Za-z]+): ([\d-]+|[A-Za-z_\u4e00-\u9fff][\w\u4e00-\u9fff-]*(?: [\w\u4e00-\u9fff-]+)*)(, |,| ?\}[ \t]*$)/y
const DAY = /^\d{4}-\d\d-\d\d$/
const NO_TEXT = /^(?:null|true|false)$/i

/**
 * `- { on: 2026-03-02, step: application-submitted }`, nearly every event of a long case, read as YAML reads it and
 * forty times as fast. Whatever is not so plain is left to the parser.
 */
export function simpleItem(text: string): Record<string, unknown> | undefined {
  const start = /^ *- +\{ ?/.exec(text)
  if (!start) return undefined
  const found: Record<string, unknown> = {}
  PAIR.lastIndex = start[0].length
  for (let pair = PAIR.exec(text); pair; pair = PAIR.exec(text)) {
    const [, name = '', value = '', after = ''] = pair
    const isDay = DAY.test(value)
    if (Object.hasOwn(found, name) || NO_TEXT.test(name)) return undefined
    if (!isDay && (/^[\d-]/.test(value) || (NO_TEXT.test(value) && value !== 'true' && value !== 'false'))) {
      return undefined
    }
    found[name] = value === 'true' ? true : value === 'false' ? false : value
    if (after.includes('}')) return found
  }
  return undefined
}
