import type { Fault, Refusal } from '#contract'
import type { Text } from '#language'

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

/** A closed record takes nothing but being reopened. */
export const IS_CLOSED: Text = { en: 'The record is closed.', zh: '该记录已关闭。' }
export const REOPEN: Text = { en: 'Reopen it first.', zh: '请先重新打开。' }
