import { accessSync, type BigIntStats, constants, readlinkSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** Where a path leads: the file that is written when somebody names it. */
export interface Target {
  /** Links followed to their end, also one whose end is not there yet: so a link stays a link. */
  readonly path: string
  /** Nothing there yet; a file; or a pipe, a terminal, a device, which is written into as it stands. */
  readonly kind: 'new' | 'file' | 'stream'
  /** The same for two names of one file, hard links too. Absent where one may be written into twice. */
  readonly identity: string | undefined
  readonly stat: BigIntStats | undefined
}

/** The process's own streams, by whatever name: never replaced, even where a shell led them into a file. */
const OWN_STREAM = /^\/(?:dev\/(?:fd|stdin|stdout|stderr)|proc)(?:\/|$)/
const MOST_LINKS = 40

/**
 * Where `path` leads.
 *
 * @throws the error of the file system where it leads nowhere: no such folder, a folder, links in a circle
 */
export function targetOf(path: string): Target {
  const end = endOfLinks(path)
  if (OWN_STREAM.test(end)) return { path: end, kind: 'stream', identity: undefined, stat: undefined }
  const stat = statOf(end)
  if (!stat) {
    if (/[\\/]$/.test(path)) throw coded('EISDIR', path)
    const folder = statSync(dirname(end), { bigint: true })
    const identity = `${folder.dev}:${folder.ino}/${basename(end)}`
    return { path: end, kind: 'new', identity, stat: undefined }
  }
  if (stat.isDirectory()) throw coded('EISDIR', path)
  const identity = stat.isCharacterDevice() ? undefined : `${stat.dev}:${stat.ino}`
  return { path: end, kind: stat.isFile() ? 'file' : 'stream', identity, stat }
}

function endOfLinks(path: string): string {
  let at = resolve(path)
  for (let links = 0; links < MOST_LINKS; links += 1) {
    if (OWN_STREAM.test(at)) return at
    const folder = realpathSync(dirname(at))
    at = join(folder, basename(at))
    const next = linkAt(at)
    if (next === undefined) return at
    at = resolve(folder, next)
  }
  throw coded('ELOOP', path)
}

function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path)
  } catch (error) {
    // No link, or nothing there; Windows says UNKNOWN of a file.
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EINVAL' || code === 'ENOENT' || code === 'UNKNOWN') return undefined
    throw error
  }
}

function statOf(path: string): BigIntStats | undefined {
  return statSync(path, { bigint: true, throwIfNoEntry: false })
}

const ANY_WRITES = 0o222n

/**
 * Refuses what its owner closed to writing, although a replacement needs only the folder.
 *
 * @throws the error of the file system; NO_FOLDER_ACCESS where it is the folder that takes no file
 */
export function mustBeWritable({ path, kind, stat }: Target): void {
  if (kind === 'file' && stat && (stat.mode & ANY_WRITES) === 0n) throw coded('EACCES', path)
  if (stat) accessSync(path, constants.W_OK)
  if (kind !== 'stream') folderMustBeWritable(dirname(path))
}

/** Beside the codes of the file system: the file may be written, its folder takes no new one. */
export const NO_FOLDER_ACCESS = 'FOLDER_EACCES'

function folderMustBeWritable(folder: string): void {
  try {
    accessSync(folder, constants.W_OK)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') throw coded(NO_FOLDER_ACCESS, folder)
    throw error
  }
}

/** An error as the file system makes them, for what it does not find out itself. */
export function coded(code: string, path: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: ${path}`), { code, path })
}
