import type { Text } from '#language'
import type { Procedure } from '#review'
import {
  type Article,
  type Cite,
  type Condition,
  conditionsOfFlag,
  type Flag,
  type Formalised,
  type Paragraph,
  type Regulation,
  type Term,
} from '#rules'
import { type RelatedFlagCode, relatedLawFlags } from '../related-law/index.ts'
import { dutyNames } from './vocabulary/names.ts'

/** A paragraph or item as its author writes it: what hangs on it is computed. */
export interface WrittenParagraph {
  readonly id: Cite
  readonly zh: string
  readonly en: string
  /** It says what something is: what the facts and terms that cite it stand for, or these words. */
  readonly isDefinition?: true
  /** Terms of the glossary that it explains; `inForce`. */
  readonly words?: readonly string[]
  /** Flags of related law to which it points. */
  readonly relatedLaw?: readonly RelatedFlagCode[]
  /** Why it is left to people, in whole or in part. */
  readonly reason?: Text
}

export interface WrittenArticle extends Omit<Article, 'paragraphs'> {
  readonly paragraphs: readonly WrittenParagraph[]
}

type Parts = Omit<Regulation, 'articles' | 'duties'> & { readonly articles: readonly WrittenArticle[] }

/** A regulation from its parts: the flags of related law stand after those of the articles, its general flags last. */
export function assembled(parts: Parts, procedure: Procedure): Regulation {
  const { articles, inForce } = parts
  const paragraphs = articles.flatMap((article) => article.paragraphs)
  const pointedTo = relatedLawFlags
    .filter((flag) => inForce.to === null || (flag.inForce?.from ?? '') <= inForce.to)
    .map((flag) => ({
      ...flag,
      cite: [
        ...paragraphs.filter(({ relatedLaw = [] }) => relatedLaw.includes(flag.code)).map(({ id }) => id),
        ...flag.cite,
      ],
    }))
  const byArticle =
    (number: number) =>
    (flag: Flag): boolean =>
      numberOf(flag.cite[0]!) === number
  const written = articles.flatMap((article) => article.flags ?? [])
  const ofArticles = articles.map(({ number }) => written.filter(byArticle(number)))
  const flags = [...ofArticles.flat(), ...pointedTo, ...parts.flags]
  const duties = dutyNames.flatMap((name) =>
    articles.flatMap((article) => (article.duties ?? []).filter((duty) => duty.name === name)),
  )
  const hangsOn = hanging({ ...parts, duties, flags }, procedure)
  return {
    ...parts,
    duties,
    flags,
    articles: articles.map((article, index) => ({
      ...article,
      paragraphs: article.paragraphs.map(hangsOn),
      flags: ofArticles[index]!,
    })),
  }
}

/** What became of a paragraph, computed from what cites it. */
function hanging(
  { facts, factors, duties, flags }: Pick<Regulation, 'facts' | 'factors' | 'duties' | 'flags'>,
  { steps, periods, excluded, materials }: Procedure,
): (paragraph: WrittenParagraph) => Paragraph {
  const terms = termsOf([...duties.map(({ when }) => when), ...flags.flatMap(conditionsOfFlag)])
  // A judgement hangs on the opening words of the list of its factors.
  const judgements = Object.entries(factors).map(([name, ofIt]) => ({
    name,
    cite: ofIt.flatMap((factor) => facts[factor]!.cite.map(opening)),
  }))
  return ({ id, zh, en, isDefinition, words = [], reason }) => {
    const citing = (things: readonly { readonly name: string; readonly cite: readonly Cite[] }[]) =>
      things.filter(({ cite }) => cite.includes(id)).map(({ name }) => name)
    const kinds: readonly (readonly [Formalised, readonly string[]])[] = [
      // A duty that cites the opening words of a list is one to each of its items.
      [
        'rule',
        duties
          .filter(({ cite }) => cite.some((one) => one === id || one === opening(id)))
          .map(({ name }) => name),
      ],
      [
        'definition',
        isDefinition ? [...terms.filter(({ cite }) => cite[0] === id).map(({ name }) => name), ...words] : [],
      ],
      ['step', citing(steps)],
      ['period', citing([...periods, ...excluded])],
      ['flag', flags.filter(({ cite }) => cite.includes(id)).map(({ code }) => code)],
    ]
    const named = Object.entries(facts).map(([name, { cite }]) => ({ name, cite }))
    const as = kinds.filter(([kind, names]) => names.length > 0 || (kind === 'definition' && isDefinition))
    return {
      id,
      zh,
      en,
      as: [...as.map(([kind]) => kind), ...(reason ? (['people'] as const) : [])],
      names: [
        ...new Set([
          ...kinds.flatMap(([kind, names]) => (kind === 'flag' ? [] : names)),
          ...citing([...materials, ...judgements, ...named]),
          ...kinds.flatMap(([kind, names]) => (kind === 'flag' ? names : [])),
        ]),
      ],
      ...(reason ? { reason } : {}),
    }
  }
}

/** 8 of 'art.8(2)'. */
const numberOf = (cite: Cite): number => Number(/^art\.(\d+)/u.exec(cite)![1])

/** 'art.8' of 'art.8(2)': the words that open the list. */
const opening = (cite: Cite): Cite => cite.replace(/\(\d+\)$/u, '')

const termsOf = (conditions: readonly Condition[]): readonly Term[] => {
  const terms = new Map<string, Term>()
  const visit = (condition: Condition): void => {
    if (condition.op === 'term') {
      if (!terms.has(condition.name)) terms.set(condition.name, condition)
      visit(condition.condition)
    } else if ('conditions' in condition) condition.conditions.forEach(visit)
  }
  conditions.forEach(visit)
  return [...terms.values()]
}
