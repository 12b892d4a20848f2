import type { Text } from '#language'
import { numberText } from '#words'
import { line } from './layout/index.ts'
import type { Terminal } from './terminal.ts'

/** Said once in so many events where nobody watches: a log of a long run stays short. */
const EVENTS_A_LINE = 250_000
const SHOWN_AFTER_MILLISECONDS = 500
const SHOWN_EVERY_MILLISECONDS = 100

/** How far a long reading has come, on standard error: one line that renews itself on a screen, a few in a log. */
export class Progress {
  readonly #terminal: Terminal
  readonly #bytes: number | undefined
  #next = performance.now() + SHOWN_AFTER_MILLISECONDS
  #said = 0

  /** @param bytes  how many there are to read, where that is known */
  constructor(terminal: Terminal, bytes: number | undefined) {
    this.#terminal = terminal
    this.#bytes = bytes
  }

  at(events: number, bytes: number): void {
    if (this.#terminal.isWatched) {
      const now = performance.now()
      if (now < this.#next) return
      this.#next = now + SHOWN_EVERY_MILLISECONDS
      this.#terminal.passing(this.#text(events, bytes))
    } else if (events >= this.#said + EVENTS_A_LINE) {
      this.#said = events - (events % EVENTS_A_LINE)
      this.#terminal.note([line([this.#text(events, bytes)])])
    }
  }

  end(): void {
    if (this.#terminal.isWatched) this.#terminal.passing(undefined)
  }

  #text(events: number, bytes: number): Text {
    const read = numberText(events)
    const share = this.#bytes ? Math.min(100, Math.floor((bytes / this.#bytes) * 100)) : undefined
    return share === undefined
      ? { en: `${read.en} events read`, zh: `已读取${read.zh}个事件` }
      : { en: `${read.en} events read, ${share}%`, zh: `已读取${read.zh}个事件，${share}%` }
  }
}
