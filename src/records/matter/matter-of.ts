import type { Outcome } from '#contract'
import type { Answer } from '#rules'
import { checkMatter, givenAs, type Matter, type Screened, screenMatter } from '#screening'
import type { MatterState } from './state.ts'

type Known = Pick<MatterState, 'title' | 'day' | 'scope' | 'readings'> & {
  readonly answers: Readonly<Record<string, Answer>>
}

/** A record's matter as the rules are asked of it: the same that a matter file with its answers would be. */
export const matterOf = ({ answers, ...state }: MatterState, today: string): Outcome<Matter> =>
  checkKnown(
    {
      ...state,
      answers: Object.fromEntries(Object.entries(answers).map(([name, { answer }]) => [name, answer])),
    },
    today,
  )

/** Checks what would be known; faults say what excludes what. */
export function checkKnown({ title, day, scope, readings, answers }: Known, today: string): Outcome<Matter> {
  return checkMatter(
    {
      ...(title === null ? {} : { matter: title }),
      ...(day === null ? {} : { on: day }),
      ...(scope.length === 0 ? {} : { scope }),
      facts: Object.fromEntries(Object.entries(answers).map(([name, answer]) => [name, givenAs(answer)])),
      readings,
    },
    today,
  )
}

/** What follows from a record today: derived, never kept. */
export function screenRecord(state: MatterState, today: string): Outcome<Screened> {
  const checked = matterOf(state, today)
  return checked.ok ? screenMatter(checked.value, today) : checked
}
