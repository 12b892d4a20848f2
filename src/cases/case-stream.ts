import type { CivilDate } from '#clock'
import { FaultList, isRecord, type Outcome, type Place, readValue } from '#contract'
import type { ReviewEvent } from '#review'
import type { CaseFile, CaseHead } from './case-file.ts'
import { EventChecks } from './event-checks.ts'
import { JsonLines, type LineRead, readCaseLine, readEventLine } from './json-lines.ts'
import { type CaseLaw, checkInForce, dayOf, lawOf, schemaUnder } from './law.ts'
import { asKnown, headOf } from './read-case.ts'
import { KnownBy } from './set-aside.ts'

export interface CaseStreamOptions {
  /** The civil day in China on which the case is looked at where its text names none. */
  readonly today: CivilDate
  /** The day to look at it whatever its text names. */
  readonly asOf?: CivilDate
}

/**
 * Reads a case of any length in JSON Lines (the case on the first line, then an event a line) as its text comes, in
 * chunks cut anywhere, holding no more of it than one line.
 *
 * Each event is checked when its line is complete, so that it can be folded at once; a fault in one does not keep the
 * others from being checked. What the whole comes to, case or faults, is what `readCase` says of the same case.
 *
 * @example
 *   const stream = new CaseStream({ today })
 *   for (const chunk of chunks) for (const event of stream.push(chunk)) fold(stream.head!, event)
 *   for (const event of stream.finish()) fold(stream.head!, event)
 *   const read = stream.outcome()
 */
export class CaseStream {
  readonly #options: CaseStreamOptions
  readonly #lines = new JsonLines()
  readonly #faults = new FaultList()
  readonly #events: ReviewEvent[] = []
  readonly #places: Place[] = []
  readonly #known: KnownBy
  #first: LineRead | undefined
  /** Events that came before any of them said under which version of the law the case stands. */
  #waiting: LineRead[] = []
  #case: StreamedCase | undefined
  #fresh: ReviewEvent[] = []
  #count = 0

  constructor(options: CaseStreamOptions) {
    this.#options = options
    this.#known = new KnownBy(options.asOf)
  }

  /** Everything the text says beside its events; known when the first event is handed over. */
  get head(): CaseHead | undefined {
    return this.#case?.head
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
    return this.#lines.fault !== undefined
  }

  /** @returns the events that are complete and without a fault of their own, in their order */
  push(chunk: string): readonly ReviewEvent[] {
    for (const line of this.#lines.push(chunk)) this.#take(line)
    return this.#handOver()
  }

  /** @returns the events that were still held back */
  finish(): readonly ReviewEvent[] {
    for (const line of this.#lines.end()) this.#take(line)
    if (this.#lines.fault) this.#faults.include(this.#lines.fault)
    this.#case ??= this.#begin(undefined)
    return this.#handOver()
  }

  /** The whole case, or every fault with line and column; after {@link finish}. */
  outcome(): Outcome<CaseFile> {
    if (!this.#faults.none || !this.#case) return { ok: false, refusal: this.#faults.refusal() }
    const { head, law } = this.#case
    return {
      ok: true,
      value: { ...asKnown(head, law, this.#known), events: this.#events, places: this.#places },
    }
  }

  #handOver(): readonly ReviewEvent[] {
    const fresh = this.#fresh
    this.#fresh = []
    return fresh
  }

  #take(line: Parameters<typeof readEventLine>[0]): void {
    if (!this.#first) {
      this.#first = readCaseLine(line)
      return
    }
    const read = readEventLine(line)
    if (this.#case) this.#check(read, this.#case)
    else {
      this.#waiting.push(read)
      const day = dayOf(read.value)
      if (day !== undefined || namesProcedure(this.#first)) this.#case = this.#begin(day)
    }
  }

  /** The version of the law is known: the head is read under it, and what waited for it is checked. */
  #begin(began: CivilDate | undefined): StreamedCase {
    const { today, asOf } = this.#options
    const { value, asTyped, faults, text } = this.#first ?? readCaseLine({ text: '', number: 1 })
    const law = lawOf(isRecord(value) ? value : {}, began, today, asOf)
    const { head: schema, event } = schemaUnder(law.version)
    for (const fault of faults) this.#faults.include(fault)
    const own = this.#faults.under('', text)
    const read = faults.length > 0 && value === undefined ? undefined : readValue(schema, asTyped, own)
    checkInForce(read?.procedure, dayOf(this.#waiting[0]?.value), own)
    const begun = { head: headOf(read ?? {}, law), law, event, checks: new EventChecks(law) }
    for (const each of this.#waiting) this.#check(each, begun)
    this.#waiting = []
    return begun
  }

  #check({ value, asTyped, faults, place, text }: LineRead, { event: schema, checks }: StreamedCase): void {
    const pointer = `/events/${this.#count}`
    this.#count += 1
    for (const fault of faults) this.#faults.include({ ...fault, pointer: pointer + fault.pointer })
    if (faults.length > 0 && value === undefined) return
    const own = this.#faults.under(pointer, text)
    const event = checks.take(readValue(schema, asTyped, own), value, own)
    const stands = event && this.#known.take(event, checks.daysOf(event))
    if (event && !stands) return
    this.#places.push(place)
    if (!stands) return
    this.#events.push(stands)
    this.#fresh.push(stands)
  }
}

/** What is known once the law of the case is. */
interface StreamedCase {
  readonly head: CaseHead
  readonly law: CaseLaw
  readonly event: ReturnType<typeof schemaUnder>['event']
  readonly checks: EventChecks
}

const namesProcedure = ({ value }: LineRead): boolean =>
  isRecord(value) && value.procedure !== undefined && value.procedure !== null
