import { type Selectable, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'
import type { Refusal } from '#contract'
import type { RecordTable, Tables } from '../database/tables.ts'
import type { TenantTransaction } from '../database/transactions.ts'
import type { NextDue } from './next-due.ts'
import { isChanged, isDerived, isOfAnother, isOfOtherNotices } from './recount-results.ts'
import { resultBasis } from './result-basis.ts'
import { waitingWord, waysToFind } from './search-words.ts'
import { existsForPerson } from './who-knows.ts'

/** Which records are looked for. */
export interface RecordFilter {
  /** `matters` and its like. */
  readonly kind: string
  readonly status?: string | undefined
  /** A person, by identifier. */
  readonly owner?: string | undefined
  /** The record that they belong to, by identifier. */
  readonly of?: string | undefined
  /** A person, by identifier: of an open task of theirs. */
  readonly waitsFor?: string | undefined
  /** A civil day in China: what has something due by then, the day that is safe; what has none that is safe is due. */
  readonly dueBy?: string | undefined
  /** Words that the record must have, all of them: Chinese, its pinyin or initials, the beginnings of English words. */
  readonly text?: string | undefined
}

/** A page of them. */
export interface RecordPageQuery extends RecordFilter {
  /** The last changed first unless said otherwise; titles, and what is due, from the first. */
  readonly sort?: RecordOrder | undefined
  readonly descending?: boolean | undefined
  /** Where the page before ended, as it said itself. */
  readonly after?: string | undefined
  /** 50 unless said; 200 at most. */
  readonly limit?: number | undefined
  /** The civil day in China: a result of another day is being recounted. */
  readonly today: string
}

export type RecordOrder = 'changed' | 'opened' | 'title' | 'due'

/** What a list shows of a record. */
export interface ListedRecord {
  readonly id: string
  readonly kind: string
  readonly version: number
  readonly title: string | null
  /** As the organisation numbers its records. */
  readonly number: string | null
  readonly status: string
  readonly owner: string | null
  readonly openedOn: string | null
  readonly changedAt: string
  /** Of kinds that have a result. One that is behind is being recounted, and what it was is not said. */
  readonly result: ListedResult | null
}

export type ListedResult =
  | {
      readonly isCurrent: true
      readonly on: string
      /** Null where nothing follows: no law of that day is executable, or the answers exclude one another. */
      readonly verdict: string | null
      readonly tier: string | null
      /** Of a review case: where its procedure stands. */
      readonly state: string | null
      readonly due: NextDue | null
    }
  | { readonly isCurrent: false }

export type RecordPage =
  | {
      readonly ok: true
      readonly records: readonly ListedRecord[]
      /** Asks for the page after this one; null where this is the last. */
      readonly next: string | null
      /** Whether any result of this kind is being recounted: by days or due, the list may change. */
      readonly isRecounting: boolean
    }
  | { readonly ok: false; readonly refusal: Refusal }

const FEW = 50
const MOST = 200
const NO_DAY = '0001-01-01'

/** What each order goes by, always with the identifier after it; each has its index. */
const ORDERS = {
  changed: { by: sql.raw('record.changed_at'), type: sql.raw('timestamptz') },
  opened: { by: sql.raw(`coalesce(record.opened_on, '${NO_DAY}'::date)`), type: sql.raw('date') },
  due: { by: sql.raw('record.due_key'), type: sql.raw('date') },
  title: { by: sql.raw('record.title_key'), type: sql.raw('text collate "C"') },
} as const

/**
 * A page of the records that exist for a person, in an order that goes on where it stopped whatever was added meanwhile.
 *
 * @param person  one of the organisation: whether that is so is checked where the person comes in
 */
export async function listRecords(
  within: TenantTransaction,
  person: string,
  query: RecordPageQuery,
): Promise<RecordPage> {
  const { sort = 'changed', after, today } = query
  const descending = query.descending ?? ['changed', 'opened'].includes(sort)
  const limit = Math.max(1, Math.min(query.limit ?? FEW, MOST))
  const start = after === undefined ? undefined : readPlace(after, sort, descending)
  if (start === null) return { ok: false, refusal: FOREIGN_PLACE }
  const sought = soughtRecords(within, person, query)
  if (!sought)
    return { ok: true, records: [], next: null, isRecounting: await isRecounting(within, person, query) }
  const { by, type } = ORDERS[sort]
  const direction = sql.raw(descending ? 'desc' : 'asc')
  let page = sought
    .select(['id', 'kind', 'version', 'title', 'status', 'owner', 'opened_on', 'changed_at'])
    .select(['number', 'verdict', 'tier', 'derived_state', 'due_what', 'due_from', 'due_to', 'due_reason'])
    .select(['derived_version', 'derived_basis', 'derived_notices', 'derived_on'])
    .select(['title_key', 'due_key'])
    .orderBy(sql`${by} ${direction}, record.id ${direction}`)
    .limit(limit + 1)
  if (start) {
    const beyond = sql.raw(descending ? '<' : '>')
    page = page.where(sql<SqlBool>`(${by}, record.id) ${beyond} (${start.value}::${type}, ${start.id}::uuid)`)
  }
  const rows = await page.execute()
  const house = await noticesOf(within)
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    ok: true,
    records: shown.map((row) => ({
      id: row.id,
      kind: row.kind,
      version: row.version,
      title: row.title,
      number: row.number,
      status: row.status,
      owner: row.owner,
      openedOn: row.opened_on,
      changedAt: row.changed_at,
      result: DERIVED.includes(row.kind) ? resultIn(row, house, today) : null,
    })),
    next: rows.length > limit && last ? placeOf([sort, descending, orderedBy(last, sort), last.id]) : null,
    isRecounting: await isRecounting(within, person, query, house),
  }
}

