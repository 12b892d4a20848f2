import { type SqlBool, sql } from 'kysely'
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

/** What a person writes down, under an identifier of the person's own. A draft is its author's alone. */
export interface NoteDraft {
  readonly id: string
  readonly record: string
  readonly kind: Note['kind']
  readonly body: string
  readonly mentions: readonly string[]
}

/** Why a note was not written, changed or removed: the record or the note is not there for this person, or it is held. */
export type NoteRefusal = 'not-there' | 'changed-since' | 'held'
export type NoteResult =
  | { readonly ok: true; readonly note: Note }
  | { readonly ok: false; readonly why: NoteRefusal }

const NOT_THERE = { ok: false, why: 'not-there' } as const

/**
 * Writes a note; the same note again is not written twice.
 *
 * @param person  one of the organisation: whether that is so is checked where the person comes in
 */
export async function writeNote(
  within: TenantTransaction,
  person: string,
  { id, record, kind, body, mentions }: NoteDraft,
  now: Date,
): Promise<NoteResult> {
  const { tenant, tx } = within
  const knownTo = await whoKnows(within, record, person)
  if (knownTo === undefined) return NOT_THERE
  const at = now.toISOString()
  const row = await tx
    .insertInto('note')
    .values({
      tenant,
      id,
      record,
      kind,
      author: person,
      body,
      mentions: told(mentions, knownTo),
      version: 1,
      written_at: at,
      changed_at: at,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning(COLUMNS)
    .executeTakeFirst()
  if (row) return { ok: true, note: noteOf(row) }
  const there = await tx
    .selectFrom('note')
    .select(COLUMNS)
    .where((eb) => eb.and({ tenant, id, record, kind, author: person, body }))
    .executeTakeFirst()
  return there ? { ok: true, note: noteOf(there) } : NOT_THERE
}

/**
 * Changes a note of one's own; while its record is held none is changed, and another can be written.
 *
 * @param seen  the version its author saw
 */
export async function editNote(
  within: TenantTransaction,
  person: string,
  { id, body, mentions, seen }: { readonly seen: number } & Pick<NoteDraft, 'id' | 'body' | 'mentions'>,
  now: Date,
): Promise<NoteResult> {
  const before = await own(within, person, id)
  if (!before) return NOT_THERE
  const row = await within.tx
    .updateTable('note')
    .set({ body, mentions: told(mentions, before.knownTo), version: seen + 1, changed_at: now.toISOString() })
    .where('tenant', '=', within.tenant)
    .where('id', '=', id)
    .where('version', '=', seen)
    .where(notHeld)
    .returning(COLUMNS)
    .executeTakeFirst()
  if (row) return { ok: true, note: noteOf(row) }
  return { ok: false, why: before.version === seen ? 'held' : 'changed-since' }
}

/** Removes a note of one's own; while its record is held, none. */
export async function removeNote(
  within: TenantTransaction,
  person: string,
  id: string,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly why: NoteRefusal }> {
  if (!(await own(within, person, id))) return NOT_THERE
  const row = await within.tx
    .deleteFrom('note')
    .where('tenant', '=', within.tenant)
    .where('id', '=', id)
    .where(notHeld)
    .returning('id')
    .executeTakeFirst()
  return row ? { ok: true } : { ok: false, why: 'held' }
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
    .select(['record', 'version'])
    .where('tenant', '=', within.tenant)
    .where('id', '=', id)
    .where('author', '=', person)
    .executeTakeFirst()
  if (!note) return undefined
  const knownTo = await whoKnows(within, note.record, person)
  return knownTo === undefined ? undefined : { knownTo, version: note.version }
}
