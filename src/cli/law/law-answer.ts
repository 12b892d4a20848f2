import type { Article, Regulation } from '#rules'
import type { Page } from '../layout/index.ts'

/** What a question about the law comes to: a page for a person, JSON for a program. */
export interface LawAnswer {
  readonly page: () => Page
  readonly json: () => unknown
}

/** The contract's article. */
export function articleJson({ id: regulation, textKind }: Regulation, article: Article): unknown {
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
export function articlesJson({ id, textKind, title, inForce, source, articles }: Regulation): unknown {
  const list = articles.map(({ number, caption }) => ({ article: number, caption }))
  return { regulation: id, textKind, title, inForce, source, articles: list }
}

/** Every reading with its positions, default and sources. */
export function readingsJson({ id, readings }: Regulation): unknown {
  const list = Object.entries(readings).map(([name, reading]) => {
    const { number, question, positions, default: standard, touches, reason, sources } = reading
    return { id: name, number, question, positions, default: standard, touches, reason, sources }
  })
  return { regulation: id, readings: list }
}
