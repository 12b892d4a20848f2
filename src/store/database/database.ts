import type { Kysely } from 'kysely'
import type { PurgeReport } from './purge.ts'
import type { Tables } from './tables.ts'

/** An open database, whichever engine runs it: the schema is this release's, and the pool is the login that owns nothing. */
export interface Database {
  readonly engine: 'embedded' | 'server'
  readonly db: Kysely<Tables>
  /**
   * Hears what transactions tell on a channel, from any server on this database. An empty payload says that notices may
   * have been missed.
   */
  listen(channel: string, hear: (payload: string) => void): Promise<void>
  /** Writes every table that can hold words anew, so that what was deleted is in no old page. Other work waits meanwhile. */
  purge(): Promise<PurgeReport>
  /** Waits for what is running, then closes. */
  close(): Promise<void>
}

/**
 * What is done as the owner once the schema is this release's and before the pool opens.
 *
 * @returns the password of the pool's login
 */
export type Preparation = (owner: Kysely<Tables>) => Promise<string>

/** How values of the database are read, by the number of their type: the same from both engines. */
export const READ_VALUES: Readonly<Record<number, (text: string) => unknown>> = {
  /** int8: our counts and positions stay below 2^53. */
  20: Number,
  /** date: a civil day has no time zone. */
  1082: (text) => text,
  /** timestamptz: an instant in UTC. */
  1184: (text) => new Date(text).toISOString(),
}

/**
 * PostgreSQL answers the commit of a transaction in which a statement failed with ROLLBACK, and with no error: whoever
 * went on after that statement would take for saved what is lost.
 */
export function needCommit(statement: string, { command }: { readonly command: string }): void {
  if (statement === 'commit' && command !== 'COMMIT') throw new Error('the transaction was rolled back')
}
