import { type SqlBool, sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { TenantTransaction } from '../database/transactions.ts'
import { whoKnows } from '../projections/who-knows.ts'

/** A working note on a record: it never enters the log, a receipt or a parcel. */
export interface Note {
  readonly id: string
  readonly record: string
  readonly kind: 'comment' | 'draft'
  readonly author: string
  readonly body: string
  /** Persons, by identifier: those of them for whom the record exists. */
  readonly mentions: readonly string[]
  readonly version: number
  readonly writtenAt: string
  readonly changedAt: string
}

/** What a person writes down. A draft is its author's alone. */
export interface NoteDraft {
  readonly record: string
  readonly kind: Note['kind']
  readonly body: string
  readonly mentions: readonly string[]
}

/**
 * Writes a note.
 *
 * @param person  one of the organisation: whether that is so is checked where the person comes in
 * @returns undefined where the record does not exist for this person
 */
export async function writeNote(
  within: TenantTransaction,
  person: string,
  { record, kind, body, mentions }: NoteDraft,
  now: Date,
): Promise<Note | undefined> {
  const { tenant, tx } = within
  const knownTo = await whoKnows(within, record, person)
  if (knownTo === undefined) return undefined
  const at = now.toISOString()
  const row = await tx
    .insertInto('note')
    .values({
      tenant,
      id: uuid(),
      record,
      kind,
      author: person,
      body,
      mentions: told(mentions, knownTo),
      version: 1,
      written_at: at,
      changed_at: at,
    })
    .returning(COLUMNS)
    .executeTakeFirstOrThrow()
  return noteOf(row)
}

/**
 * Changes a note of one's own; while its record is held none is changed, and another can be written.
 *
 * @param seen  the version its author saw
 * @returns undefined where there is no such note of this person, it was changed since, or it is held
 */
export async function editNote(
  within: TenantTransaction,
  person: string,
  {
    id,
    body,
    mentions,
    seen,
  }: { readonly id: string; readonly seen: number } & Pick<NoteDraft, 'body' | 'mentions'>,
  now: Date,
): Promise<Note | undefined> {
  const before = await own(within, person, id)
  if (!before) return undefined
  const row = await within.tx
    .updateTable('note')
    .set({ body, mentions: told(mentions, before.knownTo), version: seen + 1, changed_at: now.toISOString() })
    .where('tenant', '=', within.tenant)
    .where('id', '=', id)
    .where('version', '=', seen)
    .where(notHeld)
    .returning(COLUMNS)
    .executeTakeFirst()
  return row && noteOf(row)
}

/** Removes a note of one's own; while its record's notes are held, none. @returns whether it was removed */
export async function removeNote(within: TenantTransaction, person: string, id: string): Promise<boolean> {
  const before = await own(within, person, id)
  if (!before) return false
  const row = await within.tx
    .deleteFrom('note')
    .where('tenant', '=', within.tenant)
    .where('id', '=', id)
    .where(notHeld)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** The notes on a record that a person may read, the first first; none where it does not exist for the person. */
export async function listNotes(
  within: TenantTransaction,
  person: string,
  record: string,
): Promise<readonly Note[]> {
  if ((await whoKnows(within, record, person)) === undefined) return []
  const rows = await within.tx
    .selectFrom('note')
    .select(COLUMNS)
    .where('tenant', '=', within.tenant)
    .where('record', '=', record)
    .where(({ eb, or }) => or([eb('kind', '=', 'comment'), eb('author', '=', person)]))
    .orderBy('id')
    .execute()
  return rows.map(noteOf)
}

/** A note that its record's hold does not keep. */
export const notHeld = sql<SqlBool>`not exists (select from public.record as held
  where held.tenant = note.tenant and held.id = note.record and held.is_held)`

const COLUMNS = [
  'id',
  'record',
  'kind',
  'author',
  'body',
  'mentions',
  'version',
  'written_at as writtenAt',
  'changed_at as changedAt',
] as const

const noteOf = (row: Note): Note => ({ ...row })

/** A mention would tell somebody of a record: of a closed one nobody but those who know. */
const told = (mentions: readonly string[], knownTo: readonly string[] | null): string[] =>
  [...new Set(mentions)].filter((person) => knownTo === null || knownTo.includes(person))

async function own(within: TenantTransaction, person: string, id: string) {
  const note = await within.tx
    .selectFrom('note')
    .select('record')
    .where('tenant', '=', within.tenant)
    .where('id', '=', id)
    .where('author', '=', person)
    .executeTakeFirst()
  if (!note) return undefined
  const knownTo = await whoKnows(within, note.record, person)
  return knownTo === undefined ? undefined : { knownTo }
}
