import type { ReviewEvent } from '../record/event.ts'
import { evolve } from '../record/evolve.ts'
import { objectionTo } from '../record/objections.ts'
import { type ReviewState, tableOf } from '../record/state.ts'
import type { Procedure, Step } from '../table/procedure.ts'
import type { Tried } from './refusal-parts.ts'

/** No notice lies further from the one before it than the acts of a special review. */
const MOST_STEPS = 8

/**
 * The steps to record, on unknown days, so that a notice of the Office is accepted: a party has the notice and never
 * sees what the text makes the Office do before it.
 *
 * @returns a shortest list; undefined where the step is no notice, or where the party must have seen some step between
 */
export function stepsBefore({ rulebook, position, event, step, law }: Tried): readonly string[] | undefined {
  if (!isNotice(step)) return undefined
  const unseen = unseenIn(tableOf(rulebook, law).procedure)
  // No notice, and nothing that comes before one, turns on what grows with the case.
  const state: ReviewState = { ...position, extensions: [], closed: [], addressees: {} }
  let reached: readonly Way[] = [{ state, steps: [] }]
  const known = new Set([keyOf(state)])
  for (let taken = 0; taken < MOST_STEPS && reached.length > 0; taken += 1) {
    const onwards: Way[] = []
    for (const way of reached) {
      for (const { name } of unseen) {
        const before: ReviewEvent = { on: 'unknown', step: name }
        if (objectionTo(rulebook, way.state, before)) continue
        const next = evolve(rulebook, way.state, before)
        const key = keyOf(next)
        if (known.has(key)) continue
        known.add(key)
        const steps = [...way.steps, name]
        if (!objectionTo(rulebook, next, event)) return steps
        onwards.push({ state: next, steps })
      }
    }
    reached = onwards
  }
  return undefined
}

interface Way {
  readonly state: ReviewState
  readonly steps: readonly string[]
}

const keyOf = ({ at, taken }: ReviewState): string => `${at} ${taken.toSorted().join(' ')}`

const UNSEEN = new WeakMap<Procedure, readonly Step[]>()

function unseenIn(procedure: Procedure): readonly Step[] {
  const before = UNSEEN.get(procedure)
  if (before) return before
  const unseen = procedure.steps.filter((each) => isUnseen(each, procedure.initial))
  UNSEEN.set(procedure, unseen)
  return unseen
}

/** What the Office addresses to the party. */
const isNotice = ({ by, to, from }: Step): boolean =>
  from.length > 0 && by.includes('office') && to.includes('party')

/**
 * What the text makes others do without telling the party, or what only the Office finds. Nothing that the text leaves
 * open, and nothing that says more than that it was done.
 */
function isUnseen(
  { by, to, from, basis, details = {}, officeFinds, extends: extended }: Step,
  initial: string,
) {
  if (from.length === 0 || basis !== 'text' || extended) return false
  if (Object.values(details).some(({ required }) => required)) return false
  if (officeFinds) return !from.includes(initial)
  return ![...by, ...to].some((seat) => seat === 'party' || seat === 'supplier')
}
