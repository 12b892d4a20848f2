import type { CivilDate } from '#clock'
import type { Text } from '#language'
import type { Cite } from '#rules'
import { articleNumberText, dateText } from '#words'
import type { Step } from './procedure.ts'

/**
 * The article of a cite, without paragraph or item.
 *
 * @example articleOf('art.16.2')  // 'art.16'
 */
export const articleOf = (cite: Cite): string => /^(?:[a-z0-9-]+\/)?art\.\d+/.exec(cite)?.[0] ?? cite

/** Articles as a sentence names them: 'Arts. 11, 12'; '第十一条、第十二条'. Empty for none. */
function articlesText(cites: readonly Cite[]): Text {
  const numbers = [...new Set(cites.map((cite) => Number(/art\.(\d+)/.exec(cite)?.[1] ?? 0)))].filter(Boolean)
  return {
    en: numbers.length === 0 ? '' : `${numbers.length > 1 ? 'Arts.' : 'Art.'} ${numbers.join(', ')}`,
    zh: numbers.map((number) => articleNumberText(number).zh).join('、'),
  }
}

/** A step as a sentence names it: what happened, with its article. */
export function stepText({ claim, cite }: Pick<Step, 'claim' | 'cite'>): Text {
  const article = articlesText(cite)
  return {
    en: `“${claim.en}”${article.en && ` (${article.en})`}`,
    zh: `“${claim.zh}”${article.zh && `（${article.zh}）`}`,
  }
}

/** Steps as acts, each with its article; 'nothing' for none. */
export function stepList(steps: readonly Step[]): Text {
  if (steps.length === 0) return { en: 'nothing', zh: '无' }
  const each = steps.map(({ act, cite }) => ({ act, article: articlesText(cite) }))
  return {
    en: each.map(({ act, article }) => act.en + (article.en && ` (${article.en})`)).join('; '),
    zh: each.map(({ act, article }) => act.zh + (article.zh && `（${article.zh}）`)).join('；'),
  }
}

/** A civil date as Chinese legal texts write it. */
export const zhDay = (date: CivilDate): string => dateText(date).zh
