import type { Text } from '#language'
import { type Fault, type FileKind, faultsFound, meant, type Place, type Refusal } from '#matters'

export type PlaceOf = (pointer: string, what: 'key' | 'value') => Place | undefined

/** More than anybody corrects before running again. */
const MOST_KEPT = 1_000

export const CASE_FILE: FileKind = {
  expected: { en: 'a case file in YAML or JSON', zh: 'YAML或者JSON格式的案件文件' },
  example: 'procedure: order-8\nevents:\n  - { on: 2026-03-02, step: application-submitted }',
}

/** Gathers every fault of a case file, each with its place. */
export class CaseFaults {
  readonly #found: Fault[]
  /** Those found and not kept: a long file can have a fault in every line. */
  #more = 0
  readonly #placeOf: PlaceOf

  constructor(placeOf: PlaceOf = () => undefined, found: readonly Fault[] = []) {
    this.#placeOf = placeOf
    this.#found = [...found]
  }

  add(pointer: string, message: Text, expected: Text, example: string, at: 'key' | 'value' = 'value'): void {
    if (this.#isFull()) return
    this.#found.push({ pointer, ...this.#placeOf(pointer, at), message, expected, example })
  }

  /** A fault at a place that is known already. */
  addAt(place: Place, message: Text, expected: Text, example: string): void {
    this.include({ pointer: '', ...place, message, expected, example })
  }

  /** A fault that another reader found. */
  include(fault: Fault): void {
    if (!this.#isFull()) this.#found.push(fault)
  }

  #isFull(): boolean {
    const isFull = this.#found.length >= MOST_KEPT
    if (isFull) this.#more += 1
    return isFull
  }

  /** A name that does not exist, with the nearest that does. */
  unknownName(
    pointer: string,
    name: string,
    names: readonly string[],
    example: string,
    at: 'key' | 'value',
  ): void {
    if (this.#found.length >= MOST_KEPT) {
      this.#more += 1
      return
    }
    this.add(
      pointer,
      { en: `There is no “${name}” here.`, zh: `此处没有“${name}”。` },
      meant(name, names) ?? { en: `one of: ${names.join(', ')}`, zh: `下列之一：${names.join('、')}` },
      example,
      at,
    )
  }

  get none(): boolean {
    return this.#found.length === 0
  }

  /** The refusal of the whole file, its faults in the order of the text. */
  refusal(): Refusal {
    const rank = ({ line = 0, column = 0 }: Fault): number => line * 10_000 + column
    const faults = this.#found.toSorted((a, b) => rank(a) - rank(b))
    const length = faults.length + this.#more
    return {
      code: 'bad-input',
      cite: [],
      message: faultsFound(length),
      remedy: { en: 'Correct each and run again.', zh: '请逐项更正后重试。' },
      faults,
      ...(this.#more > 0 ? { more: this.#more } : {}),
    }
  }
}
