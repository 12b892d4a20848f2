/** Chance that repeats: the same seed gives the same draws on every machine. */
export interface Chance {
  /** From 0 up to 1. */
  next(): number
  /** True with this probability. */
  is(probability: number): boolean
  oneOf<T>(values: readonly T[]): T
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number
}

/** mulberry32: 32 bits of state, good enough to vary matters and dates, and short. */
export function seeded(seed: number): Chance {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    is: (probability) => next() < probability,
    oneOf: (values) => values[Math.floor(next() * values.length)]!,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
  }
}
