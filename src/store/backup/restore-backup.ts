import { existsSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { Kysely, Transaction } from 'kysely'
import { FolderHeldError, type FolderLock, lockFolder } from '../database/embedded/folder-lock.ts'
import { MIGRATIONS } from '../database/migrate.ts'
import type { Tables } from '../database/tables.ts'
import { learnErasures } from '../erasure/erase-again.ts'
import { type EvidenceFolder, evidenceFolder } from '../evidence/evidence-folder.ts'
import { type EvidenceVerification, verifyEvidence } from '../evidence/verify-evidence.ts'
import { type InstallationKey, keyFileOf, keyFor, readKey, signingPair } from '../keys/installation-key.ts'
import { startAnchor } from '../log/checkpoints.ts'
import { type LogVerification, verifyLog } from '../log/verify-log.ts'
import { openStore, type StoreSettings } from '../open-store.ts'
import { EVIDENCE, EvidenceShelves } from './evidence-lines.ts'
import { fileKey, openFrames } from './sealed-frames.ts'
import { goOnCounting, pastForcedWalls, putRows, tableNames } from './table-rows.ts'
import { BACKUP_FORMAT, type BackupHead } from './write-backup.ts'

/** A backup cannot be restored; nothing was changed. */
export class RestoreError extends Error {
  override readonly name = 'RestoreError'
  constructor(
    readonly reason: 'no-backup' | 'newer-schema' | 'not-empty' | 'not-whole' | 'another-key',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

/** What stands before the sealed rows. @throws RestoreError where the file is no backup */
async function readBackupHead(file: string): Promise<BackupHead> {
  return (await headAndPlace(file)).head
}

async function headAndPlace(file: string) {
  const handle = await open(file, 'r')
  try {
    const bytes = Buffer.alloc(64 * 1024)
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0)
    const end = bytes.subarray(0, bytesRead).indexOf('\n')
    const head = JSON.parse(bytes.subarray(0, Math.max(end, 0)).toString('utf8')) as BackupHead
    if (head.format !== BACKUP_FORMAT || !Array.isArray(head.schema)) throw new TypeError(head.format)
    return { head, first: bytes.subarray(0, end + 1) }
  } catch (error) {
    throw new RestoreError('no-backup', `${file} is no backup of this product.`, { cause: error })
  } finally {
    await handle.close()
  }
}

export interface RestoreReport {
  readonly head: BackupHead
  readonly tables: Readonly<Record<string, number>>
  readonly log: LogVerification
  /** Whether each file of evidence is what its address says. */
  readonly evidence: EvidenceVerification
  /** Where what was there is kept; null where nothing was. */
  readonly replaced: string | null
}

/**
 * Restores a backup into a data folder that nobody holds, or into the empty database of a server: its rows at the schema it
 * has, then this release's migrations, then the proof of its log. Where anything fails, what was there is as it was.
 *
 * @param replace  moves the database that is in the folder aside, under a name of its own
 * @throws RestoreError where the file is no whole backup, or something is there already
 * @throws KeyError where the installation's key is not at hand
 * @throws FolderHeldError where another process holds the folder
 */
export async function restoreBackup(
  settings: StoreSettings,
  file: string,
  now: Date,
  { replace = false }: { readonly replace?: boolean } = {},
): Promise<RestoreReport> {
  const head = await readBackupHead(file)
  const newer = head.schema.filter((name) => !Object.hasOwn(MIGRATIONS, name))
  if (newer.length > 0) {
    throw new RestoreError('newer-schema', `The backup is of a later schema: ${newer.join(', ')}.`)
  }
  const key = await readKey(keyFileOf(head.installation, settings.env))
  if (key.installation !== head.installation) throw anotherKey(head)
  const aside = await moveAside(settings, now, replace)
  let tables: Readonly<Record<string, number>> = {}
  try {
    const store = await openStore({
      ...settings,
      first: {
        schema: head.schema,
        fill: async (owner) => {
          tables = await restoreRows(owner, evidenceFolder(settings.data), file, key)
        },
      },
    })
    try {
      await startAnchor(store.db, key, now)
      await learnErasures(store.db, key, now)
      const log = await verifyLog(store.db, signingPair(key).verify)
      const evidence = await verifyEvidence(store)
      return { head, tables, log, evidence, replaced: aside }
    } finally {
      await store.close()
    }
  } catch (error) {
    // Whoever took the folder meanwhile works with what is there.
    if (!(error instanceof FolderHeldError)) await putBack(settings, now)
    throw error
  }
}

const stamp = (now: Date): string => now.toISOString().replaceAll(/[:.]/g, '-')

/** What a restore puts in its place in a data folder: with a server the database is elsewhere. */
const partsOf = ({ databaseUrl }: StoreSettings): readonly string[] =>
  databaseUrl ? ['evidence'] : ['database', 'evidence']

const asideOf = ({ data }: StoreSettings, part: string, now: Date): string =>
  join(data, `${part}.replaced-${stamp(now)}`)

/**
 * Moves what is in a folder aside: its database, and the evidence that belongs to it.
 *
 * @returns where the first of them is kept; null where there was nothing
 */
async function moveAside(settings: StoreSettings, now: Date, replace: boolean): Promise<string | null> {
  const { data } = settings
  await mkdir(data, { recursive: true, mode: 0o700 })
  const lock: FolderLock | null = settings.databaseUrl ? null : await lockFolder(data)
  try {
    const parts = partsOf(settings).filter((part) => existsSync(join(data, part)))
    if (parts.length === 0) return null
    if (!replace) throw new RestoreError('not-empty', `There is ${parts.join(', ')} in ${data} already.`)
    for (const part of parts) await rename(join(data, part), asideOf(settings, part, now))
    return asideOf(settings, parts[0]!, now)
  } finally {
    await lock?.release()
  }
}

/** Half a restore is taken away, as it can hold what was erased since, and what was there takes its place again. */
async function putBack(settings: StoreSettings, now: Date): Promise<void> {
  const { data } = settings
  for (const part of partsOf(settings)) {
    const [place, aside] = [join(data, part), asideOf(settings, part, now)]
    await rm(place, { recursive: true, force: true })
    if (existsSync(aside)) await rename(aside, place)
  }
}

const ROWS_AT_ONCE = 500

/**
 * Puts the rows of a backup into an empty database of its schema, in one transaction: all of them, or none.
 *
 * @param owner  the database as its owner
 * @throws RestoreError where the file is no whole backup, needs another key, or the database is not empty
 */
async function restoreRows(
  owner: Kysely<Tables>,
  folder: EvidenceFolder,
  file: string,
  key: InstallationKey,
): Promise<Readonly<Record<string, number>>> {
  const { head, first } = await headAndPlace(file)
  const counts: Record<string, number> = {}
  await owner.transaction().execute(async (tx) => {
    const there = await tx.selectFrom('installation').select('id').executeTakeFirst()
    if (there) throw new RestoreError('not-empty', 'The database holds an installation already.')
    const tables = await tableNames(tx)
    const shelves = new EvidenceShelves(folder, head.installation)
    try {
      await pastForcedWalls(tx, tables, () =>
        putAll(tx, linesIn(file, first, head, key), tables, counts, shelves),
      )
    } finally {
      await shelves.close()
    }
    for (const table of tables) await goOnCounting(tx, table)
  })
  return counts
}

async function putAll(
  tx: Transaction<Tables>,
  lines: AsyncIterable<string>,
  tables: readonly string[],
  counts: Record<string, number>,
  shelves: EvidenceShelves,
): Promise<void> {
  let table = ''
  let rows: string[] = []
  const put = async (): Promise<void> => {
    if (rows.length === 0) return
    if (!tables.includes(table)) throw new RestoreError('newer-schema', `This release has no table ${table}.`)
    await putRows(tx, table, rows)
    counts[table] = (counts[table] ?? 0) + rows.length
    rows = []
  }
  for await (const line of lines) {
    const end = line.indexOf(' ')
    const name = line.slice(0, end)
    if (name !== table || rows.length === ROWS_AT_ONCE) await put()
    table = name
    if (name === EVIDENCE) {
      await shelves.make()
      await shelves.take(tx, line.slice(end + 1))
      continue
    }
    rows.push(line.slice(end + 1))
  }
  await put()
  if (counts.evidence_file) await shelves.make()
}

/** The lines of a backup. A frame that is not what was sealed stops the reading before a line of it is given. */
async function* linesIn(
  file: string,
  first: Uint8Array,
  head: BackupHead,
  key: InstallationKey,
): AsyncGenerator<string> {
  const handle = await open(file, 'r')
  try {
    const sealed = handle.createReadStream({ start: first.length, autoClose: false })
    const secret = fileKey(keyFor(key, 'backups'), Buffer.from(head.salt, 'base64url'))
    const unpacked = createGunzip()
    unpacked.setEncoding('utf8')
    // Whatever breaks on the way is told by the iteration.
    pipeline(
      Readable.from(openFrames(sealed as AsyncIterable<Uint8Array>, secret, first)),
      unpacked,
      () => {},
    )
    let rest = ''
    for await (const part of unpacked) {
      const lines = `${rest}${part}`.split('\n')
      rest = lines.pop()!
      yield* lines
    }
  } catch (error) {
    if (error instanceof RestoreError || !(error instanceof Error)) throw error
    throw notWhole(error, head, key)
  } finally {
    await handle.close()
  }
}

const anotherKey = ({ installation }: BackupHead): RestoreError =>
  new RestoreError('another-key', `The backup opens with the key of installation ${installation}.`)

const notWhole = (error: Error, head: BackupHead, key: InstallationKey): RestoreError =>
  head.installation === key.installation
    ? new RestoreError('not-whole', 'The backup is cut or was changed.', { cause: error })
    : anotherKey(head)
