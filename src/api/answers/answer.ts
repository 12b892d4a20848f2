import type * as z from 'zod/mini'
import type { CivilDate } from '#clock'
import type { Outcome } from '#contract'
import type { Text } from '#language'

/** A question that the server answers and keeps nothing of. */
export interface Answer {
  readonly label: Text
  /** The document of the contract that is answered with. */
  readonly document: string
  readonly input: z.ZodMiniType
  answer(input: never, today: CivilDate): Outcome<unknown>
}

/** Writes an answer so that its input's type is that of its schema. */
export const asked = <S extends z.ZodMiniType>(
  answer: Omit<Answer, 'input' | 'answer'> & {
    readonly input: S
    answer(input: z.output<S>, today: CivilDate): Outcome<unknown>
  },
): Answer => answer as unknown as Answer
