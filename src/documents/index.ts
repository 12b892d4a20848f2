/** Documents: what the law says and what follows from it, as texts to hand over. Pure, and the same every time. */
export { lawBook } from './book/book.ts'
export { saidOfNames } from './book/plan.ts'
export type { CalendarEvent } from './calendar/calendar-event.ts'
export { type CalendarBytes, type CalendarFile, calendarFile } from './calendar/calendar-file.ts'
export { clockEvents } from './calendar/clock-events.ts'
export { planEvents } from './calendar/plan-events.ts'
export { clocksCsv } from './tables/clocks-csv.ts'
export { csvTable } from './tables/csv.ts'
export { planCsv } from './tables/plan-csv.ts'
export { answeredText, valueText } from './words/answer.ts'
export { citesText, citeText, lawText } from './words/cite.ts'
export { dutyText } from './words/duty.ts'
export { BASIS, FORM, FORMALISED, KIND, sourceText } from './words/names.ts'
export { clausesText, inside } from './words/pattern.ts'
export {
  type HeadlineRow,
  hasTwoDays,
  headlineRows,
  inTimeText,
  LATEST,
  NOTICE_SUPPOSED,
  planDayText,
  supposesNotice,
  TWO_DAYS,
} from './words/plan.ts'
