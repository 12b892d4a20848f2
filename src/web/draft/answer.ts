import { verdictAnswer } from '#answers'
import type { VerdictAnswer } from '#contract'
import type { ScreenedDraft } from './draft-screening.ts'

const answers = new WeakMap<ScreenedDraft, VerdictAnswer>()

/** The contract's verdict on a draft, made once for it; undefined where the draft was refused. */
export function verdictOf(screened: ScreenedDraft): VerdictAnswer | undefined {
  const { outcome, matter, regulation } = screened
  if (!outcome.ok) return undefined
  const known = answers.get(screened)
  if (known) return known
  const made = verdictAnswer(matter, outcome.value.report, regulation)
  answers.set(screened, made)
  return made
}
