import type { Text } from '#language'
import type { Bond, CaseDocument, ExcludedTime, Material, Period, Procedure, Step } from '#review'
import {
  type Article,
  type Cite,
  type Condition,
  conditionsOfFlag,
  type Flag,
  type Formalised,
  isKnownTo,
  type Paragraph,
  type Regulation,
  type Term,
} from '#rules'
import { type RelatedFlagCode, relatedLawFlags } from '../related-law/index.ts'
import { acts } from './vocabulary/acts.ts'
import { sharedDocuments } from './vocabulary/documents.ts'
import { dutyNames } from './vocabulary/names.ts'

/** A paragraph or item as its author writes it: what hangs on it is computed. */
interface ParagraphSource {
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

/** An article with all that stands under it: what it is the first to be cited for. */
export interface ArticleSource extends Omit<Article, 'paragraphs'> {
  readonly paragraphs: readonly ParagraphSource[]
  readonly steps?: readonly Step[]
  readonly periods?: readonly Period[]
  readonly excluded?: readonly ExcludedTime[]
  readonly materials?: readonly Material[]
  readonly documents?: readonly CaseDocument[]
  readonly bonds?: readonly Bond[]
}

type OfArticles = 'steps' | 'periods' | 'excluded' | 'materials' | 'documents' | 'bonds'

type ProcedureParts = Omit<Procedure, OfArticles> & {
  readonly articles: readonly ArticleSource[]
  /** GAP, NOT LAW: what the text does not give. */
  readonly beside: { readonly steps: readonly Step[]; readonly documents: readonly CaseDocument[] }
}

/** The procedure of a version from its articles and from what stands beside the text, in the order of the vocabulary. */
export function procedureOf({ articles, beside, ...parts }: ProcedureParts): Procedure {
  const all = <K extends OfArticles>(key: K): Procedure[K] =>
    articles.flatMap((article): readonly unknown[] => article[key] ?? []) as unknown as Procedure[K]
  const steps = inOrder(stepNames, [...all('steps'), ...beside.steps])
  const isThere = (name: string): boolean => steps.some((step) => step.name === name)
  const documents = inOrder(documentNames, [...all('documents'), ...beside.documents]).map((document) => ({
    ...document,
    steps: document.steps.filter(isThere),
    goesTo: document.goesTo.map((recipient) => ({ ...recipient, by: recipient.by.filter(isThere) })),
  }))
  const named = Object.fromEntries(documents.map(({ name, claim }) => [name, claim]))
  return {
    ...parts,
    steps: steps.map((step) =>
      step.name === parts.confidentiality.consent && step.details?.document
        ? { ...step, details: { ...step.details, document: { ...step.details.document, values: named } } }
        : step,
    ),
    periods: all('periods'),
    excluded: all('excluded'),
    materials: all('materials'),
    documents,
    bonds: all('bonds'),
  }
}

const stepNames: readonly string[] = Object.keys(acts)
const documentNames: readonly string[] = Object.keys(sharedDocuments)

/** In the order of the vocabulary; what only one version has stands last, in the order of its articles. */
const inOrder = <T extends { readonly name: string }>(names: readonly string[], things: readonly T[]) => {
  const place = ({ name }: T): number => (names.includes(name) ? names.indexOf(name) : names.length)
  return [...things].sort((one, other) => place(one) - place(other))
}

type Parts = Omit<Regulation, 'articles' | 'duties'> & { readonly articles: readonly ArticleSource[] }

/**
 * A regulation from its parts: the flags of related law, as far as the version knows the facts they ask, stand after those
 * of the articles, its general flags last.
 */
export function regulationOf(parts: Parts, procedure: Procedure): Regulation {
  const { articles, inForce } = parts
  const paragraphs = articles.flatMap((article) => article.paragraphs)
  const pointedTo = relatedLawFlags
    .filter((flag) => inForce.to === null || (flag.inForce?.from ?? '') <= inForce.to)
    .filter((flag) => conditionsOfFlag(flag).every((condition) => isKnownTo(condition, parts)))
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
  const duties = inOrder(
    dutyNames,
    articles.flatMap((article) => article.duties ?? []),
  )
  // Worked out where somebody reads the articles: screening a matter does not.
  const paragraphOf = once(() => paragraphMaker({ ...parts, duties, flags }, procedure))
  return {
    ...parts,
    duties,
    flags,
    articles: articles.map((article, index) => {
      const read = once(() => article.paragraphs.map(paragraphOf()))
      return {
        ...article,
        get paragraphs() {
          return read()
        },
        flags: ofArticles[index]!,
      }
    }),
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** What became of a paragraph, computed from what cites it. */
function paragraphMaker(
  { facts, factors, duties, flags }: Pick<Regulation, 'facts' | 'factors' | 'duties' | 'flags'>,
  { steps, periods, excluded, materials }: Procedure,
): (paragraph: ParagraphSource) => Paragraph {
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
