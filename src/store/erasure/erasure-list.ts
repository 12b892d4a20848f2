import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { InstallationKey } from '../keys/installation-key.ts'
import type { Ground, WordsPlace } from '../log/erasures.ts'

/** What was erased from a record, by identifiers alone. */
export interface Erasure {
  readonly tenant: string
  readonly stream: string
  readonly places: readonly WordsPlace[]
  readonly notes: readonly string[]
  /** Evidence files whose keys were destroyed, by address. */
  readonly files: readonly string[]
  readonly ground: Ground
  /** Who erased it. */
  readonly by: string
  readonly at: string
}

/** The erasures of an installation, and whether the old pages of the last of them were purged. */
export interface ErasureList {
  readonly erasures: readonly Erasure[]
  readonly isPurged: boolean
}

type Line = { readonly erasure: Erasure } | { readonly purgedAt: string }

/** Beside the key, outside database and data folder: whatever earlier state comes back, the list is not of it. */
const erasureFileOf = ({ file }: Pick<InstallationKey, 'file'>): string => `${file}.erasures`

/** The list as it is kept; an empty one where there is none. A line that was cut off by a power failure is left out. */
export async function readErasures(key: InstallationKey): Promise<ErasureList> {
  let text: string
  try {
    text = await readFile(erasureFileOf(key), 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return { erasures: [], isPurged: true }
  }
  const erasures: Erasure[] = []
  let isPurged = true
  for (const each of text.split('\n')) {
    const line = lineIn(each)
    if (line && 'erasure' in line) erasures.push(line.erasure)
    if (line) isPurged = 'purgedAt' in line
  }
  return { erasures, isPurged }
}

function lineIn(text: string): Line | undefined {
  try {
    return JSON.parse(text) as Line
  } catch {
    return undefined
  }
}

/**
 * Remembers erasures, on the disc before it returns: first they are remembered, then done, so that none is done and
 * forgotten.
 *
 * @returns whether they are remembered: a key that is given read-only cannot have a neighbour
 */
export const rememberErasures = (key: InstallationKey, erasures: readonly Erasure[]): Promise<boolean> =>
  addLines(
    key,
    erasures.map((erasure) => ({ erasure })),
  )

/** Remembers that no old page holds what was erased until now. */
export const rememberPurge = (key: InstallationKey, now: Date): Promise<boolean> =>
  addLines(key, [{ purgedAt: now.toISOString() }])

async function addLines(key: InstallationKey, lines: readonly Line[]): Promise<boolean> {
  const file = erasureFileOf(key)
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    const handle = await open(file, 'a', 0o600)
    try {
      // A line of its own even behind one that was cut off.
      await handle.writeFile(`\n${lines.map((line) => JSON.stringify(line)).join('\n')}\n`)
      await handle.sync()
    } finally {
      await handle.close()
    }
    return true
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (!['EROFS', 'EACCES', 'EPERM'].includes(code)) throw error
    return false
  }
}
