import { type Kysely, type SqlBool, sql } from 'kysely'
import { todayInChina } from '#clock'
import { ERASURE, FILE_ERASED, type LogEvent, WORDS_ERASED, type WordsErased } from '#records'
import type { Database } from '../database/database.ts'
import { isWhole } from '../database/purge.ts'
import type { Tables } from '../database/tables.ts'
import { asCourier, inTenant, type TenantTransaction } from '../database/transactions.ts'
import { eraseFile } from '../evidence/erase-file.ts'
import type { EvidenceFolder } from '../evidence/evidence-folder.ts'
import type { InstallationKey } from '../keys/installation-key.ts'
import { eraseWords, type Ground, type WordsPlace } from '../log/erasures.ts'
import { type Erasure, readErasures, rememberErasures, rememberPurge } from './erasure-list.ts'

/**
 * Does again what the list beside the key remembers and this database has not done: it was restored from an earlier
 * backup, brought back by its administrator, or an erasure was cut off. At every start, so that no way back leads round it.
 *
 * @returns from how many records words were erased
 */
export async function eraseAgain(
  { db, purge, evidence }: Pick<Database, 'db' | 'purge'> & { readonly evidence: EvidenceFolder },
  key: InstallationKey,
  now: Date,
): Promise<number> {
  const { erasures, isPurged } = await readErasures(key)
  let records = 0
  for (const tenant of new Set(erasures.map((each) => each.tenant))) {
    const ofTenant = erasures.filter((each) => each.tenant === tenant)
    const undone = await inTenant(db, tenant, (within) => notDone(within, ofTenant))
    for (const { stream, places, notes, files, ground, by } of undone) {
      const author = { actor: by, way: 'job' } as const
      const day = todayInChina(now.getTime())
      const erased = await inTenant(db, tenant, (within) =>
        eraseWords(within, stream, { places, notes }, ground, author, { now, day }),
      )
      for (const address of files) {
        await eraseFile({ db, evidence }, { tenant, address }, ground, author, { now, day })
      }
      if (erased || files.length > 0) records += 1
    }
  }
  if (records > 0 || !isPurged) {
    if (isWhole(await purge())) await rememberPurge(key, now)
  }
  return records
}

/**
 * Remembers beside the key what this database's own log says was erased: a machine to which a backup was moved learns it
 * so, and an earlier backup restored there later is erased again too.
 */
export async function learnErasures(db: Kysely<Tables>, key: InstallationKey, now: Date): Promise<void> {
  const { erasures, isPurged } = await readErasures(key)
  const known = new Set(
    erasures.flatMap(({ places, notes, files }) => [...places.map(nameOf), ...notes, ...files]),
  )
  const rows = await asCourier(db, (tx) =>
    tx
      .selectFrom('event')
      .select(['tenant', 'stream', 'type', 'text'])
      .where('type', 'in', [WORDS_ERASED, FILE_ERASED])
      .orderBy('position')
      .execute(),
  )
  const learned = rows.flatMap(({ tenant, stream, type, text }): readonly Erasure[] => {
    const { payload, schema, actor: by, recordedAt: at } = JSON.parse(text) as LogEvent
    if (type === FILE_ERASED) {
      const { address, ground } = payload as { readonly address: string; readonly ground: Ground }
      if (known.has(address)) return []
      return [{ tenant, stream, places: [], notes: [], files: [address], ground, by, at }]
    }
    const said = (schema === ERASURE.schema ? payload : ERASURE.upcast(schema, payload)) as WordsErased
    const places = said.places.filter((place) => !known.has(nameOf(place)))
    const notes = said.notes.filter((id) => !known.has(id))
    if (places.length === 0 && notes.length === 0) return []
    return [{ tenant, stream, places, notes, files: [], ground: said.ground, by, at }]
  })
  if (learned.length === 0) return
  await rememberErasures(key, learned)
  // They were done where the backup was made: no page of this database ever held the words.
  if (isPurged) await rememberPurge(key, now)
}

const nameOf = ({ event, pointer }: WordsPlace): string => `${event}${pointer}`

/** Those of which something is there, each with the files that are. */
async function notDone(
  { tenant, tx }: TenantTransaction,
  erasures: readonly Erasure[],
): Promise<readonly Erasure[]> {
  const events = erasures.flatMap(({ places }) => places.map(({ event }) => event))
  const words = await tx
    .selectFrom('words')
    .select(['event', 'pointer'])
    .where('tenant', '=', tenant)
    .where(sql<SqlBool>`event = any(${events}::uuid[])`)
    .execute()
  const notes = await tx
    .selectFrom('note')
    .select('id')
    .where('tenant', '=', tenant)
    .where(sql<SqlBool>`id = any(${erasures.flatMap((each) => each.notes)}::uuid[])`)
    .execute()
  const files = await tx
    .selectFrom('evidence_file')
    .select(['address', 'stored_at'])
    .where('tenant', '=', tenant)
    .where('wrapped', 'is not', null)
    .where(sql<SqlBool>`address = any(${erasures.flatMap((each) => each.files)}::text[])`)
    .execute()
  const storedAt = new Map(files.map(({ address, stored_at }) => [address, Date.parse(stored_at)]))
  const there = new Set([...words.map(nameOf), ...notes.map(({ id }) => id)])
  return erasures
    .map((each) => ({
      ...each,
      files: each.files.filter((address) => {
        const stored = storedAt.get(address)
        if (stored === undefined) return false
        // A file that a person gave again after it was destroyed is another one; a state secret is never taken again.
        return each.ground === 'state-secret' || stored <= Date.parse(each.at)
      }),
    }))
    .filter(
      (each) =>
        each.files.length > 0 ||
        each.places.some((place) => there.has(nameOf(place))) ||
        each.notes.some((id) => there.has(id)),
    )
}
