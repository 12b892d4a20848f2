import { type Kysely, sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { kindNamed } from '#records'
import { readHistory } from '../acts/record-state.ts'
import type { Tables } from '../database/tables.ts'
import { asCourier, inTenant, type TenantTransaction } from '../database/transactions.ts'
import { projectRebuilt } from './project-record.ts'

/** Another rebuild has begun since, and took the second tables. */
export class RebuildReplacedError extends Error {
  override readonly name = 'RebuildReplacedError'
  constructor() {
    super('another rebuild has begun since')
  }
}

/** How far a rebuild has come. */
export interface RebuildProgress {
  readonly records: number
  readonly of: number
}

const RECORDS_AT_ONCE = 10
const WAIT_MS = 20

/**
 * Makes every projection anew from the log while appends go on: second tables are filled, appends write to both, and they
 * change places in one transaction. Stopped in the middle it leaves the lists as they were. Results are recounted after it.
 *
 * @param tell  hears how far it has come, after each few records
 * @returns how many records there are in the lists
 * @throws RebuildReplacedError where another began meanwhile
 * @throws UnknownEventError where a later release has written to the log
 */
export async function rebuildProjections(
  db: Kysely<Tables>,
  tell: (progress: RebuildProgress) => void | Promise<void> = () => {},
): Promise<number> {
  const mine = uuid()
  await asCourier(db, (tx) => sql`select begin_rebuild(${mine}::uuid)`.execute(tx))
  await untilAllWriteToBoth(db)
  const { of } = await asCourier(db, (tx) =>
    tx
      .selectFrom('stream')
      .select((eb) => eb.fn.countAll<number>().as('of'))
      .executeTakeFirstOrThrow(),
  )
  let records = 0
  for (let after: StreamRow | undefined; ; ) {
    const streams = await streamsAfter(db, mine, after)
    for (const [tenant, ofTenant] of byTenant(streams)) {
      await inTenant(db, tenant, async (within) => {
        for (const stream of ofTenant) if (await rebuilt(within, stream)) records += 1
      })
    }
    after = streams.at(-1)
    if (!after) break
    await tell({ records, of: Math.max(of, records) })
  }
  const { rows } = await asCourier(db, (tx) =>
    sql<{ swapped: boolean }>`select swap_rebuilt(${mine}::uuid) as swapped`.execute(tx),
  )
  if (!rows[0]?.swapped) throw new RebuildReplacedError()
  return records
}

/**
 * Waits until each transaction that began before the rebuild has ended. An append looks for a rebuild only once it has
 * written, so whatever begins later finds it and writes to both tables.
 */
async function untilAllWriteToBoth(db: Kysely<Tables>): Promise<void> {
  const snapshot = async () => {
    const { rows } = await asCourier(db, (tx) =>
      sql<{ oldest: number; next: number }>`select
        pg_snapshot_xmin(pg_current_snapshot())::text::bigint as oldest,
        pg_snapshot_xmax(pg_current_snapshot())::text::bigint as next`.execute(tx),
    )
    return rows[0]!
  }
  const { next } = await snapshot()
  while ((await snapshot()).oldest < next) await new Promise((resolve) => setTimeout(resolve, WAIT_MS))
}

interface StreamRow {
  readonly tenant: string
  readonly id: string
  readonly kind: string
}

const streamsAfter = (
  db: Kysely<Tables>,
  mine: string,
  after: StreamRow | undefined,
): Promise<readonly StreamRow[]> =>
  asCourier(db, async (tx) => {
    const isMine = await tx.selectFrom('rebuild').select('id').where('id', '=', mine).executeTakeFirst()
    if (!isMine) throw new RebuildReplacedError()
    const streams = tx
      .selectFrom('stream')
      .select(['tenant', 'id', 'kind'])
      .orderBy('tenant')
      .orderBy('id')
      .limit(RECORDS_AT_ONCE)
    if (!after) return streams.execute()
    return streams.where(sql<boolean>`(tenant, id) > (${after.tenant}::uuid, ${after.id}::uuid)`).execute()
  })

function byTenant(streams: readonly StreamRow[]): ReadonlyMap<string, readonly StreamRow[]> {
  const tenants = new Map<string, StreamRow[]>()
  for (const stream of streams) {
    const ofTenant = tenants.get(stream.tenant)
    if (ofTenant) ofTenant.push(stream)
    else tenants.set(stream.tenant, [stream])
  }
  return tenants
}

/** Whether a list shows it: there are kinds that none does. */
async function rebuilt(within: TenantTransaction, { id, kind: name }: StreamRow): Promise<boolean> {
  const kind = kindNamed(name)
  if (!kind) return false
  const { version, state, logged } = await readHistory(within, kind, id)
  const last = logged.at(-1)
  if (!last) return false
  await projectRebuilt(within, kind, { id, version, state, changedAt: last.recordedAt })
  return true
}
