import { type AnyKind, type OrganisationState, organisationKind, READ_BY_ASSISTANT } from '#records'
import { asCourier, inTenant, type TenantTransaction } from '../database/transactions.ts'
import { appendEvents, lockStream, type StreamHead } from '../log/append-events.ts'
import type { Store } from '../open-store.ts'
import { listRecords, type RecordPage, type RecordPageQuery } from '../projections/list-records.ts'
import { projectRecord } from '../projections/project-record.ts'
import { isOpenBy, type RecordScope } from './may-act.ts'
import type { ActTime } from './perform-act.ts'
import { scopesFor } from './record-access.ts'
import type { RecordState, StateCache } from './record-state.ts'

/** Whoever looks, and at which organisation's records. */
export interface Reader {
  readonly tenant: string
  readonly person: string
  /** A program that speaks for the person reads what a person let it read, and each reading is logged. */
  readonly asAssistant?: { readonly time: ActTime } | undefined
}

/**
 * A record as it stands, for a person who may read it. What does not exist and what does not exist for this person are
 * told alike.
 */
export const readRecord = <State>(
  { db }: Pick<Store, 'db'>,
  states: StateCache,
  { tenant, person, asAssistant }: Reader,
  kind: AnyKind,
  id: string,
): Promise<RecordState<State> | undefined> =>
  inTenant(db, tenant, async (within) => {
    if (!(await isMember(within, states, person))) return undefined
    const head = asAssistant ? await lockStream(within, id) : await headOf(within, kind, id)
    if (!head || head.kind !== kind.name) return undefined
    const read = await states.at<State>(within, kind, id, head)
    const scopes = await scopesFor(within, states, read.state as RecordScope, person)
    if (!scopes || !asAssistant) return scopes ? read : undefined
    if (!isOpenBy('mcp', scopes)) return undefined
    return logReading(within, kind, { id, person, head: head as StreamHead, read }, asAssistant.time)
  })

/** Logs that a program read a record. @returns the record as it then stands */
async function logReading<State>(
  within: TenantTransaction,
  kind: AnyKind,
  {
    id,
    person,
    head,
    read,
  }: {
    readonly id: string
    readonly person: string
    readonly head: StreamHead
    readonly read: RecordState<State>
  },
  { now, today }: ActTime,
): Promise<RecordState<State>> {
  const draft = { type: READ_BY_ASSISTANT, schema: 1, on: today, payload: {}, words: [] }
  const [logged] = await appendEvents(within, id, head, [draft], { actor: person, way: 'mcp' }, now)
  const version = head.version + 1
  const changedAt = logged!.event.recordedAt
  await projectRecord(within, kind, { id, version, state: read.state, changedAt })
  // A reading changes nothing, so what followed from the record still does.
  await within.tx
    .updateTable('record')
    .set({ derived_version: version })
    .where('tenant', '=', within.tenant)
    .where('id', '=', id)
    .where('derived_version', '=', head.version)
    .execute()
  return { version, state: read.state }
}

/** Does something in an organisation for a person of it; undefined for anybody else. */
export const asMember = <T>(
  { db }: Pick<Store, 'db'>,
  states: StateCache,
  { tenant, person }: Reader,
  work: (within: TenantTransaction) => Promise<T>,
): Promise<T | undefined> =>
  inTenant(db, tenant, async (within) =>
    (await isMember(within, states, person)) ? work(within) : undefined,
  )

/** A page of a list, for a person of the organisation; undefined for anybody else. */
export const readList = (
  { db }: Pick<Store, 'db'>,
  states: StateCache,
  { tenant, person }: Reader,
  query: RecordPageQuery,
): Promise<RecordPage | undefined> =>
  inTenant(db, tenant, async (within) =>
    (await isMember(within, states, person)) ? listRecords(within, person, query) : undefined,
  )

/** Whether a person is of the organisation. */
export const isOfOrganisation = (
  { db }: Pick<Store, 'db'>,
  states: StateCache,
  { tenant, person }: Reader,
): Promise<boolean> => inTenant(db, tenant, (within) => isMember(within, states, person))

/**
 * The organisations of this installation by their identifiers, in order.
 *
 * @param after  those behind this one
 */
export const organisationsAfter = (
  { db }: Pick<Store, 'db'>,
  after: string | undefined,
  limit: number,
): Promise<readonly string[]> =>
  asCourier(db, async (tx) => {
    let query = tx.selectFrom('stream').select('tenant').where('kind', '=', organisationKind.name)
    if (after !== undefined) query = query.where('tenant', '>', after)
    const rows = await query.whereRef('tenant', '=', 'id').orderBy('tenant').limit(limit).execute()
    return rows.map(({ tenant }) => tenant)
  })

/** Whether a person is of the organisation, within its transaction. */
export async function isMember(
  within: TenantTransaction,
  states: StateCache,
  person: string,
): Promise<boolean> {
  const head = await headOf(within, organisationKind, within.tenant)
  if (!head) return false
  const { state } = await states.at<OrganisationState>(within, organisationKind, within.tenant, head)
  const found = Object.hasOwn(state.people, person) ? state.people[person] : undefined
  return found !== undefined && !found.isRemoved
}

const headOf = ({ tenant, tx }: TenantTransaction, kind: AnyKind, id: string) =>
  tx
    .selectFrom('stream')
    .select(['kind', 'version', 'head'])
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .where('kind', '=', kind.name)
    .executeTakeFirst()
