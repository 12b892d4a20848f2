import type { Fault } from '#contract'
import {
  cannotBeStreamed,
  isTooLong,
  Lines,
  ownText,
  type Piece,
  type Pieces,
  TOO_LONG,
} from './case-pieces.ts'

const EVENTS = /^(["']?)(?:events|事件)\1[ \t]*:[ \t]*(.*)$/
const NOTHING = /^[ \t]*(#.*)?$/

/**
 * A case in YAML whose `events:` is a block sequence: the text above it, each of its items, and the text below it.
 *
 * Only what decides where an item begins and ends is looked at: its indentation, and its dash. What an item says is
 * read by the YAML parser, one item at a time.
 */
export class BlockPieces implements Pieces {
  fault: Fault | undefined
  readonly #lines = new Lines((text, line) => this.#take(text, line))
  #complete: Piece[] = []
  /** Where the reading is: above the events, among them, or below them. */
  #at: Piece['kind'] = 'head'
  #held: string[] = []
  #characters = 0
  /** The line on which what is held begins. */
  #from = 1
  /** The column of the dashes, from 0; -1 before the first. */
  #dash = -1

  push(chunk: string): readonly Piece[] {
    if (this.fault) return []
    this.#lines.push(chunk)
    const { characters, line } = this.#lines.held
    if (isTooLong(characters)) this.fault ??= cannotBeStreamed(line, TOO_LONG.line)
    return this.#handOver()
  }

  end(): readonly Piece[] {
    if (!this.fault) this.#lines.end()
    if (!this.fault && this.#at === 'head') this.#emit(true)
    else if (!this.fault && this.#held.length > 0) this.#emit()
    return this.#handOver()
  }

  #take(text: string, line: number): void {
    if (this.fault) return
    if (this.#at === 'event') this.#takeAmongEvents(text, line)
    else if (this.#at === 'head' && EVENTS.test(text)) this.#begin(text, line)
    else this.#hold(text, line)
  }

  /** The line `events:`. What else stands on it makes it another shape. */
  #begin(text: string, line: number): void {
    if (!NOTHING.test(EVENTS.exec(text)?.[2] ?? '')) {
      this.#hold(text, line)
      return
    }
    this.#emit()
    this.#at = 'event'
  }

  #takeAmongEvents(text: string, line: number): void {
    if (NOTHING.test(text)) {
      // A remark at the margin is no part of an event; the line still counts.
      if (this.#held.length > 0) this.#hold(text.trimStart() === '' || this.#isWithin(text) ? text : '', line)
      return
    }
    const indent = indentOf(text)
    if (text[indent] === '-' && (indent + 1 === text.length || /\s/.test(text[indent + 1]!))) {
      if (this.#dash < 0) this.#dash = indent
      if (indent === this.#dash) {
        if (this.#held.length > 0) this.#emit()
        this.#hold(text, line)
        return
      }
    }
    if (this.#dash >= 0 && indent > this.#dash) {
      this.#hold(text, line)
    } else if (indent === 0 && text[0] !== '\t') {
      if (this.#held.length > 0) this.#emit()
      this.#at = 'tail'
      this.#hold(text, line)
    } else this.fault = cannotBeStreamed(line, this.#dash < 0 ? NO_LIST : ASKEW)
  }

  #isWithin(text: string): boolean {
    return indentOf(text) > this.#dash
  }

  #hold(text: string, line: number): void {
    if (this.#held.length === 0) this.#from = line
    this.#held.push(text)
    this.#characters += text.length + 1
    if (isTooLong(this.#characters)) {
      const what = isTooLong(text.length) ? TOO_LONG.line : TOO_LONG[this.#at]
      this.fault = cannotBeStreamed(isTooLong(text.length) ? line : this.#from, what)
    }
  }

  #emit(isAlone?: true): void {
    const [only = ''] = this.#held
    const text = this.#held.length > 1 ? this.#held.join('\n') : ownText(only)
    this.#complete.push({ kind: this.#at, text, line: this.#from, ...(isAlone ? { isAlone } : {}) })
    this.#held = []
    this.#characters = 0
  }

  #handOver(): readonly Piece[] {
    const complete = this.#complete
    this.#complete = []
    return complete
  }
}

const indentOf = (text: string): number => {
  let indent = 0
  while (text[indent] === ' ') indent += 1
  return indent
}

const NO_LIST = {
  en: 'The events do not begin with a dash, so that they cannot be read one by one.',
  zh: '事件未以短横线开头，无法逐个读取。',
}
const ASKEW = {
  en: 'The indentation does not fit the lines around it: the dashes of the events stand under one another.',
  zh: '缩进与上下文不一致：各事件的短横线应当对齐。',
}
