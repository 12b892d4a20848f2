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
  for (const { path, isFolder, bytes } of entriesOf(tar)) {
    const place = join(aside, path)
    if (isFolder) await mkdir(place, { recursive: true, mode: 0o700 })
    else {
      await mkdir(dirname(place), { recursive: true, mode: 0o700 })
      const file = await open(place, 'w', 0o600)
      await file.writeFile(bytes)
      await file.close()
    }
  }
  await rename(aside, folder)
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
