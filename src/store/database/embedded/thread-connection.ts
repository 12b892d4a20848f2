import { Worker } from 'node:worker_threads'
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
  readonly #thread: Worker
  readonly #waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>()
  readonly #listeners = new Map<string, ((payload: string) => void)[]>()
  #number = 0
  #ended: Error | undefined
  #turn: Promise<unknown> = Promise.resolve()

  constructor() {
    this.#thread = startThread()
    this.#thread.on('message', (answer: Answer) => this.#hear(answer))
    this.#thread.on('error', (error) => this.#end(error))
    this.#thread.on('exit', () => this.#end(new Error('the embedded database has ended')))
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
    return {
      release,
      query: async (sql: string, parameters: readonly unknown[] = []) =>
        (await this.ask({ kind: 'query', sql, parameters })) as QueryResult,
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
    if (this.#ended) return
    await this.#turn
    await this.ask({ kind: 'close' })
    await this.#thread.terminate()
  }

  #hear(answer: Answer): void {
    if ('channel' in answer) {
      for (const hear of this.#listeners.get(answer.channel) ?? []) hear(answer.payload)
      return
    }
    const waiting = this.#waiting.get(answer.number)
    this.#waiting.delete(answer.number)
    if ('error' in answer) waiting?.reject(new EmbeddedError(answer.error))
    else waiting?.resolve(answer.result)
  }

  #end(error: Error): void {
    this.#ended ??= error
    for (const { reject } of this.#waiting.values()) reject(this.#ended)
    this.#waiting.clear()
  }
}

/** Built, the thread stands beside the bundle; in the source it is TypeScript, which a thread does not read by itself. */
function startThread(): Worker {
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./anshen-database.mjs', import.meta.url))
  const source = JSON.stringify(new URL('./thread.ts', import.meta.url).href)
  const run = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${source}, ${source}))`
  return new Worker(run, { eval: true })
}
