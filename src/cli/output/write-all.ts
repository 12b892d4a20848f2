import { writeSync } from 'node:fs'

/** A write may take less than it was given, and says so only by a number; a full pipe that does not wait takes nothing. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      const taken = writeSync(file, bytes, at)
      if (taken === 0) throw Object.assign(new Error('ENOSPC: nothing was taken'), { code: 'ENOSPC' })
      at += taken
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
      pause(5)
    }
  }
}

/** Stands still: what writes a file at one stroke does not let other work in between. */
export function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}

/** What the machine has run out of, wherever in the work it turns up. */
const OF_THE_MACHINE: readonly string[] = ['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO', 'EROFS', 'EMFILE', 'ENFILE']

/** Whether an error says that the machine could not take what was to be written: no mistake of ours. */
export const isWriteFailure = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && OF_THE_MACHINE.includes(String((error as NodeJS.ErrnoException).code))

/** Stands for standard output where an error names the file it is about. */
export const STANDARD_OUTPUT = '/dev/stdout'
