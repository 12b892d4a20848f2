import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

export type Work = () => number | Promise<number>

/** Something timed: gets a round's work ready, then does it. */
export interface Timed {
  readonly name: string
  /** Stretches of work to begin with, not timed: as many as {@link WARM_UP} allows. */
  readonly warmUps: readonly Work[]
  /** Makes a round's input, not timed: a little work to find its feet again, and the work that is timed. */
  ready(round: number): { readonly leadIn: Work; readonly work: Work }
}

/** Microseconds for one item of work, in each round. */
export type Times = ReadonlyMap<string, readonly number[]>

/** Seconds for which each engine works before the first round. */
const WARM_UP = 2

/**
 * Times all of them in turn, round after round, by the processor time this process spends: on a busy machine a
 * short stretch may run undisturbed and a long one never does, which the clock on the wall would count against the
 * slow. The order moves on by one each round. The young garbage of one is collected before the next begins; a full
 * collection would throw compiled code away and slow the small engines down to half their pace.
 *
 * @param items  pieces of work in a round, by which each time is divided
 */
export async function interleaved(all: readonly Timed[], rounds: number, items: number): Promise<Times> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as (options: { type: 'minor' }) => void
  const times = new Map(all.map(({ name }) => [name, [] as number[]]))
  let read = 0
  for (const { warmUps } of all) {
    const end = performance.now() + WARM_UP * 1000
    for (const warmUp of warmUps) if (performance.now() < end) read += await warmUp()
  }
  for (let round = 0; round < rounds; round += 1) {
    for (let place = 0; place < all.length; place += 1) {
      const { name, ready } = all[(place + round) % all.length]!
      const { leadIn, work } = ready(round)
      read += await leadIn()
      collect({ type: 'minor' })
      const start = process.cpuUsage()
      read += await work()
      const { user, system } = process.cpuUsage(start)
      times.get(name)!.push((user + system) / items)
    }
  }
  if (!(read > 0)) throw new Error('nothing was read: an engine answered nothing')
  return times
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

export interface Ratio {
  readonly median: number
  readonly lowest: number
  readonly highest: number
}

/** How many times as long `name` takes as `base`, round by round. */
export function ratioOf(times: Times, name: string, base: string): Ratio {
  const ours = times.get(base)!
  const ratios = times.get(name)!.map((time, round) => time / ours[round]!)
  return { median: median(ratios), lowest: Math.min(...ratios), highest: Math.max(...ratios) }
}
