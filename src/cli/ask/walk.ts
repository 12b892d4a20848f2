import type { Determiner } from '#engine'
import { lawOn } from '#practice'
import type { Answer } from '#rules'
import {
  type Asked,
  determinerFor,
  type Matter,
  readMatter,
  screenMatter,
  type VerdictReport,
} from '#screening'
import { given, type Result, refuse } from '../refusal.ts'
import { today } from '../today.ts'
import type { AnswerInFile } from './matter-parts.ts'

/** An answer given before, as the file has it and as it was read. */
export interface EarlierAnswer extends AnswerInFile {
  readonly answer: Answer
}

/**
 * Where the reader is among the questions: those behind, in the order in which they were answered, and those that lie
 * ahead after going back. Nothing is forgotten on the way back: each answer ahead is offered again.
 */
export class Walk {
  #behind: readonly string[]
  #ahead: readonly string[] = []
  /** Answers that another answer excluded, by fact: offered again where the fact applies once more. */
  readonly #setAside = new Map<string, EarlierAnswer>()

  /** @param answered  the facts with an answer, the first answered first */
  constructor(answered: readonly string[]) {
    this.#behind = answered
  }

  /**
   * One question back.
   *
   * @param from  the question that is left, where it has an answer to be offered again
   * @returns the fact asked before, or undefined where there is none
   */
  back(from: string | undefined): string | undefined {
    const last = this.#behind.at(-1)
    if (last === undefined) return undefined
    this.#behind = this.#behind.slice(0, -1)
    if (from !== undefined) this.#ahead = [from, ...this.#ahead]
    return last
  }

  /** The question was answered, or its answer kept. */
  pass(fact: string): void {
    this.#behind = [...without(this.#behind, fact), fact]
    this.#ahead = without(this.#ahead, fact)
    this.#setAside.delete(fact)
  }

  /** The next question that was answered before the reader went back past it. */
  next(): string | undefined {
    const [fact, ...others] = this.#ahead
    this.#ahead = others
    return fact
  }

  setAside(answers: readonly EarlierAnswer[]): void {
    for (const answer of answers) {
      this.#behind = without(this.#behind, answer.fact)
      this.#ahead = without(this.#ahead, answer.fact)
      this.#setAside.set(answer.fact, answer)
    }
  }

  answeredBefore(fact: string): EarlierAnswer | undefined {
    return this.#setAside.get(fact)
  }
}

const without = (facts: readonly string[], fact: string): readonly string[] =>
  facts.filter((each) => each !== fact)

/** Where a matter stands: what it says, what follows, and what its law asks. */
export interface Standing {
  readonly matter: Matter
  readonly report: VerdictReport
  readonly determiner: Determiner
  /** The same, as an interview takes it. */
  readonly asked: Asked
  /** Today in China, 'YYYY-MM-DD'. */
  readonly today: string
}

/** Reads the text anew each time: what is saved is always a matter that `anshen screen` takes. */
export function standingOf(text: string): Result<Standing> {
  const now = today()
  if (!now.ok) return now
  const read = readMatter(text, now.value)
  if (!read.ok) return refuse(read.refusal)
  const screened = screenMatter(read.value, now.value)
  if (!screened.ok) return refuse(screened.refusal)
  const law = lawOn(screened.value.report.on)
  if (!('regulation' in law)) throw new RangeError('a matter was screened under no law')
  const determiner = determinerFor(law.regulation, read.value.scope)
  return given({
    matter: read.value,
    report: screened.value.report,
    determiner,
    asked: { ...read.value, determiner },
    today: now.value,
  })
}
