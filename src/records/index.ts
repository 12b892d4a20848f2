/** Records: acts become events, and events a state. Pure; the store keeps the events, the kinds say what they mean. */
export { caseKind } from './case/case-kind.ts'
export { caseRecordKind, standingOfCase } from './case/case-record-kind.ts'
export type { CaseRecordState } from './case/case-record-state.ts'
export { revisionOf } from './evidence/acts-files.ts'
export { FILE_ERASED, REVISION_ADDED } from './evidence/events.ts'
export { evidenceKind } from './evidence/evidence-kind.ts'
export { type Marking, refuseMark, secrecyRefusal } from './evidence/marking.ts'
export { markInName, markOnPage } from './evidence/secrecy-marks.ts'
export type { EvidenceState, Revision } from './evidence/state.ts'
export {
  type Act,
  type ActCall,
  type ActKind,
  ERASURE,
  type EventOf,
  proposedCall,
  type RecordEvent,
  UnknownEventError,
  WORDS_ERASED,
  type WordsErased,
} from './kernel/act.ts'
export { READ_BY_ASSISTANT } from './kernel/assistants.ts'
export type { EvidenceFile } from './kernel/evidence-file.ts'
export { noteInput } from './kernel/note-input.ts'
export { proposalNamed } from './kernel/proposal.ts'
export { readInput } from './kernel/read-input.ts'
export type { Author, Decision, PackedEvent, RecordKind, StoredEvent } from './kernel/record-kind.ts'
export { append, type Clash, type Outcome, type SeenAct, type Stream, stateOf } from './kernel/stream.ts'
export { type AnyKind, KINDS, kindNamed } from './kinds.ts'
export {
  type ChainFault,
  type ChainPosition,
  digestOf,
  type Link,
  type LogEvent,
  linkOf,
  type StoredLink,
  WAYS,
  type Way,
  walkLink,
} from './log/chain.ts'
export {
  commitmentOf,
  commitmentsIn,
  ERASED_WORDS,
  putBack,
  setAside,
  type WordsAside,
} from './log/words.ts'
export { matterKind } from './matter/matter-kind.ts'
export { matterOf, screenRecord } from './matter/matter-of.ts'
export type { MatterState } from './matter/state.ts'
export { organisationKind } from './organisation/organisation-kind.ts'
export type { OrganisationState } from './organisation/state.ts'
