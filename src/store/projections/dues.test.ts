import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AnyKind, caseRecordKind, matterKind, organisationKind } from '#records'
import {
  type ActTime,
  inTenant,
  listRecords,
  performAct,
  type RecordPageQuery,
  readHistory,
  rebuildProjections,
  runDueJobs,
  StateCache,
  type Store,
} from '#store'
import { DATABASES, type TestDatabase } from '../../../test/databases/index.ts'
import { NOTICE_2027 } from '../../../test/product/notice-2027.ts'

const OWNER = uuid()
const OTHER = uuid()
const STRANGER = uuid()
const on = (today: string): ActTime => ({ now: new Date(`${today}T02:00:00.000Z`), today })
const MONDAY = on('2026-11-23')
const yes = { state: 'answered', value: true } as const

describe.each(DATABASES)('numbers and what is due on %s', (_, make) => {
  let made: TestDatabase
  let store: Store
  const states = new StateCache()
  const tenant = uuid()
  const ids = { listing: uuid(), plain: uuid(), done: uuid(), review: uuid() }

  beforeAll(async () => {
    made = make()
    store = await made.open()
    await act(organisationKind, tenant, 'open', { seat: 'party', name: 'Example', owner: 'Li Min' })
    await act(organisationKind, tenant, 'add-person', { person: OTHER, name: 'Wang Wei', roles: ['legal'] })
    await act(organisationKind, tenant, 'set-number-series', { kind: 'matters', form: 'CSR-{year}-{n}' })
    await act(organisationKind, tenant, 'set-number-series', { kind: 'cases', form: 'No. {n}' })
    await act(organisationKind, tenant, 'set-readings', {
      readings: { 'hong-kong-is-foreign': 'true' },
      reason: 'House view.',
    })
    for (const [title, id] of Object.entries(ids)) {
      if (title !== 'review') await act(matterKind, id, 'open', { title })
    }
    await act(caseRecordKind, ids.review, 'open', { title: 'review', procedure: 'order-8' })
  })
  afterAll(async () => {
    await store.close()
    await made.drop()
  })

  const ask = (kind: AnyKind, record: string, name: string, input: unknown, time = MONDAY, seen?: number) =>
    performAct(
      store,
      states,
      { tenant, kind, record, act: name, input, seen, person: OWNER, way: 'page' },
      time,
    )
  const act = async (...asked: Parameters<typeof ask>) =>
    expect(await ask(...asked)).toMatchObject({ ok: true })
  const stateOf = async (kind: AnyKind, record: string) =>
    (await inTenant(store.db, tenant, (within) => readHistory<never>(within, kind, record))).state
  const page = async (query: Partial<RecordPageQuery>, time = MONDAY) => {
    const answer = await inTenant(store.db, tenant, (within) =>
      listRecords(within, OWNER, { kind: 'matters', today: time.today, sort: 'due', ...query }),
    )
    if (!answer.ok) throw new Error(answer.refusal.message.en)
    return answer
  }
  const dues = async (query: Partial<RecordPageQuery> = {}, time = MONDAY) =>
    (await page(query, time)).records.map(({ title, result }) => [title, result?.isCurrent && result.due])

  test('numbers are drawn one after the other, each year anew, and none twice', async () => {
    const records = Array.from({ length: 6 }, () => uuid())
    await Promise.all(records.map((id) => act(matterKind, id, 'open', { title: 'numbered' })))
    const later = uuid()
    await act(matterKind, later, 'open', { title: 'numbered' }, on('2027-01-04'))
    const { records: rows } = await page({ text: 'numbered', sort: 'opened', descending: false })
    const numbers = rows.map(({ number }) => number)
    const expected = [4, 5, 6, 7, 8, 9].map((n) => `CSR-2026-00${n}`)
    expect(numbers.slice(0, -1).sort()).toEqual(expected)
    expect(numbers.at(-1)).toBe('CSR-2027-001')
    expect((await page({ text: 'CSR-2026-004', sort: 'title' })).records).toHaveLength(1)
    expect((await page({ kind: 'cases' })).records[0]).toMatchObject({ number: 'No. 001' })
    // One that was refused has drawn none.
    expect(await ask(matterKind, later, 'open', { title: 'again' })).toMatchObject({ ok: false })
    const next = uuid()
    await act(matterKind, next, 'open', { title: 'numbered' }, on('2027-01-04'))
    expect(await stateOf(matterKind, next)).toMatchObject({ number: 'CSR-2027-002' })
  })

  test('a new record starts from the readings of its organisation', async () => {
    expect(await stateOf(matterKind, ids.listing)).toMatchObject({
      readings: { 'hong-kong-is-foreign': 'true' },
    })
    expect(await stateOf(caseRecordKind, ids.review)).toMatchObject({ procedure: 'order-8' })
  })

  test('nobody from outside is named in an act', async () => {
    const refused = { ok: false, refusal: { code: 'not-there' } }
    const task = { what: 'Ask the supplier.', person: STRANGER, due: null }
    expect(await ask(matterKind, ids.plain, 'set-owner', { owner: STRANGER })).toMatchObject(refused)
    expect(await ask(matterKind, ids.plain, 'add-task', task)).toMatchObject(refused)
    const to = [OWNER, STRANGER]
    expect(await ask(matterKind, ids.plain, 'close-to-others', { to })).toMatchObject(refused)
  })

  test('what waits for a person is found, until it has ended', async () => {
    const task = { what: 'Ask the supplier.', person: OTHER, due: '2026-12-01' }
    await act(matterKind, ids.plain, 'add-task', task)
    const found = async () => (await page({ waitsFor: OTHER })).records.map(({ title }) => title)
    expect(await found()).toEqual(['plain'])
    expect((await page({ waitsFor: OWNER })).records).toEqual([])
    await runDueJobs(store.db, () => MONDAY)
    expect(await dues({ dueBy: '2026-12-01' })).toEqual([
      ['plain', { what: 'task', from: '2026-12-01', to: '2026-12-01', reason: null }],
    ])
    const state: { tasks: { id: string }[] } = await stateOf(matterKind, ids.plain)
    await act(matterKind, ids.plain, 'end-task', { task: state.tasks[0]!.id, isDone: true })
    expect(await found()).toEqual([])
    await runDueJobs(store.db, () => MONDAY)
    expect(await dues({ dueBy: '2026-12-31' })).toEqual([])
  })

  test('a matter is due on the latest day on which it can be filed; one without such a day comes first', async () => {
    for (const [id, applies] of [
      [ids.listing, '2027-09-01'],
      [ids.done, '2026-12-01'],
    ] as const) {
      const facts = {
        seeksListing: yes,
        isNetworkPlatformOperator: yes,
        listingPlace: { state: 'answered', value: ['foreign'] },
        listingApplicationDay: { state: 'answered', value: applies },
      }
      await act(matterKind, id, 'answer', { facts })
    }
    await act(matterKind, ids.listing, 'set-target', { target: { kind: 'listing', on: '2027-09-30' } })
    await act(matterKind, ids.done, 'set-target', { target: { kind: 'listing', on: '2026-12-01' } })
    expect((await page({})).isRecounting).toBe(true)
    await runDueJobs(store.db, () => MONDAY)
    const [first, second] = await dues()
    expect(first).toEqual(['done', { what: 'filing', from: null, to: null, reason: expect.any(String) }])
    expect(second).toEqual([
      'listing',
      { what: 'filing', from: expect.any(String), to: expect.any(String), reason: null },
    ])
    expect((await page({})).isRecounting).toBe(false)
    // The one without a safe day is due on any day.
    expect((await dues({ dueBy: '2026-11-23' })).map(([title]) => title)).toEqual(['done'])
    // Nothing has to be filed: nothing is due.
    const mainland = { state: 'answered', value: ['mainland'] }
    await act(matterKind, ids.done, 'answer', { facts: { listingPlace: mainland } })
    await act(matterKind, ids.done, 'set-scope', { scope: ['listing'] })
    expect((await dues()).find(([title]) => title === 'done')).toEqual(['done', false])
    await runDueJobs(store.db, () => MONDAY)
    expect((await dues()).find(([title]) => title === 'done')).toEqual(['done', null])
  })

  test('a target that cannot be planned for has no safe day; work that is still open is told beside no result', async () => {
    const id = uuid()
    await act(matterKind, id, 'open', { title: 'shut off' })
    await act(matterKind, id, 'set-day', { day: '2019-01-01' })
    await act(matterKind, id, 'add-task', { what: 'Ask.', person: null, due: '2026-12-03' })
    await runDueJobs(store.db, () => MONDAY)
    const shown = async () => (await dues({ text: 'shut off' }))[0]
    expect(await shown()).toMatchObject(['shut off', { what: 'task', from: '2026-12-03' }])
    await act(matterKind, id, 'set-target', { target: { kind: 'signing', on: '2027-06-30' } })
    await runDueJobs(store.db, () => MONDAY)
    expect(await shown()).toMatchObject(['shut off', { what: 'filing', from: null, reason: 'not-in-force' }])
    await act(matterKind, id, 'set-target', { target: null })
    await act(matterKind, id, 'close', { reason: 'A test.' }, MONDAY, 7)
  })

  test('a review case is due by its period; a notice that is loaded makes the day firm, one withdrawn makes it open', async () => {
    const step = async (name: string, day: string, seen: number) => {
      const request = {
        tenant,
        kind: caseRecordKind,
        record: ids.review,
        person: OWNER,
        way: 'page',
      } as const
      const asked = { ...request, act: name, input: { on: day }, seen }
      expect(await performAct(store, states, asked, on('2026-12-21'))).toMatchObject({ ok: true })
    }
    await step('application-submitted', '2026-12-17', 2)
    await step('materials-conform', '2026-12-18', 3)
    const later = on('2026-12-21')
    await runDueJobs(store.db, () => later)
    const [[, open]] = (await dues({ kind: 'cases' }, later)) as [[string, Record<string, string>]]
    expect(open).toMatchObject({ what: expect.any(String), reason: null })
    expect(open.from! < open.to!).toBe(true)
    await act(organisationKind, tenant, 'load-holiday-notice', { notice: NOTICE_2027 }, later)
    expect(await page({ kind: 'cases' }, later)).toMatchObject({
      isRecounting: true,
      records: [{ result: { isCurrent: false } }],
    })
    await runDueJobs(store.db, () => later)
    const [[, firm]] = (await dues({ kind: 'cases' }, later)) as [[string, Record<string, string>]]
    expect(firm.from).toBe(firm.to)
    expect(open.from! <= firm.from! && firm.to! <= open.to!).toBe(true)
    const again = { year: 2027, published: '2026-11-10', reason: 'A draft.' }
    await act(organisationKind, tenant, 'withdraw-holiday-notice', again, later)
    await runDueJobs(store.db, () => later)
    expect(await dues({ kind: 'cases' }, later)).toEqual([['review', open]])
  })

  test('of a closed matter others do not even learn that something is being recounted', async () => {
    await runDueJobs(store.db, () => MONDAY)
    const told = async (person: string) => {
      const answer = await inTenant(store.db, tenant, (within) =>
        listRecords(within, person, { kind: 'matters', today: MONDAY.today }),
      )
      return answer.ok && answer.isRecounting
    }
    expect([await told(OWNER), await told(OTHER)]).toEqual([false, false])
    await act(matterKind, ids.plain, 'close-to-others', { to: [OWNER] })
    expect([await told(OWNER), await told(OTHER)]).toEqual([true, false])
    await act(matterKind, ids.plain, 'open-to-all', {})
    expect([await told(OWNER), await told(OTHER)]).toEqual([true, true])
  })

  test('a rebuild makes the same rows', async () => {
    const rows = async () =>
      (await page({ limit: 100 })).records.map(({ id, number, status }) => [id, number, status])
    const before = await rows()
    await rebuildProjections(store.db)
    await runDueJobs(store.db, () => MONDAY)
    expect(new Set(await rows())).toEqual(new Set(before))
    expect(await dues({ dueBy: '2027-12-31' })).toHaveLength(1)
  })
})
