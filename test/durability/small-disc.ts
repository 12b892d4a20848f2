import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disc of some megabytes. */
export interface SmallDisc {
  readonly folder: string
  /** Takes all space but so many bytes. */
  fill(spare?: number): void
  /** Gives it back. */
  clear(): void
  drop(): void
}

/** A disc in memory; undefined where this machine lets nobody mount one: it wants Linux and its administrator. */
export function smallDisc(megabytes: number): SmallDisc | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'anshen-disc-'))
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'none', folder])
  if (status !== 0) {
    rmdirSync(folder)
    return undefined
  }
  const filler = join(folder, 'filler')
  return {
    folder,
    fill: (spare = 0) => {
      const file = openSync(filler, 'a')
      try {
        for (;;) {
          const { bavail, bsize } = statfsSync(folder)
          const free = bavail * bsize - spare
          if (free <= 0) break
          writeSync(file, Buffer.alloc(Math.min(free, 1 << 20)))
        }
      } finally {
        closeSync(file)
      }
    },
    clear: () => rmSync(filler),
    drop: () => {
      spawnSync('umount', ['-l', folder])
      rmdirSync(folder)
    },
  }
}
