import { type LogEvent, putBack, type WordsAside } from '#records'
import type { TenantTransaction } from '../database/transactions.ts'

type WordsRow = Pick<WordsAside, 'pointer' | 'words'>

/**
 * The events of a stream with their words put back, the first first.
 *
 * @param after  only those of a higher version
 */
export async function readStream(
  { tenant, tx }: TenantTransaction,
  stream: string,
  after = 0,
): Promise<readonly LogEvent[]> {
  const rows = await tx
    .selectFrom('event')
    .select(['id', 'text'])
    .where('tenant', '=', tenant)
    .where('stream', '=', stream)
    .where('version', '>', after)
    .orderBy('version')
    .execute()
  if (rows.length === 0) return []
  const kept = await tx
    .selectFrom('words')
    .innerJoin('event', (join) =>
      join.onRef('event.tenant', '=', 'words.tenant').onRef('event.id', '=', 'words.event'),
    )
    .select(['words.event', 'words.pointer', 'words.words'])
    .where('event.tenant', '=', tenant)
    .where('event.stream', '=', stream)
    .where('event.version', '>', after)
    .execute()
  const aside = new Map<string, WordsRow[]>()
  for (const row of kept) {
    const ofEvent = aside.get(row.event)
    if (ofEvent) ofEvent.push(row)
    else aside.set(row.event, [row])
  }
  return rows.map(({ id, text }) => {
    const { previous: _, ...event } = JSON.parse(text) as LogEvent & { readonly previous: string | null }
    return { ...event, payload: putBack(event.payload, aside.get(id) ?? []) }
  })
}
