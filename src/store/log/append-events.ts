import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { type LogEvent, linkOf, setAside, type Way } from '#records'
import type { TenantTransaction } from '../database/transactions.ts'

/** Who does it, and by which way it came. */
export interface EventAuthor {
  /** A person or a job, by an identifier that says no name. */
  readonly actor: string
  readonly way: Way
  readonly cause?: string
}

/** An event before it is logged. */
export interface EventDraft {
  /** A UUID of version 7, where it was given one when it was decided. */
  readonly id?: string
  readonly type: string
  readonly schema: number
  readonly on: string
  readonly payload: unknown
  /** Where in the payload names and free text stand, as JSON Pointers: they are kept aside. */
  readonly words?: readonly string[]
}

/** Where a record and the chain of its events stand. */
export interface StreamHead {
  readonly kind: string
  readonly version: number
  readonly head: string | null
  readonly recordedAt: string
}

/** An event as it was logged. */
export interface LoggedEvent {
  readonly event: LogEvent
  readonly hash: string
}

/** The channel on which a transaction tells what it appended: tenant, kind, stream and version. */
export const APPENDED = 'anshen_appended'

/**
 * Opens a stream, or finds that it is open.
 *
 * @returns whether it was opened now
 */
export async function openStream(
  { tenant, tx }: TenantTransaction,
  stream: string,
  kind: string,
  now: Date,
): Promise<boolean> {
  const opened = await tx
    .insertInto('stream')
    .values({ tenant, id: stream, kind, version: 0, head: null, recorded_at: now.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return opened !== undefined
}

/** The head of a stream, locked until the transaction ends: who appends next waits, and sees what came before. */
export async function lockStream(
  { tenant, tx }: TenantTransaction,
  stream: string,
): Promise<StreamHead | undefined> {
  const row = await tx
    .selectFrom('stream')
    .select(['kind', 'version', 'head', 'recorded_at'])
    .where('tenant', '=', tenant)
    .where('id', '=', stream)
    .forUpdate()
    .executeTakeFirst()
  return row && { kind: row.kind, version: row.version, head: row.head, recordedAt: row.recorded_at }
}

/**
 * Appends events to a stream whose head this transaction has locked: its links, its words aside, its new head.
 *
 * @param now  where the clock stands; set back, the stream's last instant is carried forward
 */
export async function appendEvents(
  { tenant, tx }: TenantTransaction,
  stream: string,
  { kind, version, head, recordedAt }: StreamHead,
  drafts: readonly EventDraft[],
  { actor, way, cause }: EventAuthor,
  now: Date,
): Promise<readonly LoggedEvent[]> {
  if (drafts.length === 0) return []
  const at = now.toISOString() > recordedAt ? now.toISOString() : recordedAt
  let previous = head
  const rows = drafts.map((draft, index) => {
    const { payload, aside } = setAside(draft.payload, draft.words ?? [], () =>
      randomBytes(32).toString('hex'),
    )
    const event: LogEvent = {
      id: draft.id ?? uuid(),
      tenant,
      stream,
      version: version + 1 + index,
      type: draft.type,
      schema: draft.schema,
      on: draft.on,
      recordedAt: at,
      actor,
      ...(cause === undefined ? {} : { cause }),
      way,
      payload,
    }
    const link = linkOf(event, previous)
    previous = link.hash
    return { event, link, aside }
  })
  await tx
    .insertInto('event')
    .values(
      rows.map(({ event, link }) => ({
        tenant,
        stream,
        version: event.version,
        id: event.id,
        type: event.type,
        schema: event.schema,
        day: event.on === 'unknown' ? null : event.on,
        recorded_at: at,
        text: link.text,
        hash: link.hash,
        body: link.text,
      })),
    )
    .execute()
  const words = rows.flatMap(({ event, aside }) =>
    aside.map((each) => ({ tenant, event: event.id, ...each })),
  )
  if (words.length > 0) await tx.insertInto('words').values(words).execute()
  const last = version + rows.length
  await tx
    .updateTable('stream')
    .set({ version: last, head: previous, recorded_at: at })
    .where('tenant', '=', tenant)
    .where('id', '=', stream)
    .execute()
  await sql`select pg_notify(${APPENDED}, ${JSON.stringify({ tenant, kind, stream, version: last })})`.execute(
    tx,
  )
  return rows.map(({ event, link }) => ({ event, hash: link.hash }))
}
