import { sql } from 'kysely'
import type { AnyKind, CaseRecordState, EvidenceState, MatterState, OrganisationState } from '#records'
import type { TenantTransaction } from '../database/transactions.ts'
import { digestOfNotices } from './result-basis.ts'
import { orderKeyOf, waitingWord, wordsOf } from './search-words.ts'

/** What a list shows of a record, of whatever kind. */
interface ListedRecord {
  readonly title: string | null
  readonly status: string
  readonly owner: string | null
  readonly knownTo: readonly string[] | null
  readonly openedOn: string | null
  /** The record it belongs to. */
  readonly belongsTo?: string | null
  readonly number?: string | null
  readonly isHeld?: boolean
  /** What it is found by. */
  readonly texts: readonly (string | null | undefined)[]
  /** For whom it waits. */
  readonly waitsFor?: readonly string[]
  /** What its own notes and days go by, where it is an organisation. */
  readonly rules?: { readonly noteDays: number | null; readonly notices: string }
}

const LISTED: Readonly<Record<string, (state: never) => ListedRecord>> = {
  organisations: ({ name, isOpen, noteDays, notices }: OrganisationState) => ({
    title: name,
    status: isOpen ? 'open' : 'none',
    owner: null,
    knownTo: null,
    openedOn: null,
    texts: [name],
    rules: { noteDays, notices: digestOfNotices(notices) },
  }),
  // A code name stands in the title's place, in lists and in what a matter is found by.
  matters: ({
    title,
    codeName,
    status,
    owner,
    closedTo,
    openedOn,
    number,
    isHeld,
    ...said
  }: MatterState) => ({
    title: codeName ?? title,
    status,
    owner,
    knownTo: closedTo,
    openedOn,
    number,
    isHeld,
    waitsFor: said.tasks.flatMap(({ status: of, person }) => (of === 'open' && person ? [person] : [])),
    texts: [
      codeName ?? title,
      number,
      ...said.tasks.map(({ what }) => what),
      ...Object.values(said.answers).flatMap(({ answer }) => textsIn(answer)),
      ...said.dissents.map(({ reason }) => reason),
      ...said.contests.map(({ reason }) => reason),
      ...said.furtherSteps.map(({ reason }) => reason),
      ...said.earlier.flatMap(({ what, source }) => [what, source]),
    ],
  }),
  cases: ({ title, status, owner, closedTo, openedOn, number, isHeld }: CaseRecordState) => ({
    title,
    status,
    owner,
    knownTo: closedTo,
    openedOn,
    number,
    isHeld,
    texts: [title, number],
  }),
  // A paper that is kept elsewhere may have no title: its number stands in its place.
  evidence: ({
    title,
    keptElsewhere,
    status,
    owner,
    closedTo,
    openedOn,
    isHeld,
    ...said
  }: EvidenceState) => ({
    title: title ?? keptElsewhere?.number ?? null,
    status,
    owner,
    knownTo: closedTo,
    openedOn,
    belongsTo: said.of,
    isHeld,
    texts: [
      title,
      keptElsewhere?.number,
      said.description,
      ...said.revisions.flatMap(({ name, note, isErased }) => (isErased ? [] : [name, note])),
    ],
  }),
}

/** What an answer says in free text: on what it rests, why it is unknown. */
const textsIn = (answer: object): readonly string[] =>
  (['evidence', 'basis', 'reason'] as const)
    .map((name) => (answer as Readonly<Record<string, unknown>>)[name])
    .filter((text) => typeof text === 'string')

/** A record as its stream has come to it. */
interface ProjectedRecord {
  readonly id: string
  readonly version: number
  readonly state: unknown
  /** The instant of its last event. */
  readonly changedAt: string
}

/**
 * Brings the row of a record, and the words by which it is found, to the state its stream has come to, in the transaction
 * of the event; while a rebuild is going on in its second tables too. Words that are the same are not written again.
 */
export async function projectRecord(
  within: TenantTransaction,
  kind: AnyKind,
  record: ProjectedRecord,
): Promise<void> {
  const during = sql`where exists (select from rebuild)`
  // The tables in this order, as the swap locks them: neither waits for the other.
  await sql`with ${valuesOf(within, kind, record)},
    listed as (${rowInto('record')} where true ${orItsNewer('record')}),
    found as (${wordsInto('record_search')} where true ${orOthers('record_search')}),
    listed_next as (${rowInto('record_next')} ${during} ${orItsNewer('record_next')})
    ${wordsInto('record_search_next')} ${during} ${orOthers('record_search_next')}`.execute(within.tx)
}

/** The same by a rebuild, into the second tables alone: where an append was there first, what it wrote stands. */
export async function projectRebuilt(
  within: TenantTransaction,
  kind: AnyKind,
  record: ProjectedRecord,
): Promise<void> {
  await sql`with ${valuesOf(within, kind, record)},
    next as (${rowInto('record_next')} where true ${orItsNewer('record_next')} returning id)
    ${wordsInto('record_search_next')} where exists (select from next)
    ${orOthers('record_search_next')}`.execute(within.tx)
}

type RecordName = 'record' | 'record_next'
type SearchName = 'record_search' | 'record_search_next'

function valuesOf({ tenant }: TenantTransaction, kind: AnyKind, record: ProjectedRecord) {
  const listed = LISTED[kind.name]!(record.state as never)
  const {
    texts,
    title,
    status,
    owner,
    knownTo,
    openedOn,
    number = null,
    isHeld = false,
    belongsTo = null,
    rules,
  } = listed
  const words = [
    ...wordsOf(texts.filter((text) => typeof text === 'string')),
    ...(listed.waitsFor ?? []).map(waitingWord),
  ]
  return sql`projected as (select ${tenant}::uuid as tenant, ${record.id}::uuid as id, ${kind.name}::text as kind,
    ${record.version}::integer as version, ${title}::text as title, ${status}::text as status,
    ${owner}::uuid as owner, ${knownTo === null ? null : [...knownTo]}::uuid[] as known_to,
    ${openedOn}::date as opened_on, ${record.changedAt}::timestamptz as changed_at,
    ${orderKeyOf(title)}::text as title_key, ${belongsTo}::uuid as belongs_to, ${number}::text as number, ${isHeld}::boolean as is_held,
    ${rules?.noteDays ?? null}::integer as note_days, ${rules?.notices ?? null}::text as notices,
    ${[...new Set(words)]}::text[] as words)`
}

const CHANGING = [
  'version',
  'title',
  'status',
  'owner',
  'known_to',
  'opened_on',
  'changed_at',
  'title_key',
  'belongs_to',
  'number',
  'is_held',
  'note_days',
  'notices',
]

const rowInto = (table: RecordName) => {
  const columns = sql.raw(['tenant', 'id', 'kind', ...CHANGING].join(', '))
  return sql`insert into ${sql.table(table)} (${columns}) select ${columns} from projected`
}

const orItsNewer = (table: RecordName) =>
  sql`on conflict (tenant, id) do update
    set ${sql.raw(CHANGING.map((column) => `${column} = excluded.${column}`).join(', '))}
    where ${sql.table(table)}.version <= excluded.version`

const wordsInto = (table: SearchName) =>
  sql`insert into ${sql.table(table)} (tenant, record, words) select tenant, id, words from projected`

const orOthers = (table: SearchName) =>
  sql`on conflict (tenant, record) do update set words = excluded.words
    where ${sql.table(table)}.words is distinct from excluded.words`
