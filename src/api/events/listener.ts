import type { Reader, RecordChange } from '#store'

/** More records than this to tell of, and a listener looks at the lists anew instead. */
export const MOST_CHANGES = 1000

export interface ListenerParts {
  readonly reader: Reader
  /** Whether the session that it belongs to is there still. */
  remains(): boolean
  /** A place in the log, as this listener is told it. */
  seal(position: number): string
  readonly heartbeatMs: number
}

/**
 * Someone who hears of changes. What is not sent yet is one version a record: who reads slowly is told less often, and
 * nothing piles up.
 */
export class Listener {
  readonly reader: Reader
  readonly #parts: ListenerParts
  readonly #waiting = new Map<string, RecordChange>()
  #isReloading = false
  #isOver = false
  #position: number
  #isNew = true
  #wake = (): void => {}

  constructor(parts: ListenerParts, position: number) {
    this.reader = parts.reader
    this.#parts = parts
    this.#position = position
  }

  get isOver(): boolean {
    return this.#isOver || !this.#parts.remains()
  }

  /** Tells of changes; those it was not told of before stand behind the position. */
  tell(changes: readonly RecordChange[], position: number): void {
    for (const change of changes) {
      const before = this.#waiting.get(change.record)
      if (!before || before.version < change.version) this.#waiting.set(change.record, change)
    }
    if (this.#waiting.size > MOST_CHANGES) this.reload()
    this.#position = position
    if (changes.length > 0) this.#wake()
  }

  /** So much has changed, or it is so long ago, that it looks at everything anew. */
  reload(): void {
    this.#waiting.clear()
    this.#isReloading = true
    this.#wake()
  }

  end(): void {
    this.#isOver = true
    this.#wake()
  }

  /** What is sent next: at the latest a sign of life. @returns undefined where it is over */
  async next(): Promise<string | undefined> {
    if (this.#isNew) {
      this.#isNew = false
      return `retry: ${RETRY_MS}\n${this.#place()}\n${this.#drain()}`
    }
    if (!this.#isOver && this.#waiting.size === 0 && !this.#isReloading) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, this.#parts.heartbeatMs)
        this.#wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    if (this.isOver) return undefined
    return this.#drain() || `: \n${this.#place()}\n`
  }

  /** The place stands with the last: of what was cut off before, the rest is told again. */
  #drain(): string {
    const messages = this.#isReloading
      ? ['event: reload\ndata: {}\n']
      : [...this.#waiting.values()].map(
          ({ kind, record, version }) =>
            `event: change\ndata: ${JSON.stringify({ kind, id: record, version })}\n`,
        )
    this.#waiting.clear()
    this.#isReloading = false
    return messages
      .map((message, index) => `${message}${index === messages.length - 1 ? this.#place() : ''}\n`)
      .join('')
  }

  #place(): string {
    return `id: ${this.#parts.seal(this.#position)}\n`
  }
}

/** After how long a browser connects again, in milliseconds. */
const RETRY_MS = 2000
