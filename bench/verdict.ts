import { verdictOf } from 'anshen-made:order-8'
import { order8 } from '../practice/index.ts'
import { determinerFor } from '../src/screening/index.ts'
import { verdictByHand } from './decision/by-hand.ts'
import { buildVerdict } from './decision/json-logic.ts'
import { plainFacts } from './decision/plain-facts.ts'
import { type DrawnMatter, drawMatters } from './matters.ts'
import { interleaved, type Times } from './rounds.ts'

/** Something that says the verdict of a matter and nothing else. */
interface Sayer {
  readonly name: string
  readonly answers: string
  /** Puts matters into the form it takes, not timed; then says the verdict of one. */
  load(matters: readonly DrawnMatter[]): (index: number) => string
}

const ofAnswers =
  (verdict: (answers: DrawnMatter['matter']['answers']) => string): Sayer['load'] =>
  (matters) => {
    const answers = matters.map(({ matter }) => matter.answers)
    return (index) => verdict(answers[index]!)
  }

const jsonLogic = buildVerdict()

export const SAYERS: readonly Sayer[] = [
  {
    name: 'Anshen: verdictOf, made when the project is built',
    answers: 'the exact verdict, whatever is known',
    load: ofAnswers((answers) => verdictOf(answers)),
  },
  {
    name: 'TypeScript written by hand',
    answers: 'the same, three values at a time',
    load: ofAnswers(verdictByHand),
  },
  {
    name: 'json-logic-engine, compiled',
    answers: 'a verdict of two values: what is open reads as no',
    load: (matters) => {
      const facts = matters.map(plainFacts)
      return (index) => jsonLogic(facts[index]!)
    },
  },
]

/** Times each matter of a round is decided: one decision is too short for the clock. */
const TIMES_OVER = 200

export interface Verdicts {
  readonly times: Times
  /** How many verdicts are ours, of all and by name. */
  readonly right: ReadonlyMap<string, number>
}

/**
 * Checks the verdicts against `determine`, then times them.
 *
 * @throws Error where ours or the one written by hand differs on any matter, or any differs on a complete one
 */
export async function compareVerdicts(
  checked: readonly DrawnMatter[],
  drawn: {
    readonly seed: number
    readonly matters: number
    readonly rounds: number
    readonly warmUps: number
  },
): Promise<Verdicts> {
  const { determine } = determinerFor(order8)
  const right = new Map<string, number>()
  for (const [at, { name, load }] of SAYERS.entries()) {
    const say = load(checked)
    let alike = 0
    for (const [index, { matter, complete, facts }] of checked.entries()) {
      const { verdict } = determine(matter.answers)
      if (say(index) === verdict) alike += 1
      else if (complete || at < 2) {
        throw new Error(`${name} says ${say(index)}, not ${verdict}, of ${JSON.stringify(facts)}`)
      }
    }
    right.set(name, alike)
  }
  const pass = (say: (index: number) => string, matters: number, times: number) => () => {
    let read = 0
    for (let time = 0; time < times; time += 1) {
      for (let index = 0; index < matters; index += 1) read += say(index).length
    }
    return read
  }
  const times = await interleaved(
    SAYERS.map(({ name, load }) => ({
      name,
      warmUps: Array.from({ length: drawn.warmUps }, (_, index) => {
        const say = load(drawMatters(drawn.seed + 20_000 + index, drawn.matters))
        return pass(say, drawn.matters, TIMES_OVER)
      }),
      ready: (round) => {
        const say = load(drawMatters(drawn.seed + 100 + round, drawn.matters))
        return { leadIn: pass(say, drawn.matters, 10), work: pass(say, drawn.matters, TIMES_OVER) }
      },
    })),
    drawn.rounds,
    drawn.matters * TIMES_OVER,
  )
  return { times, right }
}
