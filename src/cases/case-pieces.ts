import { type Fault, MOST_CHARACTERS } from '#contract'
import type { Text } from '#language'

/** A part of a case's text that is read by itself: its head, an event, or what stands after the events. */
export interface Piece {
  readonly kind: 'head' | 'event' | 'tail'
  readonly text: string
  /** The line in the file, from 1, on which the text begins. */
  readonly line: number
  /** A head after which no list of events begins. */
  readonly isAlone?: true
}

/** Cuts a text into pieces as it comes, in chunks cut anywhere. */
export interface Pieces {
  /** @returns the pieces that are now complete */
  push(chunk: string): readonly Piece[]
  end(): readonly Piece[]
  /** Why the text cannot be read in pieces; nothing more comes of it. */
  readonly fault: Fault | undefined
}

/** Hands on a text line by line, without the ends of the lines. Only the line that is not complete is held. */
export class Lines {
  readonly #take: (line: string, number: number) => void
  #rest = ''
  #number = 0

  constructor(take: (line: string, number: number) => void) {
    this.#take = take
  }

  push(chunk: string): void {
    let from = 0
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
      this.#hand(this.#rest + chunk.slice(from, at))
      this.#rest = ''
      from = at + 1
    }
    this.#rest += chunk.slice(from)
  }

  end(): void {
    if (this.#rest !== '') this.#hand(this.#rest)
    this.#rest = ''
  }

  /** The characters held, and the line they stand on. */
  get held(): { readonly characters: number; readonly line: number } {
    return { characters: this.#rest.length, line: this.#number + 1 }
  }

  #hand(line: string): void {
    this.#number += 1
    this.#take(line.endsWith('\r') ? line.slice(0, -1) : line, this.#number)
  }
}

/** A copy that does not keep the chunk alive from which a text was cut. */
export const ownText = (text: string): string => ` ${text}`.slice(1)

export const isTooLong = (characters: number): boolean => characters > MOST_CHARACTERS

const EXPECTED: Text = {
  en: '“events:” as a YAML list at the margin of the file, each event a “- { … }” or a block of lines, with procedure, asOf and readings above it; or JSON Lines (.jsonl): the case on the first line, then an event a line',
  zh: '以YAML列表书写的“events:”（顶格书写，每一事件为一行“- { … }”或者一组行，procedure、asOf和readings列于其前）；或者JSON Lines（.jsonl）：首行为案件，其后每行一个事件',
}
const EXAMPLE = [
  '{ "case": "A long review", "procedure": "order-8", "asOf": "2026-03-20" }',
  '{ "on": "2026-03-02", "step": "application-submitted" }',
].join('\n')

/** The fault of a long text whose events cannot be come to one by one. */
export const cannotBeStreamed = (line: number, message: Text): Fault => ({
  pointer: '',
  line,
  column: 1,
  message,
  expected: EXPECTED,
  example: EXAMPLE,
})

export const TOO_LONG = {
  line: {
    en: `This line alone is longer than ${MOST_CHARACTERS} characters: a case of that length is read event by event, and no event can be that long.`,
    zh: `仅此一行即超过${MOST_CHARACTERS}个字符：如此长度的案件须逐个读取事件，而单个事件不可能如此之长。`,
  },
  event: {
    en: `The event that begins here is longer than ${MOST_CHARACTERS} characters.`,
    zh: `由此开始的事件超过${MOST_CHARACTERS}个字符。`,
  },
  head: {
    en: `No list of events begins within ${MOST_CHARACTERS} characters, so that they cannot be read one by one.`,
    zh: `前${MOST_CHARACTERS}个字符内没有事件列表，无法逐个读取事件。`,
  },
  tail: {
    en: `What stands after the events is longer than ${MOST_CHARACTERS} characters.`,
    zh: `事件之后的内容超过${MOST_CHARACTERS}个字符。`,
  },
} satisfies Record<string, Text>
