import { randomBytes } from 'node:crypto'
import { closeSync, fchmodSync, fchownSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Target } from './target.ts'
import { writeAll } from './write-all.ts'

/** What a file is to become, written whole beside it and not yet in its place. */
export interface Replacement {
  /** Puts it in its place in one move: whoever stops us, the old file or the new one is there. */
  move(): void
  /** Takes it away; the file stays as it was. */
  discard(): void
}

/**
 * Writes the bytes into a file of their own in the same folder, through to the disk.
 *
 * @throws the error of the file system; nothing is left over then
 */
export function replacementOf({ path, kind, stat }: Target, bytes: Uint8Array): Replacement {
  // A name nobody can lay a link under beforehand, and short: the target's may be as long as a name can be.
  const beside = join(dirname(path), `.anshen-${randomBytes(9).toString('hex')}.part`)
  const discard = (): void => rmSync(beside, { force: true })
  const file = openSync(beside, 'wx', kind === 'new' ? 0o666 : 0o600)
  try {
    try {
      writeAll(file, bytes)
      if (stat) keepOwnerAndMode(file, stat)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    discard()
    throw error
  }
  return {
    move: () => {
      try {
        renameSync(beside, path)
      } catch (error) {
        discard()
        throw error
      }
      syncFolder(dirname(path))
    },
    discard,
  }
}

function keepOwnerAndMode(file: number, { uid, gid, mode }: NonNullable<Target['stat']>): void {
  if (process.getuid && (process.getuid() !== Number(uid) || process.getgid?.() !== Number(gid))) {
    try {
      fchownSync(file, Number(uid), Number(gid))
    } catch {
      // Only root gives a file away; who may write to another's file becomes the owner of what he wrote.
    }
  }
  fchmodSync(file, Number(mode & 0o7777n))
}

/** The move itself must outlast a power cut; a system that cannot sync a folder does so by itself. */
function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r')
    try {
      fsyncSync(folder)
    } finally {
      closeSync(folder)
    }
  } catch {}
}
