import type { Example, Regulation } from '#rules'
import { checkMatter } from './check-matter.ts'
import type { Matter } from './matter.ts'

/** An example beside an article, as the matter it is. */
export interface ArticleExample {
  readonly article: number
  readonly example: Example
  readonly matter: Matter
}

const LATER_THAN_EVERY_EXAMPLE = '2026-12-31'

const dayOf = ({ from, to }: Regulation['inForce']): string =>
  to ?? (from < LATER_THAN_EVERY_EXAMPLE ? LATER_THAN_EVERY_EXAMPLE : from)

/**
 * The examples beside a regulation's articles, checked.
 *
 * @throws RangeError for an example that a matter file could not be: a mistake in the regulation
 */
export function articleExamples({ articles, inForce }: Regulation): readonly ArticleExample[] {
  // An example speaks of the version, not of a day; but the day must not be before those on which it was judged.
  const on = dayOf(inForce)
  return articles.flatMap(({ number, examples = [] }) =>
    examples.map((example) => {
      const { title, facts, readings = {} } = example
      const checked = checkMatter({ on, facts, readings }, on)
      if (!checked.ok) throw new RangeError(`article ${number}, ${title.en}: ${checked.refusal.message.en}`)
      return { article: number, example, matter: checked.value }
    }),
  )
}
