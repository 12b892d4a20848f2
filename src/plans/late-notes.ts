import type { DayRange, NoDay, Plan, PlanNote } from './plan.ts'

/** What the day the plan is looked at does to it, where something is still possible, or nothing is. */
export function lateNotes(
  { asOf, latestDayToBegin }: Plan,
  day: DayRange | undefined,
  reason: NoDay | undefined,
): readonly PlanNote[] {
  if (reason) return [FILED_TODAY]
  return [
    ...(day && day.earliest < asOf ? [PARTLY_PAST] : []),
    ...(latestDayToBegin && latestDayToBegin.latest < asOf ? [BEGUN_TOO_LATE] : []),
  ]
}

const FILED_TODAY: PlanNote = {
  code: 'filed-on-the-day-looked-at',
  cite: [],
  message: {
    en: 'There is no latest filing day: the milestones are those of a filing on the day the plan is looked at, or on the next working day where it is none.',
    zh: '没有最迟申报日：各节点以查看计划之日（非工作日的，以次一工作日）申报计算。',
  },
}
const PARTLY_PAST: PlanNote = {
  code: 'in-time-under-some-notices-only',
  cite: [],
  message: {
    en: 'The day that is in time under every holiday notice of the usual kind has passed; a filing now is in time only under some of them.',
    zh: '在任何常规放假安排下均可以按期的申报日已过；现在申报，仅在部分放假安排下可以按期。',
  },
}
const BEGUN_TOO_LATE: PlanNote = {
  code: 'begun-too-late',
  cite: [],
  message: {
    en: 'By your own estimate of the work before filing, it should have begun already.',
    zh: '依自行估计的准备时间，准备工作本应已经开始。',
  },
}
