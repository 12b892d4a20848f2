import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { isWhole, type PurgeReport } from '../database/purge.ts'
import { inTenant, type TenantTransaction } from '../database/transactions.ts'
import { eraseFile } from '../evidence/erase-file.ts'
import type { EvidenceFolder } from '../evidence/evidence-folder.ts'
import type { InstallationKey } from '../keys/installation-key.ts'
import { eraseWords, type Ground, type WordsPlace } from '../log/erasures.ts'
import { type Erasure, rememberErasures, rememberPurge } from './erasure-list.ts'
import type { FoundWords } from './find-words.ts'
import { rowsWith } from './rows-with.ts'

/** What an erasure came to; never what was erased. */
export interface ExpungeReport {
  readonly places: number
  readonly notes: number
  /** Evidence files whose keys were destroyed. */
  readonly files: number
  /** Notes that stay because their record's are held. */
  readonly held: number
  /** The events that say so. */
  readonly events: readonly { readonly tenant: string; readonly record: string; readonly event: string }[]
  /** Whether it is remembered beside the key, so that it is done again after a restore. */
  readonly isRemembered: boolean
  readonly purge: PurgeReport
  /** Tables in which one of the texts still stands, at a place that was not named. */
  readonly elsewhere: readonly string[]
}

type ExpungedFrom = Pick<Database, 'db' | 'purge'> & {
  readonly key: InstallationKey
  readonly evidence: EvidenceFolder
}

/**
 * Erases words to the end: remembered beside the key, taken out of events, notes, lists, search and kept answers, and
 * out of the old pages of the database.
 *
 * @param person  who erases, by identifier
 * @param today  the civil day in China
 */
export async function expunge(
  { db, key, purge, evidence }: ExpungedFrom,
  found: readonly FoundWords[],
  ground: Ground,
  person: string,
  { now, today }: { readonly now: Date; readonly today: string },
): Promise<ExpungeReport> {
  // A person's data that a hold keeps may be kept (PIPL Art. 47); a state secret may not.
  const isKept = ({ at }: FoundWords) => ground === 'personal-data' && 'note' in at && at.isHeld
  const erasures: Erasure[] = []
  for (const each of byRecord(found.filter((one) => !isKept(one)))) {
    const { tenant, record: stream } = each[0]!
    const places = each.flatMap(({ at }) => ('event' in at ? [{ event: at.event, pointer: at.pointer }] : []))
    const notes = each.flatMap(({ at }) => ('note' in at ? [at.note] : []))
    const files = await inTenant(db, tenant, (within) => filesAt(within, places))
    erasures.push({ tenant, stream, places, notes, files, ground, by: person, at: now.toISOString() })
  }
  const isRemembered = await rememberErasures(key, erasures)
  const events: { tenant: string; record: string; event: string }[] = []
  for (const { tenant, stream, places, notes, files } of erasures) {
    const author = { actor: person, way: 'terminal' } as const
    const at = { now, day: today }
    const erased = await inTenant(db, tenant, (within) =>
      eraseWords(within, stream, { places, notes }, ground, author, at),
    )
    for (const address of files) await eraseFile({ db, evidence }, { tenant, address }, ground, author, at)
    if (erased) events.push({ tenant, record: stream, event: erased.event.id })
  }
  const purged = await purge()
  if (isWhole(purged)) await rememberPurge(key, now)
  return {
    places: erasures.reduce((sum, { places }) => sum + places.length, 0),
    notes: erasures.reduce((sum, { notes }) => sum + notes.length, 0),
    files: erasures.reduce((sum, { files }) => sum + files.length, 0),
    held: found.filter(isKept).length,
    events,
    isRemembered,
    purge: purged,
    elsewhere: await rowsWith(
      db,
      found.map(({ words }) => words),
    ),
  }
}

function byRecord(found: readonly FoundWords[]): readonly (readonly FoundWords[])[] {
  const records = new Map<string, FoundWords[]>()
  for (const each of found) {
    const key = `${each.tenant} ${each.record}`
    const ofRecord = records.get(key)
    if (ofRecord) ofRecord.push(each)
    else records.set(key, [each])
  }
  return [...records.values()]
}

/** The evidence files whose digests stand at some of the places: whoever erases a digest means the file. */
async function filesAt(
  { tenant, tx }: TenantTransaction,
  places: readonly WordsPlace[],
): Promise<readonly string[]> {
  const events = places.filter(({ pointer }) => pointer === '/file/digest').map(({ event }) => event)
  if (events.length === 0) return []
  const { rows } = await sql<{ address: string }>`select distinct body #>> '{payload,file,address}' as address
    from event where tenant = ${tenant}::uuid and id = any(${events}::uuid[])`.execute(tx)
  return rows.map(({ address }) => address)
}
