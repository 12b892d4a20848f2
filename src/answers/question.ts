import type { CivilDate } from '#clock'
import type { Outcome, QuestionAnswer } from '#contract'
import type { Weights } from '#reasoning'
import type { Fact } from '#rules'
import { type AskGoal, determinerFor, nextIn, stagesOf } from '#screening'
import { answer } from './options.ts'
import { screenedMatter } from './screen.ts'

export interface QuestionOptions {
  readonly today: CivilDate
  /** What the interview is to settle; without it the verdict, then the steps. */
  readonly goal?: AskGoal | undefined
  /** What counts as effort. */
  readonly weights: Weights
}

/** What should be asked next of this matter? */
export function nextQuestion(
  text: string,
  { today, goal, weights }: QuestionOptions,
): Outcome<QuestionAnswer> {
  const screened = screenedMatter(text, { today })
  if (!screened.ok) return screened
  const { matter, report, regulation } = screened.value
  const asked = { ...matter, determiner: determinerFor(regulation, matter.scope) }
  const next = nextIn(stagesOf(goal, asked), asked, new Set(), weights)
  const { verdict, on } = report
  return answer({
    regulation: regulation.id,
    on,
    verdict,
    next: next ? said(next, regulation.facts) : null,
    weights,
  })
}

function said(
  { stage, question: next }: NonNullable<ReturnType<typeof nextIn>>,
  facts: Readonly<Record<string, Fact>>,
): NonNullable<QuestionAnswer['next']> {
  const fact = facts[next.fact]!
  return {
    stage: stage.name,
    fact: next.fact,
    kind: fact.kind,
    judgement: fact.judgement === true,
    question: fact.question,
    why: next.why,
    articles: next.articles,
    ...('values' in fact ? { values: fact.values } : {}),
    decides: next.decides,
    left: next.left,
    effort: next.effort,
  }
}
