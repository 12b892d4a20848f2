import pg from 'pg'
import { anew, type PurgeReport, STATISTICS_ANEW, tablesWithWords } from '../purge.ts'

/** A table is locked while it is written anew: for longer than this nobody waits for the lock. */
const LOCK_MS = 5000
const ATTEMPTS = 3
const OLDER_MS = 20_000
const POLL_MS = 100

/**
 * Writes the tables that can hold words anew, as their owner. The journal, its archive, replicas and earlier backups
 * of a server are its administrator's.
 *
 * @param address  the owner's
 */
export async function purgeServer(address: string): Promise<PurgeReport> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  const query = async (statement: string): Promise<readonly unknown[]> => (await client.query(statement)).rows
  let hasStatistics = true
  client.on('notice', ({ message = '' }) => {
    if (message.includes('pg_statistic')) hasStatistics = false
  })
  try {
    await query(`set lock_timeout = ${LOCK_MS}`)
    const hasOlder = !(await untilOlderEnded(query))
    const left: string[] = []
    for (const table of await tablesWithWords(query)) if (!(await isAnew(query, table))) left.push(table)
    await query(STATISTICS_ANEW)
    // Only a superuser may; where it may not, the server makes a checkpoint by itself within minutes.
    await query('checkpoint').catch(() => {})
    return { left, hasOlder, hasStatistics }
  } finally {
    await client.end()
  }
}

type Query = (statement: string) => Promise<readonly unknown[]>

/**
 * Waits until each transaction of this database that runs now has ended: what one of them may still read, no vacuum
 * takes away. Every running transaction holds a lock on its own number, which anybody can see.
 */
async function untilOlderEnded(query: Query): Promise<boolean> {
  const running = async (): Promise<readonly string[]> => {
    const rows = await query(`
      select l.virtualtransaction as name from pg_locks l join pg_stat_activity a on a.pid = l.pid
      where l.locktype = 'virtualxid' and a.datname = current_database() and l.pid <> pg_backend_pid()`)
    return rows.map((row) => (row as { readonly name: string }).name)
  }
  const older = new Set(await running())
  const ends = Date.now() + OLDER_MS
  while ((await running()).some((name) => older.has(name))) {
    if (Date.now() > ends) return false
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
  return true
}

async function isAnew(query: Query, table: string): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    try {
      await query(anew(table))
      return true
    } catch (error) {
      if ((error as { code?: string }).code !== LOCK_NOT_AVAILABLE) throw error
    }
  }
  return false
}

const LOCK_NOT_AVAILABLE = '55P03'
