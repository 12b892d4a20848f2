import { sql } from 'kysely'
import { type EvidenceState, evidenceKind, FILE_ERASED, REVISION_ADDED } from '#records'
import { readHistory } from '../acts/record-state.ts'
import type { Database } from '../database/database.ts'
import { inTenant, type TenantTransaction } from '../database/transactions.ts'
import { appendEvents, type EventAuthor, lockStream } from '../log/append-events.ts'
import { eraseWords, type Ground } from '../log/erasures.ts'
import { projectRecord } from '../projections/project-record.ts'
import { discardCopy, type EvidenceFolder } from './evidence-folder.ts'

/** What the destruction of a file came to. */
export interface FileErasure {
  /** The records that named it. */
  readonly records: readonly string[]
  /** Whether its key was there to be destroyed: asked again it is gone already. */
  readonly isFirst: boolean
}

/**
 * Destroys a file of an organisation for good: its key is gone, so that no copy of the file opens any more wherever it
 * lies, and with it go its name, its note and its digest in every record that names it. Each of those says when, by whom
 * and on which ground. A backup from before holds the key of then: after it is restored the erasure is done again by the
 * same address, which an installation remembers beside its key.
 *
 * Whether somebody may is asked by whoever calls this.
 *
 * @param address  of the file, as its revision has it
 */
export async function eraseFile(
  { db, evidence }: Pick<Database, 'db'> & { readonly evidence: EvidenceFolder },
  { tenant, address }: { readonly tenant: string; readonly address: string },
  ground: Ground,
  author: EventAuthor,
  time: { readonly now: Date; readonly day: string },
): Promise<FileErasure> {
  const { copy, ...erasure } = await inTenant(db, tenant, async (within) => {
    const { tx } = within
    const before = await tx
      .selectFrom('evidence_file')
      .select(['copy', 'wrapped'])
      .where('tenant', '=', tenant)
      .where('address', '=', address)
      .forUpdate()
      .executeTakeFirst()
    const records = await recordsNaming(within, address)
    for (const record of records) await eraseIn(within, record, address, ground, author, time)
    await tx
      .updateTable('evidence_file')
      .set({ wrapped: null, ground })
      .where('tenant', '=', tenant)
      .where('address', '=', address)
      .execute()
    return { copy: before?.copy, records, isFirst: before?.wrapped != null }
  })
  if (copy !== undefined) await discardCopy(evidence, tenant, copy)
  return erasure
}

/** The records whose events name a file, in one order, so that two erasures do not wait for each other. */
async function recordsNaming({ tenant, tx }: TenantTransaction, address: string): Promise<readonly string[]> {
  const { rows } = await sql<{ stream: string }>`select distinct stream from event
    where tenant = ${tenant}::uuid and type = ${sql.lit(REVISION_ADDED)}
      and body #>> '{payload,file,address}' = ${address}
    order by stream`.execute(tx)
  return rows.map(({ stream }) => stream)
}

const OF_REVISION = ['/name', '/note', '/file/digest']

async function eraseIn(
  within: TenantTransaction,
  record: string,
  address: string,
  ground: Ground,
  author: EventAuthor,
  { now, day }: { readonly now: Date; readonly day: string },
): Promise<void> {
  const head = await lockStream(within, record)
  if (!head) return
  const { state } = await readHistory<EvidenceState>(within, evidenceKind, record)
  const revisions = state.revisions.filter(({ file }) => file.address === address)
  if (revisions.some(({ isErased }) => !isErased)) {
    const draft = { type: FILE_ERASED, schema: 1, on: day, payload: { address, ground } }
    const [appended] = await appendEvents(within, record, head, [draft], author, now)
    const after = await readHistory<EvidenceState>(within, evidenceKind, record)
    const changedAt = appended!.event.recordedAt
    await projectRecord(within, evidenceKind, {
      id: record,
      version: after.version,
      state: after.state,
      changedAt,
    })
  }
  const places = revisions.flatMap(({ id }) => OF_REVISION.map((pointer) => ({ event: id, pointer })))
  await eraseWords(within, record, { places }, ground, author, { now, day })
}
