import type { CompiledStep } from './compile.ts'
import { endByReplies, opinionsIn } from './opinions.ts'
import type { Step } from './procedure.ts'
import { type ReviewState, tableOf } from './state.ts'
import type { Review } from './terms.ts'

/**
 * The steps that the procedure allows next because of where the case stands, in the order of the table. Steps
 * allowed at any time (complaints, corrections, commitments) are not listed: they say nothing about the case.
 */
export function nextSteps(review: Review, state: ReviewState, table: 0 | 1 = state.table): readonly Step[] {
  const allowed = tableOf(review, table).allowedAt[state.at] ?? []
  return allowed.filter((compiled) => isPossible(review, state, table, compiled)).map(({ step }) => step)
}

function isPossible(review: Review, state: ReviewState, number: 0 | 1, compiled: CompiledStep): boolean {
  const { after, bit, step, opinions, resumes, extends: extended, ownCaseAfter } = compiled
  const table = tableOf(review, number)
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
