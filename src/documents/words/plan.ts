import type { Text } from '#language'
import { type DayRange, type Plan, type PlanReport, planningOfPlan, type Road } from '#plans'
import { dateText, workingDaysText } from '#words'

/** What the latest filing day is called: it warrants nothing. */
export const LATEST: Text = {
  en: 'Latest filing day on these assumptions',
  zh: '最迟申报日（按所列假设）',
}

/** A day, or both ends of the range it lies in; what is not firm is marked wherever it stands. */
export function planDayText({
  earliest,
  latest,
  firm,
}: Pick<DayRange, 'earliest' | 'latest'> & { readonly firm?: boolean }): Text {
  const [from, to] = [dateText(earliest), dateText(latest)]
  const days = earliest === latest ? from : { en: `${from.en} to ${to.en}`, zh: `${from.zh}至${to.zh}` }
  return firm === false ? { en: `${days.en} (provisional)`, zh: `${days.zh}（暂定）` } : days
}

/** What two days of a latest filing day mean. */
export const TWO_DAYS: Text = {
  en: 'Of two days, the first is in time under every holiday notice of the usual kind, the second under some only.',
  zh: '列有两个日期的：在任何常规放假安排下，首日均可以按期；末日仅在部分放假安排下可以按期。',
}

/** What every day of a plan supposes where nobody estimated it: no article holds the Office to a day for its notice. */
export const NOTICE_SUPPOSED: Text = {
  en: 'After the written replies no period is stated for the Office’s notice: these days suppose that it comes on the day of the last reply.',
  zh: '书面回复之后通知当事人的期限，条文未作规定：以上日期以收到最后回复当日通知为前提。',
}

/** Whether the days of a plan suppose it. */
export const supposesNotice = (plan: PlanReport): boolean =>
  plan.roads.length > 0 &&
  planningOfPlan(plan).assumptions.noticeWorkingDays !== undefined &&
  plan.assumptions.noticeWorkingDays === null

const IN_TIME: Readonly<Record<NonNullable<Plan['inTime']>, Text>> = {
  yes: { en: 'in time, also if the preliminary review is extended', zh: '可以按期，初步审查延长的亦可' },
  'unless-extended': {
    en: 'in time only if the preliminary review is not extended',
    zh: '仅在初步审查不延长时可以按期',
  },
  no: { en: 'not in time', zh: '无法按期' },
  unknown: { en: 'open whether in time', zh: '能否按期未定' },
}

/** Where nothing is left to extend, in time says no more than that. */
export function inTimeText(inTime: NonNullable<Plan['inTime']>, extensible: boolean): Text {
  return inTime === 'yes' && !extensible ? { en: 'in time', zh: '可以按期' } : IN_TIME[inTime]
}

/**
 * One road of a plan in words: its latest filing day, or why there is none, and its result.
 *
 * @returns the words beside the road's name, and how they weigh
 */
function roadText(
  { latestSafeFilingDay: day, reason, filed, result, inTime, id }: Road,
  direction: Plan['direction'],
): { readonly text: Text; readonly tone: 'day' | 'fault' | 'open' } {
  const ends = result ? planDayText(result) : undefined
  const results: Text = ends
    ? { en: `result at the latest ${ends.en}`, zh: `最迟${ends.zh}得出结果` }
    : { en: 'no latest day of a result', zh: '无法得出结果的最迟日期' }
  if (direction === 'forward') {
    // Over a broken gate the reason stands first; a result before the target would not mend it.
    const time = inTime && reason?.code !== 'gate-broken' ? inTimeText(inTime, id !== 'extended') : undefined
    return {
      text: time ? { en: `${results.en}, ${time.en}`, zh: `${results.zh}，${time.zh}` } : results,
      tone: inTime === 'no' ? 'fault' : inTime === 'yes' || !inTime ? 'day' : 'open',
    }
  }
  if (day) return { text: planDayText(day), tone: 'day' }
  const on = filed ? dateText(filed) : undefined
  const today: Text = on
    ? { en: `filed on ${on.en}, ${results.en}`, zh: `${on.zh}申报的，${results.zh}` }
    : results
  if (reason?.code !== 'past') return { text: today, tone: 'open' }
  const late = reason.workingDaysLate ? workingDaysText(reason.workingDaysLate) : undefined
  return {
    text: {
      en: `no day in time any more${late ? `, ${late.en} too late` : ''}; ${today.en}`,
      zh: `已无法按期${late ? `，已晚${late.zh}` : ''}；${today.zh}`,
    },
    tone: 'fault',
  }
}

/** The headline of a plan as rows: for the page, the picture, the calendar and the table alike. */
export interface HeadlineRow {
  readonly name: Text
  readonly text: Text
  readonly tone: 'day' | 'fault' | 'open'
  readonly assumed: boolean
}

export const headlineRows = (roads: readonly Road[], direction: Plan['direction']): readonly HeadlineRow[] =>
  roads.map((road) => ({ name: road.name, assumed: road.assumed, ...roadText(road, direction) }))

/** Whether any of the days shown is one of two. */
export const hasTwoDays = ({ roads, estimates }: PlanReport): boolean =>
  [...roads, ...estimates.flatMap((each) => each.roads)].some(
    ({ latestSafeFilingDay: day }) => day && day.earliest !== day.latest,
  )
