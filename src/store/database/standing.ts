import { sql } from 'kysely'
import type { Database } from './database.ts'
import { MIGRATIONS } from './migrate.ts'
import { KEEPER } from './roles.ts'

/** How a database that was opened stands by now; a newer release may have changed its schema meanwhile. */
export type DatabaseStanding = 'ready' | 'newer-schema' | 'gone'

/** Asks the database, and waits no longer than it is told. */
export async function standingOf(
  { db }: Pick<Database, 'db'>,
  patienceMs: number,
): Promise<DatabaseStanding> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'gone'>((resolve) => {
    timer = setTimeout(() => resolve('gone'), patienceMs)
  })
  // The login may not read the table of migrations; the keeper may read every table.
  const asked = db
    .transaction()
    .execute(async (tx) => {
      await sql`select set_config('role', ${KEEPER}, true)`.execute(tx)
      const { rows } = await sql<{ name: string }>`select name from migration`.execute(tx)
      return rows.every(({ name }) => Object.hasOwn(MIGRATIONS, name))
        ? ('ready' as const)
        : ('newer-schema' as const)
    })
    .catch(() => 'gone' as const)
  try {
    return await Promise.race([asked, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Whether an error says that the database went away: whether what was asked was done is then not known. */
export function isConnectionLoss(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code = '' } = error as NodeJS.ErrnoException
  return (
    ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EHOSTUNREACH'].includes(code) ||
    // Of PostgreSQL: connections that fail (08), the server going down or coming up.
    /^(08\w{3}|57P0[123])$/.test(code) ||
    /^(Connection terminated|the embedded database has ended)/.test(error.message)
  )
}