const DERIVED: readonly string[] = ['matters', 'cases']

type DerivedRow = Pick<
  Selectable<RecordTable>,
  | 'version'
  | 'verdict'
  | 'tier'
  | 'derived_state'
  | 'due_what'
  | 'due_from'
  | 'due_to'
  | 'due_reason'
  | 'derived_version'
  | 'derived_basis'
  | 'derived_notices'
  | 'derived_on'
>

/** What was derived of a record, where that is still what follows from it today. */
function resultIn(row: DerivedRow, notices: string, today: string): ListedResult {
  const isCurrent =
    row.derived_version === row.version &&
    row.derived_basis === resultBasis() &&
    row.derived_notices === notices &&
    row.derived_on === today
  if (!isCurrent) return { isCurrent }
  const { verdict, tier, derived_state: state, due_what: what } = row
  const due = what === null ? null : { what, from: row.due_from, to: row.due_to, reason: row.due_reason }
  return { isCurrent, on: today, verdict, tier, state, due }
}

/** The digest of the holiday notices that the organisation counts by. */
async function noticesOf({ tenant, tx }: TenantTransaction): Promise<string> {
  const house = await tx
    .selectFrom('record')
    .select('notices')
    .where('tenant', '=', tenant)
    .where('id', '=', tenant)
    .executeTakeFirst()
  return house?.notices ?? ''
}

/** Whether any result of the kind is behind, of the records that exist for a person: of others not even that is told. */
async function isRecounting(
  within: TenantTransaction,
  person: string,
  { kind, today }: Pick<RecordPageQuery, 'kind' | 'today'>,
  notices?: string,
): Promise<boolean> {
  if (!DERIVED.includes(kind)) return false
  const by = notices ?? (await noticesOf(within))
  const { rows } = await sql<{ behind: boolean }>`select ${sql.join(
    [isChanged, isOfAnother(today), isOfOtherNotices(sql.val(by))].map(
      (isBehind) => sql`exists (select from public.record
        where tenant = ${within.tenant}::uuid and ${isDerived} and ${isBehind}
          and ${existsForPerson(person)})`,
    ),
    sql` or `,
  )} as behind`.execute(within.tx)
  return rows[0]!.behind
}

/** How many records there are, of those that exist for a person. */
export async function countRecords(
  within: TenantTransaction,
  person: string,
  filter: RecordFilter,
): Promise<number> {
  const sought = soughtRecords(within, person, filter)
  if (!sought) return 0
  const { count } = await sought
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** The one place where a list, a count and a search look: a closed matter is there for nobody but those on its list. */
function soughtRecords(
  { tenant, tx }: TenantTransaction,
  person: string,
  { kind, status, owner, of, waitsFor, dueBy, text }: RecordFilter,
): SelectQueryBuilder<Tables, 'record', Record<never, never>> | undefined {
  let sought = tx
    .selectFrom('record')
    .where('tenant', '=', tenant)
    .where('kind', '=', kind)
    .where(existsForPerson(person))
  if (status !== undefined) sought = sought.where('status', '=', status)
  if (owner !== undefined) {
    if (!UUID.test(owner)) return undefined
    sought = sought.where('owner', '=', owner)
  }
  if (of !== undefined) {
    if (!UUID.test(of)) return undefined
    sought = sought.where('belongs_to', '=', of)
  }
  if (waitsFor !== undefined) {
    if (!UUID.test(waitsFor)) return undefined
    sought = sought.where(
      sql<SqlBool>`record.id in (select records_with(${[waitingWord(waitsFor)]}::text[]))`,
    )
  }
  if (dueBy !== undefined) {
    sought = sought.where(sql<SqlBool>`record.due_key <= ${dueBy}::date`)
  }
  if (text === undefined || text.trim() === '') return sought
  const ways = waysToFind(text).map((words) => sql`select records_with(${[...words]}::text[])`)
  if (ways.length === 0) return undefined
  return sought.where(sql<SqlBool>`record.id in (${sql.join(ways, sql` union `)})`)
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const orderedBy = (
  row: Pick<Selectable<RecordTable>, 'changed_at' | 'opened_on' | 'title_key' | 'due_key'>,
  sort: RecordOrder,
): string =>
  ({
    changed: row.changed_at,
    opened: row.opened_on ?? NO_DAY,
    title: row.title_key,
    due: row.due_key,
  })[sort]

type Place = readonly [sort: RecordOrder, descending: boolean, value: string, id: string]

const placeOf = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url')

/** Null where it is no place in this order. */
function readPlace(text: string, sort: RecordOrder, descending: boolean) {
  try {
    const place: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    if (!Array.isArray(place) || place.length !== 4) return null
    const [ofSort, ofDirection, value, id] = place as readonly unknown[]
    if (ofSort !== sort || ofDirection !== descending) return null
    if (typeof value !== 'string' || typeof id !== 'string' || !UUID.test(id)) return null
    if (sort !== 'title' && !/^\d{4}-\d{2}-\d{2}(T[\d:.]{8,12}Z)?$/.test(value)) return null
    if (value.includes('\0') || Number.isNaN(Date.parse(sort === 'title' ? '2026-01-01' : value))) return null
    // The thirtieth of February is a date to the language, and none to the database.
    if (sort !== 'title' && new Date(value).toISOString().slice(0, 10) !== value.slice(0, 10)) return null
    return { value, id }
  } catch {
    return null
  }
}

const FOREIGN_PLACE: Refusal = {
  code: 'bad-input',
  cite: [],
  message: {
    en: 'The list cannot go on from there: it was asked in another order, or the place was changed.',
    zh: '无法从该位置继续：排序方式已改变，或者该位置有误。',
  },
  remedy: { en: 'Ask for the first page again.', zh: '请重新从第一页开始。' },
  faults: [],
}
