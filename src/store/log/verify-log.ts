import { type KeyObject, verify } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import {
  type ChainFault,
  type ChainPosition,
  commitmentOf,
  commitmentsIn,
  digestOf,
  WORDS_ERASED,
  type WordsAside,
  type WordsErased,
  walkLink,
} from '#records'
import { canonical } from '#screening'
import type { Tables } from '../database/tables.ts'
import { asCourier } from '../database/transactions.ts'
import { type Anchor, type Checkpoint, type CheckpointHead, digestOfHeads } from './checkpoints.ts'

/** One thing that is wrong with the log, by its place. */
export interface LogFault {
  readonly kind:
    | ChainFault['kind']
    /** The events of a stream end before the version that a checkpoint signed. */
    | 'stream-cut'
    /** No event of a stream that a checkpoint signed is there. */
    | 'stream-lost'
    /** The event at a signed version is not the one that was signed. */
    | 'signed-otherwise'
    /** The row of the stream does not say where its events end. */
    | 'head-changed'
    /** Words kept aside are not those that the event commits to. */
    | 'words-changed'
    /** Words that the event commits to are not there, and no erasure says why. */
    | 'words-missing'
    /** Words stand beside an event that commits to none. */
    | 'words-added'
    | 'checkpoint-changed'
    | 'checkpoint-missing'
    | 'checkpoint-unsigned'
  readonly tenant?: string
  readonly stream?: string
  readonly version?: number
  readonly pointer?: string
  readonly column?: string
  readonly checkpoint?: number
}

/** What a walk over the whole log found. */
export interface LogVerification {
  readonly holds: boolean
  readonly streams: number
  readonly events: number
  readonly checkpoints: number
  /** The last checkpoint, and when it was made. */
  readonly signed: { readonly number: number; readonly madeAt: string } | null
  /** What no checkpoint signs yet: a cut there is not seen. */
  readonly younger: { readonly events: number; readonly streams: number; readonly since: string | null }
  readonly faults: readonly LogFault[]
  /** How many more faults there are than are listed. */
  readonly more: number
}

const FAULTS_LISTED = 1000
const ROWS_AT_ONCE = 2000

/**
 * Walks every checkpoint, every chain and every word kept aside, a batch of rows a transaction: who writes meanwhile does
 * not wait for it.
 *
 * @param key  the public key of the installation's checkpoints
 * @param anchor  the last checkpoint remembered beside the key, if any: who cut log and checkpoints together is seen
 * @param tell  hears how far it has come, after each batch
 */
export async function verifyLog(
  db: Kysely<Tables>,
  key: KeyObject,
  anchor?: Anchor,
  tell: (progress: VerifyProgress) => void | Promise<void> = () => {},
): Promise<LogVerification> {
  const read: Read = (query) => asCourier(db, query)
  const findings = new Findings()
  const signed = await walkCheckpoints(read, key, anchor, findings)
  const of = await read(eventsThere)
  const walked = await walkEvents(read, signed.heads, findings, (events) =>
    tell({ events, of: Math.max(of, events) }),
  )
  for (const [key, { tenant, stream, version }] of signed.heads) {
    if (!walked.ends.has(key)) findings.add({ kind: 'stream-lost', tenant, stream, version })
  }
  await checkHeads(read, walked.ends, findings)
  return {
    holds: findings.count === 0,
    streams: walked.ends.size,
    events: walked.events,
    checkpoints: signed.count,
    signed: signed.last,
    younger: walked.younger,
    faults: findings.listed,
    more: findings.count - findings.listed.length,
  }
}

/** How far a walk has come. */
export interface VerifyProgress {
  readonly events: number
  readonly of: number
}

/** How many events the rows of the streams speak of. */
async function eventsThere(tx: Transaction<Tables>): Promise<number> {
  const { events } = await tx
    .selectFrom('stream')
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>('version'), eb.lit(0)).as('events'))
    .executeTakeFirstOrThrow()
  return events
}

/** Runs one batch of reading in a transaction of its own. */
type Read = <T>(query: (tx: Transaction<Tables>) => Promise<T>) => Promise<T>

class Findings {
  readonly listed: LogFault[] = []
  count = 0

  add(fault: LogFault): void {
    this.count += 1
    if (this.listed.length < FAULTS_LISTED) this.listed.push(fault)
  }
}

type Heads = ReadonlyMap<string, CheckpointHead>

const keyOf = (tenant: string, stream: string): string => `${tenant} ${stream}`

