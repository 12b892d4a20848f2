import { createHash } from 'node:crypto'
import { closeSync, constants, openSync, realpathSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'

/** A folder that another process holds. */
export class FolderHeldError extends Error {
  override readonly name = 'FolderHeldError'
  constructor(readonly folder: string) {
    super(`Another process holds ${folder}.`)
  }
}

/** The hold on a folder; it ends with its process, however that ends. */
export interface FolderLock {
  release(): Promise<void>
}

// open(2) of BSD and macOS: the lock is taken as the file is opened, and the system drops it with the process.
const O_EXLOCK = 0x20

/**
 * Takes a folder for this process alone. The embedded database does not: of two processes that open one folder each
 * loses what the other writes. The system keeps the lock, so no file is left behind that could be stale: on Linux a
 * name in the abstract namespace, on Windows a pipe, elsewhere a lock on a file.
 *
 * @throws FolderHeldError where another process holds it
 */
export async function lockFolder(folder: string): Promise<FolderLock> {
  if (process.platform === 'linux') return lockName(folder, `\0anshen-${identityOf(folder)}`)
  if (process.platform === 'win32') return lockName(folder, `\\\\.\\pipe\\anshen-${identityOf(folder)}`)
  return lockFile(folder)
}

/** The folder itself, by whatever path it is reached. */
function identityOf(folder: string): string {
  const { dev, ino } = statSync(folder, { bigint: true })
  const name = process.platform === 'win32' ? realpathSync.native(folder).toLowerCase() : `${dev}:${ino}`
  return createHash('sha256').update(name).digest('hex').slice(0, 40)
}

async function lockName(folder: string, name: string): Promise<FolderLock> {
  const server: Server = createServer((socket) => socket.destroy())
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new FolderHeldError(folder) : error),
    )
    server.listen(name, resolve)
  })
  server.unref()
  return { release: () => new Promise((resolve) => server.close(() => resolve())) }
}

function lockFile(folder: string): FolderLock {
  const flags = constants.O_RDWR | constants.O_CREAT | constants.O_NONBLOCK | O_EXLOCK
  try {
    const file = openSync(join(folder, 'lock'), flags, 0o600)
    return { release: async () => closeSync(file) }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') throw new FolderHeldError(folder)
    throw error
  }
}
