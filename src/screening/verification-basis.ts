import { tiersOf, versions } from '#practice'
import type { ShownMatter, Verifying } from '#reasoning'
import { articleExamples } from './examples.ts'

/**
 * What a version of the Measures is verified against: its own sentences, its readings, the version before it, and its
 * examples, those beside the articles and those given.
 *
 * @param shown  further matters under this version
 * @throws RangeError where there is no version of this name
 */
export function verifyingOf(id: string, shown: readonly ShownMatter[] = []): Verifying {
  const at = versions.findIndex(({ regulation }) => regulation.id === id)
  const version = versions[at]
  if (!version) throw new RangeError(`there is no version ${id}`)
  const { regulation, implications, readingsOfFlags, asksLess = {} } = version
  const before = versions[at - 1]
  return {
    regulation,
    tiers: tiersOf(regulation),
    implications,
    // A case begun under one version can be governed by the procedure of the next.
    beyondRules: [...versions.flatMap(({ procedure }) => readingsIn(procedure)), ...readingsOfFlags],
    shown: [
      ...articleExamples(regulation).map(({ article, example, matter }) => ({
        name: `article ${article}: ${example.title.en}`,
        answers: matter.answers,
        positions: matter.positions,
      })),
      ...shown,
    ],
    ...(before ? { before: { regulation: before.regulation, less: asksLess } } : {}),
  }
}

/** Every reading that a procedure asks, wherever in its table. */
function readingsIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return []
  const { reading } = part as { reading?: unknown }
  const listed = (part as { readings?: unknown }).readings
  return [
    ...(typeof reading === 'string' ? [reading] : []),
    ...(Array.isArray(listed) ? listed.filter((name) => typeof name === 'string') : []),
    ...Object.values(part).flatMap(readingsIn),
  ]
}
