import { APPENDED, LogReader, type RecordChange, readableChanges, type StateCache, type Store } from '#store'
import type { Listener } from './listener.ts'

/** How many listen at one server, and of one person. */
const MOST = 500
const MOST_OF_PERSON = 20
/** A notice of the database can be lost with its connection: so often the log is read without one. */
const LOOK_MS = 5000

/** All who listen at this server: the log is read once, and each is told what its person may read. */
export class EventHub {
  readonly #store: Store
  readonly #states: StateCache
  readonly #log: LogReader
  readonly #listeners = new Set<Listener>()
  #timer: NodeJS.Timeout | undefined
  #beginning: Promise<void> | undefined
  #reading: Promise<void> | undefined
  #isBehind = false
  #isHearing = false

  constructor(store: Store, states: StateCache) {
    this.#store = store
    this.#states = states
    this.#log = new LogReader(store.db)
  }

  get size(): number {
    return this.#listeners.size
  }

  /** The position from which a new listener hears everything. */
  async begin(): Promise<number> {
    if (this.#timer === undefined) {
      this.#timer = setInterval(() => this.#look(), LOOK_MS)
      this.#timer.unref()
      const before = this.#reading ?? Promise.resolve()
      this.#beginning = before.then(() => this.#log.begin())
      if (!this.#isHearing) {
        this.#isHearing = true
        // Where it cannot be heard the log is looked at all the same.
        await this.#store.listen(APPENDED, () => this.#look()).catch(() => {})
      }
    }
    try {
      await this.#beginning
    } catch (error) {
      this.#rest()
      throw error
    }
    return this.#log.mark
  }

  /** @returns whether there was room */
  add(listener: Listener): boolean {
    const { person } = listener.reader
    const own = [...this.#listeners].filter(({ reader }) => reader.person === person)
    if (this.#listeners.size >= MOST || own.length >= MOST_OF_PERSON) return false
    this.#listeners.add(listener)
    return true
  }

  remove(listener: Listener): void {
    listener.end()
    this.#listeners.delete(listener)
    if (this.#listeners.size === 0) this.#rest()
  }

  /** Ends those whose session has ended. */
  endSessions(): void {
    for (const listener of this.#listeners) if (listener.isOver) this.remove(listener)
  }

  close(): void {
    for (const listener of this.#listeners) this.remove(listener)
  }

  /** Nobody listens: nothing is read. */
  #rest(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  #look(): void {
    if (this.#timer === undefined) return
    if (this.#reading) {
      this.#isBehind = true
      return
    }
    // Where the database is away it is looked at again by and by.
    this.#reading = this.#tell()
      .catch(() => {})
      .finally(() => {
        this.#reading = undefined
        if (!this.#isBehind) return
        this.#isBehind = false
        this.#look()
      })
  }

  async #tell(): Promise<void> {
    await this.#beginning
    this.endSessions()
    const byTenant = new Map<string, RecordChange[]>()
    for (const change of await this.#log.read()) {
      const of = byTenant.get(change.tenant) ?? []
      byTenant.set(change.tenant, of)
      of.push(change)
    }
    const { mark } = this.#log
    for (const listeners of this.#byReader().values()) {
      const { reader } = listeners[0]!
      const changes = byTenant.get(reader.tenant) ?? []
      const seen = await this.#readable(reader, changes)
      for (const listener of listeners) {
        if (seen === 'unknown') listener.reload()
        else if (seen === undefined) this.remove(listener)
        else listener.tell(seen, mark)
      }
    }
  }

  /** Undefined where the person is no longer of the organisation; unknown where that could not be asked. */
  async #readable(reader: Listener['reader'], changes: readonly RecordChange[]) {
    if (changes.length === 0) return changes
    try {
      return await readableChanges(this.#store, this.#states, reader, changes)
    } catch {
      return 'unknown' as const
    }
  }

  #byReader(): ReadonlyMap<string, readonly Listener[]> {
    const groups = new Map<string, Listener[]>()
    for (const listener of this.#listeners) {
      const key = `${listener.reader.tenant} ${listener.reader.person}`
      groups.set(key, [...(groups.get(key) ?? []), listener])
    }
    return groups
  }
}
