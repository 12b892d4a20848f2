import { type SqlBool, sql } from 'kysely'
import type { TenantTransaction } from '../database/transactions.ts'

/**
 * The one condition under which a row of `record` exists for a person: it is closed to nobody, or the person is on its
 * list, and the same holds of the record that it belongs to.
 */
export const existsForPerson = (person: string) => sql<SqlBool>`
  (record.known_to is null or ${person}::uuid = any(record.known_to))
  and (record.belongs_to is null or exists (
    select from public.record parent
    where parent.tenant = record.tenant and parent.id = record.belongs_to
      and (parent.known_to is null or ${person}::uuid = any(parent.known_to))))`

/** Those for whom alone a record exists, null where for all; undefined where not for this person. */
export async function whoKnows(
  { tenant, tx }: TenantTransaction,
  record: string,
  person: string,
): Promise<readonly string[] | null | undefined> {
  const row = await tx
    .selectFrom('record')
    .leftJoin('record as parent', (join) =>
      join.onRef('parent.tenant', '=', 'record.tenant').onRef('parent.id', '=', 'record.belongs_to'),
    )
    .select(['record.known_to as own', 'parent.known_to as inherited'])
    .where('record.tenant', '=', tenant)
    .where('record.id', '=', record)
    .where(existsForPerson(person))
    .executeTakeFirst()
  if (!row) return undefined
  const { own, inherited } = row
  return own === null ? inherited : own.filter((each) => inherited === null || inherited.includes(each))
}
