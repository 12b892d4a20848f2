import { inTenant, type TenantTransaction } from '../database/transactions.ts'
import type { InstallationKey } from '../keys/installation-key.ts'
import { keyFor } from '../keys/installation-key.ts'
import type { RecordChange } from '../log/log-reader.ts'
import type { Store } from '../open-store.ts'
import { existsForPerson } from '../projections/who-knows.ts'
import { isMember, type Reader } from './read-record.ts'
import type { StateCache } from './record-state.ts'

type Here = Pick<Store, 'db'>

/**
 * Those of some changes of an organisation that a person may read of now; undefined for a person who is not of it.
 */
export const readableChanges = (
  { db }: Here,
  states: StateCache,
  { tenant, person }: Reader,
  changes: readonly RecordChange[],
): Promise<readonly RecordChange[] | undefined> =>
  inTenant(db, tenant, async (within) =>
    (await isMember(within, states, person)) ? readable(within, person, changes) : undefined,
  )

/**
 * What a person may read of that was appended behind a position, a change for each record.
 *
 * @param most  where there are more it gives none: to look at the lists anew costs less
 * @returns undefined for a person who is not of the organisation
 */
export const changesSince = (
  { db }: Here,
  states: StateCache,
  { tenant, person }: Reader,
  position: number,
  most: number,
): Promise<readonly RecordChange[] | 'many' | undefined> =>
  inTenant(db, tenant, async (within) => {
    if (!(await isMember(within, states, person))) return undefined
    const rows = await within.tx
      .selectFrom('event')
      .innerJoin('stream', (join) =>
        join.onRef('stream.tenant', '=', 'event.tenant').onRef('stream.id', '=', 'event.stream'),
      )
      .select(['stream.kind', 'event.stream as record'])
      .select((eb) => eb.fn.max('event.version').as('version'))
      .where('event.tenant', '=', tenant)
      .where('event.position', '>', position)
      .groupBy(['stream.kind', 'event.stream'])
      .limit(most + 1)
      .execute()
    if (rows.length > most) return 'many'
    return readable(
      within,
      person,
      rows.map((row) => ({ tenant, ...row })),
    )
  })

async function readable(
  { tenant, tx }: TenantTransaction,
  person: string,
  changes: readonly RecordChange[],
): Promise<readonly RecordChange[]> {
  if (changes.length === 0) return []
  const rows = await tx
    .selectFrom('record')
    .select('id')
    .where('tenant', '=', tenant)
    .where('id', 'in', [...new Set(changes.map(({ record }) => record))])
    .where(existsForPerson(person))
    .execute()
  const ids = new Set(rows.map(({ id }) => id))
  return changes.filter(({ record }) => ids.has(record))
}

/** The key under which places in the log are told to listeners: a position itself would tell how much others do. */
export const placeKeyOf = (key: InstallationKey): Uint8Array => keyFor(key, 'places of listeners')
