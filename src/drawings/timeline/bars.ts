import type { CivilDate } from '#clock'
import { citesText, planDayText } from '#documents'
import type { Text } from '#language'
import { briefly, type DayRange, type Milestone, type Plan, type PlanReport, resultIn } from '#plans'
import { MILESTONE_BASIS, workingDaysText } from '#words'

/** A row of the picture: what it is, in words, and the days it takes. */
export interface Bar {
  readonly name: Text
  readonly about: readonly Text[]
  /** Where it begins; a range where that depends on notices not published. Absent for a point in time. */
  readonly start?: Ends
  /** Where it ends; absent where there is no day. */
  readonly end?: Ends
  /** Of a point in time: the day of its range that the plan goes by. */
  readonly at?: CivilDate
  /** No article, or no cap, holds its end: it may come later. */
  readonly open: boolean
  /** A period of the law, or what is assumed or given. */
  readonly basis: Milestone['basis']
}

export interface Ends {
  readonly earliest: CivilDate
  readonly latest: CivilDate
  readonly firm?: boolean
}

/** A day or a range in words, marked where it turns on a notice not published. */
export const rangeText = (ends: Ends): Text => planDayText(ends)

/** The milestones of a plan, a row each. What is simply given is drawn as a mark, not as a row. */
export function barsOf(plan: Plan): readonly Bar[] {
  return plan.milestones
    .filter(({ id }) => id !== 'target' && id !== 'gate')
    .map((milestone): Bar => {
      const { name, cite, statutory, latest, unbounded, period, basis } = milestone
      const end = statutory ?? (latest === null ? undefined : { earliest: latest, latest })
      const where = citesText(cite.slice(0, 2))
      const days: Text = end ? rangeText(end) : { en: 'no day follows', zh: '无从推算日期' }
      const length: readonly Text[] = period
        ? [workingDaysText(period.workingDays)]
        : [MILESTONE_BASIS[basis]]
      return {
        name,
        about: [
          dotted([days, ...length, ...(cite.length > 0 ? [where] : [])]),
          ...(unbounded.length > 0 ? [openText(unbounded.map((each) => briefly(plan, each)))] : []),
        ],
        ...(period?.starts ? { start: period.starts } : {}),
        ...(end ? { end } : {}),
        ...(latest === null ? {} : { at: latest }),
        open: unbounded.length > 0,
        basis,
      }
    })
}

const openText = (reasons: readonly Text[]): Text => ({
  en: `∞ no limit in the law: ${reasons.map(({ en }) => en).join('; ')}`,
  zh: `∞ 条文未予限定：${reasons.map(({ zh }) => zh).join('；')}`,
})

const dotted = (texts: readonly Text[]): Text => ({
  en: texts.map(({ en }) => en).join(' · '),
  zh: texts.map(({ zh }) => zh).join(' · '),
})

/** The scenarios compared, a row each: from the latest filing day, or the filing, to the result. */
export function scenarioBars({ scenarios, direction, reason }: PlanReport): readonly Bar[] {
  return scenarios.map(({ name, plan }): Bar => {
    const result = resultIn(plan.milestones)
    const filed =
      plan.latestSafeFilingDay ?? (plan.filed ? { earliest: plan.filed, latest: plan.filed } : undefined)
    const end = result?.statutory
    const open = (result?.unbounded.length ?? 0) > 0
    const none = direction === 'backward' && !plan.latestSafeFilingDay
    // What the headline says already is not said again in every row.
    const again = plan.reason !== undefined && plan.reason.code === reason?.code && reason.code !== 'past'
    const about: Text =
      none && !again
        ? (plan.reason?.message ?? { en: 'no latest filing day', zh: '没有最迟申报日' })
        : filed
          ? fileText(filed, none ? 'forward' : direction, end)
          : { en: 'no day', zh: '无日期' }
    return {
      name,
      about: [about],
      ...(filed ? { start: filed } : {}),
      ...(end ? { end } : {}),
      open,
      basis: none ? 'assumed' : 'law',
    }
  })
}

function fileText(filed: DayRange | Ends, direction: Plan['direction'], end: Ends | undefined): Text {
  const [from, to] = [rangeText(filed), end ? rangeText(end) : { en: 'no day', zh: '无日期' }]
  return direction === 'backward'
    ? { en: `file by ${from.en}; result ${to.en}`, zh: `最迟申报：${from.zh}；结果：${to.zh}` }
    : { en: `filed ${from.en}; result ${to.en}`, zh: `申报：${from.zh}；结果：${to.zh}` }
}
