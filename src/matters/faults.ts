import { distance } from 'fastest-levenshtein'
import type { Text } from '#language'
import type { Place } from './parse.ts'
import type { Fault } from './refusal.ts'

/** Gathers every fault of one input, each with its place. */
export class FaultList {
  readonly #faults: Fault[]
  readonly #placeOf: (pointer: string, what: 'key' | 'value') => Place | undefined

  constructor(
    placeOf: (pointer: string, what: 'key' | 'value') => Place | undefined = () => undefined,
    found: readonly Fault[] = [],
  ) {
    this.#placeOf = placeOf
    this.#faults = [...found]
  }

  add(pointer: string, message: Text, expected: Text, example: string, at: 'key' | 'value' = 'value'): void {
    this.#faults.push({ pointer, ...this.#placeOf(pointer, at), message, expected, example })
  }

  /** A name that does not exist, with the nearest that does. */
  unknownName(
    pointer: string,
    name: string,
    names: readonly string[],
    example: string,
    at: 'key' | 'value' = 'key',
  ): void {
    const few = names.length <= 10
    const all = few
      ? oneOf(names)
      : { en: 'one of the names that “anshen facts” lists', zh: '“anshen facts”所列名称之一' }
    const message = { en: `There is no “${name}” here.`, zh: `此处没有“${name}”。` }
    this.add(pointer, message, meant(name, names) ?? all, example, at)
  }

  /** In the order of the text. */
  list(): readonly Fault[] {
    const rank = (fault: Fault): number => (fault.line ?? 0) * 10_000 + (fault.column ?? 0)
    return [...this.#faults].sort((a, b) => rank(a) - rank(b))
  }

  get none(): boolean {
    return this.#faults.length === 0
  }
}

/** What can be meant by a name that does not exist: the nearest, or those that are equally near. */
export function meant(name: string, names: readonly string[]): Text | undefined {
  const near = allNearestTo(name, names)
  const [only] = near
  if (only === undefined) return undefined
  return near.length === 1 ? { en: `did you mean ${only}?`, zh: `是否指${only}？` } : oneOf(near)
}

const oneOf = (names: readonly string[]): Text => ({
  en: `one of: ${names.join(', ')}`,
  zh: `下列之一：${names.join('、')}`,
})

/** The nearest name, unless it is farther than a third of its letters, or another is as near. */
export function nearestTo(name: string, names: readonly string[]): string | undefined {
  const near = allNearestTo(name, names)
  return near.length === 1 ? near[0] : undefined
}

function allNearestTo(name: string, names: readonly string[]): readonly string[] {
  if (name.length === 0 || name.length > 200) return []
  const asked = name.toLowerCase()
  const away = names.map((known) => distance(asked, known.toLowerCase()))
  const least = Math.min(...away)
  const near = [...new Set(names.filter((_, index) => away[index] === least))]
  return near.filter((known) => least <= Math.max(2, known.length / 3))
}
