import type { Text } from '#language'
import { numberText } from '#words'
import { line } from '../layout/index.ts'
import type { Terminal } from '../terminal.ts'
import type { OperationProgress, Tell } from './operations.ts'

const SHOWN_EVERY_MILLISECONDS = 100
/** Where nobody watches, a log gets a line for so many per cent, or for so many things where nobody knows of how many. */
const PER_CENT_A_LINE = 10
const THINGS_A_LINE = 100_000

/** How far an operation has come, on standard error: one line that renews itself on a screen, a few in a log. */
export class ProgressLine {
  readonly #terminal: Terminal
  readonly #things: Text
  #next = performance.now() + SHOWN_EVERY_MILLISECONDS
  #said = 0

  /** @param things  what is counted: “events”, “records” */
  constructor(terminal: Terminal, things: Text) {
    this.#terminal = terminal
    this.#things = things
  }

  readonly tell: Tell = (progress) => {
    if (this.#terminal.isWatched) {
      const now = performance.now()
      if (now < this.#next) return
      this.#next = now + SHOWN_EVERY_MILLISECONDS
      this.#terminal.passing(this.#text(progress))
      return
    }
    const { done, of } = progress
    const step =
      of === null ? Math.floor(done / THINGS_A_LINE) : Math.floor((done / of) * (100 / PER_CENT_A_LINE))
    if (step <= this.#said) return
    this.#said = step
    this.#terminal.note([line([this.#text(progress)])])
  }

  end(): void {
    if (this.#terminal.isWatched) this.#terminal.passing(undefined)
  }

  #text({ done, of }: OperationProgress): Text {
    const [n, all] = [numberText(done), of === null ? null : numberText(of)]
    const { en, zh } = this.#things
    return all === null
      ? { en: `${n.en} ${en}`, zh: `${n.zh}${zh}` }
      : { en: `${n.en} of ${all.en} ${en}`, zh: `${n.zh}${zh}，共${all.zh}${zh}` }
  }
}
