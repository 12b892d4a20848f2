import { createHash } from 'node:crypto'
import type { Kysely } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { Database } from './database/database.ts'
import { openEmbedded } from './database/embedded/open-embedded.ts'
import { openServer } from './database/server/open-server.ts'
import type { Tables } from './database/tables.ts'
import { asCourier } from './database/transactions.ts'
import { eraseAgain } from './erasure/erase-again.ts'
import { claimFolder, type EvidenceFolder, evidenceFolder } from './evidence/evidence-folder.ts'
import { type EvidenceLimits, evidenceLimits } from './evidence/evidence-limits.ts'
import { checkOrganisationKeys } from './evidence/organisation-keys.ts'
import {
  type InstallationKey,
  KeyError,
  keyFileOf,
  keyFor,
  makeKey,
  readKey,
} from './keys/installation-key.ts'

/** An installation that is open: its database, its key, and the folder of its evidence. */
export interface Store extends Database {
  readonly key: InstallationKey
  readonly evidence: EvidenceFolder
  readonly limits: EvidenceLimits
  /** Its key was made just now: it stands on no recovery sheet yet. */
  readonly isFirstStart: boolean
}

export interface StoreSettings {
  /** The data folder: what the embedded database and the evidence lie in. */
  readonly data: string
  /** `DATABASE_URL`: the owner's address of a PostgreSQL database; without it the embedded one. */
  readonly databaseUrl?: string | undefined
  /** Where `ANSHEN_KEY_FILE` is looked for, and the user's configuration folder. */
  readonly env?: NodeJS.ProcessEnv
  /** The files of an empty embedded database; those of the build where left out. */
  readonly firstFiles?: string
  /** What fills an empty database before it is an installation: a backup, and the schema that it has. */
  readonly first?: { readonly schema: readonly string[]; fill(owner: Kysely<Tables>): Promise<void> }
}

/**
 * Opens the store of an installation, and makes the installation at its first start: its database, its key.
 *
 * @throws FolderHeldError where another process holds the data folder
 * @throws MigrationError where the schema could not be brought to this release
 * @throws KeyError where the key of this installation is not at hand
 * @throws EvidenceError where its evidence is not at hand, or the key does not open it
 */
export async function openStore(settings: StoreSettings): Promise<Store> {
  let key!: InstallationKey
  let isFirstStart = false
  const prepare = async (owner: Kysely<Tables>): Promise<string> => {
    await settings.first?.fill(owner)
    isFirstStart = (await installationIn(owner)) === undefined
    key = await keyOf(owner, settings.env ?? process.env)
    return Buffer.from(keyFor(key, 'database login')).toString('base64url')
  }
  const database = settings.databaseUrl
    ? await openServer(settings.databaseUrl, prepare, settings.first?.schema)
    : await openEmbedded(settings.data, prepare, settings.firstFiles, settings.first?.schema)
  try {
    const evidence = evidenceFolder(settings.data)
    await checkOrganisationKeys(database.db, key)
    await claimFolder(evidence, key.installation, await hasFiles(database))
    await eraseAgain({ ...database, evidence }, key, new Date())
    return { ...database, key, evidence, limits: evidenceLimits(settings.env ?? process.env), isFirstStart }
  } catch (error) {
    await database.close()
    throw error
  }
}

/** Whether the database names a file that could be read. */
const hasFiles = ({ db }: Database): Promise<boolean> =>
  asCourier(db, async (tx) => {
    const first = tx.selectFrom('evidence_file').select('address').where('wrapped', 'is not', null).limit(1)
    return (await first.executeTakeFirst()) !== undefined
  })

const installationIn = (owner: Kysely<Tables>) =>
  owner.selectFrom('installation').selectAll().executeTakeFirst()

/** The key of the installation in this database; at a first start both are made. */
async function keyOf(owner: Kysely<Tables>, env: NodeJS.ProcessEnv): Promise<InstallationKey> {
  const before = await installationIn(owner)
  if (before) {
    const key = await readKey(keyFileOf(before.id, env))
    if (checkOf(key) !== before.key_check) throw new KeyError('of-another-installation', key.file)
    return key
  }
  const id = uuid()
  const key = await makeKey(id, keyFileOf(id, env))
  const row = { id: key.installation, made_at: new Date().toISOString(), key_check: checkOf(key) }
  await owner
    .insertInto('installation')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  // Of two servers that start at once the first made it; both have read its key from one file.
  const { id: made, key_check } = await owner.selectFrom('installation').selectAll().executeTakeFirstOrThrow()
  if (made !== key.installation || key_check !== checkOf(key)) {
    throw new KeyError('of-another-installation', key.file)
  }
  return key
}

const checkOf = (key: InstallationKey): string =>
  createHash('sha256').update(keyFor(key, 'check')).digest('hex')
