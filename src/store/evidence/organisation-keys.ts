import { createHmac, randomBytes } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { asCourier, inTenant, type TenantTransaction } from '../database/transactions.ts'
import { type InstallationKey, keyFor } from '../keys/installation-key.ts'
import { EvidenceError } from './evidence-folder.ts'
import { unwrapKey, wrapKey } from './wrapped-key.ts'

/** What an organisation's evidence is under. Both are random, and wrapped by the installation's key. */
export interface OrganisationKeys {
  /** From 1; a rotation makes the next. */
  readonly number: number
  /** Wraps the keys of its files. */
  readonly wrapping: Uint8Array
  /** Makes the addresses of its files: no rotation changes it, since events hold addresses. */
  readonly addressing: Uint8Array
}

const wrappingUse = (tenant: string, number: number): string => `anshen evidence ${tenant} ${number}`
const addressingUse = (tenant: string): string => `anshen evidence addresses ${tenant}`
/** A file's key opens for this file alone, in this copy. */
export const fileUse = (tenant: string, address: string, copy: string): string =>
  `anshen evidence file ${tenant} ${address} ${copy}`

const installationWrapping = (key: InstallationKey): Uint8Array => keyFor(key, 'evidence')

/** The address of a file: what it holds is told by it to nobody who has not the organisation's key. */
export const addressOf = ({ addressing }: OrganisationKeys, digest: Uint8Array): string =>
  createHmac('sha256', addressing).update(digest).digest('hex')

interface KeyRow {
  readonly tenant: string
  readonly number: number
  readonly wrapped: string
  readonly addresses: string
}

const opened = (row: KeyRow, key: InstallationKey): OrganisationKeys => ({
  number: row.number,
  wrapping: unwrapKey(row.wrapped, installationWrapping(key), wrappingUse(row.tenant, row.number)),
  addressing: unwrapKey(row.addresses, installationWrapping(key), addressingUse(row.tenant)),
})

/**
 * The keys of an organisation, made at its first file. Its row is locked until the transaction ends: a file that is put
 * in, and a rotation, wait for each other.
 *
 * @throws WrappingError where the installation's key does not open them
 */
export async function organisationKeys(
  { tenant, tx }: TenantTransaction,
  key: InstallationKey,
  now: Date,
): Promise<OrganisationKeys> {
  const row = () =>
    tx.selectFrom('evidence_key').selectAll().where('tenant', '=', tenant).forUpdate().executeTakeFirst()
  const before = await row()
  if (before) return opened(before, key)
  const [wrapping, addressing] = [randomBytes(32), randomBytes(32)]
  await tx
    .insertInto('evidence_key')
    .values({
      tenant,
      number: 1,
      wrapped: wrapKey(wrapping, installationWrapping(key), wrappingUse(tenant, 1)),
      addresses: wrapKey(addressing, installationWrapping(key), addressingUse(tenant)),
      made_at: now.toISOString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  // Of two first files at once one made it.
  return opened((await row())!, key)
}

/** The keys of an organisation for reading; undefined where it has no file. */
export async function organisationKeysFor(
  { tenant, tx }: TenantTransaction,
  key: InstallationKey,
): Promise<OrganisationKeys | undefined> {
  const row = await tx.selectFrom('evidence_key').selectAll().where('tenant', '=', tenant).executeTakeFirst()
  return row && opened(row, key)
}

/**
 * Gives an organisation another key and wraps the keys of all its files anew, in one transaction. The files stay as they
 * are. What the old key opens is no longer there.
 *
 * @returns how many keys were wrapped anew
 */
export const rotateOrganisationKey = (
  db: Kysely<Tables>,
  key: InstallationKey,
  tenant: string,
  now: Date,
): Promise<number> =>
  inTenant(db, tenant, async (within) => {
    const { tx } = within
    const keys = await organisationKeys(within, key, now)
    const wrapping = randomBytes(32)
    const number = keys.number + 1
    const files = await tx
      .selectFrom('evidence_file')
      .select(['address', 'copy', 'wrapped'])
      .where('tenant', '=', tenant)
      .where('wrapped', 'is not', null)
      .execute()
    const anew = files.map(({ address, copy, wrapped }) => {
      const use = fileUse(tenant, address, copy)
      return { address, wrapped: wrapKey(unwrapKey(wrapped!, keys.wrapping, use), wrapping, use) }
    })
    await sql`update evidence_file set wrapped = anew.wrapped
      from jsonb_to_recordset(${JSON.stringify(anew)}::jsonb) as anew (address text, wrapped text)
      where evidence_file.tenant = ${tenant}::uuid and evidence_file.address = anew.address`.execute(tx)
    await tx
      .updateTable('evidence_key')
      .set({
        number,
        wrapped: wrapKey(wrapping, installationWrapping(key), wrappingUse(tenant, number)),
        made_at: now.toISOString(),
      })
      .where('tenant', '=', tenant)
      .execute()
    return anew.length
  })

/**
 * Wraps the keys of all organisations by another key of the installation: the part of evidence in a change of that key.
 *
 * @returns of how many organisations
 * @throws WrappingError where `from` does not open one of them: then none is changed
 */
export const rewrapOrganisationKeys = (
  db: Kysely<Tables>,
  from: InstallationKey,
  to: InstallationKey,
): Promise<number> =>
  asCourier(db, async (tx) => {
    const rows = await tx.selectFrom('evidence_key').selectAll().forUpdate().execute()
    for (const row of rows) {
      const { wrapping, addressing } = opened(row, from)
      await tx
        .updateTable('evidence_key')
        .set({
          wrapped: wrapKey(wrapping, installationWrapping(to), wrappingUse(row.tenant, row.number)),
          addresses: wrapKey(addressing, installationWrapping(to), addressingUse(row.tenant)),
        })
        .where('tenant', '=', row.tenant)
        .execute()
    }
    return rows.length
  })

/**
 * Tries the installation's key on the keys of every organisation.
 *
 * @throws EvidenceError where it does not open one: the evidence would be unreadable, and the start stops by its name
 */
export async function checkOrganisationKeys(db: Kysely<Tables>, key: InstallationKey): Promise<void> {
  const rows = await asCourier(db, (tx) => tx.selectFrom('evidence_key').selectAll().execute())
  for (const row of rows) {
    try {
      opened(row, key)
    } catch {
      throw new EvidenceError('locked', key.file)
    }
  }
}
