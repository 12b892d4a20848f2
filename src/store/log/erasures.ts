import { kindNamed, WORDS_ERASED } from '#records'
import { readHistory } from '../acts/record-state.ts'
import type { TenantTransaction } from '../database/transactions.ts'
import { projectRecord } from '../projections/project-record.ts'
import { appendEvents, type EventAuthor, type LoggedEvent, lockStream } from './append-events.ts'

/** Why words may leave the log: a person asked for it, or they should never have been written (Art. 22). */
export type Ground = 'personal-data' | 'state-secret'

/** Words that an event keeps aside, by where they stand. */
export interface WordsPlace {
  readonly event: string
  readonly pointer: string
}

/** What that event says: the ground and the places, never the words. */
export interface WordsErased {
  readonly ground: Ground
  readonly places: readonly WordsPlace[]
}

/**
 * Erases words that events of a stream keep aside. The events stand, with their commitments; an event of its own says
 * who did it, when and on which ground. In the same transaction they leave the record's row, the words by which it is found
 * and what was answered to those who clashed over it. The files of the database hold the old pages until they are purged.
 *
 * @param day  the civil day in China
 * @returns the event; undefined where none of the places holds words
 */
export async function eraseWords(
  within: TenantTransaction,
  stream: string,
  places: readonly WordsPlace[],
  ground: Ground,
  author: EventAuthor,
  { now, day }: { readonly now: Date; readonly day: string },
): Promise<LoggedEvent | undefined> {
  const { tenant, tx } = within
  const head = await lockStream(within, stream)
  if (!head) return undefined
  const erased: WordsPlace[] = []
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
    if (row) erased.push(row)
  }
  if (erased.length === 0) return undefined
  const payload: WordsErased = { ground, places: erased }
  const draft = { type: WORDS_ERASED, schema: 1, on: day, payload }
  const [event] = await appendEvents(within, stream, head, [draft], author, now)
  await leaveProjections(within, stream, head.kind, event!.event.recordedAt)
  return event
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
  // Nothing was done on such a request, so asked again it is only decided again.
  await within.tx
    .deleteFrom('request')
    .where('tenant', '=', within.tenant)
    .where('address', 'like', `${kindName}/${stream}/%`)
    .where('answer', 'like', '{"ok":false%')
    .execute()
}
