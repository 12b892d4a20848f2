import { matterKind, organisationKind } from '#records'
import {
  appendEvents,
  inTenant,
  lockStream,
  openStream,
  performAct,
  type StateCache,
  type Store,
} from '#store'
import type { Acknowledged, Asked, Ledger } from './ledger.ts'

/** Events of one append that takes a while: a kill can come in its midst. */
export const AT_ONCE = 40
const LONG = '长'.repeat(1000)

/**
 * Does what was asked; asked again it is not done again.
 *
 * @returns why the store did not do it, where it refused
 */
export async function doAct(
  store: Store,
  states: StateCache,
  { tenant, person }: Pick<Ledger, 'tenant' | 'person'>,
  { key, record, kind, act, input }: Asked,
): Promise<Acknowledged | string> {
  if (kind === 'bulk') return appendMuch(store, tenant, person, { key, record })
  const result = await performAct(
    store,
    states,
    {
      tenant,
      kind: kind === 'matters' ? matterKind : organisationKind,
      record,
      act,
      input,
      person,
      way: 'page',
      once: { key, digest: key },
    },
    { now: new Date(), today: '2026-11-28' },
  )
  return result.ok ? { key, version: result.version, events: result.events } : JSON.stringify(result)
}

async function appendMuch(
  store: Store,
  tenant: string,
  actor: string,
  { key, record }: Pick<Asked, 'key' | 'record'>,
): Promise<Acknowledged> {
  const events = await inTenant(store.db, tenant, async (within) => {
    if (!(await openStream(within, record, 'bulk', new Date()))) {
      const rows = await within.tx
        .selectFrom('event')
        .select('id')
        .where('stream', '=', record)
        .orderBy('version')
        .execute()
      return rows.map(({ id }) => id)
    }
    const head = (await lockStream(within, record))!
    const drafts = Array.from({ length: AT_ONCE }, (_, number) => ({
      type: 'said',
      schema: 1,
      on: '2026-11-28',
      payload: { number, LONG },
    }))
    const logged = await appendEvents(within, record, head, drafts, { actor, way: 'job' }, new Date())
    return logged.map(({ event }) => event.id)
  })
  return { key, version: events.length, events }
}
