import type { Act, Stage } from './stages.ts'

/** Tracks in the gutter: one for each stage that lines lead to. */
export interface Tracks {
  /** By the state led to; 0 is nearest to the stages. */
  readonly of: ReadonlyMap<string, number>
  readonly count: number
}

/** Gives every stage led to a track that no other line uses on the way; short ways stay near the stages. */
export function tracksOf(
  stages: readonly Stage[],
  targetOf: (act: Act, stage: Stage) => string | undefined,
): Tracks {
  const places = new Map(
    stages.flatMap(({ state }, at) => (state === undefined ? [] : [[state, at] as const])),
  )
  const ways = [...places].flatMap(([state, arrival]) => {
    // A line leaves at the end of a band and arrives near the beginning of one.
    const leavings = stages.flatMap((stage, at) =>
      stage.acts.some((act) => targetOf(act, stage) === state) ? [at + 0.9] : [],
    )
    if (leavings.length === 0) return []
    return [{ state, from: Math.min(arrival, ...leavings), to: Math.max(arrival + 0.5, ...leavings) }]
  })
  const taken: { from: number; to: number }[][] = []
  const of = new Map<string, number>()
  for (const way of ways.toSorted((a, b) => a.to - a.from - (b.to - b.from))) {
    const free = taken.findIndex((track) => track.every(({ from, to }) => to < way.from || way.to < from))
    const track = free < 0 ? taken.length : free
    taken[track] = [...(taken[track] ?? []), way]
    of.set(way.state, track)
  }
  return { of, count: taken.length }
}