async function walkCheckpoints(
  read: Read,
  key: KeyObject,
  anchor: Anchor | undefined,
  findings: Findings,
): Promise<{ heads: Heads; count: number; last: LogVerification['signed'] }> {
  const heads = new Map<string, CheckpointHead>()
  const rows = await read((tx) => tx.selectFrom('checkpoint').selectAll().orderBy('number').execute())
  let previous: string | null = null
  let number = 0
  for (const row of rows) {
    for (number += 1; number < row.number; number++) {
      findings.add({ kind: 'checkpoint-missing', checkpoint: number })
      previous = null
    }
    const list: CheckpointHead[] = await read((tx) =>
      tx
        .selectFrom('checkpoint_head')
        .select(['tenant', 'stream', 'version', 'hash'])
        .where('checkpoint', '=', row.number)
        .orderBy('tenant')
        .orderBy('stream')
        .execute(),
    )
    if (!isSigned(key, row)) findings.add({ kind: 'checkpoint-unsigned', checkpoint: number })
    else if (!saysTheSame(row, list, previous))
      findings.add({ kind: 'checkpoint-changed', checkpoint: number })
    previous = row.hash
    for (const head of list) heads.set(keyOf(head.tenant, head.stream), head)
  }
  const atAnchor = rows.find((row) => row.number === anchor?.number)
  if (anchor && (atAnchor?.hash ?? null) !== anchor.hash) {
    findings.add({ kind: atAnchor ? 'checkpoint-changed' : 'checkpoint-missing', checkpoint: anchor.number })
  }
  const last = rows.at(-1)
  return { heads, count: rows.length, last: last ? { number: last.number, madeAt: last.made_at } : null }
}

const isSigned = (
  key: KeyObject,
  { text, hash, signature }: { text: string; hash: string; signature: string },
) => digestOf(text) === hash && verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64url'))

function saysTheSame(
  row: { readonly number: number; readonly made_at: string; readonly text: string },
  heads: readonly CheckpointHead[],
  previous: string | null,
): boolean {
  const checkpoint = JSON.parse(row.text) as Checkpoint
  return (
    checkpoint.number === row.number &&
    checkpoint.madeAt === row.made_at &&
    (previous === null ? row.number > 1 || checkpoint.previous === null : checkpoint.previous === previous) &&
    checkpoint.heads === heads.length &&
    checkpoint.digest === digestOfHeads(heads)
  )
}

/** Where the events of a stream end. */
interface StreamEnd extends ChainPosition {
  readonly tenant: string
  readonly stream: string
}

async function walkEvents(
  read: Read,
  heads: Heads,
  findings: Findings,
  tell: (events: number) => void | Promise<void>,
) {
  const ends = new Map<string, StreamEnd>()
  const younger = { events: 0, streams: new Set<string>(), since: null as string | null }
  let events = 0
  const missing: (LogFault & { readonly place: string })[] = []
  let at: StreamEnd = { tenant: '', stream: '', version: 0, hash: null }
  const leave = (): void => {
    if (at.tenant === '') return
    const key = keyOf(at.tenant, at.stream)
    ends.set(key, at)
    const head = heads.get(key)
    if (head && head.version > at.version) {
      findings.add({ kind: 'stream-cut', tenant: at.tenant, stream: at.stream, version: head.version })
    }
  }
  for await (const row of eventRows(read)) {
    if (events > 0 && events % ROWS_AT_ONCE === 0) await tell(events)
    events += 1
    const { tenant, stream, version, text, hash } = row
    if (tenant !== at.tenant || stream !== at.stream) {
      leave()
      at = { tenant, stream, version: 0, hash: null }
    }
    const { at: next, faults } = walkLink(
      at,
      { version, text, hash, columns: columnsOf(row) },
      { tenant, stream },
    )
    for (const fault of faults) findings.add({ tenant, stream, ...fault })
    at = { tenant, stream, ...next }
    const body = bodyFault(row)
    if (body) findings.add({ tenant, stream, version, ...body })
    const key = keyOf(tenant, stream)
    const head = heads.get(key)
    if (head?.version === version && head.hash !== hash) {
      findings.add({ kind: 'signed-otherwise', tenant, stream, version })
    }
    if (version > (head?.version ?? 0)) {
      younger.events += 1
      younger.streams.add(key)
      if (younger.since === null || row.recorded_at < younger.since) younger.since = row.recorded_at
    }
    for (const fault of wordsFaults(row)) {
      if (fault.kind !== 'words-missing') findings.add({ tenant, stream, version, ...fault })
      else missing.push({ tenant, stream, version, ...fault, place: `${tenant} ${row.id} ${fault.pointer}` })
    }
  }
  leave()
  // Read last: what was erased during the walk says so by now.
  const erased = missing.length === 0 ? new Set() : await read(erasedPlaces)
  for (const { place, ...fault } of missing) if (!erased.has(place)) findings.add(fault)
  return {
    ends,
    events,
    younger: { events: younger.events, streams: younger.streams.size, since: younger.since },
  }
}

