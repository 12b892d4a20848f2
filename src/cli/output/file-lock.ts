import { createHash } from 'node:crypto'
import { closeSync, linkSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { coded, type Target } from './target.ts'
import { pause } from './write-all.ts'

const PAUSE = 15
const MOST_WAITING = 10_000
/** Nobody holds a lock longer than a file takes to write. */
const ABANDONED_AFTER = 60_000

/**
 * Does what reads, changes and writes a file while no other process of ours does: eight at once do it one after another.
 *
 * @throws EBUSY where another holds the file too long; the file system's error where the folder takes no file
 */
export function withLock<T>({ path }: Target, work: () => T): T {
  const lock = join(dirname(path), `.anshen-${digest(basename(path))}.lock`)
  const end = Date.now() + MOST_WAITING
  while (!taken(lock)) {
    if (isAbandoned(lock)) breakLock(lock)
    else if (Date.now() > end) throw coded('EBUSY', path)
    else pause(PAUSE + Math.random() * PAUSE)
  }
  try {
    return work()
  } finally {
    rmSync(lock, { force: true })
  }
}

const digest = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 16)

function taken(lock: string): boolean {
  let file: number
  try {
    file = openSync(lock, 'wx', 0o644)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
  try {
    writeSync(file, `${process.pid} ${hostname()}\n`)
    return true
  } catch (error) {
    rmSync(lock, { force: true })
    throw error
  } finally {
    closeSync(file)
  }
}

/** Its process is gone, on this machine; or it stands longer than any work takes. */
function isAbandoned(lock: string): boolean {
  try {
    const age = Date.now() - statSync(lock).mtimeMs
    if (age > ABANDONED_AFTER) return true
    const [pid, host] = readFileSync(lock, 'utf8').trim().split(' ')
    return host === hostname() && !isRunning(Number(pid))
  } catch {
    return false
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

/** Of two that find it abandoned one moves it away; the other may move away the lock of the first: it is put back. */
function breakLock(lock: string): void {
  const aside = `${lock}.${process.pid}`
  try {
    renameSync(lock, aside)
    if (!isAbandoned(aside)) linkSync(aside, lock)
  } catch {
    // Nothing to move any more, or somebody holds the lock again: it is waited for.
  }
  rmSync(aside, { force: true })
}
