import type { Refused } from '../refused.ts'
import { answersIn, type GivenAnswer } from './matter-text.ts'
import type { Session } from './session.ts'
import { take } from './take.ts'
import type { EarlierAnswer } from './walk.ts'
import * as says from './words.ts'

/**
 * Takes an answer into the file, and says what gave way to it.
 *
 * @returns why it was not taken
 */
export function save(session: Session, fact: string, given: GivenAnswer): Refused | undefined {
  const { terminal, walk, file } = session
  const earlier = earlierAnswers(session)
  const taken = take(file, fact, given)
  if (!taken.ok) return taken.refused
  session.standing = taken.value.standing
  if (taken.value.isMerged) terminal.note(says.merged(file.path))
  const aside = earlier.filter((each) => taken.value.aside.includes(each.fact))
  walk.setAside(aside)
  const { matter, determiner } = session.standing
  terminal.page(says.answeredNone(matter.answers[fact]!, determiner.regulation.facts[fact]!))
  terminal.page(says.noLongerApply(aside, determiner.regulation, file.text))
  return undefined
}

/** The answers that stand in the file, as they were read. */
export function earlierAnswers({ file, standing }: Session): readonly EarlierAnswer[] {
  return answersIn(file.text).flatMap((each) => {
    const answer = standing.matter.answers[each.fact]
    return answer ? [{ ...each, answer }] : []
  })
}
