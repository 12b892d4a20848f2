import type { CompiledStep } from '../table/compile.ts'
import type { Step } from '../table/procedure.ts'
import type { Rulebook } from '../table/rulebook.ts'
import { endByReplies, opinionsIn } from './opinions.ts'
import { type ReviewState, tableOf } from './state.ts'

/**
 * The steps that the procedure allows next because of where the case stands, in the order of the table. Steps
 * allowed at any time (complaints, corrections, commitments) are not listed: they say nothing about the case.
 */
export function nextSteps(
  rulebook: Rulebook,
  state: ReviewState,
  table: 0 | 1 = state.table,
): readonly Step[] {
  const allowed = tableOf(rulebook, table).allowedAt[state.at] ?? []
  return allowed.filter((compiled) => isPossible(rulebook, state, table, compiled)).map(({ step }) => step)
}

function isPossible(rulebook: Rulebook, state: ReviewState, number: 0 | 1, compiled: CompiledStep): boolean {
  const { after, bit, step, opinions, resumes, extends: extended, ownCaseAfter } = compiled
  if (!isOffered(state, compiled)) return false
  const table = tableOf(rulebook, number)
  if ((state.taken & after) !== after || (state.taken & ownCaseAfter) !== 0) return false
  if (step.once && (state.taken & bit) !== 0) return false
  if (opinions?.in === state.at) {
    const found = opinionsIn(state.round, table)
    if (found !== 'none' && found !== opinions.must) return false
  }
  if (
    extended.some((period) => (state.runs[period]?.end ?? endByReplies(state, period, table)) !== undefined)
  ) {
    return false
  }
  return resumes.every((excluded) => Object.keys(state.open[excluded] ?? {}).length > 0)
}

/** Of what presupposes something that is not there nobody is told that it may come next, though it can be recorded. */
function isOffered({ at, taken, round }: ReviewState, compiled: CompiledStep): boolean {
  const { answers, presupposed, round: act } = compiled
  if (presupposed.some(({ opened, closed }) => (taken & opened) === 0 || (taken & closed) !== 0)) return false
  if (answers?.in === at && (taken & answers.bits) === 0) return false
  if (!round?.listed || round.end || (act !== 'receives' && act !== 'replies')) return true
  return round.addressees
    .values()
    .some(({ received, replied }) => !replied && (act === 'replies' || !received))
}
