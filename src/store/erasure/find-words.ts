import { type Kysely, type SqlBool, sql } from 'kysely'
import { type OrganisationState, organisationKind } from '#records'
import { readHistory } from '../acts/record-state.ts'
import type { Tables } from '../database/tables.ts'
import { asCourier, inTenant, type TenantTransaction } from '../database/transactions.ts'
import { existsForPerson } from '../projections/who-knows.ts'

/** What is looked for: words of a record, or words wherever they stand. */
export type WordsQuery =
  | {
      readonly record: string
      /** The last name of where they stand, or the whole of it; none: every place of the record. */
      readonly fields: readonly string[]
    }
  | { readonly text: string }

/** Words that can be erased, and where they stand. */
export interface FoundWords {
  /** By what a person names the place: the event and where in it, or the note. */
  readonly place: string
  readonly tenant: string
  readonly record: string
  /** The kind of the record, as it stands in addresses. */
  readonly kind: string
  readonly at:
    | {
        readonly event: string
        readonly pointer: string
        readonly version: number
        readonly type: string
        readonly on: string | null
      }
    | { readonly note: string; readonly isHeld: boolean }
  readonly words: string
}

/**
 * Finds words that a person may erase: of the organisations whose owner the person is, in records that exist for the
 * person, in their events and in working notes on them.
 *
 * @param person  by identifier
 */
export async function findWords(
  db: Kysely<Tables>,
  person: string,
  query: WordsQuery,
): Promise<readonly FoundWords[]> {
  const found: FoundWords[] = []
  for (const tenant of await organisations(db)) {
    found.push(
      ...(await inTenant(db, tenant, async (within) => {
        if (!(await isOwner(within, person))) return []
        return 'text' in query
          ? [
              ...(await inEvents(within, person, holds('words.words', query.text))),
              ...(await inNotes(within, person, holds('note.body', query.text))),
            ]
          : ofRecord(within, person, query)
      })),
    )
  }
  return found
}

const organisations = async (db: Kysely<Tables>): Promise<readonly string[]> =>
  asCourier(db, async (tx) => {
    const rows = await tx
      .selectFrom('stream')
      .select('tenant')
      .where('kind', '=', organisationKind.name)
      .whereRef('tenant', '=', 'id')
      .orderBy('tenant')
      .execute()
    return rows.map(({ tenant }) => tenant)
  })

async function isOwner(within: TenantTransaction, person: string): Promise<boolean> {
  const { state } = await readHistory<OrganisationState>(within, organisationKind, within.tenant)
  const member = Object.hasOwn(state.people, person) ? state.people[person] : undefined
  return member !== undefined && !member.isRemoved && member.roles.includes('owner')
}

/** Whether a column holds a text, whatever the case of its letters. */
const holds = (column: string, text: string) =>
  sql<SqlBool>`strpos(lower(${sql.ref(column)}), lower(${text})) > 0`

/** Words of events, of records that exist for the person; of one that no list shows, as nobody closed it. */
async function inEvents(
  { tenant, tx }: TenantTransaction,
  person: string,
  where: ReturnType<typeof holds>,
): Promise<readonly FoundWords[]> {
  const rows = await tx
    .selectFrom('words')
    .innerJoin('event', (join) =>
      join.onRef('event.tenant', '=', 'words.tenant').onRef('event.id', '=', 'words.event'),
    )
    .innerJoin('stream', (join) =>
      join.onRef('stream.tenant', '=', 'event.tenant').onRef('stream.id', '=', 'event.stream'),
    )
    .leftJoin('record', (join) =>
      join.onRef('record.tenant', '=', 'event.tenant').onRef('record.id', '=', 'event.stream'),
    )
    .select([
      'event.stream',
      'stream.kind',
      'event.id',
      'event.version',
      'event.type',
      'event.day',
      'words.pointer',
      'words.words',
    ])
    .where('words.tenant', '=', tenant)
    .where(where)
    .where(existsForPerson(person))
    .orderBy('event.stream')
    .orderBy('event.version')
    .orderBy('words.pointer')
    .execute()
  return rows.map(({ stream, kind, id, version, type, day, pointer, words }) => ({
    place: `${id}${pointer}`,
    tenant,
    record: stream,
    kind,
    at: { event: id, pointer, version, type, on: day },
    words,
  }))
}

/** Working notes on records that exist for the person; what another drafts is shown to nobody. */
async function inNotes(
  { tenant, tx }: TenantTransaction,
  person: string,
  where: ReturnType<typeof holds>,
): Promise<readonly FoundWords[]> {
  const rows = await tx
    .selectFrom('note')
    .innerJoin('record', (join) =>
      join.onRef('record.tenant', '=', 'note.tenant').onRef('record.id', '=', 'note.record'),
    )
    .select([
      'note.id',
      'note.record',
      'record.kind',
      'note.author',
      'note.kind as noteKind',
      'note.body',
      'record.is_held as isHeld',
    ])
    .where('note.tenant', '=', tenant)
    .where(where)
    .where(existsForPerson(person))
    .orderBy('note.id')
    .execute()
  return rows.map(({ id, record, kind, author, noteKind, body, isHeld }) => ({
    place: `note/${id}`,
    tenant,
    record,
    kind,
    at: { note: id, isHeld },
    words: noteKind === 'draft' && author !== person ? '' : body,
  }))
}

/** The words of a record at some fields or at all, and the notes on it that hold one of them. */
async function ofRecord(
  within: TenantTransaction,
  person: string,
  { record, fields }: Extract<WordsQuery, { readonly record: string }>,
): Promise<readonly FoundWords[]> {
  const all = await inEvents(within, person, sql<SqlBool>`event.stream = ${record}::uuid`)
  const wanted = all.filter(({ place }) => fields.length === 0 || fields.some((field) => isAt(place, field)))
  if (wanted.length === 0) return []
  const texts = [...new Set(wanted.map(({ words }) => words))]
  const notes = await inNotes(
    within,
    person,
    sql<SqlBool>`note.record = ${record}::uuid and exists (
      select from unnest(${texts}::text[]) as one where strpos(lower(note.body), lower(one)) > 0)`,
  )
  return [...wanted, ...notes]
}

/** @example isAt('01939b5e-…/answer/reason', 'reason')  // true */
const isAt = (place: string, field: string): boolean => {
  const pointer = place.slice(place.indexOf('/'))
  return pointer === field || pointer.endsWith(`/${field.replace(/^\//, '')}`)
}
