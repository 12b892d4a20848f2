import type { AnswerDraft, Fault } from '#contract'
import type { Fact } from '#rules'

/** What every control of a question gets. */
export interface ControlProps<F extends Fact = Fact> {
  /** Unique in the page, for ids and groups of radio buttons. */
  readonly id: string
  readonly name: string
  readonly fact: F
  readonly answer: AnswerDraft
  readonly faults: readonly Fault[]
  readonly onChange: (change: Partial<AnswerDraft>) => void
}

/** The faults at one field, or at the answer itself when no field is named. */
export const faultsAt = (faults: readonly Fault[], field: string): readonly Fault[] =>
  faults.filter(({ pointer }) => pointer.split('/')[3] === field)
