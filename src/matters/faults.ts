import { closest, distance } from 'fastest-levenshtein'
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
    const nearest = nearestTo(name, names)
    const few = names.length <= 10
    this.add(
      pointer,
      { en: `There is no “${name}” here.`, zh: `此处没有“${name}”。` },
      nearest !== undefined
        ? { en: `did you mean ${nearest}?`, zh: `是否指${nearest}？` }
        : few
          ? { en: `one of: ${names.join(', ')}`, zh: `下列之一：${names.join('、')}` }
          : { en: 'one of the names that “anshen facts” lists', zh: '“anshen facts”所列名称之一' },
      example,
      at,
    )
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

/** The nearest name, unless it is farther than a third of its letters. */
export function nearestTo(name: string, names: readonly string[]): string | undefined {
  if (names.length === 0 || name.length === 0 || name.length > 200) return undefined
  const folded = new Map(names.map((known) => [known.toLowerCase(), known]))
  const near = closest(name.toLowerCase(), [...folded.keys()])
  return distance(name.toLowerCase(), near) <= Math.max(2, near.length / 3) ? folded.get(near) : undefined
}
