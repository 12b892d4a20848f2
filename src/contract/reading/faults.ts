import { distance } from 'fastest-levenshtein'
import type { Text } from '#language'
import type { Place } from './file-kind.ts'
import type { Parsed } from './parse.ts'
import { type Fault, faultsFound, type Refusal } from './refusal.ts'
import { wideColonFault } from './text-faults.ts'
import { asWritten, wrongKind } from './untyped.ts'

/** What a reader needs of the text beside its values; of an object there is none. */
export type FileText = Pick<Parsed, 'placeOf' | 'sourceOf' | 'wideColon'>

/** More than anybody corrects before running again: a long file can have a fault in every line. */
const MOST_FAULTS = 1_000

const CORRECT: Text = { en: 'Correct each and run again.', zh: '请逐项更正后重试。' }

/** Gathers the faults of one input, each with its place; those beyond a thousand are counted. */
export class FaultList {
  readonly #text: FileText | undefined
  #gathered: { readonly faults: Fault[]; more: number } = { faults: [], more: 0 }
  /** What this list is about: its pointer in the input, and in the text in which places are looked up. */
  #pointer = ''
  #pointerInText = ''

  constructor(text?: FileText, found: readonly Fault[] = []) {
    this.#text = text
    for (const fault of found) this.include(fault)
  }

  add(pointer: string, message: Text, expected: Text, example: string, at: 'key' | 'value' = 'value'): void {
    if (this.#isFull()) return
    const place = this.#placeOf(this.#pointerInText + pointer, at)
    this.#gathered.faults.push({ pointer: this.#pointer + pointer, ...place, message, expected, example })
  }

  /** A fault whose pointer and place are known already. */
  include(fault: Fault): void {
    if (!this.#isFull()) this.#gathered.faults.push(fault)
  }

  /** Something of another kind than was expected, quoted as it stands in the file. */
  addWrongKind(pointer: string, given: unknown, expected: Text, example: string): void {
    const colon = this.#text?.wideColon
    if (colon && asWritten(given).includes('：')) this.#includeOnce(wideColonFault(colon, { example }))
    else this.add(pointer, wrongKind(given, this.sourceOf(pointer)), expected, example)
  }

  /** A name that does not exist, with the nearest that does. */
  unknownName(
    pointer: string,
    name: string,
    names: readonly string[],
    example: string,
    at: 'key' | 'value' = 'key',
    otherwise: Text = anyOf(names),
  ): void {
    const colon = this.#text?.wideColon
    if (colon && name.includes('：')) {
      this.#includeOnce(wideColonFault(colon, { example }))
      return
    }
    const message = { en: `There is no “${name}” here.`, zh: `此处没有“${name}”。` }
    // The nearest name takes time, and is not told of a fault that is only counted.
    const expected = this.#hasRoom ? (meant(name, names) ?? otherwise) : otherwise
    this.add(pointer, message, expected, example, at)
  }

  /**
   * The same list for what stands at a pointer, with pointers from there on.
   *
   * @param text  where that has a text of its own: a line of a long file
   */
  under(at: string, text?: FileText): FaultList {
    const list = new FaultList(text ?? this.#text)
    list.#gathered = this.#gathered
    list.#pointer = this.#pointer + at
    list.#pointerInText = text ? '' : this.#pointerInText + at
    return list
  }

  /** What stands in the file where YAML made a number or a switch of it. */
  sourceOf(pointer: string): string | undefined {
    return this.#text?.sourceOf(this.#pointerInText + pointer)
  }

  /** In the order of the text. */
  list(): readonly Fault[] {
    const { faults } = this.#gathered
    return faults.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
  }

  get none(): boolean {
    return this.#gathered.faults.length === 0
  }

  /** What is answered to an input with these faults. */
  refusal(remedy: Text = CORRECT, message: (count: number) => Text = faultsFound): Refusal {
    const { more } = this.#gathered
    const faults = this.list()
    return {
      code: 'bad-input',
      cite: [],
      message: message(faults.length + more),
      remedy,
      faults,
      ...(more > 0 ? { more } : {}),
    }
  }

  get #hasRoom(): boolean {
    return this.#gathered.faults.length < MOST_FAULTS
  }

  #isFull(): boolean {
    if (this.#hasRoom) return false
    this.#gathered.more += 1
    return true
  }

  /** Of what the pointer names, or of what stands around it where that is missing. */
  #placeOf(pointer: string, at: 'key' | 'value'): Place | undefined {
    const place = this.#text?.placeOf(pointer, at)
    if (place || !this.#text || pointer === '') return place
    return this.#placeOf(pointer.slice(0, pointer.lastIndexOf('/')), 'value')
  }

  /** One colon can spoil a whole file. */
  #includeOnce(fault: Fault): void {
    const { faults } = this.#gathered
    if (!faults.some(({ line, column }) => line === fault.line && column === fault.column))
      this.include(fault)
  }
}

/** What can be meant by a name that does not exist: the nearest, or those that are equally near. */
export function meant(name: string, names: readonly string[]): Text | undefined {
  const near = allNearestTo(name, names)
  return near.length === 0 ? undefined : meantOneOf(near)
}

/** One that was probably meant, or a few. */
export const meantOneOf = (names: readonly string[]): Text =>
  names.length === 1 ? { en: `did you mean ${names[0]}?`, zh: `是否指${names[0]}？` } : anyOf(names)

export const anyOf = (names: readonly string[]): Text => ({
  en: `one of: ${names.join(', ')}`,
  zh: `下列之一：${names.join('、')}`,
})

/** What is expected in place of a name that does not exist, or that is missing: the nearest, else any of them. */
export function nameExpected(name: string | undefined, names: readonly string[]): Text {
  const near = name === undefined ? undefined : nearestTo(name, names)
  return near === undefined ? anyOf(names) : meantOneOf([near])
}

type Labels = Readonly<Record<string, Text>>

/** Values by their names, each with what it is called. */
export function valuesOf(names: readonly string[], labels: Labels): Text {
  const said = names.map((name) => ({ name, ...(labels[name] ?? { en: name, zh: name }) }))
  const en = said.map(({ name, en: label }) => (label === name ? name : `${name} (${label})`))
  const zh = said.map(({ name, zh: label }) => (label === name ? name : `${name}（${label}）`))
  return names.length === 1
    ? { en: `did you mean ${en[0]}?`, zh: `是否指${zh[0]}？` }
    : { en: `one of: ${en.join(', ')}`, zh: `下列之一：${zh.join('、')}` }
}

/** The nearest name, unless it is farther than a third of its letters, or another is as near. */
export function nearestTo(name: string, names: readonly string[]): string | undefined {
  const near = allNearestTo(name, names)
  return near.length === 1 ? near[0] : undefined
}

export function allNearestTo(name: string, names: readonly string[]): readonly string[] {
  if (name.length === 0 || name.length > 200) return []
  const asked = name.toLowerCase()
  const away = names.map((known) => distance(asked, known.toLowerCase()))
  const least = Math.min(...away)
  const near = [...new Set(names.filter((_, index) => away[index] === least))]
  // As far as the longer of the two is long, they share nothing: “办法” is no misspelt “id”.
  return near.filter(
    (known) => least <= Math.max(2, known.length / 3) && least < Math.max(asked.length, known.length),
  )
}
