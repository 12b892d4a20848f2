import type { Situation } from '../situation.ts'
import { functionsOf, type Goal } from './goal.ts'

/**
 * Facts that have an answer, yet one that leaves the goal open: a count between bounds on either side of what the rules
 * ask. An interview never asks them by itself; whoever leads it can ask for a closer number.
 */
export function answeredYetOpen(situation: Situation, goal: Goal): readonly string[] {
  const { residuals, domains } = situation.compiled
  const open = new Set(functionsOf(situation, goal).flatMap((f) => residuals.supportOf(f)))
  return [...open].flatMap((domain) => {
    const { name } = domains[domain]!
    return situation.answers[name]?.state === 'answered' ? [name] : []
  })
}
