import { Worker } from 'node:worker_threads'
import { needCommit } from '../database.ts'
import type { Answer, DatabaseFault, Numbered, QueryResult, Request } from './messages.ts'

/** An error that the database gave, with its SQLSTATE as `code`. */
class EmbeddedError extends Error {
  override readonly name = 'EmbeddedError'
  constructor({ message, ...fault }: DatabaseFault) {
    super(message)
    Object.assign(this, fault)
  }
}

/** The one connection to the thread of an embedded database, and who holds it. */
export class ThreadConnection {
  #thread!: Worker
  readonly #waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>()
  readonly #listeners = new Map<string, ((payload: string) => void)[]>()
  #number = 0
  #ended: Error | undefined
  #turn: Promise<unknown> = Promise.resolve()
  #again: readonly Request[] = []
  #isClosed = false

  constructor() {
    this.#start()
  }

  /**
   * What a new thread is asked first, where the database could not go on: from here on it is opened anew for the next
   * who connects, as after a kill. What was under way is refused.
   */
  goOnWith(requests: readonly Request[]): void {
    this.#again = requests
  }

  ask(request: Request): Promise<unknown> {
    if (this.#ended) return Promise.reject(this.#ended)
    return new Promise((resolve, reject) => {
      const number = ++this.#number
      this.#waiting.set(number, { resolve, reject })
      this.#thread.postMessage({ number, request } satisfies Numbered)
    })
  }

  /** What kysely asks of a pool: one who connects has the database alone until it lets go. */
  async connect() {
    const before = this.#turn
    let release!: () => void
    this.#turn = new Promise<void>((resolve) => {
      release = resolve
    })
    await before
    try {
      if (this.#ended && !this.#isClosed && this.#again.length > 0) await this.#openAgain()
    } catch (error) {
      release()
      throw error
    }
    const thread = this.#thread
    return {
      release,
      query: async (sql: string, parameters: readonly unknown[] = []) => {
        if (thread !== this.#thread) throw new Error(ENDED)
        const result = (await this.ask({ kind: 'query', sql, parameters })) as QueryResult
        needCommit(sql, result)
        return result
      },
    }
  }

  /** Asks for what needs the database alone, once whoever holds it lets go. */
  async askAlone(request: Request): Promise<unknown> {
    const { release } = await this.connect()
    try {
      return await this.ask(request)
    } finally {
      release()
    }
  }

  async listen(channel: string, hear: (payload: string) => void): Promise<void> {
    const listeners = this.#listeners.get(channel)
    if (listeners) listeners.push(hear)
    else {
      this.#listeners.set(channel, [hear])
      await this.ask({ kind: 'listen', channel })
    }
  }

  /** Waits for whoever holds the connection, then closes the database. */
  async end(): Promise<void> {
    await this.#turn
    this.#isClosed = true
    if (this.#ended) return
    await this.ask({ kind: 'close' })
    await this.#thread.terminate()
  }

  #hear(answer: Answer): void {
    if ('isLost' in answer) {
      this.#end(this.#thread, Object.assign(new Error(ENDED), { code: 'ENOSPC' }))
      return
    }
    if ('channel' in answer) {
      for (const hear of this.#listeners.get(answer.channel) ?? []) hear(answer.payload)
      return
    }
    const waiting = this.#waiting.get(answer.number)
    this.#waiting.delete(answer.number)
    if ('error' in answer) {
      waiting?.reject(new EmbeddedError(answer.error))
      if (answer.error.isFatal) this.#end(this.#thread, new Error(ENDED))
    } else waiting?.resolve(answer.result)
  }

  #start(): void {
    const thread = startThread()
    this.#thread = thread
    this.#ended = undefined
    thread.on('message', (answer: Answer) => thread === this.#thread && this.#hear(answer))
    thread.on('error', (error) => this.#end(thread, new Error(ENDED, { cause: error })))
    thread.on('exit', () => this.#end(thread, new Error(ENDED)))
  }

  async #openAgain(): Promise<void> {
    await this.#thread.terminate()
    this.#start()
    const thread = this.#thread
    try {
      for (const request of this.#again) await this.ask(request)
      for (const channel of this.#listeners.keys()) await this.ask({ kind: 'listen', channel })
    } catch (error) {
      this.#end(thread, new Error(ENDED))
      throw new Error(ENDED, { cause: error })
    }
    // Notices may have been missed.
    for (const listeners of this.#listeners.values()) for (const hear of listeners) hear('')
  }

  #end(thread: Worker, error: Error): void {
    if (thread !== this.#thread) return
    this.#ended ??= error
    for (const { reject } of this.#waiting.values()) reject(this.#ended)
    this.#waiting.clear()
    // It may be busy without an end: it is ended from outside, as a kill would.
    if (this.#again.length > 0) void thread.terminate()
  }
}

const ENDED = 'the embedded database has ended'

/** Built, the thread stands beside the bundle; in the source it is TypeScript, which a thread does not read by itself. */
function startThread(): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./anshen-database.mjs', import.meta.url))
  const source = JSON.stringify(new URL('./thread.ts', import.meta.url).href)
  const run = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${source}, ${source}))`
  return new Worker(run, { eval: true })
}
