import { nextIn, stagesOf } from '#screening'
import type { InterviewRequest } from './request.ts'
import type { Standing } from './standing.ts'

/** The next question and why it is that one, for programs that ask it themselves. */
export function nextAsJson(standing: Standing, { goal, weights }: InterviewRequest): string {
  const next = nextIn(stagesOf(goal, standing.asked), standing.asked, new Set(), weights)
  const { verdict, on, regulation } = standing.report
  const fact = next && standing.determiner.regulation.facts[next.question.fact]!
  const asked = next &&
    fact && {
      stage: next.stage.name,
      fact: next.question.fact,
      kind: fact.kind,
      judgement: fact.judgement === true,
      question: fact.question,
      why: next.question.why,
      articles: next.question.articles,
      ...('values' in fact ? { values: fact.values } : {}),
      decides: next.question.decides,
      left: next.question.left,
      effort: next.question.effort,
    }
  return `${JSON.stringify({ regulation, on, verdict, next: asked ?? null, weights }, null, 2)}\n`
}
