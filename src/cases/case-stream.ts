import type { CivilDate } from '#clock'
import { type Fault, type FileText, isRecord, type Outcome, type Place, parseText } from '#contract'
import type { ReviewEvent } from '#review'
import { BlockPieces } from './block-pieces.ts'
import type { CaseFile } from './case-file.ts'
import type { Piece, Pieces } from './case-pieces.ts'
import type { EventCheck } from './check-details.ts'
import { checkEvent } from './check-event.ts'
import { checkCaseExpectation } from './check-expectation.ts'
import {
  asOfIn,
  CASE_EXAMPLE,
  type CaseHead,
  checkHead,
  checkNames,
  checkTitles,
  dayOf,
  eventCheck,
  versionIn,
} from './check-head.ts'
import { type EventRead, readItem, readJsonLine, shift } from './event-text.ts'
import { CASE_FILE, CaseFaults } from './faults.ts'
import { JsonLinePieces } from './json-line-pieces.ts'
import { versionNamed } from './law.ts'
import { asKnown } from './read-case.ts'
import { KnownBy } from './set-aside.ts'

export interface CaseStreamOptions {
  /** The civil day in China on which the case is looked at where its text names none. */
  readonly today: CivilDate
  /** The day to look at it whatever its text names. */
  readonly asOf?: CivilDate
  /** A YAML text with a block sequence of events, or JSON Lines: the case on the first line, then an event a line. */
  readonly shape: 'yaml' | 'json-lines'
}

/** What must be known before the first event is folded. */
const ABOVE_THE_EVENTS = ['procedure', 'asOf', 'readings']

/**
 * Reads a case of any length as its text comes, in chunks cut anywhere, holding no more of it than one event.
 *
 * Each event is checked when it is complete, so that it can be folded at once; a fault in one does not keep the others
 * from being checked. What the whole comes to, case or faults, is what `readCase` says of the same text.
 *
 * @example
 *   const stream = new CaseStream({ today, shape: 'yaml' })
 *   for (const chunk of chunks) for (const event of stream.push(chunk)) fold(stream.head!, event)
 *   for (const event of stream.finish()) fold(stream.head!, event)
 *   const read = stream.outcome()
 */
export class CaseStream {
  readonly #options: CaseStreamOptions
  readonly #pieces: Pieces
  readonly #faults: CaseFaults
  readonly #events: ReviewEvent[] = []
  readonly #places: Place[] = []
  /** The event, or the head, whose text is asked about. */
  #text: Partial<FileText> = {}
  #headText: Partial<FileText> = {}
  /** Events that came before any of them said under which version of the law the case stands. */
  #waiting: EventRead[] = []
  #given: Record<string, unknown> | undefined
  #first: { readonly day: CivilDate | undefined } | undefined
  #head: CaseHead | undefined
  #check: EventCheck | undefined
  #fresh: ReviewEvent[] = []
  #named: CivilDate | undefined
  readonly #known: KnownBy
  #count = 0

