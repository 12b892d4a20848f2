import { articleAnswer, articlesAnswer, criteriaAnswer, glossaryAnswer, readingsAnswer } from '#answers'
import { nearestTo } from '#contract'
import { lawText } from '#documents'
import type { Text } from '#language'
import { regulations } from '#practice'
import { type LawId, laws } from '#regulations'
import type { Article, Regulation } from '#rules'
import { listed } from '#words'
import type { LanguageChoice } from '../layout/index.ts'
import { badInput, type Refused, tellRefusal, wrongArgument } from '../refusal.ts'
import type { Terminal } from '../terminal.ts'
import type { OperandsOf, Run } from '../usage/command.ts'
import { articlePage, articlesPage } from './article-page.ts'
import { articleWords, citedArticle, isOfALaw } from './citation.ts'
import type { command } from './command.ts'
import { criteriaPage } from './criteria-page.ts'
import { liability } from './liability.ts'
import { glossaryPage, readingsPage } from './list-pages.ts'
import { type LawOptions, type LawResult, wordsFault } from './options.ts'
import { relatedArticle } from './related-article.ts'

/** `anshen law [REGULATION] [N]`, `… readings`, `… procedure`, `… --book`; `anshen law criteria`, `liability`, `glossary`, `diff`. */
export const run: Run<OperandsOf<typeof command>, LawOptions> = async (words, options, terminal) => {
  const said = articleWords(words)
  const cited = said[0] === 'diff' ? undefined : citedArticle(words.join(' '))
  const related = cited && cited.law !== 'measures' ? cited : undefined
  const wrong = wordsFault(related ? [words.join(' ')] : said, options)
  if (wrong) return tellRefusal(wrong, options, terminal)
  if (said[0] === 'diff') {
    const { lawDiff } = await import('./diff.ts')
    return lawDiff(said.slice(1), options, terminal)
  }
  const found = related ? relatedArticle(related.law, related.cite) : await answerFor(said, options, terminal)
  if (found === undefined) return 0
  if ('code' in found) return tellRefusal(found, options, terminal)
  if (options.json) await terminal.data(`${JSON.stringify(found.json(), null, 2)}\n`)
  else terminal.page(found.page())
  return 0
}

/** What is asked for; undefined where it has already been written. */
async function answerFor(
  said: readonly string[],
  { on, book, out, svg, bpmn }: LawOptions,
  terminal: Terminal,
): Promise<LawResult | Refused | undefined> {
  const [first, second] = said
  if (!book && first !== undefined && Object.hasOwn(TOPICS, first)) return TOPICS[first]!(second, on)
  const regulation = regulationNamed(said)
  if ('code' in regulation) return regulation
  if (book) {
    const { writeBook } = await import('./book.ts')
    return writeBook(regulation.id, out, terminal)
  }
  const what = regulations.some(({ id }) => id === first) ? second : first
  if (what === 'procedure') {
    const { procedureAsked } = await import('./procedure.ts')
    return procedureAsked(regulation.id, { svg, bpmn }, terminal.language)
  }
  return versionAnswer(regulation, what, terminal.language)
}

/** What is no part of one version of the Measures. */
const TOPICS: Readonly<
  Record<string, (word: string | undefined, on: string | undefined) => LawResult | Refused>
> = {
  criteria: (word) =>
    word === undefined
      ? { page: () => criteriaPage(criteriaAnswer()), json: criteriaAnswer }
      : nothingMore('criteria', word),
  glossary: (word) =>
    word === undefined ? { page: glossaryPage, json: glossaryAnswer } : nothingMore('glossary', word),
  liability,
}

const nothingMore = (topic: string, word: string): Refused =>
  badInput(
    [
      wrongArgument(
        word,
        { en: `nothing follows “${topic}”.`, zh: `“${topic}”之后不接受其他参数。` },
        { en: `anshen law ${topic}`, zh: `anshen law ${topic}` },
        `anshen law ${topic}`,
      ),
    ],
    REMEDY,
  )

const IS_ARTICLE = /^(?:art\.?\s*)?(\d{1,4})(?:[.(].*)?$/i
const NEWEST = regulations.at(-1)!

function regulationNamed(said: readonly string[]): Regulation | Refused {
  const [first] = said
  const known = regulations.find(({ id }) => id === first)
  if (known) return known
  if (
    first === undefined ||
    ((first === 'readings' || first === 'procedure' || IS_ARTICLE.test(first)) && said.length === 1)
  )
    return NEWEST
  const names = [...regulations.map(({ id }) => id), 'readings', 'procedure', 'diff', ...Object.keys(TOPICS)]
  const nearest = nearestTo(first, names)
  const message = { en: 'there is no such regulation here.', zh: '此处没有该规定。' }
  if (isOfALaw(said.join(' ')))
    return badInput(
      [wrongArgument(said.join(' '), message, lawsHere(), "anshen law 'Cybersecurity Law, Art. 67'")],
      REMEDY,
    )
  const expected = nearest
    ? { en: `did you mean ${nearest}?`, zh: `是否指${nearest}？` }
    : {
        en: `an article number, or one of: ${names.join(', ')}`,
        zh: `条号，或者下列之一：${names.join('、')}`,
      }
  const example = `anshen law ${nearest ?? 'order-8 7'}`
  return badInput([wrongArgument(first, message, expected, example)], REMEDY)
}

/** The laws of which an article can be asked for. */
const lawsHere = (): Text => {
  const named = listed(
    (Object.keys(laws) as LawId[]).map((id) => lawText(id)),
    ', ',
    '、',
  )
  return {
    en: `an article of these Measures, or of: ${named.en}`,
    zh: `本办法的条号，或者下列规定的条文：${named.zh}`,
  }
}

const REMEDY = {
  en: '“anshen law” lists the articles, “anshen law readings” the readings; “anshen law --help” shows what else there is.',
  zh: '“anshen law”列出各条，“anshen law readings”列出解释口径；其他内容见“anshen law --help”。',
}

function versionAnswer(
  regulation: Regulation,
  what: string | undefined,
  language: LanguageChoice,
): LawResult | Refused {
  if (what === undefined) {
    return { page: () => articlesPage(regulation), json: () => articlesAnswer(regulation) }
  }
  if (what === 'readings') {
    return { page: () => readingsPage(regulation), json: () => readingsAnswer(regulation) }
  }
  const article = articleNumbered(regulation, what)
  if (!article) return noArticle(regulation, what)
  return {
    page: () => articlePage(regulation, article, language),
    json: () => articleAnswer(regulation, article),
  }
}

const articleNumbered = ({ articles }: Regulation, what: string): Article | undefined =>
  articles.find(({ number }) => number === Number(IS_ARTICLE.exec(what)?.[1]))

function noArticle({ id, articles }: Regulation, what: string): Refused {
  const [first, last] = [articles[0]!.number, articles.at(-1)!.number]
  const message = { en: `${id} has no such article.`, zh: `${id}没有该条。` }
  const expected = {
    en: `an article number from ${first} to ${last}, or “readings”`,
    zh: `条号${first}至${last}，或者readings`,
  }
  const example = regulations.at(-1)!.id === id ? 'anshen law 7' : `anshen law ${id} ${first}`
  return badInput([wrongArgument(what, message, expected, example)], REMEDY)
}
