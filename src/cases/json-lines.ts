import {
  CASE_FILE,
  CASE_LINE,
  EVENT_LINE,
  type Fault,
  type FileText,
  isRecord,
  MOST_CHARACTERS,
  type Place,
  parseText,
  withSources,
} from '#contract'
import type { Text } from '#language'

/** A line of JSON Lines that says something, as its text. */
interface Line {
  readonly text: string
  /** From 1. */
  readonly number: number
}

/** A line read: what it says, its faults, and where each part of it stands. */
export interface LineRead {
  readonly value: unknown
  /** The same, each number and switch with what was typed for it. */
  readonly asTyped: unknown
  readonly faults: readonly Fault[]
  readonly place: Place
  readonly text: FileText
}

/** Cuts a text into its lines as it comes, in chunks cut anywhere. Only the line that is not complete is held. */
export class JsonLines {
  /** Why nothing more comes of the text: a line that is longer than an event can be. */
  fault: Fault | undefined
  #rest = ''
  #number = 0

  /** @returns the lines that are now complete; empty ones are passed over */
  push(chunk: string): readonly Line[] {
    const complete: Line[] = []
    if (this.fault) return complete
    let from = 0
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
      this.#take(this.#rest + chunk.slice(from, at), complete)
      this.#rest = ''
      from = at + 1
    }
    this.#rest += chunk.slice(from)
    if (this.#rest.length > MOST_CHARACTERS) this.fault ??= tooLong(this.#number + 1)
    return complete
  }

  end(): readonly Line[] {
    const complete: Line[] = []
    if (!this.fault && this.#rest !== '') this.#take(this.#rest, complete)
    this.#rest = ''
    return complete
  }

  #take(text: string, complete: Line[]): void {
    this.#number += 1
    if (this.fault || text.trim() === '') return
    if (text.length > MOST_CHARACTERS) this.fault = tooLong(this.#number)
    // V8 would keep the whole chunk alive for the sake of one line cut from it, so the line is copied.
    else complete.push({ text: ` ${text.replace(/\r$/, '')}`.slice(1), number: this.#number })
  }
}

const tooLong = (line: number): Fault => ({
  pointer: '',
  line,
  column: 1,
  message: {
    en: `This line is longer than ${MOST_CHARACTERS} characters, and no event can be that long.`,
    zh: `本行超过${MOST_CHARACTERS}个字符，而单个事件不可能如此之长。`,
  },
  expected: IN_LINES,
  example: CASE_FILE.limit.example,
})
const IN_LINES: Text = {
  en: 'JSON Lines (.jsonl): the case on the first line, then an event a line',
  zh: 'JSON Lines格式（.jsonl）：首行为案件，其后每行一个事件',
}

/** The line of an event: nearly all are so plain that the parser, forty times as slow, is not asked. */
export function readEventLine(line: Line): LineRead {
  const value = plainIn(line.text)
  if (value === undefined) return readLine(line, EVENT_LINE)
  const place = { line: line.number, column: line.text.search(/\S/) + 1 }
  let parsed: FileText | undefined
  const text = (): FileText => {
    parsed ??= readLine(line, EVENT_LINE).text
    return parsed
  }
  return {
    value,
    asTyped: value,
    faults: [],
    place,
    text: {
      placeOf: (pointer, what) => text().placeOf(pointer, what),
      sourceOf: (pointer) => text().sourceOf(pointer),
      wideColon: undefined,
    },
  }
}

/** The first line. */
export const readCaseLine = (line: Line): LineRead => readLine(line, CASE_LINE)

function readLine({ text, number }: Line, kind: typeof EVENT_LINE): LineRead {
  const { parsed, faults } = parseText(text, kind, number)
  const place = { line: number, column: text.search(/\S/) + 1 }
  if (!parsed) return { value: undefined, asTyped: undefined, faults, place, text: NO_TEXT }
  const { value, sourceOf } = parsed
  return { value, asTyped: withSources(value, sourceOf), faults, place, text: parsed }
}
const NO_TEXT: FileText = { placeOf: () => undefined, sourceOf: () => undefined, wideColon: undefined }

/**
 * An object of texts and yes or no, each name once. A number, a name that stands twice, half a character and a Chinese
 * key are for the parser: `JSON.parse` does not tell what was typed.
 */
function plainIn(text: string): Record<string, unknown> | undefined {
  const value = parsedJson(text)
  if (!isRecord(value) || /\\ud/i.test(text)) return undefined
  const names = Object.keys(value)
  if (names.length !== (text.match(/"\s*:/g)?.length ?? 0)) return undefined
  return names.every((name) => ASCII.test(name) && isPlain(value[name])) ? value : undefined
}

const ASCII = /^[\x20-\x7e]*$/

const isPlain = (value: unknown): boolean =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (Array.isArray(value) && value.every((each) => typeof each === 'string'))

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether a text is JSON Lines: its first line is an object by itself, and it is not the only one. */
export function isJsonLines(beginning: string): boolean {
  const [, first = '', rest] = /^\s*(\{.*\})[ \t]*\r?\n\s*(\S?)/.exec(beginning) ?? []
  return rest === '{' && parsedJson(first) !== undefined
}
