import type { Fault, Refusal } from '#contract'
import type { Text } from '#language'
import type { Author, Decision } from './record-kind.ts'

/** A refusal of an act, with what would help. */
export const refuse = (
  code: Refusal['code'],
  message: Text,
  remedy: Text,
  { cite = [], faults = [] }: { readonly cite?: readonly string[]; readonly faults?: readonly Fault[] } = {},
): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal: { code, cite, message, remedy, faults },
})

/** An act that a closed record does not take: it takes nothing but being reopened. */
export const whileOpen =
  <State extends { readonly status: string }, Input, Event>(
    decide: (state: State, input: Input, author: Author) => Decision<Event, Refusal>,
  ) =>
  (state: State, input: Input, author: Author): Decision<Event, Refusal> =>
    state.status === 'closed' ? refuse('not-now', IS_CLOSED, REOPEN) : decide(state, input, author)

const IS_CLOSED: Text = { en: 'The record is closed.', zh: '该记录已关闭。' }
const REOPEN: Text = { en: 'Reopen it first.', zh: '请先重新打开。' }
