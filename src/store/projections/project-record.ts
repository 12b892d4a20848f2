import type { MatterState, OrganisationState } from '#records'
import type { AnyKind } from '../acts/record-state.ts'
import type { TenantTransaction } from '../database/transactions.ts'

/** What a list shows of a record, of whatever kind. */
interface ListedRecord {
  readonly title: string | null
  readonly status: string
  readonly owner: string | null
  readonly knownTo: readonly string[] | null
  readonly openedOn: string | null
}

const LISTED: Readonly<Record<string, (state: never) => ListedRecord>> = {
  organisations: ({ name, isOpen }: OrganisationState) => ({
    title: name,
    status: isOpen ? 'open' : 'none',
    owner: null,
    knownTo: null,
    openedOn: null,
  }),
  matters: ({ title, status, owner, closedTo, openedOn }: MatterState) => ({
    title,
    status,
    owner,
    knownTo: closedTo,
    openedOn,
  }),
}

/** Brings the row of a record to the state its stream has come to, in the transaction of the event. */
export async function projectRecord(
  { tenant, tx }: TenantTransaction,
  kind: AnyKind,
  id: string,
  { version, state }: { readonly version: number; readonly state: unknown },
  changedAt: string,
): Promise<void> {
  const { title, status, owner, knownTo, openedOn } = LISTED[kind.name]!(state as never)
  const row = {
    version,
    title,
    status,
    owner,
    known_to: knownTo === null ? null : [...knownTo],
    opened_on: openedOn,
    changed_at: changedAt,
  }
  await tx
    .insertInto('record')
    .values({ tenant, id, kind: kind.name, ...row })
    .onConflict((conflict) => conflict.columns(['tenant', 'id']).doUpdateSet(row))
    .execute()
}
