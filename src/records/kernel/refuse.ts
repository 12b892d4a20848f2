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

/** Why an act that names these persons is refused; undefined where all are of the organisation. */
export const strangers = (named: readonly string[], { isMember }: Author) =>
  named.every(isMember)
    ? undefined
    : refuse(
        'not-there',
        { en: 'A person you name is not of this organisation.', zh: '所指明的人员中有人不属于本组织。' },
        { en: 'Add the person to the organisation first.', zh: '请先将该人员添加到本组织。' },
      )

const IS_CLOSED: Text = { en: 'The record is closed.', zh: '该记录已关闭。' }
const REOPEN: Text = { en: 'Reopen it first.', zh: '请先重新打开。' }
