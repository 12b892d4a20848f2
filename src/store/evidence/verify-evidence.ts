import { createHash } from 'node:crypto'
import { asCourier, inTenant } from '../database/transactions.ts'
import type { Store } from '../open-store.ts'
import { addressOf, organisationKeysFor } from './organisation-keys.ts'
import { openFile } from './read-revision.ts'
import { unsealed } from './sealed-file.ts'

/** Whether the files of evidence are what their addresses say. */
export interface EvidenceVerification {
  /** How many were read to their end. */
  readonly files: number
  readonly faults: readonly EvidenceFault[]
}

export interface EvidenceFault {
  readonly tenant: string
  readonly address: string
  /** It does not lie in the folder, or what lies there is not what was sealed. */
  readonly kind: 'missing' | 'changed'
}

/** Reads every file of evidence and sets what is in it beside its address. What was destroyed is left out. */
export async function verifyEvidence(store: Store): Promise<EvidenceVerification> {
  const rows = await asCourier(store.db, (tx) =>
    tx
      .selectFrom('evidence_file')
      .select(['tenant', 'address'])
      .where('wrapped', 'is not', null)
      .orderBy('tenant')
      .orderBy('address')
      .execute(),
  )
  const faults: EvidenceFault[] = []
  for (const { tenant, address } of rows) {
    const kind = await faultOf(store, tenant, address)
    if (kind) faults.push({ tenant, address, kind })
  }
  return { files: rows.length - faults.length, faults }
}

async function faultOf(
  store: Store,
  tenant: string,
  address: string,
): Promise<EvidenceFault['kind'] | undefined> {
  try {
    const opened = await openFile(store, tenant, address)
    if ('refusal' in opened) return 'missing'
    const { handle, key } = opened
    try {
      const hash = createHash('sha256')
      for await (const part of unsealed(handle, tenant, key)) hash.update(part)
      const keys = await inTenant(store.db, tenant, (within) => organisationKeysFor(within, store.key))
      return keys && addressOf(keys, hash.digest()) === address ? undefined : 'changed'
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (['SealError', 'WrappingError'].includes((error as Error).name)) return 'changed'
    throw error
  }
}
