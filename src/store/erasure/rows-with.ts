import { type Kysely, sql } from 'kysely'
import { KEEPER } from '../database/roles.ts'
import type { Tables } from '../database/tables.ts'

/** A text that is shorter stands in others by chance. */
const SHORTEST = 3

/**
 * The tables in a row of which one of the texts stands, by whatever column: the last look after an erasure. What it reads
 * leaves the database as the names of tables alone.
 */
export async function rowsWith(db: Kysely<Tables>, texts: readonly string[]): Promise<readonly string[]> {
  const wanted = [...new Set(texts)].filter((text) => text.length >= SHORTEST).map(inJson)
  if (wanted.length === 0) return []
  const asKeeper = <T>(query: ReturnType<typeof sql<T>>) =>
    db.transaction().execute(async (tx) => {
      await sql`select set_config('role', ${KEEPER}, true)`.execute(tx)
      return (await query.execute(tx)).rows
    })
  const tables = await asKeeper(sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and c.relname not like 'migration%' order by 1`)
  const holding: string[] = []
  for (const { name } of tables) {
    const rows = await asKeeper(sql`
      select from ${sql.id('public', name)} as each
      where exists (select from unnest(${wanted}::text[]) as one where strpos(to_jsonb(each)::text, one) > 0)
      limit 1`)
    if (rows.length > 0) holding.push(name)
  }
  return holding
}

/** As a text stands inside JSON. */
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1)
