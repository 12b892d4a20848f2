import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { asCourier } from '../database/transactions.ts'

/** That a record came to a version. */
export interface RecordChange {
  readonly tenant: string
  readonly kind: string
  readonly record: string
  readonly version: number
}

interface Row extends RecordChange {
  readonly position: number
}

const ROWS_AT_ONCE = 5000

/**
 * Reads the log as it grows: once, for all who listen at this server.
 *
 * Positions are given in the order of insertion and become visible in the order of commits, so one that is lower can
 * come later. The reader has a mark up to which no more can come, and goes on from there: what it sees beyond the mark
 * it tells at once, and remembers. An event is so told once and never left out. The mark follows the transactions: when
 * all that ran while a position was the last have ended, nothing below that position is still to come. (An append has
 * its transaction's number before it takes positions: it has locked or opened its stream.)
 */
export class LogReader {
  readonly #db: Kysely<Tables>
  #mark = 0
  /** Beyond the mark, what was told. */
  readonly #told = new Set<number>()
  /** The last position at a time, and the number that the next transaction had then. */
  #candidates: { readonly last: number; readonly next: bigint }[] = []

  constructor(db: Kysely<Tables>) {
    this.#db = db
  }

  /** The position up to which everything was told, and nothing is to come. */
  get mark(): number {
    return this.#mark
  }

  /** Begins at the end of the log: what is there is told to nobody. */
  async begin(): Promise<void> {
    const { rows } = await asCourier(this.#db, (tx) =>
      sql<{ last: number | null }>`select max(position) as last from event`.execute(tx),
    )
    // What is being appended now may stand below the last: it is read again from the beginning of that.
    this.#mark = Math.max(0, Number(rows[0]?.last ?? 0) - OVERLAP)
    this.#told.clear()
    this.#candidates = []
    await this.read()
  }

  /** What was appended since. */
  async read(): Promise<readonly RecordChange[]> {
    return asCourier(this.#db, async (tx) => {
      const { rows } = await sql<{ oldest: string; next: string; last: number | null }>`
        select pg_snapshot_xmin(now)::text as oldest, pg_snapshot_xmax(now)::text as next,
          (select max(position) from event) as last
        from pg_current_snapshot() as now`.execute(tx)
      const { oldest, next, last } = rows[0]!
      const found: Row[] = []
      for (let after = this.#mark; ; ) {
        const page = await tx
          .selectFrom('event')
          .innerJoin('stream', (join) =>
            join.onRef('stream.tenant', '=', 'event.tenant').onRef('stream.id', '=', 'event.stream'),
          )
          .select([
            'event.position',
            'event.tenant',
            'stream.kind',
            'event.stream as record',
            'event.version',
          ])
          .where('event.position', '>', after)
          .orderBy('event.position')
          .limit(ROWS_AT_ONCE)
          .execute()
        found.push(...page)
        if (page.length < ROWS_AT_ONCE) break
        after = page.at(-1)!.position
      }
      const changes = found.filter(({ position }) => !this.#told.has(position))
      for (const { position } of changes) this.#told.add(position)
      this.#follow(last ?? 0, BigInt(oldest), BigInt(next))
      return changes
    })
  }

  /** Moves the mark to the highest last position whose transactions have all ended. */
  #follow(last: number, oldest: bigint, next: bigint): void {
    if (last > (this.#candidates.at(-1)?.last ?? this.#mark)) this.#candidates.push({ last, next })
    const safe = this.#candidates.findLast((each) => each.next <= oldest)
    if (!safe) return
    this.#mark = safe.last
    this.#candidates = this.#candidates.filter((each) => each.last > safe.last)
    for (const position of this.#told) if (position <= safe.last) this.#told.delete(position)
  }
}

/** More positions than appends that run at one time take. */
const OVERLAP = 1000
