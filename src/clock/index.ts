/** The clock: civil dates in China, working days, due dates and their proofs. Pure; reads no time zone. */

export { isWeekend } from './arrangement.ts'
export {
  type Calendar,
  calendarOf,
  earliestKnowledge,
  type HolidayInForce,
  holidaysInForce,
  publishedCalendar,
  withNotice,
} from './calendar.ts'
export {
  addDays,
  type CivilDate,
  type CivilDateFault,
  type CivilDateReading,
  civilDate,
  epochDay,
  parseCivilDate,
  todayInChina,
  weekday,
} from './civil-date.ts'
export { clockLimits, type DueDate, dueDate, type FirmDueDate, type ProvisionalDueDate } from './due-date.ts'
export { festivalNames, lastFestivalYear, nameOf } from './festivals.ts'
export type { Holiday, HolidayNotice } from './notice.ts'
export { noticeBalance } from './notice-balance.ts'
export type { Pause } from './periods.ts'
export { type DueDateProof, type ProofDay, type ProofEdge, proveDueDate } from './proof.ts'
export { publishedNotices } from './published-notices.ts'
export type { ClockRefusal } from './refusal.ts'
export { type CountOptions, isWorkingDay, type WorkingDayCount, workingDaysBetween } from './working-days.ts'
