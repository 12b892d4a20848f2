import { type Kysely, Migrator, sql } from 'kysely'
import { log } from './migrations/0001-log.ts'
import { records } from './migrations/0002-records.ts'
import { lists } from './migrations/0003-lists.ts'
import { jobs } from './migrations/0004-jobs.ts'
import { notes } from './migrations/0005-notes.ts'
import { evidence } from './migrations/0006-evidence.ts'
import { dues } from './migrations/0007-dues.ts'
import { KEEPER } from './roles.ts'
import type { Tables } from './tables.ts'

/** One change of the schema. */
export interface Migration {
  up(db: Kysely<Tables>): Promise<void>
}

/** In the order in which they are run; a name that was released stays. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-log': log,
  '0002-records': records,
  '0003-lists': lists,
  '0004-jobs': jobs,
  '0005-notes': notes,
  '0006-evidence': evidence,
  '0007-dues': dues,
}

/** Those of a list of names, in their order; undefined: all. */
export const migrationsUpTo = (names?: readonly string[]): Readonly<Record<string, Migration>> =>
  names ? Object.fromEntries(Object.entries(MIGRATIONS).filter(([name]) => names.includes(name))) : MIGRATIONS

/** The database could not be brought to this release's schema; it is as it was. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError'
  constructor(
    readonly reason: 'newer-schema' | 'failed',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/**
 * Brings the schema up to this release, under a lock: of several servers that start at once, one does it. A migration
 * that fails leaves the schema as it was.
 *
 * @param migrations  those of this release; another list only in tests
 * @throws MigrationError where one failed, or where a newer release has been here
 */
export async function migrate(
  owner: Kysely<Tables>,
  migrations: Readonly<Record<string, Migration>> = MIGRATIONS,
): Promise<void> {
  const migrator = new Migrator({
    db: owner,
    provider: { getMigrations: async () => migrations },
    migrationTableName: 'migration',
    migrationLockTableName: 'migration_lock',
  })
  const { error, results } = await migrator.migrateToLatest()
  if (error === undefined) {
    await sql.raw(`grant select on all tables in schema public to ${KEEPER}`).execute(owner)
    return
  }
  const failed = results?.find(({ status }) => status === 'Error')
  if (failed) {
    throw new MigrationError('failed', `Migration ${failed.migrationName} failed: ${messageOf(error)}`, {
      cause: error,
    })
  }
  if (/corrupted migrations/.test(messageOf(error))) {
    throw new MigrationError('newer-schema', 'A newer release has changed the schema of this database.', {
      cause: error,
    })
  }
  throw new MigrationError('failed', messageOf(error), { cause: error })
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
