import type { FlipChange, FlipSet } from '#contract'

/** Sets told together: of each place one change is taken, whichever, and every choice is one of the sets. */
export interface FlipWay {
  readonly places: readonly FlipPlace[]
  /** How many sets it tells. */
  readonly sets: number
  /** Facts that fall away whichever changes are taken. */
  readonly fallsAway: readonly string[]
}

export type FlipPlace = readonly FlipAlternative[]

export interface FlipAlternative {
  readonly change: FlipChange
  /** Facts that fall away with this change and not with every other of its place. */
  readonly fallsAway: readonly string[]
}

interface Row {
  readonly places: readonly ReadonlyMap<string, FlipChange>[]
  readonly sets: readonly FlipSet[]
}

/**
 * Few ways to tell many sets: those that differ in one change only are told as one, again and again. What stands
 * alone in its place comes first.
 *
 * @example waysOf(sets)  // {purchase not made, not an operator} × {not listed, another venue}: one way, four sets
 */
export function waysOf(sets: readonly FlipSet[]): readonly FlipWay[] {
  let rows: readonly Row[] = sets.map((set) => ({
    places: set.changes.map((change) => new Map([[keyOf(change), change]])),
    sets: [set],
  }))
  for (let before = -1; before !== rows.length; ) {
    before = rows.length
    const told: Row[] = []
    for (const row of rows) {
      const at = told.findIndex((other) => together(other, row) !== undefined)
      if (at < 0) told.push(row)
      else told[at] = together(told[at]!, row)!
    }
    rows = told
  }
  return rows.map(wayOf)
}

const keyOf = ({ fact, says }: FlipChange): string => `${fact}: ${says.en}`
const placeKey = (place: ReadonlyMap<string, FlipChange>): string => [...place.keys()].sort().join('|')

/** Two rows as one, where all their places but one are the same. */
function together(a: Row, b: Row): Row | undefined {
  if (a.places.length !== b.places.length) return undefined
  const theirs = new Set(b.places.map(placeKey))
  const shared = a.places.filter((place) => theirs.has(placeKey(place)))
  if (shared.length !== a.places.length - 1) return undefined
  const ours = new Set(shared.map(placeKey))
  const mine = a.places.find((place) => !ours.has(placeKey(place)))!
  const other = b.places.find((place) => !ours.has(placeKey(place)))!
  return {
    places: a.places.map((place) => (place === mine ? new Map([...mine, ...other]) : place)),
    sets: [...a.sets, ...b.sets],
  }
}

function wayOf({ places, sets }: Row): FlipWay {
  const always = inAll(sets)
  const alternatives = places.map((place) =>
    [...place].map(([key, change]) => ({
      change,
      fallsAway: inAll(sets.filter(({ changes }) => changes.some((each) => keyOf(each) === key))).filter(
        (fact) => !always.includes(fact),
      ),
    })),
  )
  return {
    places: alternatives.sort((a, b) => Number(a.length > 1) - Number(b.length > 1)),
    sets: sets.length,
    fallsAway: always,
  }
}

const inAll = (sets: readonly FlipSet[]): readonly string[] =>
  sets[0]!.fallsAway.filter((fact) => sets.every(({ fallsAway }) => fallsAway.includes(fact)))
