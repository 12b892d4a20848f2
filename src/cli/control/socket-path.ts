import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The folder in the data folder that its owner alone can enter, and the socket in it. */
export const controlFolder = (data: string): string => join(data, 'control')
const SOCKET = 'socket'

/** macOS takes 104 bytes with the one that ends them, Linux 108. */
const LONGEST = 103

/** A path by which the socket can be reached: where its own is longer than the system takes, over a link to its folder. */
export async function reachSocket(
  data: string,
): Promise<{ readonly path: string; release(): Promise<void> }> {
  const path = join(controlFolder(data), SOCKET)
  if (Buffer.byteLength(path) <= LONGEST) return { path, release: async () => {} }
  const folder = await mkdtemp(join(tmpdir(), 'anshen-'))
  await symlink(controlFolder(data), join(folder, 'c'))
  return {
    path: join(folder, 'c', SOCKET),
    release: () => rm(folder, { recursive: true, force: true }),
  }
}

/**
 * Whether this system has sockets in folders. Windows has pipes, whose names stand in no folder and which others could
 * open: there a command works once the server has stopped.
 */
export const hasSockets = process.platform !== 'win32'
