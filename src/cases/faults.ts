import {
  anyOf,
  asWritten,
  type Fault,
  type FileKind,
  type FileText,
  faultsFound,
  meant,
  type Place,
  type Refusal,
  wideColonFault,
  wrongKind,
} from '#contract'
import type { Text } from '#language'

export type PlaceOf = (pointer: string, what: 'key' | 'value') => Place | undefined

/** More than anybody corrects before running again. */
const MOST_KEPT = 1_000

const TOP_KEYS = {
  案件: 'case',
  案件名称: 'case',
  编号: 'id',
  说明: 'teaches',
  程序: 'procedure',
  审查程序: 'procedure',
  办法: 'procedure',
  适用办法: 'procedure',
  规定: 'procedure',
  截至: 'asOf',
  截至日: 'asOf',
  口径: 'readings',
  解释口径: 'readings',
  所涉: 'about',
  并行: 'parallel',
  事件: 'events',
  预期: 'expect',
}
const EVENT_KEYS = {
  编号: 'id',
  日期: 'on',
  步骤: 'step',
  备注: 'note',
  文号: 'number',
  文件: 'document',
  渠道: 'channel',
  对方: 'with',
  递交: 'handedIn',
  收到: 'received',
  成员单位: 'member',
  结果: 'outcome',
  理由: 'reason',
}
const EVENT = /^\/events\/\d+(?:\/instead)?$/

export const CASE_FILE: FileKind = {
  expected: { en: 'a case file in YAML or JSON', zh: 'YAML或者JSON格式的案件文件' },
  example: 'procedure: order-8\nevents:\n  - { on: 2026-03-02, step: application-submitted }',
  keysAt: (pointer) => (pointer === '' ? TOP_KEYS : EVENT.test(pointer) ? EVENT_KEYS : undefined),
}

/** One event of a long case, read by itself under the pointer at which it then stands. */
export const eventKind = (within: '' | '/0'): FileKind => ({
  ...CASE_FILE,
  keysAt: (pointer) => (pointer === within || pointer === `${within}/instead` ? EVENT_KEYS : undefined),
})

/** Gathers every fault of a case file, each with its place. */
export class CaseFaults {
  readonly #found: Fault[]
  /** Those found and not kept: a long file can have a fault in every line. */
  #more = 0
  readonly #text: Partial<FileText>

  constructor(text: Partial<FileText> = {}, found: readonly Fault[] = []) {
    this.#text = text
    this.#found = [...found]
  }

  add(pointer: string, message: Text, expected: Text, example: string, at: 'key' | 'value' = 'value'): void {
    if (this.#isFull()) return
    this.#found.push({ pointer, ...this.#text.placeOf?.(pointer, at), message, expected, example })
  }

  /** Something of another kind than was expected, quoted as it stands in the file. */
  addWrongKind(pointer: string, given: unknown, expected: Text, example: string): void {
    if (!this.#isWideColon(asWritten(given), example)) {
      this.add(pointer, wrongKind(given, this.sourceOf(pointer)), expected, example)
    }
  }

  /** What stands in the file where YAML made a number or a switch of it. */
  sourceOf(pointer: string): string | undefined {
    return this.#text.sourceOf?.(pointer)
  }

  /** A full-width colon spoils all that it stands in: said once. */
  #isWideColon(said: string, example: string): boolean {
    const colon = said.includes('：') ? this.#text.wideColon : undefined
    if (!colon) return false
    if (!this.#found.some(({ line, column }) => line === colon.line && column === colon.column)) {
      this.include(wideColonFault(colon, { example }))
    }
    return true
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
    otherwise: Text = anyOf(names),
  ): void {
    if (this.#isWideColon(name, example)) return
    if (this.#found.length >= MOST_KEPT) {
      this.#more += 1
      return
    }
    this.add(
      pointer,
      { en: `There is no “${name}” here.`, zh: `此处没有“${name}”。` },
      meant(name, names) ?? otherwise,
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
