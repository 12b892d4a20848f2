import type { Fact } from '#rules'
import type { LanguageChoice } from '../layout/index.ts'
import { given, type Refused, type Result } from '../refusal.ts'
import type { MatterFile } from './matter-file.ts'
import { type AnswerInFile, answersIn, type PlainAnswer } from './matter-parts.ts'
import { withAnswer, withComments, withoutAnswer } from './matter-text.ts'
import type { Session } from './session.ts'
import { type EarlierAnswer, type Standing, standingOf } from './walk.ts'
import * as says from './words.ts'

/**
 * Takes an answer into the file, and says what gave way to it.
 *
 * @returns why it was not taken
 */
export function save(session: Session, fact: string, given: PlainAnswer): Refused | undefined {
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

interface SavedAnswer {
  readonly standing: Standing
  /** Facts whose answers no longer fit: these stand in the file as comments. */
  readonly aside: readonly string[]
  /** Whether others had changed the file meanwhile: that stays. */
  readonly isMerged: boolean
}

/**
 * The answer, checked with all others and saved. Other answers that it excludes give way to it and are kept as comments;
 * one that is itself at fault, or contradicts another, is refused and nothing is saved.
 */
function take(file: MatterFile, fact: string, answer: PlainAnswer): Result<SavedAnswer> {
  let aside: readonly string[] = []
  const change = (text: string): string => {
    const fitted = fittedTo(text, fact, answer)
    aside = fitted.aside.map((each) => each.fact)
    return withComments(fitted.text, fitted.aside)
  }
  const saved = file.save(fact, change, standingOf)
  if (!saved.ok) return saved
  return given({ standing: saved.value.value, isMerged: saved.value.isMerged, aside })
}

/** The text with the answer, without those others at which the reader of matters finds fault for its sake. */
function fittedTo(
  before: string,
  fact: string,
  answer: PlainAnswer,
): { readonly text: string; readonly aside: readonly AnswerInFile[] } {
  const whole = withAnswer(before, fact, answer)
  const aside: AnswerInFile[] = []
  for (let text = whole; ; ) {
    const checked = standingOf(text)
    if (checked.ok) return { text, aside }
    const faulty = factsAtFault(checked.refused)
    const giveWay = answersIn(text).filter((each) => faulty.has(each.fact))
    // Where the answer itself is at fault the whole is shown as it is.
    if (faulty.has(fact) || giveWay.length === 0) return { text: whole, aside: [] }
    aside.push(...giveWay)
    text = giveWay.reduce((left, each) => withoutAnswer(left, each.fact), text)
  }
}

const factsAtFault = ({ faults }: Refused): ReadonlySet<string> =>
  new Set(faults.map(({ pointer }) => pointer.split('/')[2] ?? ''))

/**
 * A refusal for somebody who typed one answer: no places in a file, an example in the language of the question.
 *
 * @param fact  the question answered; without one the examples stay
 */
export function asTyped(refused: Refused, fact: Fact | undefined, language: LanguageChoice): Refused {
  const example = fact && says.EXAMPLE[fact.kind][language === 'zh' ? 'zh' : 'en']
  return {
    ...refused,
    remedy: says.ANSWER_AGAIN,
    faults: refused.faults.map(({ line: _, column: __, ...fault }) => ({
      ...fault,
      ...(example === undefined ? {} : { example }),
    })),
  }
}
