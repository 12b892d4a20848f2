import type { Fact } from '#rules'
import type { LanguageChoice } from '../layout/index.ts'
import { given, type Refused, type Result } from '../refused.ts'
import type { MatterFile } from './matter-file.ts'
import {
  type AnswerInFile,
  answersIn,
  type GivenAnswer,
  withAnswer,
  withComments,
  withoutAnswer,
} from './matter-text.ts'
import { type Standing, standingOf } from './standing.ts'
import * as says from './words.ts'

export interface Taken {
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
export function take(file: MatterFile, fact: string, answer: GivenAnswer): Result<Taken> {
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
  answer: GivenAnswer,
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
