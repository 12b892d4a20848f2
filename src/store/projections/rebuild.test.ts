import fc from 'fast-check'
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { matterKind, organisationKind } from '#records'
import {
  type ActRequest,
  asCourier,
  inTenant,
  performAct,
  RebuildReplacedError,
  rebuildProjections,
  StateCache,
  type Store,
} from '#store'
import { DATABASES, type TestDatabase } from '../../../test/databases/index.ts'

const OWNER = uuid()
const OTHER = uuid()
const TENANTS = [uuid(), uuid()]
const time = { now: new Date('2026-11-21T02:00:00.000Z'), today: '2026-11-21' }

const title = fc.constantFrom('重庆网约车平台', '阿尔法', 'Recommender', 'Ｋunlun 计划', 'b')
/** What people may do to a matter, some of it refused where it does not fit. */
const drawnAct = fc.oneof(
  title.map((to) => ['entitle', { title: to }] as const),
  title.map((to) => ['code-name', { codeName: to }] as const),
  fc.boolean().map((value) => ['answer', { facts: { seeksListing: { state: 'answered', value } } }] as const),
  fc.constant(['answer', { facts: { processesData: { state: 'unknown', reason: '等待采购部' } } }] as const),
  fc.subarray([OTHER]).map((others) => ['close-to-others', { to: [OWNER, ...others] }] as const),
  fc.constantFrom(['open-to-all', {}] as const, ['close', { reason: 'done' }] as const),
  fc.constant(['reopen', { reason: 'again' }] as const),
)
const drawnMatters = fc.array(fc.record({ opened: title, acts: fc.array(drawnAct, { maxLength: 5 }) }), {
  minLength: 12,
  maxLength: 12,
})

describe.each(DATABASES)('a rebuild on %s', (_, make) => {
  let made: TestDatabase
  let store: Store
  const states = new StateCache()
  const records: { tenant: string; record: string }[] = []

  beforeAll(async () => {
    made = make()
    store = await made.open()
    for (const tenant of TENANTS) {
      const input = { seat: 'party', name: 'Example', owner: 'Li Min' }
      await perform({ tenant, kind: organisationKind, record: tenant, act: 'open', input })
    }
    const [matters] = fc.sample(drawnMatters, { seed: 20261121, numRuns: 1 })
    for (const [index, { opened, acts }] of matters!.entries()) {
      const tenant = TENANTS[index % 2]!
      const record = uuid()
      records.push({ tenant, record })
      await perform({ tenant, record, act: 'open', input: { title: opened } })
      for (const [act, input] of acts) await perform({ tenant, record, act, input })
    }
  })
  afterAll(async () => {
    await store.close()
    await made.drop()
  })

  const perform = (request: Pick<ActRequest, 'tenant' | 'record' | 'act' | 'input'> & Partial<ActRequest>) =>
    performAct(store, states, { kind: matterKind, person: OWNER, way: 'page', ...request }, time)
  const rename = ({ tenant, record }: { tenant: string; record: string }, to: string) =>
    perform({ tenant, record, act: 'reopen', input: { reason: 'again' } }).then(() =>
      perform({ tenant, record, act: 'code-name', input: { codeName: to } }),
    )
  type Lists = '' | '_next'
  const lists = async (next: Lists = '') =>
    (
      await Promise.all(
        TENANTS.map((tenant) =>
          inTenant(store.db, tenant, async ({ tx }) => {
            const { rows } = await sql`select id, kind, version, title, status, owner, known_to, opened_on,
              changed_at, title_key, words from ${sql.table(`record${next}`)} as record
              left join ${sql.table(`record_search${next}`)} as search on search.record = record.id
              order by id`.execute(tx)
            return rows
          }),
        ),
      )
    ).flat()
  const titleOf = async ({ tenant, record }: { tenant: string; record: string }, next: Lists) => {
    const rows = await inTenant(store.db, tenant, ({ tx }) =>
      tx.selectFrom(`record${next}`).select('title').where('id', '=', record).execute(),
    )
    return rows[0]?.title
  }

  test('comes to what the events wrote, whatever was done, and mends what somebody changed', async () => {
    const written = await lists()
    expect(written).toHaveLength(14)
    expect(new Set(written.map((row) => JSON.stringify(row))).size).toBe(14)
    const [one, two] = records
    await inTenant(store.db, one!.tenant, async ({ tx }) => {
      await tx.updateTable('record').set({ title: 'wrong' }).where('id', '=', one!.record).execute()
      await tx
        .updateTable('record_search')
        .set({ words: ['wrong'] })
        .where('record', '=', one!.record)
        .execute()
    })
    await inTenant(store.db, two!.tenant, ({ tx }) =>
      tx.deleteFrom('record').where('id', '=', two!.record).execute(),
    )
    expect(await lists()).not.toEqual(written)
    const told: number[] = []
    expect(await rebuildProjections(store.db, ({ records: done, of }) => void told.push(done / of))).toBe(14)
    expect(await lists()).toEqual(written)
    expect(await lists('_next')).toEqual([])
    expect(told.at(-1)).toBe(1)
    // The tables have changed places; a second time they change back.
    await rebuildProjections(store.db)
    expect(await lists()).toEqual(written)
  })

  test('appends that come meanwhile are in both, also where it has been already', async () => {
    const [first, last] = [records[0]!, records.at(-1)!]
    const fresh = { tenant: TENANTS[0]!, record: uuid() }
    let step = 0
    await rebuildProjections(store.db, async () => {
      step += 1
      if (step > 1) return
      await rename(first, 'Meanwhile one')
      await rename(last, 'Meanwhile last')
      await perform({ ...fresh, act: 'open', input: { title: 'Meanwhile new' } })
      for (const lists of ['', '_next'] as const) {
        expect(await titleOf(first, lists)).toBe('Meanwhile one')
        expect(await titleOf(last, lists)).toBe('Meanwhile last')
        expect(await titleOf(fresh, lists)).toBe('Meanwhile new')
      }
    })
    expect(step).toBeGreaterThan(1)
    expect(await titleOf(fresh, '')).toBe('Meanwhile new')
    const after = await lists()
    expect(after).toHaveLength(15)
    await rebuildProjections(store.db)
    expect(await lists()).toEqual(after)
  })

  test('ended in the middle it leaves the lists, and the next one begins anew', async () => {
    const before = await lists()
    const killed = rebuildProjections(store.db, () => Promise.reject(new Error('killed')))
    await expect(killed).rejects.toThrow('killed')
    expect(await lists()).toEqual(before)
    await rename(records[1]!, 'After the end')
    expect(await titleOf(records[1]!, '')).toBe('After the end')
    const written = await lists()
    await rebuildProjections(store.db)
    expect(await lists()).toEqual(written)
  })

  test('of two the later has the word, and the earlier changes nothing', async () => {
    const before = await lists()
    let isFirst = true
    const earlier = rebuildProjections(store.db, async () => {
      if (isFirst) await rebuildProjections(store.db)
      isFirst = false
    })
    await expect(earlier).rejects.toThrow(RebuildReplacedError)
    expect(await lists()).toEqual(before)
  })

  test('who works here swaps no tables', async () => {
    for (const call of ['begin_rebuild', 'swap_rebuilt']) {
      const called = inTenant(store.db, TENANTS[0]!, ({ tx }) =>
        sql`select ${sql.raw(call)}(${uuid()}::uuid)`.execute(tx),
      )
      await expect(called).rejects.toMatchObject({ code: '42501' })
    }
    await expect(asCourier(store.db, (tx) => sql.raw('truncate record').execute(tx))).rejects.toMatchObject({
      code: '42501',
    })
  })
})
