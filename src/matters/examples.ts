import type { Example, Regulation } from '#rules'
import { checkMatter } from './check-matter.ts'
import type { Matter } from './matter.ts'

/** An example beside an article, as the matter it is. */
export interface ArticleExample {
  readonly article: number
  readonly example: Example
  readonly matter: Matter
}

/**
 * The examples beside a regulation's articles, checked.
 *
 * @throws RangeError for an example that a matter file could not be: a mistake in the regulation
 */
export function articleExamples({ articles, inForce }: Regulation): readonly ArticleExample[] {
  // Any day of the version will do: an example speaks of the version, not of a day.
  const on = inForce.to ?? inForce.from
  return articles.flatMap(({ number, examples = [] }) =>
    examples.map((example) => {
      const { title, facts, readings = {} } = example
      const checked = checkMatter({ on, facts, readings }, on)
      if (!checked.ok) throw new RangeError(`article ${number}, ${title.en}: ${checked.refusal.message.en}`)
      return { article: number, example, matter: checked.value }
    }),
  )
}
