import { exampleOf, type FactAnswer, type FactsAnswer } from '#contract'
import { conditionText, type Regulation } from '#rules'

/** What can a matter say of this fact? With everything a form or a file needs to know of it. */
export function factAnswer(regulation: Regulation, name: string): FactAnswer {
  const fact = regulation.facts[name]!
  const { kind, topic, question, why, cite, claim, denial, judgement, note } = fact
  const applies = regulation.appliesWhen[name]
  return {
    name,
    topic,
    kind,
    ...(judgement ? { judgement } : {}),
    ...('values' in fact ? { values: fact.values } : {}),
    ...('alone' in fact ? { alone: fact.alone } : {}),
    ...('unit' in fact ? { unit: fact.unit } : {}),
    question,
    why,
    articles: cite,
    claim,
    denial,
    ...(note ? { note } : {}),
    ...(applies ? { appliesWhen: conditionText(applies, regulation) } : {}),
    example: exampleOf(name, fact),
  }
}

/** What can a matter say: every fact, or those named. */
export function factsAnswer(
  regulation: Regulation,
  names: readonly string[] = Object.keys(regulation.facts),
): FactsAnswer {
  const { id, topics } = regulation
  return { regulation: id, topics, facts: names.map((name) => factAnswer(regulation, name)) }
}
