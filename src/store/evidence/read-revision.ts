import type { FileHandle } from 'node:fs/promises'
import type { Refusal } from '#contract'
import { type EvidenceState, evidenceKind, type Revision, revisionOf } from '#records'
import { type ActRequest, type ActResult, type ActTime, performAct, refusalOf } from '../acts/perform-act.ts'
import { readRecord } from '../acts/read-record.ts'
import type { StateCache } from '../acts/record-state.ts'
import { inTenant } from '../database/transactions.ts'
import type { Store } from '../open-store.ts'
import { NO_COPY, WAS_DESTROYED } from './file-refusals.ts'
import { fileUse, organisationKeysFor } from './organisation-keys.ts'
import { openCopy, unsealed } from './sealed-file.ts'
import { unwrapKey } from './wrapped-key.ts'

/** A revision whose bytes are about to be sent; they must be read to their end, or left. */
export interface OpenRevision {
  readonly ok: true
  readonly revision: Revision
  readonly bytes: AsyncGenerator<Uint8Array>
}

/** Who reads which revision; the last where no number is given. */
export type ReadingRequest = Pick<ActRequest, 'tenant' | 'record' | 'person' | 'way'> & {
  readonly revision?: number | undefined
}

/** A revision by its number, for a person for whom it exists; nothing of its file is read and nothing is logged. */
export async function findRevision(
  store: Store,
  states: StateCache,
  { tenant, record, person, revision }: ReadingRequest,
): Promise<Revision | undefined> {
  const read = await readRecord<EvidenceState>(store, states, { tenant, person }, evidenceKind, record)
  return read && revisionOf(read.state, revision)
}

/**
 * Opens a revision for whoever may read it, and logs the reading before the first byte is given out. Each piece is given
 * out only once its seal was found whole: a file that was cut, changed or exchanged ends with an error.
 */
export async function readRevision(
  store: Store,
  states: StateCache,
  request: ReadingRequest,
  time: ActTime,
): Promise<OpenRevision | Extract<ActResult, { readonly ok: false }>> {
  const revision = await findRevision(store, states, request)
  if (!revision) return { ok: false, refusal: refusalOf('not-there') }
  const opened = await openFile(store, request.tenant, revision.file.address)
  if ('refusal' in opened) return { ok: false, refusal: opened.refusal }
  const { handle, key } = opened
  const { revision: _, ...asked } = request
  const input = { revision: revision.number }
  const logged = await performAct(
    store,
    states,
    { ...asked, kind: evidenceKind, act: 'download', input },
    time,
  ).catch(async (error: unknown) => {
    await handle.close()
    throw error
  })
  if (!logged.ok) {
    await handle.close()
    return logged
  }
  return { ok: true, revision, bytes: closing(handle, unsealed(handle, request.tenant, key)) }
}

/** The sealed file of an address with its key. */
export async function openFile(
  { db, evidence, key: installation }: Store,
  tenant: string,
  address: string,
): Promise<{ readonly handle: FileHandle; readonly key: Uint8Array } | { readonly refusal: Refusal }> {
  const found = await inTenant(db, tenant, async (within) => {
    const row = await within.tx
      .selectFrom('evidence_file')
      .select(['copy', 'wrapped'])
      .where('tenant', '=', tenant)
      .where('address', '=', address)
      .executeTakeFirst()
    const keys = row && (await organisationKeysFor(within, installation))
    return row && keys && { row, keys }
  })
  if (!found) return { refusal: NO_COPY }
  const { copy, wrapped } = found.row
  if (wrapped === null) return { refusal: WAS_DESTROYED }
  const key = unwrapKey(wrapped, found.keys.wrapping, fileUse(tenant, address, copy))
  const handle = await openCopy(evidence, tenant, copy)
  return handle ? { handle, key } : { refusal: NO_COPY }
}

async function* closing(handle: FileHandle, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes
  } finally {
    await handle.close()
  }
}
