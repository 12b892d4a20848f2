/** The review: a procedure table, folded from events. Pure; knows no regulation by name. */

export type { BondSeen } from './bonds.ts'
export { type CaseState, refusalsOf, type Standing, standingOf, stateOf } from './case-state.ts'
export type { Clock, ClockStatus, NotCounted } from './clock.ts'
export type { Consent } from './consents.ts'
export {
  type CorrectionShown,
  type CorrectionsShown,
  changedByCorrections,
  correctionShown,
  correctionsShown,
} from './correction-difference.ts'
export { decide } from './decide.ts'
export { detailsOfAll } from './details.ts'
export { type ClockDates, type Difference, differenceBetween, type MovedClock } from './difference.ts'
export { Docket, type DueList, type Entry } from './docket.ts'
export * from './document.ts'
export {
  type DocumentAccess,
  type DocumentGround,
  type DocumentSeen,
  documentAccess,
  type Seated,
} from './documents-seen.ts'
export { CHANNELS, type Channel, inOrder, type Paper, type ReviewEvent } from './event.ts'
export { evolve } from './evolve.ts'
export { record, replay } from './fold.ts'
export { Folding } from './folding.ts'
export { nextSteps } from './next.ts'
export * from './procedure.ts'
export { type Changed, type ProcedureChanges, procedureChanges } from './procedure-changes.ts'
export { type ClockProof, proveClocks } from './proof.ts'
export type { Decision, EventFault, EventRefusal, RefusalCode, Refused } from './refused.ts'
export { type Remark, type RemarkCode, remarksOf } from './remarks.ts'
export { type Found, type SearchOptions, searchTable, type TableFault } from './search.ts'
export { SEAT, type Seat } from './seat.ts'
export type { OpeningConsent, SeatKnowledge } from './seat-knowledge.ts'
export {
  accessOn,
  isProviderIn,
  knowledgeOf,
  type Outstanding,
  type SeatStep,
  type SeatView,
  seatView,
  seatViewBy,
} from './seat-view.ts'
export { type StandingEvent, standingEvents } from './standing.ts'
export { initialState, type ReviewState } from './state.ts'
export { type Review, type ReviewOptions, reviewUnder, withCalendar } from './terms.ts'
export type { Waiting } from './waiting.ts'
