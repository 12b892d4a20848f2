import { existsSync } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * The folder in which the sealed files of evidence lie, beside the embedded database or shared by the servers of one
 * database. A file has the name of its copy and never its own; whose it is and what opens it the database says.
 */
export interface EvidenceFolder {
  readonly path: string
}

/**
 * The evidence of an installation is not at hand: its folder is missing or another's (`place` is the folder), or the
 * installation's key does not open the keys of its files (`place` is the key's file).
 */
export class EvidenceError extends Error {
  override readonly name = 'EvidenceError'
  constructor(
    readonly reason: 'missing' | 'of-another-installation' | 'locked',
    readonly place: string,
  ) {
    super(`The evidence of this installation is ${reason}: ${place}`)
  }
}

export const evidenceFolder = (data: string): EvidenceFolder => ({ path: join(data, 'evidence') })

const UNFINISHED = 'unfinished'

/** Where a copy lies: on shelves by the last digits of its name, which are random. */
export const placeOf = ({ path }: EvidenceFolder, tenant: string, copy: string): string =>
  join(path, tenant, copy.slice(-2), copy)

/** Where a file lies while it is written. */
export const unfinishedPlace = ({ path }: EvidenceFolder, copy: string): string =>
  join(path, UNFINISHED, copy)

const ownerFile = ({ path }: EvidenceFolder): string => join(path, 'installation')

/**
 * Checks that the folder is this installation's, and makes it where it is missing and nothing should be in it.
 *
 * @param hasFiles  whether the database names files
 * @throws EvidenceError where files are named and there is no folder, or the folder is another's
 */
export async function claimFolder(
  folder: EvidenceFolder,
  installation: string,
  hasFiles: boolean,
): Promise<void> {
  const owner = await readFile(ownerFile(folder), 'utf8').catch(() => undefined)
  if (owner !== undefined) {
    if (owner.trim() === installation) return
    throw new EvidenceError('of-another-installation', folder.path)
  }
  if (hasFiles) throw new EvidenceError('missing', folder.path)
}

/** Makes the folder at the first file. */
export async function makeFolder(folder: EvidenceFolder, installation: string): Promise<void> {
  if (existsSync(ownerFile(folder))) return
  await mkdir(join(folder.path, UNFINISHED), { recursive: true, mode: 0o700 })
  const aside = `${ownerFile(folder)}.${process.pid}.new`
  await writeFile(aside, `${installation}\n`, { mode: 0o600 })
  await rename(aside, ownerFile(folder))
  await syncFolder(folder.path)
}

/** Gives a whole and synced file its place, so that it is still there after a power cut. */
export async function shelve(folder: EvidenceFolder, tenant: string, copy: string): Promise<void> {
  const place = placeOf(folder, tenant, copy)
  const made = await mkdir(dirname(place), { recursive: true, mode: 0o700 })
  await rename(unfinishedPlace(folder, copy), place)
  await syncFolder(dirname(place))
  if (made === undefined) return
  await syncFolder(dirname(dirname(place)))
  await syncFolder(folder.path)
}

/** Whether a copy is there. */
export const isShelved = (folder: EvidenceFolder, tenant: string, copy: string): Promise<boolean> =>
  stat(placeOf(folder, tenant, copy)).then(
    () => true,
    () => false,
  )

/** Takes a copy away; one that is gone already is gone. */
export const discardCopy = (folder: EvidenceFolder, tenant: string, copy: string): Promise<void> =>
  rm(placeOf(folder, tenant, copy), { force: true })

/** Every file of the folder that was last written before an instant, with its tenant; null: it was never finished. */
export async function* copiesBefore(
  folder: EvidenceFolder,
  instant: Date,
): AsyncGenerator<{ readonly tenant: string | null; readonly copy: string; readonly place: string }> {
  const namesIn = (path: string): Promise<string[]> => readdir(path).catch(() => [])
  const isOlder = (path: string): Promise<boolean> =>
    stat(path).then(
      (file) => file.isFile() && file.mtimeMs < instant.getTime(),
      () => false,
    )
  for (const tenant of await namesIn(folder.path)) {
    const isAside = tenant === UNFINISHED
    for (const shelf of isAside ? [''] : await namesIn(join(folder.path, tenant))) {
      for (const copy of await namesIn(join(folder.path, tenant, shelf))) {
        const place = join(folder.path, tenant, shelf, copy)
        if (await isOlder(place)) yield { tenant: isAside ? null : tenant, copy, place }
      }
    }
  }
}

/** A name is on the disc when its folder is; where a system cannot ask a folder so, its names need no asking. */
async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r').catch(() => undefined)
  if (!handle) return
  try {
    await handle.sync().catch(() => {})
  } finally {
    await handle.close()
  }
}
