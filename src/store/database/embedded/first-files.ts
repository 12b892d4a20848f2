import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const BLOCK = 512

/**
 * Lays the files of a new database from the tar that the build made of an empty one. They are laid aside and take
 * their name at once: a start that was cut off leaves nothing that looks like a database.
 */
export async function layFirstFiles(folder: string, tar: Uint8Array): Promise<void> {
  const aside = `${folder}.being-laid`
  await rm(aside, { recursive: true, force: true })
  await mkdir(aside, { recursive: true, mode: 0o700 })
  const entries = [...entriesOf(tar)].map(({ path, ...entry }) => ({ ...entry, place: join(aside, path) }))
  const folders = new Set(entries.map(({ place, isFolder }) => (isFolder ? place : dirname(place))))
  for (const place of folders) await mkdir(place, { recursive: true, mode: 0o700 })
  const files = entries.filter(({ isFolder }) => !isFolder)
  for (let at = 0; at < files.length; at += FILES_AT_ONCE) {
    await Promise.all(files.slice(at, at + FILES_AT_ONCE).map(({ place, bytes }) => layFile(place, bytes)))
  }
  await rename(aside, folder)
  await syncFolder(dirname(folder))
}

const FILES_AT_ONCE = 16

/** The database asks the disc for what it writes, and takes what was there before to be there: so it must be. */
async function layFile(place: string, bytes: Uint8Array): Promise<void> {
  const file = await open(place, 'w', 0o600)
  await file.writeFile(bytes)
  await file.sync()
  await file.close()
}

/** Asks the disc for the names in a folder; Windows opens no folder, and keeps names by itself. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  await handle.sync()
  await handle.close()
}

interface Entry {
  readonly path: string
  readonly isFolder: boolean
  readonly bytes: Uint8Array
}

/** The entries of a ustar that the embedded database wrote: files and folders with short names. */
function* entriesOf(tar: Uint8Array): Generator<Entry> {
  for (let at = 0; at + BLOCK <= tar.length; ) {
    const header = tar.subarray(at, at + BLOCK)
    if (header[0] === 0) return
    const size = Number.parseInt(textIn(header, 124, 12), 8)
    const prefix = textIn(header, 345, 155)
    const path = `${prefix}${prefix && '/'}${textIn(header, 0, 100)}`.replace(/^\/+/, '')
    const isFolder = textIn(header, 156, 1) === '5'
    yield { path, isFolder, bytes: tar.subarray(at + BLOCK, at + BLOCK + size) }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
}

const textIn = (bytes: Uint8Array, at: number, length: number): string =>
  Buffer.from(bytes.subarray(at, at + length))
    .toString('latin1')
    .replace(/\0.*$/s, '')
    .trim()
