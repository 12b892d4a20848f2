import { usualWeights } from '#practice'
import type { Regulation } from '#rules'
import { nextIn, type StagedQuestion, stagesOf } from '#screening'
import type { ScreenedDraft } from '../draft/draft-screening.ts'

/** Where the reader is: a topic of the regulation, the readings, or the review page. */
export type Step = string
export const READINGS: Step = 'readings'
export const REVIEW: Step = 'review-page'

export const topicsOf = (regulation: Regulation): readonly Step[] => Object.keys(regulation.topics)

export const factsOf = (regulation: Regulation, topic: Step): readonly string[] =>
  Object.keys(regulation.facts).filter((name) => regulation.facts[name]!.topic === topic)

export const missingOf = ({ outcome }: ScreenedDraft): readonly string[] =>
  outcome.ok ? outcome.value.report.missing : []

/** The facts to ask next: missing, and not yet answered with don't know. */
const toAsk = (screened: ScreenedDraft): readonly string[] =>
  missingOf(screened).filter((name) => !screened.answers[name])

/** What the interview asks next, as `anshen ask` does, and in which part of it. */
export function nextToAsk(
  { determiner, answers, matter }: ScreenedDraft,
  later: ReadonlySet<string>,
): StagedQuestion | undefined {
  const asked = { determiner, answers, positions: matter.positions }
  return nextIn(stagesOf(undefined, asked), asked, later, usualWeights)
}

export interface Progress {
  readonly answered: number
  readonly asked: number
  readonly needed: number
  readonly faulty: boolean
}

/** How far a topic is: of the questions that apply, how many have an answer, and how many the verdict needs. */
export function progressOf(screened: ScreenedDraft, topic: Step): Progress {
  const names = factsOf(screened.regulation, topic).filter((name) => !screened.excluded.has(name))
  const missing = new Set(toAsk(screened))
  return {
    answered: names.filter((name) => screened.answers[name]).length,
    asked: names.length,
    needed: names.filter((name) => missing.has(name)).length,
    faulty: names.some((name) => screened.faults[name]),
  }
}
