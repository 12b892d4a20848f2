/** The store: the log's only writer, on an embedded database or a PostgreSQL server. */

export {
  type ActClash,
  type ActRequest,
  type ActResult,
  type ActTime,
  dropOldRequests,
  performAct,
  refusalOf,
} from './acts/perform-act.ts'
export {
  asMember,
  isOfOrganisation,
  organisationsAfter,
  type Reader,
  readList,
  readRecord,
} from './acts/read-record.ts'
export { changesSince, placeKeyOf, readableChanges } from './acts/record-changes.ts'
export { readHistory, StateCache } from './acts/record-state.ts'
export { RestoreError, type RestoreReport, restoreBackup } from './backup/restore-backup.ts'
export { type BackupHead, type BackupReport, writeBackup } from './backup/write-backup.ts'
export type { Database } from './database/database.ts'
export { DatabaseFailure } from './database/database-failure.ts'
export { FolderHeldError } from './database/embedded/folder-lock.ts'
export { emptyDatabaseFiles } from './database/embedded/open-embedded.ts'
export { hasInstallation } from './database/installation-presence.ts'
export { MigrationError } from './database/migrate.ts'
export type { PurgeReport } from './database/purge.ts'
export { type DatabaseStanding, isConnectionLoss, standingOf } from './database/standing.ts'
export { asCourier, inTenant, type TenantTransaction } from './database/transactions.ts'
export { type ExpungeReport, expunge } from './erasure/expunge.ts'
export { type FoundWords, findWords, type WordsQuery } from './erasure/find-words.ts'
export {
  addRevision,
  type RevisionInput,
  type RevisionRequest,
  type RevisionResult,
} from './evidence/add-revision.ts'
export { eraseFile, type FileErasure } from './evidence/erase-file.ts'
export { EvidenceError, type EvidenceFolder } from './evidence/evidence-folder.ts'
export type { EvidenceLimits } from './evidence/evidence-limits.ts'
export { rewrapOrganisationKeys, rotateOrganisationKey } from './evidence/organisation-keys.ts'
export {
  findRevision,
  type OpenRevision,
  type ReadingRequest,
  readRevision,
} from './evidence/read-revision.ts'
export { sweepFiles } from './evidence/sweep-files.ts'
export { type EvidenceFault, type EvidenceVerification, verifyEvidence } from './evidence/verify-evidence.ts'
export { runDueJobs } from './jobs/run-jobs.ts'
export { countDueJobs } from './jobs/waiting-jobs.ts'
export { startWork, type Work } from './jobs/work.ts'
export {
  type InstallationKey,
  KeyError,
  keepKey,
  keyFileOf,
  readKey,
  signingPair,
} from './keys/installation-key.ts'
export { localOwnerOf } from './keys/local-owner.ts'
export { readRecoveryCode, recoveryCode } from './keys/recovery-code.ts'
export {
  APPENDED,
  appendEvents,
  type EventAuthor,
  type EventDraft,
  lockStream,
  openStream,
} from './log/append-events.ts'
export { type Anchor, makeCheckpoint, readAnchor } from './log/checkpoints.ts'
export { eraseWords, type Ground } from './log/erasures.ts'
export { LogReader, type RecordChange } from './log/log-reader.ts'
export { readStream } from './log/read-stream.ts'
export { type LogFault, type LogVerification, type VerifyProgress, verifyLog } from './log/verify-log.ts'
export {
  editNote,
  listNotes,
  type Note,
  type NoteDraft,
  type NoteRefusal,
  removeNote,
  writeNote,
} from './notes/notes.ts'
export { openStore, type Store, type StoreSettings } from './open-store.ts'
export {
  countRecords,
  type ListedRecord,
  listRecords,
  type RecordFilter,
  type RecordOrder,
  type RecordPage,
  type RecordPageQuery,
} from './projections/list-records.ts'
export { type RebuildProgress, RebuildReplacedError, rebuildProjections } from './projections/rebuild.ts'
