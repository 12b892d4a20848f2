import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DATABASES, type TestDatabase } from '../../../test/databases/index.ts'
import { inTenant, type TenantTransaction } from '../database/transactions.ts'
import type { Store } from '../open-store.ts'
import { appendEvents, lockStream, openStream } from './append-events.ts'
import { LogReader } from './log-reader.ts'

const now = new Date('2026-11-21T02:00:00.000Z')
const DRAFT = { type: 'named', schema: 1, on: '2026-11-21', payload: {} }

describe.each(DATABASES)('the log as it grows on %s', (name, make) => {
  let made: TestDatabase
  let store: Store
  const tenant = uuid()

  beforeAll(async () => {
    made = make()
    store = await made.open()
  })
  afterAll(async () => {
    await store.close()
    await made.drop()
  })

  const append = async (within: TenantTransaction, stream: string) => {
    await openStream(within, stream, 'matters', now)
    const head = (await lockStream(within, stream))!
    await appendEvents(within, stream, head, [DRAFT], { actor: tenant, way: 'page' }, now)
  }
  const appended = (stream = uuid()) =>
    inTenant(store.db, tenant, async (within) => {
      await append(within, stream)
      return stream
    })
  const told = async (reader: LogReader) => (await reader.read()).map(({ record }) => record)

  test('is told from its end, each event once', async () => {
    const before = await appended()
    const reader = new LogReader(store.db)
    await reader.begin()
    expect(await told(reader)).toEqual([])
    const [one, two] = [await appended(), await appended()]
    expect(await reader.read()).toEqual(
      [one, two].map((record) => expect.objectContaining({ tenant, kind: 'matters', record, version: 1 })),
    )
    await appended(before)
    expect(await reader.read()).toEqual([expect.objectContaining({ record: before, version: 2 })])
    expect(await told(reader)).toEqual([])
  })

  // The embedded database has one connection: no transaction runs beside another.
  test.skipIf(name === 'embedded')(
    'an event that is committed after later ones is told too, and no mark stands beyond it before',
    async () => {
      const reader = new LogReader(store.db)
      await reader.begin()
      const start = reader.mark
      const slow = uuid()
      let letGo!: () => void
      const held = new Promise<void>((resolve) => {
        letGo = resolve
      })
      let isAppended!: () => void
      const appending = new Promise<void>((resolve) => {
        isAppended = resolve
      })
      const late = inTenant(store.db, tenant, async (within) => {
        await append(within, slow)
        isAppended()
        await held
      })
      await appending
      const quick = await appended()
      expect(await told(reader)).toEqual([quick])
      const another = await appended()
      expect(await told(reader)).toEqual([another])
      expect(reader.mark).toBe(start)
      // Whoever comes back to the mark meets both again, and what is still to come.
      letGo()
      await late
      expect(await told(reader)).toEqual([slow])
      expect(await told(reader)).toEqual([])
      expect(reader.mark).toBeGreaterThan(start)
      const last = await appended()
      expect(await told(reader)).toEqual([last])
    },
  )

  test('of ten writers at once nothing is left out and nothing told twice', async () => {
    const reader = new LogReader(store.db)
    await reader.begin()
    const streams = Array.from({ length: 10 }, () => uuid())
    const heard: string[] = []
    const writing = Promise.all(
      streams.map(async (stream) => {
        for (let times = 0; times < 3; times += 1) await appended(stream)
      }),
    )
    let isDone = false
    void writing.then(() => {
      isDone = true
    })
    while (!isDone) for (const { record, version } of await reader.read()) heard.push(`${record} ${version}`)
    await writing
    for (const { record, version } of await reader.read()) heard.push(`${record} ${version}`)
    const expected = streams.flatMap((stream) => [1, 2, 3].map((version) => `${stream} ${version}`))
    expect(heard.toSorted()).toEqual(expected.toSorted())
  })
})
