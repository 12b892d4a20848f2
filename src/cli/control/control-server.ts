import { chmod, mkdir, rm } from 'node:fs/promises'
import { createServer, type Server, type Socket } from 'node:net'
import type { Store } from '#store'
import { version } from '../../version.ts'
import { isOperation, runOperation } from '../operations/operations.ts'
import type { Refused } from '../refusal.ts'
import { refusedByStore, storeRefusal } from '../store-refusal.ts'
import { type ControlAnswer, type ControlRequest, firstLineOf } from './messages.ts'
import { controlFolder, hasSockets, reachSocket } from './socket-path.ts'

/** The socket over which the commands of the terminal ask the server that holds their folder. */
export interface ControlServer {
  /** Ends what is going on, tells who waits for it, and takes the socket away. */
  close(): Promise<void>
}

/**
 * Opens the socket in a data folder that this process holds. Only the folder's owner can reach it. On a database server
 * nothing holds the folder: commands open the database themselves, and there is no socket.
 */
export async function openControl(store: Store, data: string): Promise<ControlServer> {
  if (store.engine === 'server' || !hasSockets) return { close: async () => {} }
  const folder = controlFolder(data)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await chmod(folder, 0o700)
  const { path, release } = await reachSocket(data)
  const control = new Control(store)
  try {
    // Of a process that was killed the socket stays behind; whoever holds the folder has no other beside it.
    await rm(path, { force: true })
    await control.listen(path)
    await chmod(path, 0o600)
  } finally {
    await release()
  }
  return {
    close: async () => {
      await control.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Nobody waits for what is going on. */
class NobodyWaitsError extends Error {
  override readonly name = 'NobodyWaitsError'
}

class Control {
  readonly #store: Store
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  /** One at a time: a backup must not read while old pages are purged. */
  #last: Promise<unknown> = Promise.resolve()
  #isClosing = false

  constructor(store: Store) {
    this.#store = store
    this.#server = createServer((socket) => void this.#serve(socket))
  }

  listen(path: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(path, resolve)
    })
  }

  async close(): Promise<void> {
    this.#isClosing = true
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()))
    await this.#last
    for (const socket of this.#sockets) socket.destroySoon()
    await closed
  }

  async #serve(socket: Socket): Promise<void> {
    this.#sockets.add(socket)
    socket.on('close', () => this.#sockets.delete(socket))
    // Whoever went away is told nothing more.
    socket.on('error', () => {})
    socket.setEncoding('utf8')
    const text = await firstLineOf(socket)
    if (text === undefined) {
      socket.destroy()
      return
    }
    const answered = this.#last.then(() => this.#answer(socket, text))
    this.#last = answered
    socket.end(`${JSON.stringify(await answered)}\n`)
  }

  async #answer(socket: Socket, text: string): Promise<ControlAnswer> {
    const request = requestIn(text)
    if (!request || request.release !== version || !isOperation(request.operation)) {
      return { refused: anotherRelease }
    }
    if (this.#isClosing) return { refused: serverEnded }
    try {
      const report = await runOperation(
        this.#store,
        request.operation,
        request.input as never,
        (progress) => {
          if (this.#isClosing || socket.destroyed) throw new NobodyWaitsError()
          // A client that reads slowly misses some of it, and slows nothing down.
          if (!socket.writableNeedDrain) socket.write(`${JSON.stringify({ progress })}\n`)
        },
      )
      return { report }
    } catch (error) {
      if (error instanceof NobodyWaitsError) return { refused: serverEnded }
      const refused = refusedByStore(error)
      return refused ? { refused } : { mistake: error instanceof Error ? error.message : String(error) }
    }
  }
}

function requestIn(text: string): ControlRequest | undefined {
  try {
    return JSON.parse(text) as ControlRequest
  } catch {
    return undefined
  }
}

const anotherRelease: Refused = storeRefusal(
  'another-release',
  {
    en: 'The server that holds this folder is another release of the product.',
    zh: '正在使用该数据文件夹的服务器是本产品的另一版本。',
  },
  {
    en: 'Run the command of that release, or stop the server first.',
    zh: '请使用该版本的命令，或者先停止服务器。',
  },
)

/** The server ended before it was done. */
export const serverEnded: Refused = storeRefusal(
  'server-ended',
  {
    en: 'The server ended before this was done; nothing was left half done.',
    zh: '服务器在完成之前已停止；未留下未完成的改动。',
  },
  { en: 'Run the command again.', zh: '请重新运行该命令。' },
)
