/** A value with the version that set it, and what it replaced. */
interface Cell<V> {
  readonly value: V
  readonly since: number
  readonly older: Cell<V> | undefined
}

/** What all versions of one line share. */
interface Line<V> {
  readonly cells: Map<string, Cell<V>>
  newest: number
}

/**
 * A map whose every version stays readable: `set` answers a new one and leaves this one as it was.
 *
 * The versions of one line share a Map whose entries remember what they replaced, so following a line costs no more
 * than a Map. Setting an entry in a version that is not the newest starts a line of its own, which copies. No version
 * points to a newer one: what nobody holds can go.
 */
export class PersistentMap<V> {
  readonly #line: Line<V>
  readonly #version: number

  private constructor(line: Line<V>, version: number) {
    this.#line = line
    this.#version = version
  }

  static empty<V>(): PersistentMap<V> {
    return new PersistentMap<V>({ cells: new Map(), newest: 0 }, 0)
  }

  get(key: string): V | undefined {
    return this.#standing(this.#line.cells.get(key))?.value
  }

  /** This version is left as it was; the answer has the entry. */
  set(key: string, value: V): PersistentMap<V> {
    const line = this.#line.newest === this.#version ? this.#line : this.#ownLine()
    const since = line.newest + 1
    line.cells.set(key, { value, since, older: line.cells.get(key) })
    line.newest = since
    return new PersistentMap(line, since)
  }

  /** In the order in which the keys first came. */
  values(): readonly V[] {
    return [...this.#line.cells.values()].flatMap((cell) => this.#standing(cell)?.value ?? [])
  }

  #standing(cell: Cell<V> | undefined): Cell<V> | undefined {
    let standing = cell
    while (standing && standing.since > this.#version) standing = standing.older
    return standing
  }

  #ownLine(): Line<V> {
    const cells = new Map<string, Cell<V>>()
    for (const [key, cell] of this.#line.cells) {
      const standing = this.#standing(cell)
      if (standing) cells.set(key, { value: standing.value, since: 0, older: undefined })
    }
    return { cells, newest: 0 }
  }
}