interface EventRow {
  readonly tenant: string
  readonly stream: string
  readonly version: number
  readonly id: string
  readonly type: string
  readonly schema: number
  readonly day: string | null
  readonly recorded_at: string
  readonly text: string
  readonly hash: string
  readonly body: unknown
  readonly words: readonly WordsAside[]
}

/** Every event of every tenant, by stream and version. */
async function* eventRows(read: Read): AsyncGenerator<EventRow> {
  let last: Pick<EventRow, 'tenant' | 'stream' | 'version'> | undefined
  for (;;) {
    const rows = await read((tx) => eventBatch(tx, last))
    if (rows.length === 0) return
    yield* rows
    last = rows.at(-1)!
  }
}

async function eventBatch(
  tx: Transaction<Tables>,
  after: Pick<EventRow, 'tenant' | 'stream' | 'version'> | undefined,
): Promise<readonly EventRow[]> {
  let query = tx
    .selectFrom('event')
    .select([
      'tenant',
      'stream',
      'version',
      'id',
      'type',
      'schema',
      'day',
      'recorded_at',
      'text',
      'hash',
      'body',
    ])
    .orderBy('tenant')
    .orderBy('stream')
    .orderBy('version')
    .limit(ROWS_AT_ONCE)
  if (after) {
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('tenant', 'stream', 'version'), '>', tuple(after.tenant, after.stream, after.version)),
    )
  }
  const rows = await query.execute()
  if (rows.length === 0) return []
  const kept = await tx
    .selectFrom('words')
    .selectAll()
    .where(
      'event',
      'in',
      rows.map(({ id }) => id),
    )
    .execute()
  const words = new Map<string, WordsAside[]>()
  for (const { tenant, event, ...each } of kept) {
    const key = keyOf(tenant, event)
    words.set(key, [...(words.get(key) ?? []), each])
  }
  return rows.map((row) => ({ ...row, words: words.get(keyOf(row.tenant, row.id)) ?? [] }))
}

const columnsOf = ({ id, type, schema, day, recorded_at }: EventRow) => ({
  id,
  type,
  schema,
  on: day ?? 'unknown',
  recordedAt: recorded_at,
})

/** The copy for queries says what the text says. */
function bodyFault({ text, body }: EventRow): Pick<LogFault, 'kind' | 'column'> | undefined {
  try {
    return canonical(body) === text ? undefined : { kind: 'columns-changed', column: 'body' }
  } catch {
    return { kind: 'columns-changed', column: 'body' }
  }
}

/** The places whose words an erasure took, in any stream. */
async function erasedPlaces(tx: Transaction<Tables>): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('event')
    .select(['tenant', 'text'])
    .where('type', '=', WORDS_ERASED)
    .execute()
  return new Set(
    rows.flatMap(({ tenant, text }) => {
      const { payload } = JSON.parse(text) as { readonly payload: WordsErased }
      return payload.places.map(({ event, pointer }) => `${tenant} ${event} ${pointer}`)
    }),
  )
}

function* wordsFaults({ text, words }: EventRow): Generator<Pick<LogFault, 'kind' | 'pointer'>> {
  const commitments = commitmentsIn(payloadIn(text))
  const kept = new Map(words.map((each) => [each.pointer, each]))
  for (const [pointer, commitment] of commitments) {
    const each = kept.get(pointer)
    if (each && commitmentOf(each) !== commitment) yield { kind: 'words-changed', pointer }
    if (!each) yield { kind: 'words-missing', pointer }
  }
  for (const pointer of kept.keys()) if (!commitments.has(pointer)) yield { kind: 'words-added', pointer }
}

function payloadIn(text: string): unknown {
  try {
    return (JSON.parse(text) as { readonly payload?: unknown }).payload
  } catch {
    return undefined
  }
}

/** Each stream's row says where its events end; a stream that grew since it was walked is looked at again. */
async function checkHeads(
  read: Read,
  ends: ReadonlyMap<string, StreamEnd>,
  findings: Findings,
): Promise<void> {
  const rows = await read((tx) =>
    tx.selectFrom('stream').select(['tenant', 'id', 'version', 'head']).execute(),
  )
  for (const { tenant, id, version, head } of rows) {
    const end = ends.get(keyOf(tenant, id)) ?? { version: 0, hash: null }
    if (end.version === version && end.hash === head) continue
    const event = await read((tx) =>
      tx
        .selectFrom('event')
        .select('hash')
        .where('tenant', '=', tenant)
        .where('stream', '=', id)
        .where('version', '=', version)
        .executeTakeFirst(),
    )
    if (version < end.version || event?.hash !== head) {
      findings.add({ kind: 'head-changed', tenant, stream: id, version })
    }
  }
}
