import { rm } from 'node:fs/promises'
import { type Kysely, sql } from 'kysely'
import { REVISION_ADDED } from '#records'
import type { Tables } from '../database/tables.ts'
import { asCourier, inTenant } from '../database/transactions.ts'
import type { Store } from '../open-store.ts'
import { copiesBefore, discardCopy } from './evidence-folder.ts'

/** A file that nothing names is left for so long: whoever is adding it may not have come to its event yet. */
const HOURS = 24

/**
 * Takes away what a crash or a refusal left: files that no event names, and copies that no file has.
 *
 * @returns how many
 */
export async function sweepFiles(
  { db, evidence }: Pick<Store, 'db' | 'evidence'>,
  now: Date,
): Promise<number> {
  const before = new Date(now.getTime() - HOURS * 3_600_000)
  let swept = 0
  for (const tenant of await tenantsWithFiles(db)) {
    const copies = await inTenant(db, tenant, async ({ tx }) => {
      const { rows } = await sql<{ copy: string }>`delete from evidence_file file
        where tenant = ${tenant}::uuid and wrapped is not null and stored_at < ${before.toISOString()}::timestamptz
          and not exists (select from event where event.tenant = file.tenant and event.type = ${sql.lit(REVISION_ADDED)}
            and event.body #>> '{payload,file,address}' = file.address)
        returning copy`.execute(tx)
      return rows.map(({ copy }) => copy)
    })
    for (const copy of copies) await discardCopy(evidence, tenant, copy)
    swept += copies.length
  }
  for await (const { tenant, copy, place } of copiesBefore(evidence, before)) {
    if (tenant !== null && (await isNamed(db, tenant, copy))) continue
    await rm(place, { force: true })
    swept += 1
  }
  return swept
}

const tenantsWithFiles = (db: Kysely<Tables>): Promise<readonly string[]> =>
  asCourier(db, async (tx) => {
    const rows = await tx.selectFrom('evidence_key').select('tenant').orderBy('tenant').execute()
    return rows.map(({ tenant }) => tenant)
  })

const isNamed = (db: Kysely<Tables>, tenant: string, copy: string): Promise<boolean> =>
  inTenant(db, tenant, async ({ tx }) => {
    const found = await tx
      .selectFrom('evidence_file')
      .select('copy')
      .where('tenant', '=', tenant)
      .where('copy', '=', copy)
      .where('wrapped', 'is not', null)
      .executeTakeFirst()
    return found !== undefined
  })
