/** Records: acts become events, and events a state. Pure; the store keeps the events, the kinds say what they mean. */
export { caseKind } from './case/case-kind.ts'
export type { Decision, RecordKind, StoredEvent } from './kernel/record-kind.ts'
export { type Act, append, type Clash, type Outcome, type Stream, stateOf } from './kernel/stream.ts'
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
export {
  type MatterEvent,
  type MatterRefusal,
  type MatterState,
  type MatterTerms,
  matterKind,
} from './matter/matter-kind.ts'
