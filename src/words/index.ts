/**
 * Words: how both languages write dates, numbers, lists and citations, and what each value of the machine's closed
 * lists is called. Whoever prints one of these takes it from here, so that a terminal, a page, a document and a
 * picture say the same. A sentence stands beside its use, not here.
 */
export { DONT_KNOW, NO, NOT_APPLICABLE, NOT_ASKED, YES } from './answer.ts'
export { articleNumberText, citesText, citeText, type LawNamed, numeral } from './cite.ts'
export { CLOCK_STATUS, type ClockStatus, clockStatusText } from './clock-status.ts'
export { beforeText, dateText, fromDayText, inForceText, monthText, WEEKDAY } from './date.ts'
export { judgeText } from './judge.ts'
export { allOfThem, bracketed, capital, eitherOf, joined, listed, nameList } from './list.ts'
export { MATERIAL, type Material } from './material.ts'
export { MILESTONE_BASIS, type MilestoneBasis } from './milestone.ts'
export { NOTICE_KIND, type NoticeKind } from './notice.ts'
export { boundText, magnitudeText, numberText, rangeText, workingDaysText } from './number.ts'
export { WHAT_IT_IS } from './product.ts'
export { type InterviewPart, LEFT_OF, questionsLeftText } from './questions-left.ts'
export { positionText } from './reading.ts'
export { ROLE, type Role } from './role.ts'
export { SEAT, type Seat } from './seat.ts'
export { CLAIM_STATUS, DONE, type Done, DUTY_STATUS, type Status } from './status.ts'
export { TIER, TIER_IS_PRACTICE, type Tier } from './tier.ts'
export { VERDICT, type Verdict } from './verdict.ts'
export { withValues } from './with-values.ts'
