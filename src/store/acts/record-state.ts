import { type AnyKind, type LogEvent, stateOf, WORDS_ERASED } from '#records'
import type { TenantTransaction } from '../database/transactions.ts'
import type { StreamHead } from '../log/append-events.ts'
import { readStream } from '../log/read-stream.ts'

/** A record as it stands at a version. */
export interface RecordState<State> {
  readonly version: number
  readonly state: State
}

/** A record read with its events. */
export interface RecordHistory<State> extends RecordState<State> {
  readonly events: readonly unknown[]
  readonly logged: readonly LogEvent[]
}

/** Reads a record from its events. */
export async function readHistory<State>(
  within: TenantTransaction,
  kind: AnyKind,
  stream: string,
): Promise<RecordHistory<State>> {
  const logged = await readStream(within, stream)
  const events = logged.map((event) => kind.upcast(event))
  return { version: logged.length, state: stateOf(kind, undefined, events) as State, events, logged }
}

/**
 * Whether a head that is remembered was logged: of a transaction that did not come to its commit it was not, and what
 * others logged since does not follow on it.
 */
async function isLogged(
  { tenant, tx }: TenantTransaction,
  stream: string,
  { version, head }: { readonly version: number; readonly head: string },
): Promise<boolean> {
  const row = await tx
    .selectFrom('event')
    .select('hash')
    .where('tenant', '=', tenant)
    .where('stream', '=', stream)
    .where('version', '=', version)
    .executeTakeFirst()
  return row?.hash === head
}

/**
 * The states of records that were read lately, by their heads: the hash of a head stands for all that came before. An
 * erasure makes a new head, and from there the record is read from its first event.
 */
export class StateCache {
  readonly #states = new Map<string, RecordState<unknown> & { readonly head: string }>()
  readonly #most: number

  constructor(most = 2000) {
    this.#most = most
  }

  /** The state at a head that this transaction has read: what is remembered, and the events since. */
  async at<State>(
    within: TenantTransaction,
    kind: AnyKind,
    stream: string,
    { version, head }: Pick<StreamHead, 'version' | 'head'>,
  ): Promise<RecordState<State>> {
    const key = `${within.tenant} ${stream}`
    const kept = this.#states.get(key)
    if (kept && kept.head === head) return kept as RecordState<State>
    const since =
      kept && kept.version < version && (await isLogged(within, stream, kept))
        ? await readStream(within, stream, kept.version)
        : undefined
    const hasErasure = since?.some(({ type }) => type === WORDS_ERASED) ?? true
    const read: RecordState<State> =
      since && !hasErasure
        ? {
            version,
            state: since
              .map((event) => kind.upcast(event))
              .reduce((state, event) => kind.evolve(undefined, state, event), kept!.state) as State,
          }
        : await readHistory<State>(within, kind, stream)
    if (head !== null) this.keep(within.tenant, stream, head, read)
    return read
  }

  keep(tenant: string, stream: string, head: string, { version, state }: RecordState<unknown>): void {
    const key = `${tenant} ${stream}`
    this.#states.delete(key)
    this.#states.set(key, { version, state, head })
    if (this.#states.size > this.#most) this.#states.delete(this.#states.keys().next().value!)
  }
}
