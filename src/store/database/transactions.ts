import { type Kysely, sql, type Transaction } from 'kysely'
import { failureOf } from './database-failure.ts'
import { APP, COURIER, TENANT_SETTING } from './roles.ts'
import type { Tables } from './tables.ts'

/** A transaction that sees the rows of one tenant. */
export interface TenantTransaction {
  readonly tenant: string
  readonly tx: Transaction<Tables>
}

/**
 * Runs work as the app, within one tenant's wall and one transaction. Never wait in it for anything but its own
 * statements: the embedded database has one connection.
 *
 * @param tenant  the organisation, a UUID
 * @throws DatabaseFailure where the database could not be reached, or its disc is full
 */
export const inTenant = <T>(
  db: Kysely<Tables>,
  tenant: string,
  work: (within: TenantTransaction) => Promise<T>,
): Promise<T> =>
  transacted(db, async (tx) => {
    await sql`select set_config(${TENANT_SETTING}, ${tenant}, true), set_config('role', ${APP}, true)`.execute(
      tx,
    )
    return work({ tenant, tx })
  })

/** A transaction of the courier: it sees every tenant, for the few statements of this room that must. */
export const asCourier = <T>(db: Kysely<Tables>, work: (tx: Transaction<Tables>) => Promise<T>): Promise<T> =>
  transacted(db, async (tx) => {
    await sql`select set_config('role', ${COURIER}, true)`.execute(tx)
    return work(tx)
  })

/** Runs one transaction; where the database fails under it, tells whether it can have been committed. */
async function transacted<T>(db: Kysely<Tables>, work: (tx: Transaction<Tables>) => Promise<T>): Promise<T> {
  let isCommitting = false
  try {
    return await db.transaction().execute(async (tx) => {
      const result = await work(tx)
      isCommitting = true
      return result
    })
  } catch (error) {
    throw failureOf(error, isCommitting) ?? error
  }
}
