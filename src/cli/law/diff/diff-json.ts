import { clausesText } from '#documents'
import type { Given, Side } from '#reasoning'
import { isCountRange } from '#rules'
import type { LawDifference } from './law-difference.ts'
import { patternText } from './pattern-text.ts'

/** The difference for programs. Numbers of combinations are texts: they can be larger than JSON's numbers. */
export function diffJson(found: LawDifference): unknown {
  const { compared, sides, duties, articles, procedure, matters } = found
  const { compiled, regulation } = sides.space
  const { domains } = compiled
  return {
    before: sideJson(compared.before),
    after: sideJson(compared.after),
    ...(compared.reading ? { reading: compared.reading } : {}),
    ...(articles
      ? { articles: articles.map(({ before = null, after = null, ...rest }) => ({ before, after, ...rest })) }
      : {}),
    ...(procedure ? { procedure } : {}),
    duties: duties.map((difference) => ({
      duty: difference.name,
      in: difference.before ? (difference.after ? 'both' : 'before') : 'after',
      articles: { before: difference.before?.cite ?? [], after: difference.after?.cite ?? [] },
      changed: String(difference.changed),
      of: String(difference.of),
      patterns: difference.patterns.map((pattern) => ({
        before: pattern.before,
        after: pattern.after,
        says: patternText(found, difference, pattern),
        where: clausesText(pattern, domains, regulation),
        example: givenJson(pattern.witness),
      })),
    })),
    matters: matters.map((each) => ('refused' in each ? { file: each.file, refused: each.refused } : each)),
  }
}

const sideJson = ({ regulation, positions }: Side): unknown => ({
  regulation: regulation.id,
  readings: positions,
})

/** The facts as a matter file has them. */
const givenJson = ({ answers }: Given): unknown =>
  Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => {
      const value = answer.state === 'answered' ? answer.value : answer.state
      return [name, typeof value === 'object' && isCountRange(value) ? value.least : value]
    }),
  )
