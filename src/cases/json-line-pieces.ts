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

/** JSON Lines: the case on the first line, then an event a line. Empty lines are passed over. */
export class JsonLinePieces implements Pieces {
  fault: Fault | undefined
  readonly #lines = new Lines((text, line) => this.#take(text, line))
  #complete: Piece[] = []
  #hasHead = false

  push(chunk: string): readonly Piece[] {
    if (this.fault) return []
    this.#lines.push(chunk)
    const { characters, line } = this.#lines.held
    if (isTooLong(characters)) this.fault ??= cannotBeStreamed(line, TOO_LONG.line)
    return this.#handOver()
  }

  end(): readonly Piece[] {
    if (!this.fault) this.#lines.end()
    return this.#handOver()
  }

  #take(text: string, line: number): void {
    if (this.fault || /^\s*$/.test(text)) return
    if (isTooLong(text.length)) {
      this.fault = cannotBeStreamed(line, TOO_LONG.line)
      return
    }
    this.#complete.push({ kind: this.#hasHead ? 'event' : 'head', text: ownText(text), line })
    this.#hasHead = true
  }

  #handOver(): readonly Piece[] {
    const complete = this.#complete
    this.#complete = []
    return complete
  }
}

/** Whether a text is JSON Lines: its first line is an object by itself, and it is not the only one. */
export function isJsonLines(beginning: string): boolean {
  const [, first, rest] = /^\s*(\{.*\})[ \t]*\r?\n\s*(\S?)/.exec(beginning) ?? []
  if (first === undefined || rest !== '{') return false
  try {
    JSON.parse(first)
    return true
  } catch {
    return false
  }
}
