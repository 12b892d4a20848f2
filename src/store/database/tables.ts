import type { ColumnType, Generated } from 'kysely'

/** A column that is written once and never changed. */
type Fixed<T> = ColumnType<T, T, never>

/** One row: what every organisation of this installation stands in. */
export interface InstallationTable {
  one: Generated<boolean>
  id: Fixed<string>
  made_at: Fixed<string>
  /** Tells whether a key is the one of this installation, and nothing of the key. */
  key_check: Fixed<string>
}

/** A record of an organisation, and where the chain of its events stands. */
export interface StreamTable {
  tenant: Fixed<string>
  id: Fixed<string>
  kind: Fixed<string>
  version: number
  /** Hash of the last link. */
  head: string | null
  recorded_at: string
  /** The version that the last checkpoint over this stream signed. */
  checkpointed: Generated<number>
}

/** The log. Nobody may change or delete a row of it. */
export interface EventTable {
  tenant: Fixed<string>
  stream: Fixed<string>
  version: Fixed<number>
  id: Fixed<string>
  type: Fixed<string>
  schema: Fixed<number>
  /** Null where the day is unknown. */
  day: Fixed<string | null>
  recorded_at: Fixed<string>
  text: Fixed<string>
  hash: Fixed<string>
  /** The text again, for queries. */
  body: ColumnType<unknown, string, never>
  /** Ascends in the order of insertion, with gaps. */
  position: Generated<number>
}

/** Names and free text, beside the log: what can be erased. */
export interface WordsTable {
  tenant: Fixed<string>
  event: Fixed<string>
  pointer: Fixed<string>
  salt: Fixed<string>
  words: Fixed<string>
}

/** A signature over the heads of all streams. */
export interface CheckpointTable {
  number: Fixed<number>
  made_at: Fixed<string>
  text: Fixed<string>
  hash: Fixed<string>
  signature: Fixed<string>
}

/** The heads that moved since the checkpoint before. */
export interface CheckpointHeadTable {
  checkpoint: Fixed<number>
  tenant: Fixed<string>
  stream: Fixed<string>
  version: Fixed<number>
  hash: Fixed<string>
}

/** A record as lists show it: a projection of its stream, made again by `anshen rebuild`. */
export interface RecordTable {
  tenant: Fixed<string>
  id: Fixed<string>
  kind: Fixed<string>
  version: number
  title: string | null
  status: string
  owner: string | null
  /** Those for whom alone it exists; null: for the organisation. */
  known_to: string[] | null
  opened_on: string | null
  changed_at: string
  /** By what its title stands in its order. */
  title_key: Generated<string>
  /** As the organisation numbers its records. */
  number: string | null
  /** Whether its working notes are kept whatever the organisation's rule says. */
  is_held: Generated<boolean>
  /** Of an organisation: after how many days without a change notes go. */
  note_days: number | null
  /** Of an organisation: the digest of the holiday notices that it loaded; '': none. */
  notices: string | null
  /** What followed from it; null where nothing did yet. */
  verdict: string | null
  tier: string | null
  /** Of a review case: where its procedure stands. */
  derived_state: string | null
  /** What is due next, and from which day to which; no day, with the code of the reason: none is safe. */
  due_what: string | null
  due_from: string | null
  due_to: string | null
  due_reason: string | null
  /** By what it stands among what is due: the first day of all where none is safe, the last where nothing is due. */
  due_key: Generated<string>
  /** What that was derived from: its version, the digests of law and calendar, the notices loaded, and the day. */
  derived_version: number | null
  derived_basis: string | null
  derived_on: string | null
  derived_notices: string | null
  /** The record it belongs to: whoever may not read that does not see this. */
  belongs_to: string | null
}

/** The words by which a record is found. */
export interface RecordSearchTable {
  tenant: Fixed<string>
  record: Fixed<string>
  words: string[]
}

/** The rebuild that is going on: meanwhile appends write to the second tables too. */
export interface RebuildTable {
  one: Generated<boolean>
  id: string
}

/** What was answered to a request, so that asked again it is not done again. */
export interface RequestTable {
  tenant: Fixed<string>
  person: Fixed<string>
  address: Fixed<string>
  key: Fixed<string>
  digest: string
  answer: string | null
  made_at: string
}

/** Work that is due at an instant. */
export interface JobTable {
  tenant: Fixed<string>
  id: Fixed<string>
  kind: Fixed<string>
  /** Of two with one key there is one. */
  key: Fixed<string>
  payload: ColumnType<unknown, string, string>
  due_at: string
  attempts: Generated<number>
  /** Who took it is gone when this has passed: it is taken again. */
  taken_until: string | null
  /** The code of what it failed on last, never its words. */
  fault: string | null
}

/** A working note: no part of the record. */
export interface NoteTable {
  tenant: Fixed<string>
  id: Fixed<string>
  record: Fixed<string>
  kind: Fixed<'comment' | 'draft'>
  author: Fixed<string>
  body: string
  mentions: string[]
  version: number
  written_at: Fixed<string>
  changed_at: string
}

/** The last number that was drawn of a kind; of a form without a year it goes on under the year 0. */
export interface NumberSeriesTable {
  tenant: Fixed<string>
  kind: Fixed<string>
  year: Fixed<number>
  last: number
}

/** What an organisation's evidence is under, wrapped by the installation's key. */
export interface EvidenceKeyTable {
  tenant: Fixed<string>
  /** From 1; a rotation makes the next. */
  number: number
  /** Wraps the keys of files. */
  wrapped: string
  /** Makes addresses; no rotation changes it, since events hold addresses. */
  addresses: string
  made_at: string
}

/** A file of an organisation's evidence, by its address. The file itself lies in the folder. */
export interface EvidenceFileTable {
  tenant: Fixed<string>
  address: Fixed<string>
  /** Under which name it lies in the folder. */
  copy: string
  /** Its key; null once that was destroyed. */
  wrapped: string | null
  /** Why it was. */
  ground: string | null
  length: number
  type: string
  stored_at: string
}

export interface Tables {
  evidence_key: EvidenceKeyTable
  evidence_file: EvidenceFileTable
  note: NoteTable
  number_series: NumberSeriesTable
  job: JobTable
  installation: InstallationTable
  stream: StreamTable
  event: EventTable
  words: WordsTable
  checkpoint: CheckpointTable
  record: RecordTable
  record_next: RecordTable
  record_search: RecordSearchTable
  record_search_next: RecordSearchTable
  rebuild: RebuildTable
  request: RequestTable
  checkpoint_head: CheckpointHeadTable
}
