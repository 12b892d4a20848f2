import type { ArticlesAnswer, CriteriaAnswer, GlossaryAnswer, LawAnswer, ReadingsAnswer } from '#contract'
import { authorities, criteria, glossary } from '#regulations'
import type { Article, Regulation } from '#rules'

/** What does this article say, and what became of each paragraph? The contract's article. */
export function articleAnswer({ id: regulation, textKind }: Regulation, article: Article): LawAnswer {
  const paragraphs = article.paragraphs.map(({ id, zh, en, as, names, reason }) => ({
    id,
    zh,
    en,
    as,
    names,
    ...(reason ? { reason } : {}),
  }))
  return { regulation, textKind, article: article.number, paragraphs }
}

/** The list of a regulation's articles; captions are ours. */
export function articlesAnswer({
  id,
  textKind,
  title,
  inForce,
  source,
  articles,
}: Regulation): ArticlesAnswer {
  const list = articles.map(({ number, caption }) => ({ article: number, caption }))
  return { regulation: id, textKind, title, inForce, source, articles: list }
}

/** Every reading with its positions, default and sources. */
export function readingsAnswer({ id, readings }: Regulation): ReadingsAnswer {
  const list = Object.entries(readings).map(([name, reading]) => {
    const { number, question, positions, default: standard, touches, reason, sources } = reading
    return { id: name, number, question, positions, default: standard, touches, reason, sources }
  })
  return { regulation: id, readings: list }
}

/** One English term for one Chinese term, and the authorities. */
export const glossaryAnswer = (): GlossaryAnswer => ({ glossary, authorities })

/** The criteria of review through the texts, deleted ones included. */
export const criteriaAnswer = (): CriteriaAnswer => criteria
