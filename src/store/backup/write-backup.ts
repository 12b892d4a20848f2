import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename } from 'node:path'
import { pipeline, Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { sql, type Transaction } from 'kysely'
import { version } from '../../version.ts'
import { KEEPER } from '../database/roles.ts'
import type { Tables } from '../database/tables.ts'
import { keyFor } from '../keys/installation-key.ts'
import type { Store } from '../open-store.ts'
import { evidenceLines, namedCopies } from './evidence-lines.ts'
import { fileKey, sealFrames } from './sealed-frames.ts'
import { rowsOf, schemaOf, tableNames } from './table-rows.ts'

export const BACKUP_FORMAT = 'anshen-backup-1'

/** The first line of a backup, readable without the key. */
export interface BackupHead {
  readonly format: typeof BACKUP_FORMAT
  readonly installation: string
  /** The release that wrote it. */
  readonly release: string
  /** The migrations that its database had gone through. */
  readonly schema: readonly string[]
  readonly madeAt: string
  /** The name of the key file that opens it: the key of this installation, from its file or its recovery sheet. */
  readonly key: string
  readonly salt: string
}

export interface BackupReport {
  readonly head: BackupHead
  readonly tables: Readonly<Record<string, number>>
}

/**
 * Writes everything in the database and all files of evidence, of one instant, to a file that only the installation's key opens. The file takes its
 * name when it is whole. On the embedded database other work waits while its rows are read.
 *
 * @param tell  hears how many rows were read; what it throws ends the backup, and leaves no file
 */
export async function writeBackup(
  store: Store,
  file: string,
  now: Date,
  tell: (rows: number) => void = () => {},
): Promise<BackupReport> {
  const { db, key } = store
  const salt = randomBytes(32)
  const tables: Record<string, number> = {}
  let head!: BackupHead
  const unfinished = `${file}.unfinished`
  const handle = await open(unfinished, 'w', 0o600)
  const tx = await db.startTransaction().setIsolationLevel('repeatable read').execute()
  try {
    await sql`select set_config('role', ${KEEPER}, true)`.execute(tx)
    head = {
      format: BACKUP_FORMAT,
      installation: key.installation,
      release: version,
      schema: await schemaOf(tx),
      madeAt: now.toISOString(),
      key: basename(key.file),
      salt: salt.toString('base64url'),
    }
    const first = Buffer.from(`${JSON.stringify(head)}\n`)
    await handle.writeFile(first)
    const copies = await namedCopies(tx)
    async function* lines(): AsyncGenerator<string> {
      yield* linesOf(tx, tables, tell)
      // The files are of the same instant, and others need not wait for them.
      await tx.commit().execute()
      yield* evidenceLines(store, copies)
    }
    const packed = createGzip()
    // A statement that fails is told by the iteration.
    pipeline(Readable.from(lines()), packed, () => {})
    for await (const frame of sealFrames(packed, fileKey(keyFor(key, 'backups'), salt), first)) {
      await handle.writeFile(frame)
    }
    await handle.sync()
  } catch (error) {
    if (!tx.isCommitted)
      await tx
        .rollback()
        .execute()
        .catch(() => {})
    await handle.close()
    await rm(unfinished, { force: true })
    throw error
  }
  await handle.close()
  await rename(unfinished, file)
  return { head, tables }
}

const ROWS_A_WORD = 1000

/** A line a row: the table, then the row. */
async function* linesOf(
  tx: Transaction<Tables>,
  counts: Record<string, number>,
  tell: (rows: number) => void,
): AsyncGenerator<string> {
  let rows = 0
  for (const table of await tableNames(tx)) {
    counts[table] = 0
    for await (const row of rowsOf(tx, table)) {
      counts[table] += 1
      rows += 1
      if (rows % ROWS_A_WORD === 0) tell(rows)
      yield `${table} ${row}\n`
    }
  }
}
