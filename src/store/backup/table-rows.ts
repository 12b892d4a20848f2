import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from '../database/tables.ts'

const ROWS_AT_ONCE = 1000

/** Tables that others refer to come first. */
const FIRST = ['installation', 'stream', 'event', 'words', 'checkpoint', 'checkpoint_head']

/** The tables of this schema, in an order in which their rows can be put in. */
export async function tableNames(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and c.relname not in ('migration', 'migration_lock')
    order by c.relname
  `.execute(db)
  const rank = (name: string): number => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length)
  return rows.map(({ name }) => name).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}

/** The migrations that the database has gone through. */
export async function schemaOf(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from migration order by name`.execute(db)
  return rows.map(({ name }) => name)
}

/** Every row of a table as a JSON text, a batch at a time, by a cursor of this transaction. */
export async function* rowsOf(tx: Transaction<Tables>, table: string): AsyncGenerator<string> {
  await sql`declare backup_rows no scroll cursor for select to_jsonb(each)::text as row from ${sql.table(table)} each`.execute(
    tx,
  )
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch ${sql.lit(ROWS_AT_ONCE)} from backup_rows`.execute(tx)
    for (const { row } of rows) yield row
    if (rows.length < ROWS_AT_ONCE) break
  }
  await sql`close backup_rows`.execute(tx)
}

// By its schema: a bare `record` is a type of no table.
const typeOf = (table: string) => sql.id('public', table)

/** Puts rows of a table in, as they came out; a column that counts up goes on after them. */
export async function putRows(
  tx: Transaction<Tables>,
  table: string,
  rows: readonly string[],
): Promise<void> {
  const list = `[${rows.join(',')}]`
  await sql`
    insert into ${sql.table(table)} overriding system value
    select * from jsonb_populate_recordset(null::${typeOf(table)}, ${list}::jsonb)
  `.execute(tx)
}

/** Sets each column that counts up to go on after the rows that are there. */
export async function goOnCounting(tx: Transaction<Tables>, table: string): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select column_name as name from information_schema.columns
    where table_schema = 'public' and table_name = ${table} and is_identity = 'YES'
  `.execute(tx)
  for (const { name } of rows) {
    await sql`
      select setval(pg_get_serial_sequence(${table}, ${name}), coalesce(max(${sql.ref(name)}), 0) + 1, false)
      from ${sql.table(table)}
    `.execute(tx)
  }
}

/** Runs work on tables whose walls hold for their owner too, with that lifted; a failure puts everything back. */
export async function pastForcedWalls(
  tx: Transaction<Tables>,
  tables: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class where relforcerowsecurity and relname = any(${sql.val([...tables])}::text[])
  `.execute(tx)
  for (const { name } of rows)
    await sql`alter table ${sql.table(name)} no force row level security`.execute(tx)
  await work()
  for (const { name } of rows) await sql`alter table ${sql.table(name)} force row level security`.execute(tx)
}
