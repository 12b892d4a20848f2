import type { Text } from '#language'
import type { Clock, ClockStatus, Period, Review, Step } from '#review'
import type { Style } from '../layout/index.ts'

/** A standing with its mark: a period that runs out decides nothing, so overdue is said of the clock alone. */
export const STANDING: Readonly<Record<ClockStatus, Text>> = {
  running: { en: '… running', zh: '… 进行中' },
  paused: { en: '‖ paused', zh: '‖ 暂停计算' },
  met: { en: '✓ met', zh: '✓ 按期完成' },
  'met-late': { en: '✗ met late', zh: '✗ 逾期完成' },
  overdue: { en: '! overdue', zh: '! 已逾期' },
  superseded: { en: '– superseded', zh: '– 已被取代' },
  ended: { en: '– ended', zh: '– 已终止' },
}

export const STANDING_STYLE: Readonly<Record<ClockStatus, Style>> = {
  running: 'unknown',
  paused: 'unknown',
  met: 'met',
  'met-late': 'not-met',
  overdue: 'fault',
  superseded: 'quiet',
  ended: 'quiet',
}

/** The table that governs last: where one takes over a pending case, its words are used. */
const tables = ({ tables: all }: Review) => all.toReversed().map(({ procedure }) => procedure)

export const stateText = (review: Review, state: string): Text =>
  tables(review).find(({ states }) => Object.hasOwn(states, state))?.states[state] ?? { en: state, zh: state }

export const stepNamed = (review: Review, name: string): Step | undefined =>
  tables(review)
    .flatMap(({ steps }) => steps)
    .find((step) => step.name === name)

export const periodOf = (review: Review, { period }: Pick<Clock, 'period'>): Period | undefined =>
  tables(review)
    .flatMap(({ periods }) => periods)
    .find(({ name }) => name === period)
