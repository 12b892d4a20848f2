import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { Kysely, PostgresDialect } from 'kysely'
import type { Database, Preparation } from '../database.ts'
import { MIGRATIONS, migrate, migrationsUpTo } from '../migrate.ts'
import type { PurgeReport } from '../purge.ts'
import { LOGIN, makeRoles } from '../roles.ts'
import type { Tables } from '../tables.ts'
import { layFirstFiles } from './first-files.ts'
import { type FolderLock, lockFolder } from './folder-lock.ts'
import { ThreadConnection } from './thread-connection.ts'

/** Where the build puts the files of an empty database, beside the bundle. */
const FIRST_FILES = fileURLToPath(new URL('./anshen-database.tar.br', import.meta.url))

/**
 * Opens the embedded database of a data folder, or one in memory, in a thread of its own.
 *
 * @param folder  the data folder: made where it is missing, held until the database is closed; null for memory
 * @param prepare  what the owner does before the pool opens
 * @param firstFiles  the files of an empty database, as {@link emptyDatabaseFiles} gives them, in brotli; where there
 *   are none the database makes its own, in some seconds
 * @param schema  the migrations that stand before `prepare`, where it fills the database; those of the release come after
 * @throws FolderHeldError where another process holds the folder
 * @throws MigrationError where the schema could not be brought to this release
 */
export async function openEmbedded(
  folder: string | null,
  prepare: Preparation,
  firstFiles: string = FIRST_FILES,
  schema?: readonly string[],
): Promise<Database> {
  let lock: FolderLock | undefined
  if (folder !== null) {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    lock = await lockFolder(folder)
  }
  const connection = new ThreadConnection()
  try {
    const files = folder === null ? null : join(folder, 'database')
    const isWhole = schema === undefined || schema.length === Object.keys(MIGRATIONS).length
    if (files !== null && isWhole && !existsSync(files) && existsSync(firstFiles)) {
      await layFirstFiles(files, await promisify(brotliDecompress)(await readFile(firstFiles)))
    }
    await connection.ask({ kind: 'open', folder: files })
    const owner = kyselyOver<Tables>(connection)
    await makeRoles(owner, LOGIN)
    await migrate(owner, migrationsUpTo(schema))
    await prepare(owner)
    if (schema) await migrate(owner)
    const login = { kind: 'login', login: LOGIN } as const
    await connection.ask(login)
    if (files !== null) connection.goOnWith([{ kind: 'open', folder: files }, login])
  } catch (error) {
    await connection.end().catch(() => {})
    await lock?.release()
    throw error
  }
  return {
    engine: 'embedded',
    db: kyselyOver<Tables>(connection),
    listen: (channel, hear) => connection.listen(channel, hear),
    purge: async () => (await connection.askAlone({ kind: 'purge' })) as PurgeReport,
    close: async () => {
      await connection.end()
      await lock?.release()
    },
  }
}

/** The files of an empty database of this release, as one tar: what the build ships for the first start. */
export async function emptyDatabaseFiles(): Promise<Uint8Array> {
  const connection = new ThreadConnection()
  try {
    await connection.ask({ kind: 'open', folder: null })
    const owner = kyselyOver<Tables>(connection)
    await makeRoles(owner, LOGIN)
    await migrate(owner)
    return (await connection.ask({ kind: 'dump' })) as Uint8Array
  } finally {
    await connection.end()
  }
}

const kyselyOver = <T>(connection: ThreadConnection): Kysely<T> =>
  new Kysely<T>({
    dialect: new PostgresDialect({ pool: async () => connection as never }),
  })
