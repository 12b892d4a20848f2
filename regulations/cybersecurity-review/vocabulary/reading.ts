import type { Text } from '#language'
import type { Reading } from '#rules'

/** A reading as every version knows it. A question or positions that name articles are each version's own. */
interface Shared<Position extends string> {
  readonly number: number
  readonly question?: Text
  readonly positions: Readonly<Record<Position, Text>> | readonly Position[]
  readonly default: NoInfer<Position>
}

export const reading = <Position extends string, G extends Shared<Position>>(
  given: G & Shared<Position>,
): G => given

type PositionOf<R> = R extends { readonly positions: readonly (infer Position extends string)[] }
  ? Position
  : R extends { readonly positions: Readonly<Record<infer Position extends string, Text>> }
    ? Position
    : never

/** What a version says of a reading: the paragraphs it touches, its ground, its sources, and what is not shared. */
type Said<R> = Pick<Reading, 'touches' | 'reason' | 'sources'> &
  (R extends { readonly question: Text } ? unknown : Pick<Reading, 'question'>) &
  (R extends { readonly positions: readonly string[] } ? Pick<Reading<PositionOf<R>>, 'positions'> : unknown)

/** The readings as one version speaks of them. */
export function readingsOf<R extends Readonly<Record<string, Shared<string>>>>(
  shared: R,
  said: { readonly [Name in keyof R]: Said<R[Name]> },
): { readonly [Name in keyof R]: Reading<PositionOf<R[Name]>> } {
  return Object.fromEntries(
    Object.entries(shared).map(([name, reading]) => [name, { ...reading, ...said[name] }]),
  ) as never
}
