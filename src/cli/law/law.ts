import { nearestTo } from '#matters'
import { regulations } from '#regulations'
import type { Article, Regulation } from '#rules'
import type { LanguageChoice, Page } from '../layout/index.ts'
import { badInput, type Refused, wrongArgument } from '../refused.ts'
import type { Terminal } from '../terminal.ts'
import { refusalPage } from '../words-refusal.ts'
import { articlePage } from './article-page.ts'
import { articlesPage } from './articles-page.ts'
import { articleJson, articlesJson, readingsJson } from './law-json.ts'
import { readingsPage } from './readings-page.ts'

/** `anshen law [REGULATION] [N]`, `anshen law [REGULATION] readings`. */
export async function law(
  words: readonly (string | undefined)[],
  { json }: { readonly json?: boolean },
  terminal: Terminal,
): Promise<number> {
  const said = words.filter((word) => word !== undefined)
  const regulation = regulationNamed(said)
  const what = regulations.some(({ id }) => id === said[0]) ? said[1] : said[0]
  const found = 'code' in regulation ? regulation : shown(regulation, what, terminal.language)
  if ('code' in found) {
    terminal.note(refusalPage(found))
    if (json) await terminal.data(`${JSON.stringify(found, null, 2)}\n`)
    return 1
  }
  if (json) await terminal.data(`${JSON.stringify(found.json(), null, 2)}\n`)
  else terminal.page(found.page())
  return 0
}

const IS_ARTICLE = /^(?:art\.?\s*)?(\d{1,4})(?:[.(].*)?$/i
const NEWEST = regulations.at(-1)!

function regulationNamed(said: readonly string[]): Regulation | Refused {
  const [first] = said
  const known = regulations.find(({ id }) => id === first)
  if (known) return known
  if (first === undefined || ((first === 'readings' || IS_ARTICLE.test(first)) && said.length === 1))
    return NEWEST
  if (LATER[first])
    return { code: 'not-available', cite: [], message: LATER[first], remedy: REMEDY, faults: [] }
  const names = [...regulations.map(({ id }) => id), 'readings']
  const nearest = nearestTo(first, names)
  const message = { en: 'there is no such regulation here.', zh: '此处没有该规定。' }
  const expected = nearest
    ? { en: `did you mean ${nearest}?`, zh: `是否指${nearest}？` }
    : {
        en: `an article number, or one of: ${names.join(', ')}`,
        zh: `条号，或者下列之一：${names.join('、')}`,
      }
  return badInput([wrongArgument(first, message, expected, 'anshen law order-8 7')], REMEDY)
}

const LATER: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  diff: {
    en: 'The comparison of two versions comes with a later release.',
    zh: '两个版本的比对将在后续版本中提供。',
  },
}

const REMEDY = {
  en: '“anshen law” lists the articles, “anshen law readings” the readings.',
  zh: '“anshen law”列出各条，“anshen law readings”列出解释口径。',
}

interface Shown {
  readonly page: () => Page
  readonly json: () => unknown
}

function shown(regulation: Regulation, what: string | undefined, language: LanguageChoice): Shown | Refused {
  if (what === undefined) {
    return { page: () => articlesPage(regulation), json: () => articlesJson(regulation) }
  }
  if (what === 'readings') {
    return { page: () => readingsPage(regulation), json: () => readingsJson(regulation) }
  }
  const article = articleNumbered(regulation, what)
  if (!article) return noArticle(regulation, what)
  return {
    page: () => articlePage(regulation, article, language),
    json: () => articleJson(regulation, article),
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
  return badInput([wrongArgument(what, message, expected, 'anshen law 7')], REMEDY)
}
