import { ERASURE, kindNamed, WORDS_ERASED, type WordsErased } from '#records'
import { readHistory } from '../acts/record-state.ts'
import type { TenantTransaction } from '../database/transactions.ts'
import { projectRecord } from '../projections/project-record.ts'
import { appendEvents, type EventAuthor, type LoggedEvent, lockStream } from './append-events.ts'

/** Why words may leave the log: a person asked for it, or they should never have been written (Art. 22). */
export type Ground = WordsErased['ground']

/** Words that an event keeps aside, by where they stand. */
export type WordsPlace = WordsErased['places'][number]

/** What is to leave a record: words of its events, working notes on it. */
export interface ErasureScope {
  readonly places: readonly WordsPlace[]
  readonly notes?: readonly string[]
}

/**
 * Erases words that events of a stream keep aside, and working notes on its record. The events stand, with their
 * commitments; an event of its own says who did it, when and on which ground. In the same transaction the words leave
 * the record's row, those by which it is found, and what was answered to requests. The files of the database hold the
 * old pages until they are purged.
 *
 * @param day  the civil day in China
 * @returns the event; undefined where nothing of it is there
 */
export async function eraseWords(
  within: TenantTransaction,
  stream: string,
  { places, notes = [] }: ErasureScope,
  ground: Ground,
  author: EventAuthor,
  { now, day }: { readonly now: Date; readonly day: string },
): Promise<LoggedEvent | undefined> {
  const head = await lockStream(within, stream)
  if (!head) return undefined
  const erased = await takeWords(within, stream, places)
  const removed = await takeNotes(within, stream, notes)
  if (erased.length === 0 && removed.length === 0) return undefined
  const payload: WordsErased = { ground, places: erased, notes: removed, secondPersonMissing: true }
  const draft = { type: WORDS_ERASED, schema: ERASURE.schema, on: day, payload }
  const [event] = await appendEvents(within, stream, head, [draft], author, now)
  await leaveProjections(within, stream, head.kind, event!.event.recordedAt)
  return event
}

async function takeWords(
  { tenant, tx }: TenantTransaction,
  stream: string,
  places: readonly WordsPlace[],
): Promise<readonly WordsPlace[]> {
  const taken: WordsPlace[] = []
  for (const { event, pointer } of places) {
    const row = await tx
      .deleteFrom('words')
      .where('tenant', '=', tenant)
      .where('event', '=', event)
      .where('pointer', '=', pointer)
      .where('event', 'in', (of) =>
        of.selectFrom('event').select('id').where('tenant', '=', tenant).where('stream', '=', stream),
      )
      .returning(['event', 'pointer'])
      .executeTakeFirst()
    if (row) taken.push(row)
  }
  return taken
}

async function takeNotes(
  { tenant, tx }: TenantTransaction,
  record: string,
  notes: readonly string[],
): Promise<readonly string[]> {
  if (notes.length === 0) return []
  const rows = await tx
    .deleteFrom('note')
    .where('tenant', '=', tenant)
    .where('record', '=', record)
    .where('id', 'in', notes)
    .returning('id')
    .execute()
  return rows.map(({ id }) => id).sort()
}

async function leaveProjections(
  within: TenantTransaction,
  stream: string,
  kindName: string,
  changedAt: string,
): Promise<void> {
  const kind = kindNamed(kindName)
  if (kind) {
    const { version, state } = await readHistory(within, kind, stream)
    await projectRecord(within, kind, { id: stream, version, state, changedAt })
  }
  // An answer can hold words, and the digest of a request is one of the words in it that no salt protects. Asked again
  // it is refused: done again it would put the words back.
  await within.tx
    .updateTable('request')
    .set({ answer: null, digest: '' })
    .where('tenant', '=', within.tenant)
    .where('address', 'like', `${kindName}/${stream}/%`)
    .execute()
}
