import { allOf, type Condition, not } from './conditions.ts'
import type { Flag, FlagKind, FlagTrigger } from './regulation.ts'

export const kindOf = ({ kind = 'know' }: Flag): FlagKind => kind

/** Every condition that decides whether a flag is raised. */
export const conditionsOfFlag = ({ when }: Flag): readonly Condition[] =>
  'condition' in when ? [when.condition, ...(when.unless ? [when.unless] : [])] : []

/** Where a trigger raises its flag once every fact is known. */
export const raisedWhere = ({
  condition,
  unless,
}: Extract<FlagTrigger, { condition: unknown }>): Condition =>
  unless ? allOf(condition, not(unless)) : condition
