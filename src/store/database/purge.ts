/** What became of a purge. */
export interface PurgeReport {
  /** Tables that another transaction held too long: their old pages are still there. */
  readonly left: readonly string[]
  /** Whether a transaction that began before it goes on: what that one sees stays until it ends and a purge follows. */
  readonly hasOlder: boolean
  /** Whether the catalog of statistics, which holds samples of columns, was written anew. */
  readonly hasStatistics: boolean
}

/** Whether a purge left nothing to be done again. */
export const isWhole = ({ left, hasOlder }: PurgeReport): boolean => left.length === 0 && !hasOlder

/** Runs one statement as the owner, outside a transaction. */
export type OwnerQuery = (statement: string) => Promise<readonly unknown[]>

/** They hold no words: what is erased never stood in them. */
const WITHOUT_WORDS = [
  'event',
  'stream',
  'checkpoint',
  'checkpoint_head',
  'installation',
  'rebuild',
  'migration',
  'migration_lock',
]

/** The tables that can hold words, each as it stands in a statement. */
export async function tablesWithWords(query: OwnerQuery): Promise<readonly string[]> {
  const rows = await query(`
    select quote_ident(c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r'
      and c.relname not in (${WITHOUT_WORDS.map((name) => `'${name}'`).join(', ')})
    order by c.relname`)
  return rows.map((row) => (row as { readonly name: string }).name)
}

/**
 * Writes a table anew without what was deleted from it, its indexes and its long texts too. A plain vacuum would leave
 * the bytes in the pages.
 */
export const anew = (table: string): string => `vacuum (full, analyze) ${table}`

/** Samples of columns stand in the catalog of statistics: analysed anew they are others, and its old pages go. */
export const STATISTICS_ANEW = 'vacuum full pg_catalog.pg_statistic'

/**
 * On the embedded database: no old page and no old journal is left. A segment of the journal goes once a checkpoint is
 * behind it; it is never used again, as by default it would be with its old content.
 */
export async function purgeEmbedded(query: OwnerQuery): Promise<PurgeReport> {
  for (const table of await tablesWithWords(query)) await query(anew(table))
  await query(STATISTICS_ANEW)
  for (const statement of [
    'checkpoint',
    'select pg_switch_wal()',
    'checkpoint',
    'select pg_switch_wal()',
    'checkpoint',
  ]) {
    await query(statement)
  }
  return { left: [], hasOlder: false, hasStatistics: true }
}
