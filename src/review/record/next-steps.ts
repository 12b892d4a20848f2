import type { CompiledStep, Table } from '../table/compile.ts'
import type { Step } from '../table/procedure.ts'
import type { Rulebook } from '../table/rulebook.ts'
import { endByReplies, opinionsIn } from './opinions.ts'
import { type CasePosition, tableOf } from './state.ts'

/**
 * The steps that the procedure allows next because of where the case stands, in the order of the table. Steps
 * allowed at any time (complaints, corrections, commitments) are not listed: they say nothing about the case.
 */
export function nextSteps(
  rulebook: Rulebook,
  position: CasePosition,
  law: string = position.law,
): readonly Step[] {
  const table = tableOf(rulebook, law)
  const allowed = table.allowedAt.get(position.at) ?? []
  return allowed.filter((compiled) => isPossible(position, table, compiled)).map(({ step }) => step)
}

function isPossible(position: CasePosition, table: Table, compiled: CompiledStep): boolean {
  const { after, step, resumes, extends: extended, ownCaseAfter } = compiled
  const { at, taken, round, runs, open } = position
  if (!isOffered(position, compiled)) return false
  if (!after.every((name) => taken.includes(name))) return false
  if (ownCaseAfter.some((name) => taken.includes(name))) return false
  if (step.once && taken.includes(step.name)) return false
  if (step.opinions?.in === at) {
    const found = opinionsIn(round, table)
    if (found !== 'none' && found !== step.opinions.must) return false
  }
  if (extended.some((period) => runs[period]?.end ?? endByReplies(position, period, table))) return false
  return resumes.every((time) => open.some((each) => each.time === time))
}

/** Of what presupposes something that is not there nobody is told that it may come next, though it can be recorded. */
function isOffered({ at, taken, round }: CasePosition, compiled: CompiledStep): boolean {
  const { step, presupposed, round: act } = compiled
  const isTaken = (name: string): boolean => taken.includes(name)
  if (presupposed.some(({ opened, closed }) => !isTaken(opened) || (closed && isTaken(closed)))) return false
  if (step.answers?.in === at && !step.answers.steps.some(isTaken)) return false
  if (!round || round.listed.length === 0 || round.end) return true
  return act === 'receives' ? round.reached < round.known : act !== 'replies' || round.replied < round.known
}
