import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type MatterState, matterKind, organisationKind } from '#records'
import { type ActRequest, inTenant, performAct, readHistory, StateCache, type Store, verifyLog } from '#store'
import { DATABASES, type TestDatabase } from '../../../test/databases/index.ts'
import { signingPair } from '../keys/installation-key.ts'

const OWNER = uuid()
const time = { now: new Date('2026-11-21T02:00:00.000Z'), today: '2026-11-21' }
const yes = { state: 'answered', value: true } as const
const no = { state: 'answered', value: false } as const

describe.each(DATABASES)('acts on %s', (_, make) => {
  let made: TestDatabase
  let store: Store
  let states: StateCache
  let tenant: string

  beforeAll(async () => {
    made = make()
    store = await made.open()
    states = new StateCache()
    tenant = uuid()
    const input = { seat: 'party', name: 'Example Mobility', owner: 'Li Min' }
    expect(await perform({ kind: organisationKind, record: tenant, act: 'open', input })).toMatchObject({
      ok: true,
      version: 1,
    })
  })
  afterAll(async () => {
    expect(await verifyLog(store.db, signingPair(store.key).verify)).toMatchObject({ holds: true })
    await store.close()
    await made.drop()
  })

  const perform = (request: Pick<ActRequest, 'record' | 'act' | 'input'> & Partial<ActRequest>) =>
    performAct(store, states, { tenant, kind: matterKind, person: OWNER, way: 'page', ...request }, time)
  const opened = async (title = 'Recommender'): Promise<string> => {
    const record = uuid()
    expect(await perform({ record, act: 'open', input: { title } })).toMatchObject({ ok: true, version: 1 })
    return record
  }
  const stateOf = async (record: string): Promise<MatterState> =>
    (await inTenant(store.db, tenant, (within) => readHistory<MatterState>(within, matterKind, record))).state
  const rows = (record: string) =>
    inTenant(store.db, tenant, ({ tx }) =>
      tx.selectFrom('record').selectAll().where('id', '=', record).execute(),
    )

  test('a record is opened once, and a refused opening leaves nothing', async () => {
    const record = await opened()
    expect(await perform({ record, act: 'open', input: { title: 'Again' } })).toMatchObject({
      ok: false,
      refusal: { code: 'there-already' },
    })
    const stranger = { record: uuid(), act: 'open', input: { title: 'Mine' }, person: uuid() }
    expect(await perform(stranger)).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } })
    expect(await perform({ ...stranger, person: OWNER })).toMatchObject({ ok: true, version: 1 })
  })

  test('what was answered is the state again when it is read, and stands in the list', async () => {
    const record = await opened('Listing abroad')
    await perform({ record, act: 'answer', input: { facts: { seeksListing: yes, processesData: no } } })
    const state = await stateOf(record)
    expect(state.answers.seeksListing).toMatchObject({ answer: yes, recordedBy: OWNER })
    expect(await rows(record)).toMatchObject([
      { title: 'Listing abroad', status: 'open', owner: OWNER, version: 3, opened_on: '2026-11-21' },
    ])
  })

  test('two who did not see each other merge where they spoke of different facts', async () => {
    const record = await opened()
    const both = await Promise.all(
      [{ seeksListing: yes }, { processesData: no }].map((facts) =>
        perform({ record, act: 'answer', input: { facts }, seen: 1 }),
      ),
    )
    expect(both.map(({ ok }) => ok)).toEqual([true, true])
    expect(Object.keys((await stateOf(record)).answers).sort()).toEqual(['processesData', 'seeksListing'])
  })

  test('a true clash is told with both sides, and nothing of the second is written', async () => {
    const record = await opened()
    await perform({ record, act: 'answer', input: { facts: { seeksListing: yes } }, seen: 1 })
    expect(
      await perform({ record, act: 'answer', input: { facts: { seeksListing: no } }, seen: 1 }),
    ).toMatchObject({
      ok: false,
      clash: {
        version: 2,
        own: [{ type: 'answered', payload: { fact: 'seeksListing', answer: no } }],
        others: [
          { version: 2, type: 'answered', actor: OWNER, payload: { fact: 'seeksListing', answer: yes } },
        ],
      },
    })
    expect((await stateOf(record)).answers.seeksListing).toMatchObject({ answer: yes })
  })

  test('of twenty at once on one fact one is taken, and all are answered', async () => {
    const record = await opened()
    const results = await Promise.all(
      Array.from({ length: 20 }, () =>
        perform({ record, act: 'answer', input: { facts: { seeksListing: yes } }, seen: 1 }),
      ),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.filter((result) => 'clash' in result)).toHaveLength(19)
  })

  test('the same request again is answered and not done again; another body is refused', async () => {
    const record = await opened()
    const once = { key: 'one', digest: 'a' }
    const act = { record, act: 'answer', input: { facts: { seeksListing: yes } }, once }
    const first = await perform(act)
    const again = await Promise.all([perform(act), perform(act)])
    expect(again).toEqual([first, first])
    expect((await rows(record))[0]).toMatchObject({ version: 2 })
    expect(await perform({ ...act, once: { key: 'one', digest: 'b' } })).toMatchObject({
      ok: false,
      refusal: { code: 'key-used' },
    })
    // After seven days the key is free again.
    const later = { now: new Date(time.now.getTime() + 7 * 86_400_000 + 1), today: '2026-11-28' }
    const other = { ...act, input: { facts: { seeksListing: no } }, once: { key: 'one', digest: 'b' } }
    expect(
      await performAct(
        store,
        states,
        { tenant, kind: matterKind, person: OWNER, way: 'page', ...other },
        later,
      ),
    ).toMatchObject({ ok: true, version: 3 })
  })

  test('an act on the whole record wants the version its author saw, and one that was there', async () => {
    const record = await opened()
    const act = { record, act: 'close', input: { reason: 'Withdrawn.' } }
    expect(await perform(act)).toMatchObject({ ok: false, refusal: { code: 'version-missing' } })
    expect(await perform({ ...act, seen: 9 })).toMatchObject({
      ok: false,
      refusal: { code: 'changed-since' },
    })
    expect(await perform({ ...act, seen: 1 })).toMatchObject({ ok: true, version: 2 })
  })

  test('a person’s seal is set by no token, no MCP client and no job', async () => {
    const record = await opened()
    await perform({ record, act: 'open-to-assistants', input: {} })
    const facts = {
      affectsOrMayAffectNationalSecurity: { ...no, by: 'Li Min', on: '2026-11-20' },
    }
    for (const way of ['token', 'mcp', 'job'] as const) {
      expect(await perform({ record, act: 'judge', input: { facts }, way })).toMatchObject({
        ok: false,
        refusal: { code: 'not-allowed' },
      })
    }
    // Nor is a person made an owner by one.
    const input = { person: uuid(), name: 'Machine', roles: ['owner'] }
    expect(
      await perform({ kind: organisationKind, record: tenant, act: 'add-person', input, way: 'token' }),
    ).toMatchObject({ ok: false, refusal: { code: 'not-allowed' } })
    // Nor by way of a plain answer.
    expect(await perform({ record, act: 'answer', input: { facts }, way: 'mcp' })).toMatchObject({
      ok: false,
    })
    expect((await stateOf(record)).answers).toEqual({})
  })

  test('what a transaction came to that was not committed is never built on', async () => {
    const record = await opened('As it was')
    // The connection is lost before the commit; then another server logs two acts.
    const lost = {
      transaction: () => ({
        execute: (work: (tx: never) => Promise<unknown>) =>
          store.db.transaction().execute(async (tx) => {
            await work(tx as never)
            throw new Error('lost')
          }),
      }),
    } as unknown as Store['db']
    const own = { tenant, kind: matterKind, record, person: OWNER, way: 'page' } as const
    const entitle = { ...own, act: 'entitle', input: { title: 'Never logged' } }
    await expect(performAct({ db: lost }, states, entitle, time)).rejects.toThrow('lost')
    const elsewhere = new StateCache()
    for (const facts of [{ seeksListing: yes }, { processesData: no }]) {
      await performAct(store, elsewhere, { ...own, act: 'answer', input: { facts } }, time)
    }
    await perform({ record, act: 'link', input: { to: OWNER } })
    expect(await rows(record)).toMatchObject([{ title: 'As it was', version: 4 }])
  })

  test('a closed matter is there for those on its list alone', async () => {
    const other = uuid()
    await perform({
      kind: organisationKind,
      record: tenant,
      act: 'add-person',
      input: { person: other, name: 'Wang Wei', roles: ['legal', 'owner'] },
    })
    const record = await opened('Project Kunlun')
    const answer = { record, act: 'answer', input: { facts: { seeksListing: yes } }, person: other }
    expect(await perform({ record, act: 'close-to-others', input: { to: [OWNER] } })).toMatchObject({
      ok: true,
    })
    const there = await perform(answer)
    const nowhere = await perform({ ...answer, record: uuid() })
    expect(there).toEqual(nowhere)
    expect(there).toMatchObject({ ok: false, refusal: { code: 'not-there' } })
    expect(await rows(record)).toMatchObject([{ known_to: [OWNER] }])
  })
})