  constructor(options: CaseStreamOptions) {
    this.#options = options
    this.#pieces = options.shape === 'yaml' ? new BlockPieces() : new JsonLinePieces()
    const stream = this
    this.#faults = new CaseFaults({
      placeOf: (pointer, what) => this.#text.placeOf?.(pointer, what),
      sourceOf: (pointer) => this.#text.sourceOf?.(pointer),
      get wideColon() {
        return stream.#text.wideColon
      },
    })
    this.#known = new KnownBy(options.asOf)
  }

  /** Everything the text says beside its events; known when the first event is handed over. */
  get head(): CaseHead | undefined {
    return this.#head
  }

  /** How many events were found so far, those with faults included. */
  get found(): number {
    return this.#count + this.#waiting.length
  }

  /** Nothing but faults can come of it any more: what is still to come is checked, and need not be folded. */
  get isFaulty(): boolean {
    return !this.#faults.none
  }

  /** No more of the text is of use. */
  get isLost(): boolean {
    return this.#pieces.fault !== undefined
  }

  /** @returns the events that are complete and without a fault of their own, in their order */
  push(chunk: string): readonly ReviewEvent[] {
    for (const piece of this.#pieces.push(chunk)) this.#take(piece)
    return this.#handOver()
  }

  /** @returns the events that were still held back */
  finish(): readonly ReviewEvent[] {
    for (const piece of this.#pieces.end()) this.#take(piece)
    const { fault } = this.#pieces
    if (fault) this.#faults.include(fault)
    else if (!this.#given) this.#faults.add('', NO_EVENTS, IN_LINES, CASE_EXAMPLE)
    if (this.#given && !this.#head) this.#settle(undefined)
    return this.#handOver()
  }

  /** The whole case, or every fault with line and column; after {@link finish}. */
  outcome(): Outcome<CaseFile> {
    if (!this.#faults.none || !this.#head) return { ok: false, refusal: this.#faults.refusal() }
    const head = asKnown(this.#head, this.#named ?? this.#head.asOf, this.#known)
    return { ok: true, value: { ...head, events: this.#events, places: this.#places } }
  }

  #handOver(): readonly ReviewEvent[] {
    const fresh = this.#fresh
    this.#fresh = []
    return fresh
  }

  #take(piece: Piece): void {
    if (piece.kind === 'head') this.#takeHead(piece)
    else if (piece.kind === 'tail') this.#takeTail(piece)
    else this.#takeEvent(this.#options.shape === 'yaml' ? readItem(piece) : readJsonLine(piece))
  }

  #takeHead({ text, line, isAlone }: Piece): void {
    const { value, faults, ...part } = readPart(text, line)
    for (const fault of faults) this.#faults.include(fault)
    this.#text = part
    // A case that says nothing above its events is a case.
    const given = value === null ? {} : value
    if (isRecord(given)) {
      checkNames(given, this.#faults)
      if (given.events !== undefined) this.#faults.add('/events', NOT_A_LIST, IN_LINES, CASE_EXAMPLE, 'key')
    } else if (faults.length === 0) {
      this.#faults.addWrongKind('', given, A_HEAD, CASE_EXAMPLE)
    }
    this.#given = isRecord(given) ? given : {}
    if (isAlone && isRecord(given) && given.events === undefined) {
      this.#faults.add('', NO_EVENTS, IN_LINES, CASE_EXAMPLE)
    }
    this.#headText = part
  }

  #takeEvent(read: EventRead): void {
    const day = dayOf(read.value)
    this.#first ??= { day }
    if (!this.#head) {
      const named = this.#given?.procedure
      if (day === undefined && (named === undefined || named === null)) {
        this.#waiting.push(read)
        return
      }
      this.#settle(day)
    }
    this.#checkOne(read)
  }

  /** The version of the law is known: what waited for it is checked. */
  #settle(began: CivilDate | undefined): void {
    const { today, asOf: asked } = this.#options
    const given = this.#given ?? {}
    this.#text = this.#headText
    const named = asOfIn(given.asOf, today, this.#faults)
    const asOf = asked ?? named
    this.#named = named
    const version = versionIn(given.procedure, this.#first?.day, began, asOf, this.#faults)
    this.#head = checkHead(given, version, asOf, this.#faults)
    this.#check = eventCheck(version, asOf > named ? asOf : named, this.#faults)
    const waiting = this.#waiting
    this.#waiting = []
    for (const read of waiting) this.#checkOne(read)
  }

  #checkOne({ value, faults, place, placeOf, sourceOf, wideColon }: EventRead): void {
    const pointer = `/events/${this.#count}`
    this.#count += 1
    for (const fault of faults) this.#faults.include({ ...fault, pointer: pointer + within(fault) })
    if (faults.length > 0 && value === undefined) return
    this.#text = {
      placeOf: (of, what) => placeOf(of.slice(pointer.length), what),
      sourceOf: (of) => sourceOf(of.slice(pointer.length)),
      wideColon,
    }
    const event = checkEvent(value, pointer, this.#check!)
    const stands = event && this.#known.take(event)
    if (event && !stands) return
    this.#places.push(place)
    if (!stands) return
    this.#events.push(stands)
    this.#fresh.push(stands)
  }

  /** What stands below the events: titles and an expectation; what the events are folded under stands above them. */
  #takeTail({ text, line }: Piece): void {
    if (!this.#head) this.#settle(undefined)
    // Read under the list that stands above it, so that a second list, or a second document, is found.
    const { value, faults, ...part } = readPart(`events: []\n${text}`, line - 1)
    for (const fault of faults) this.#faults.include(fault)
    this.#text = part
    if (!isRecord(value)) return
    const { events: _, ...given } = value
    checkNames(given, this.#faults)
    for (const name of Object.keys(given)) {
      if (Object.hasOwn(this.#given ?? {}, name)) {
        this.#faults.add(`/${name}`, TWICE, { en: 'each name once', zh: '每个名称只出现一次' }, name, 'key')
      } else if (ABOVE_THE_EVENTS.includes(name)) {
        this.#faults.add(`/${name}`, TOO_LATE, ABOVE, CASE_EXAMPLE, 'key')
      }
    }
    const titles = checkTitles(given, this.#faults)
    const { procedure } = versionNamed(this.#head!.procedure)!
    const expect = checkCaseExpectation(given.expect, procedure, this.#faults)
    const said = Object.entries({ ...titles, expect }).filter(([, each]) => each !== undefined)
    this.#head = { ...this.#head!, ...Object.fromEntries(said) }
  }
}

/** A part of the text read by itself, with its places in the file. */
function readPart(text: string, line: number) {
  const { parsed, faults } = parseText(text, CASE_FILE)
  return {
    value: parsed?.value,
    faults: faults.map((fault): Fault => ({ ...fault, ...shift(fault, line) })),
    placeOf: (pointer: string, what: 'key' | 'value') => shift(parsed?.placeOf(pointer, what), line),
    sourceOf: (pointer: string) => parsed?.sourceOf(pointer),
    wideColon: shift(parsed?.wideColon, line),
  }
}

/** Faults of the parser name a part of the piece: the first item of its list is the event. */
const within = ({ pointer }: Fault): string => pointer.replace(/^\/0(?=\/|$)/, '')

const A_HEAD = { en: 'a case: its procedure, and its day', zh: '案件：程序和截至日' }
const NO_EVENTS = { en: 'The case has no events.', zh: '案件没有事件。' }
const NOT_A_LIST = {
  en: 'The events of this case cannot be read one by one.',
  zh: '本案件的事件无法逐个读取。',
}
const IN_LINES = {
  en: 'an event a line below this one, or “events:” with a “- { … }” for each event below it',
  zh: '自下一行起每行一个事件；或者在“events:”之下逐个列出“- { … }”',
}
const TWICE = {
  en: 'The name stands twice; only the first was read.',
  zh: '名称重复出现，仅读取第一次。',
}
const TOO_LATE = {
  en: 'The events above were read without it.',
  zh: '其上的事件在读取时尚无此项。',
}
const ABOVE = { en: 'above the events', zh: '列于事件之前' }
