/** Documents: what the law says and what follows from it, as texts to hand over. Pure, and the same every time. */
export { lawBook } from './book/book.ts'
export { saidOfNames } from './book/plan.ts'
export type { CalendarEvent } from './calendar/calendar-event.ts'
export { type CalendarBytes, type CalendarFile, calendarFile } from './calendar/calendar-file.ts'
export { clockEvents } from './calendar/clock-events.ts'
export { planEvents } from './calendar/plan-events.ts'
export {
  type FlipChange,
  type FlipReport,
  type FlipSet,
  type FlipsTo,
  flipReport,
  type LeverShown,
} from './flip/flip-report.ts'
export { CHANGEABLE, FLIP_GROUP, type FlipGroup, HOW_TO_READ, unreachedText } from './flip/names.ts'
export { type FlipAlternative, type FlipPlace, type FlipWay, waysOf } from './flip/ways.ts'
export { clocksCsv } from './tables/clocks-csv.ts'
export { csvTable } from './tables/csv.ts'
export { planCsv } from './tables/plan-csv.ts'
export { type Commitment, commitmentsDuty, commitmentsOf } from './verdict/commitments.ts'
export { type DutyFound, dutyGroups } from './verdict/duty-groups.ts'
export { type Headline, headlineOf } from './verdict/headline.ts'
export { joinText, NOTHING_SEEN, saidOnce } from './verdict/proof-said.ts'
export { readingsSaid } from './verdict/readings-said.ts'
export { tierSaid } from './verdict/tier-said.ts'
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
