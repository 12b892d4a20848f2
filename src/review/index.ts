/** The review: a procedure table, folded from events. Pure; knows no regulation by name. */

export { SEAT, type Seat } from '#words'
export type { Clock, ClockStatus, NotCounted } from './clocks/clock.ts'
export { type ClockProof, proveClocks } from './clocks/clock-proof.ts'
export * from './planning/index.ts'
export {
  type TableFault,
  type TableFaultOptions,
  type TableFinding,
  tableFaults,
} from './reachability/table-faults.ts'
export { CaseFolder } from './record/case-folder.ts'
export type { CaseRecord, RefusedEvent } from './record/case-record.ts'
export { type Decision, decide } from './record/decide.ts'
export { CHANNELS, type Channel, type EventOf, type Paper, type ReviewEvent } from './record/event.ts'
export { type EventInForce, eventsInForce } from './record/events-in-force.ts'
export { evolve } from './record/evolve.ts'
export { record, replay } from './record/fold.ts'
export { nextSteps } from './record/next-steps.ts'
export { type CasePosition, initialState, type ReviewState } from './record/state.ts'
export type { CaseRefusal, EventFault, EventRefusal, RefusalCode } from './refusals/refusal.ts'
export { refusalOf } from './refusals/refusal-of.ts'
export {
  type CaseDifference,
  type ClockDates,
  differenceBetween,
  type MovedClock,
} from './report/case-difference.ts'
export { type CaseStanding, type CaseState, refusalsOf, standingOf, stateOf } from './report/case-state.ts'
export {
  type CorrectionShown,
  type CorrectionsShown,
  changedByCorrections,
  correctionShown,
  correctionsShown,
} from './report/correction-difference.ts'
export { type Remark, type RemarkCode, remarksOf } from './report/remarks.ts'
export type { BondSeen } from './seats/bonds.ts'
export type { Consent } from './seats/consents.ts'
export type { DocumentGround, DocumentSeen, Seated } from './seats/document-access.ts'
export type { OpeningConsent, SeatKnowledge } from './seats/seat-knowledge.ts'
export {
  accessOn,
  isProviderIn,
  knowledgeOf,
  type Outstanding,
  type SeatStep,
  type SeatView,
  seatView,
  seatViewBy,
} from './seats/seat-view.ts'
export type { Waiting } from './seats/whose-move.ts'
export { detailsOfAll } from './table/details.ts'
export * from './table/document.ts'
export * from './table/procedure.ts'
export { type Changed, type ProcedureChanges, procedureChanges } from './table/procedure-changes.ts'
export { type Rulebook, type RulebookOptions, rulebookOf, withCalendar } from './table/rulebook.ts'
