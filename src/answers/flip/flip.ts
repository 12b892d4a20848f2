import type { FlipReport, Outcome } from '#contract'
import type { Target } from '#reasoning'
import { answer } from '../options.ts'
import { type ScreenOptions, screenedMatter } from '../screen.ts'
import { flipReport } from './flip-report.ts'

export interface FlipOptions extends Omit<ScreenOptions, 'digest'> {
  /** The one result that is to be reached; without it, every other. */
  readonly to?: Target | undefined
  /** How many sets to list for each result; all are counted. */
  readonly most?: number | undefined
}

/**
 * What would change the verdict on this matter, and what other readings of the text would make of it?
 *
 * @example flip('facts: { seeksListing: false }', { today: '2026-11-21', to: 'no-filing' })
 */
export function flip(text: string, { to, most, ...options }: FlipOptions): Outcome<FlipReport> {
  const screened = screenedMatter(text, options)
  if (!screened.ok) return screened
  const { matter, report, regulation } = screened.value
  return answer(only(flipReport(regulation, matter, report.on, most), to))
}

/** The report as far as it speaks of one result. */
function only(report: FlipReport, to: Target | undefined): FlipReport {
  if (to === undefined) return report
  const flips = report.flips[to]
  const named = new Set(flips?.sets.flatMap(({ changes }) => changes.map(({ fact }) => fact)))
  const grounds = new Set([...named].flatMap((fact) => report.levers[fact]?.grounds ?? []))
  const levers = Object.entries(report.levers).filter(([fact]) => named.has(fact) || grounds.has(fact))
  return { ...report, flips: flips ? { [to]: flips } : {}, levers: Object.fromEntries(levers) }
}
