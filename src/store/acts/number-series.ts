import { sql } from 'kysely'
import type { AnyKind, Author, OrganisationState, RecordEvent } from '#records'
import type { TenantTransaction } from '../database/transactions.ts'

/**
 * The next number of a kind, as the event that gives it to a record: drawn in the transaction that opens the record, so
 * none is lost or given twice.
 *
 * @returns none where the organisation has set no form
 */
export async function numberedEvents(
  within: TenantTransaction,
  { numbers }: Pick<OrganisationState, 'numbers'>,
  { name }: AnyKind,
  { today, now, person, newId }: Author,
): Promise<readonly RecordEvent[]> {
  const form = Object.hasOwn(numbers, name) ? numbers[name] : undefined
  if (form === undefined) return []
  const year = today.slice(0, 4)
  const count = await next(within, name, form.includes('{year}') ? Number(year) : NO_YEAR)
  const number = form.replace('{year}', year).replace('{n}', String(count).padStart(DIGITS, '0'))
  return [{ id: newId(), type: 'numbered', on: today, actor: person, recordedAt: now, payload: { number } }]
}

/** Numbers of a form without a year go on for ever. */
const NO_YEAR = 0
const DIGITS = 3

async function next({ tenant, tx }: TenantTransaction, kind: string, year: number): Promise<number> {
  const { last } = await tx
    .insertInto('number_series')
    .values({ tenant, kind, year, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(['tenant', 'kind', 'year']).doUpdateSet({ last: sql<number>`number_series.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}
