import { setTimeout as pause } from 'node:timers/promises'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type MatterState, matterKind, organisationKind, screenRecord } from '#records'
import {
  type ActTime,
  asCourier,
  inTenant,
  listRecords,
  performAct,
  readAnchor,
  readHistory,
  runDueJobs,
  StateCache,
  type Store,
  startWork,
} from '#store'
import { DATABASES, type TestDatabase } from '../../../test/databases/index.ts'
import { addJobs, type JobHandler, runDueJob, takeJob } from './jobs.ts'

const person = uuid()
const at = (day: string, time = '02:00:00'): ActTime => ({
  now: new Date(`${day}T${time}.000Z`),
  today: day,
})
const MONDAY = at('2026-11-23')
const yes = { state: 'answered', value: true } as const

describe.each(DATABASES)('jobs on %s', (_, make) => {
  let made: TestDatabase
  let store: Store
  const states = new StateCache()
  const tenant = uuid()
  const matters = Array.from({ length: 23 }, () => uuid())

  beforeAll(async () => {
    made = make()
    store = await made.open()
    await act(tenant, 'open', { seat: 'party', name: 'Example', owner: 'Li Min' }, organisationKind)
    for (const [index, record] of matters.entries()) await act(record, 'open', { title: `Matter ${index}` })
  })
  afterAll(async () => {
    await store.close()
    await made.drop()
  })

  const act = async (
    record: string,
    name: string,
    input: unknown,
    kind: typeof matterKind | typeof organisationKind = matterKind,
  ) => {
    const request = { tenant, kind, record, act: name, input, person, way: 'page' } as const
    expect(await performAct(store, states, request, MONDAY)).toMatchObject({ ok: true })
  }
  const results = async (today: string) => {
    const page = await inTenant(store.db, tenant, (within) =>
      listRecords(within, person, { kind: 'matters', today, limit: 100 }),
    )
    return page.ok ? page.records.map(({ result }) => result) : []
  }
  const current = async (today: string) => (await results(today)).filter((result) => result?.isCurrent).length
  const jobs = () => asCourier(store.db, (tx) => tx.selectFrom('job').selectAll().execute())
  const add = (kind: string, key: string) =>
    addJobs(store.db, [{ tenant, kind, key, payload: {} }], MONDAY.now)

  test('a result is shown as current only once it is derived, as a screening of the record gives it', async () => {
    expect(await results('2026-11-23')).toEqual(matters.map(() => ({ isCurrent: false })))
    expect(await runDueJobs(store.db, () => MONDAY)).toBeGreaterThan(2)
    const { state } = await inTenant(store.db, tenant, (within) =>
      readHistory<MatterState>(within, matterKind, matters[0]!),
    )
    const screened = screenRecord(state, MONDAY.today)
    if (!screened.ok) throw new Error(screened.refusal.message.en)
    const { verdict, tier } = screened.value.report
    expect(new Set((await results('2026-11-23')).map((result) => JSON.stringify(result)))).toEqual(
      new Set([JSON.stringify({ isCurrent: true, on: '2026-11-23', verdict, tier, state: null, due: null })]),
    )
    expect(await jobs()).toEqual([])
    expect(await runDueJobs(store.db, () => MONDAY)).toBe(0)
  })

  test('an act puts one result behind, a new day all of them, and each is recounted', async () => {
    await act(matters[3]!, 'answer', { facts: { seeksListing: yes } })
    expect(await current('2026-11-23')).toBe(22)
    await runDueJobs(store.db, () => MONDAY)
    expect(await current('2026-11-23')).toBe(23)
    expect(await current('2026-11-24')).toBe(0)
    await runDueJobs(store.db, () => at('2026-11-24'))
    expect(await current('2026-11-24')).toBe(23)
    // A clock that is set back recounts too.
    await runDueJobs(store.db, () => MONDAY)
    expect(await current('2026-11-23')).toBe(23)
  })

  test('results of other rules or notices are behind', async () => {
    await inTenant(store.db, tenant, ({ tx }) =>
      tx.updateTable('record').set({ derived_basis: 'sha256:other' }).where('id', '=', matters[5]!).execute(),
    )
    expect(await current('2026-11-23')).toBe(22)
    await runDueJobs(store.db, () => MONDAY)
    expect(await current('2026-11-23')).toBe(23)
  })

  test('a job whose taker died is taken again, from where it had come to', async () => {
    await add('walk', 'one')
    const seen: unknown[] = []
    const walk: JobHandler = async (_, { payload }) => {
      seen.push(payload)
      return seen.length === 1 ? { payload: { after: 7 } } : 'done'
    }
    expect(await runDueJob(store.db, { walk }, MONDAY)).toBe(true)
    const taken = await takeJob(store.db, ['walk'], MONDAY.now)
    expect(taken).toMatchObject({ payload: { after: 7 } })
    // Its taker is gone; until its time is over nobody else has it.
    expect(await runDueJob(store.db, { walk }, at('2026-11-23', '02:00:59'))).toBe(false)
    expect(await runDueJob(store.db, { walk }, at('2026-11-23', '02:01:00'))).toBe(true)
    expect(seen).toEqual([{}, { after: 7 }])
    expect(await jobs()).toEqual([])
  })

  test('of takers at once each has another job, and a key has one job', async () => {
    for (const key of ['a', 'b', 'c', 'a']) await add('walk', key)
    const taken = await Promise.all(Array.from({ length: 5 }, () => takeJob(store.db, ['walk'], MONDAY.now)))
    const ids = taken.flatMap((job) => (job ? [job.id] : []))
    // A taker that finds the first row locked may pass by a row that is let go at once.
    while (ids.length < 3) ids.push((await takeJob(store.db, ['walk'], MONDAY.now))!.id)
    expect(new Set(ids).size).toBe(3)
    expect(await takeJob(store.db, ['walk', 'other'], MONDAY.now)).toBeUndefined()
    for (const _ of ids) await runDueJob(store.db, { walk: async () => 'done' }, at('2026-11-24'))
    expect(await jobs()).toEqual([])
  })

  test('a server does what is due by itself, signs a checkpoint, and stops', async () => {
    await act(matters[4]!, 'answer', { facts: { processesData: yes } })
    const failures: unknown[] = []
    const work = startWork(store, { clock: () => MONDAY, report: (error) => failures.push(error), restMs: 5 })
    const isDone = async () => (await current('2026-11-23')) === 23 && (await readAnchor(store.key))
    for (let tries = 0; tries < 400 && !(await isDone()); tries++) await pause(20)
    await work.stop()
    expect([await current('2026-11-23'), failures]).toEqual([23, []])
    expect(await readAnchor(store.key)).toMatchObject({ number: 1 })
    // Once stopped it does nothing more.
    await act(matters[4]!, 'answer', { facts: { processesData: { state: 'unknown' } } })
    await pause(50)
    expect(await current('2026-11-23')).toBe(22)
    await runDueJobs(store.db, () => MONDAY)
  })

  test('a job that fails waits longer each time, and says by its code on what', async () => {
    await add('walk', 'failing')
    const walk: JobHandler = async () => {
      throw Object.assign(new Error('secret words'), { code: '57014' })
    }
    await runDueJob(store.db, { walk }, MONDAY)
    expect(await jobs()).toMatchObject([{ fault: '57014', attempts: 1, due_at: '2026-11-23T02:00:02.000Z' }])
    expect(await runDueJob(store.db, { walk }, MONDAY)).toBe(false)
    await runDueJob(store.db, { walk }, at('2026-11-23', '02:00:02'))
    expect(await jobs()).toMatchObject([{ attempts: 2, due_at: '2026-11-23T02:00:06.000Z' }])
    expect(await runDueJob(store.db, { other: walk }, at('2026-11-24'))).toBe(false)
  })
})
