import { exampleOf } from '#contract'
import { conditionText, type Regulation } from '#rules'

/** A fact with everything a form or a file needs to know of it. */
export function factJson(regulation: Regulation, name: string): Record<string, unknown> {
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

export function factsJson(regulation: Regulation): unknown {
  const { id, topics, facts } = regulation
  return { regulation: id, topics, facts: Object.keys(facts).map((name) => factJson(regulation, name)) }
}
