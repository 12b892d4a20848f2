import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import { asCourier, inTenant, readAnchor, rebuildProjections, type Store, verifyLog } from '#store'
import { signingPair } from '../../src/store/keys/installation-key.ts'
import { AT_ONCE } from './do-act.ts'
import type { Ledger } from './ledger.ts'

/** Where the events are not what was acknowledged: one that is lost or moved, done twice, or there though nobody asked. */
export async function faultsAgainst(store: Store, { asked, acknowledged }: Ledger): Promise<string[]> {
  const faults: string[] = []
  const rows = await asCourier(store.db, (tx) =>
    tx.selectFrom('event').select(['id', 'stream', 'version']).execute(),
  )
  const events = new Map(rows.map((row) => [row.id, row]))
  const recordOf = new Map(asked.map(({ key, record }) => [key, record]))
  for (const { key, version, events: ids } of acknowledged) {
    ids.forEach((id, index) => {
      const row = events.get(id)
      const place = version - ids.length + 1 + index
      if (!row) faults.push(`lost: ${recordOf.get(key)} ${place}`)
      else if (row.stream !== recordOf.get(key) || row.version !== place) faults.push(`moved: ${id}`)
    })
  }
  const all = acknowledged.flatMap(({ events: ids }) => ids)
  const claimed = new Set(all)
  if (claimed.size !== all.length) faults.push('one event answers two requests')
  const lengths = new Map<string, number>()
  for (const { id, stream, version } of rows) {
    lengths.set(stream, (lengths.get(stream) ?? 0) + 1)
    if (!claimed.has(id)) faults.push(`done twice, or asked by nobody: ${stream} ${version}`)
  }
  for (const { kind, record } of asked) {
    if (kind === 'bulk' && (lengths.get(record) ?? 0) % AT_ONCE !== 0)
      faults.push(`half an append: ${record}`)
  }
  return faults
}

/** Where the chain does not hold, or a list says otherwise than what is made of the log anew. */
export async function faultsOf(store: Store, { tenant }: Ledger): Promise<string[]> {
  const { db, key } = store
  const verification = await verifyLog(db, signingPair(key).verify, await readAnchor(key))
  const faults = verification.faults.map((fault) => `verify: ${JSON.stringify(fault)}`)
  const lists = () =>
    inTenant(db, tenant, async ({ tx }) => ({
      rows: await tx.selectFrom('record').selectAll().orderBy('id').execute(),
      words: await tx
        .selectFrom('record_search')
        .select(['record', sql<string>`array(select unnest(words) order by 1)::text`.as('words')])
        .orderBy('record')
        .execute(),
    }))
  const before = await lists()
  const records = await rebuildProjections(db)
  const after = await lists()
  if (records !== before.rows.length) faults.push(`${before.rows.length} listed of ${records} records`)
  before.rows.forEach((row, index) => {
    if (!isDeepStrictEqual(row, after.rows[index])) faults.push(`listed otherwise: ${row.id}`)
  })
  if (!isDeepStrictEqual(before.words, after.words)) faults.push('found by other words')
  return faults
}
