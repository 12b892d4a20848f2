import type { Domain, Residual } from '#engine'
import type { Answer, Answers, Positions } from '#rules'
import { supposedSignature } from '../supposed-signature.ts'
import { type Cube, leftBy } from './cubes.ts'
import type { Space } from './space.ts'

/** Answers, and readings switched away from their default. */
export interface Given {
  readonly answers: Answers
  readonly positions: Positions
}

/**
 * A matter with the cube's answers and no other: of each fact the first answer that leaves `f` possible.
 *
 * @param f  a function that is 1 on some matter of the cube
 * @throws RangeError where it is not: a mistake in our code
 */
export function matterOf(space: Space, cube: Cube, f: Residual): Given {
  const { regulation, compiled } = space
  const { domains, residuals } = compiled
  const answers: Record<string, Answer> = {}
  const positions: Record<string, string> = {}
  let left = leftBy(space, f, cube)
  for (const { domain, mask } of cube) {
    const { kind, name, examples } = domains[domain]!
    const index = examples.findIndex(
      (_, each) => (mask >> each) & 1 && residuals.given(left, domain, 1 << each) !== residuals.zero,
    )
    if (index < 0) throw new RangeError('the function is 0 on the cube')
    left = residuals.given(left, domain, 1 << index)
    const value = examples[index]!
    if (kind !== 'reading') {
      const answer = answerOf(value)
      // A judgement is a signed one: an unsigned no would leave it open.
      answers[name] = regulation.facts[name]!.judgement
        ? { ...answer, ...supposedSignature(regulation) }
        : answer
    } else if (regulation.readings[name]!.default !== value) positions[name] = String(value)
  }
  return { answers, positions }
}

const answerOf = (value: Domain['examples'][number]): Answer => ({
  state: 'answered',
  value: typeof value === 'number' ? { least: value, most: value } : value,
})
