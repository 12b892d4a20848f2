import type { Refusal } from '#contract'
import type { Draft } from '../kernel/act.ts'
import type { Author, Decision } from '../kernel/record-kind.ts'
import { IS_CLOSED, REOPEN, refuse } from '../kernel/refuse.ts'
import type { MatterPayloads } from './events.ts'
import type { MatterState } from './state.ts'

type Decide<Input> = (
  state: MatterState,
  input: Input,
  author: Author,
) => Decision<Draft<MatterPayloads>, Refusal>

/** An act that a closed matter does not take. */
export const whileOpen =
  <Input>(decide: Decide<Input>): Decide<Input> =>
  (state, input, author) =>
    state.status === 'closed' ? refuse('not-now', IS_CLOSED, REOPEN) : decide(state, input, author)
