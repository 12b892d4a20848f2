import { targetNames } from '#contract'
import type { Text } from '#language'
import type { PlanReport } from '#plans'
import { dateText } from '#words'
import { type Ends, rangeText } from './bars.ts'

/** A day that stands across all rows. */
export interface Mark extends Ends {
  readonly name: Text
  readonly tone: 'accent' | 'clear' | 'fault' | 'soft'
}

/** Today, the filing, the latest filing day, the gate and the target. */
export function marksOf({
  asOf,
  filed,
  target,
  gateDay,
  latestSafeFilingDay,
  direction,
}: PlanReport): readonly Mark[] {
  const on = (day: Ends['latest'], name: Text, tone: Mark['tone']): Mark => {
    const { en, zh } = dateText(day)
    return { earliest: day, latest: day, name: { en: `${name.en} ${en}`, zh: `${name.zh}${zh}` }, tone }
  }
  const range = (days: Ends, name: Text, tone: Mark['tone']): Mark => {
    const { en, zh } = rangeText(days)
    const { earliest, latest } = days
    return { earliest, latest, name: { en: `${name.en} ${en}`, zh: `${name.zh}${zh}` }, tone }
  }
  const isOther = gateDay !== undefined && !(gateDay.earliest === target?.on && gateDay.latest === target.on)
  return [
    on(asOf, { en: 'as of', zh: '截至' }, 'soft'),
    ...(direction === 'forward' && filed && filed !== asOf
      ? [on(filed, { en: 'filed', zh: '申报' }, 'clear')]
      : []),
    ...(latestSafeFilingDay
      ? [
          range(
            latestSafeFilingDay,
            { en: 'latest filing day (as assumed)', zh: '最迟申报日（按所列假设）' },
            'clear',
          ),
        ]
      : []),
    ...(isOther
      ? [range(gateDay, { en: 'result needed before', zh: '须在此日前取得结果：' }, 'accent')]
      : []),
    ...(target ? [on(target.on, targetNames[target.for], 'fault')] : []),
  ]
}
