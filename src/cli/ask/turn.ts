import { nextIn, type StagedQuestion, stagesOf, unsettledIn } from '#screening'
import { earlierAnswers } from './save.ts'
import type { Session } from './session.ts'
import type { EarlierAnswer } from './walk.ts'

/** A question in its turn. */
export interface Turn {
  readonly fact: string
  readonly staged: StagedQuestion | undefined
  /** What was answered to it before. */
  readonly before: EarlierAnswer | undefined
  /** Whether that answer stands in the file. */
  readonly isInFile: boolean
  /** Whether that answer is not close enough to settle anything. */
  readonly leavesOpen?: boolean
}

/** The question to which the reader went back, those that lie ahead of it, then what the goal needs. */
export function turnOf(session: Session): Turn | undefined {
  const { walk, later, weights, standing } = session
  const answers = earlierAnswers(session)
  const inFile = (fact: string): EarlierAnswer | undefined => answers.find((each) => each.fact === fact)
  let walked = session.returned ?? walk.next()
  session.returned = undefined
  while (walked !== undefined && inFile(walked) === undefined) walked = walk.next()
  if (walked !== undefined) {
    return { fact: walked, staged: undefined, before: inFile(walked), isInFile: true }
  }
  const stages = stagesOf(session.goal, standing.asked)
  const staged = nextIn(stages, standing.asked, later, weights)
  if (!staged) {
    // A number between bounds may still leave it open: asked once more, for a closer one.
    const unsettled = unsettledIn(stages, standing.asked).find((fact) => !session.leftOpen.has(fact))
    if (unsettled === undefined) return undefined
    session.leftOpen.add(unsettled)
    return { fact: unsettled, staged, before: inFile(unsettled), isInFile: true, leavesOpen: true }
  }
  const { fact } = staged.question
  return { fact, staged, before: walk.answeredBefore(fact), isInFile: false }
}
