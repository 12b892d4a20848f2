import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  appendEvents,
  eraseWords,
  inTenant,
  lockStream,
  makeCheckpoint,
  openStream,
  readAnchor,
  readStream,
  type Store,
  verifyLog,
} from '#store'
import { DATABASES, type TestDatabase } from '../../../test/databases/index.ts'
import { signingPair } from '../keys/installation-key.ts'

const TENANT = uuid()
const author = { actor: uuid(), way: 'page' } as const
const now = new Date('2026-11-28T01:00:00.000Z')
const DAY = '2026-11-28'

const said = (by: string) => ({
  type: 'said',
  schema: 1,
  on: DAY,
  payload: { fact: 'a', by },
  words: ['/by'],
})

async function write(store: Store, stream: string, ...by: readonly string[]): Promise<void> {
  await inTenant(store.db, TENANT, async (within) => {
    await openStream(within, stream, 'matter', now)
    const head = (await lockStream(within, stream))!
    await appendEvents(within, stream, head, by.map(said), author, now)
  })
}

const verified = async (store: Store) =>
  verifyLog(store.db, signingPair(store.key).verify, await readAnchor(store.key))

/** Edits past every wall, each on a stream of three events of its own, and what is found of it. */
const PLANTED: Readonly<
  Record<string, { edits(stream: string): readonly string[]; found: readonly string[] }>
> = {
  'a text that was changed': {
    edits: (stream) => [update(stream, `text = replace(text, '"a"', '"b"')`, 2)],
    found: ['text-changed 2', 'columns-changed 2 body'],
  },
  'a text changed with its hash and its copy, in the middle': {
    edits: (stream) => [update(stream, forged(`'"a"', '"b"'`), 2)],
    found: ['chain-broken 3'],
  },
  'a text changed with its hash and its copy, at the end': {
    edits: (stream) => [update(stream, forged(`'"a"', '"b"'`), 3)],
    found: ['signed-otherwise 3', 'head-changed 3'],
  },
  'a day that no longer says what its text says': {
    edits: (stream) => [update(stream, `day = '2020-01-01'`, 1)],
    found: ['columns-changed 1 on'],
  },
  'a type that no longer says what its text says': {
    edits: (stream) => [update(stream, `type = 'other'`, 2)],
    found: ['columns-changed 2 type'],
  },
  'an event that was taken out': {
    edits: (stream) => [`delete ${event(stream, 2)}`],
    found: ['missing 2'],
  },
  'two events that changed places': {
    edits: (stream) => [
      update(stream, 'version = 99', 1),
      update(stream, 'version = 1', 2),
      update(stream, 'version = 2', 99),
    ],
    found: ['out-of-order 1', 'out-of-order 2', 'chain-broken 3'],
  },
  'an end that was cut': {
    edits: (stream) => [`delete ${event(stream, 3)}`],
    found: ['stream-cut 3', 'head-changed 3'],
  },
  'an end that was cut, the row of the stream set back with it': {
    edits: (stream) => [
      `delete ${event(stream, 3)}`,
      `update stream set version = 2, head = (select hash ${event(stream, 2)}) where id = '${stream}'`,
    ],
    found: ['stream-cut 3'],
  },
  'a stream that is gone altogether': {
    edits: (stream) => [
      `delete from event where stream = '${stream}'`,
      `delete from stream where id = '${stream}'`,
    ],
    found: ['stream-lost 3'],
  },
  'words that were changed': {
    edits: (stream) => [`update words set words = 'Qian' where event = (select id ${event(stream, 1)})`],
    found: ['words-changed 1'],
  },
  'words that were taken without an erasure': {
    edits: (stream) => [`delete from words where event = (select id ${event(stream, 1)})`],
    found: ['words-missing 1'],
  },
  'words that were added': {
    edits: (stream) => [`insert into words select tenant, id, '/fact', 'aa', 'b' ${event(stream, 1)}`],
    found: ['words-added 1'],
  },
  'a stream that nobody touched': { edits: () => [], found: [] },
}

const event = (stream: string, version: number) =>
  `from event where stream = '${stream}' and version = ${version}`
const update = (stream: string, set: string, version: number) =>
  `update event set ${set} where stream = '${stream}' and version = ${version}`
const forged = (change: string) => {
  const text = `replace(text, ${change})`
  return `hash = encode(sha256(convert_to(${text}, 'UTF8')), 'hex'), body = (${text})::jsonb, text = ${text}`
}

describe.each(DATABASES)('the log on %s', (_, make) => {
  let made: TestDatabase
  let store: Store
  let stream: string

  beforeAll(async () => {
    made = make()
    store = await made.open()
  })
  beforeEach(async () => {
    stream = uuid()
    await write(store, stream, 'Li', 'Wang', 'Zhao')
    await makeCheckpoint(store.db, store.key, now)
  })
  afterAll(async () => {
    await store.close()
    await made.drop()
  })

  test('holds as it was written, and says what no checkpoint signs yet', async () => {
    expect(await verified(store)).toMatchObject({ holds: true, faults: [], younger: { events: 0 } })
    await write(store, stream, 'Sun')
    const report = await verified(store)
    expect(report).toMatchObject({
      holds: true,
      younger: { events: 1, streams: 1, since: now.toISOString() },
    })
  })

  test('gives back the words that were kept aside, and holds them outside the hashed text', async () => {
    const events = await inTenant(store.db, TENANT, (within) => readStream(within, stream))
    expect(events.map(({ payload }) => payload)).toEqual(
      ['Li', 'Wang', 'Zhao'].map((by) => ({ fact: 'a', by })),
    )
    const rows = await inTenant(store.db, TENANT, ({ tx }) => tx.selectFrom('event').select('text').execute())
    expect(rows.map(({ text }) => text).join()).not.toMatch(/Li|Wang|Zhao/)
  })

  test('a clock that is set back never runs a stream back', async () => {
    await inTenant(store.db, TENANT, async (within) => {
      const head = (await lockStream(within, stream))!
      const past = new Date('2001-01-01T00:00:00.000Z')
      const [logged] = await appendEvents(within, stream, head, [said('Li')], author, past)
      expect(logged!.event.recordedAt).toBe(now.toISOString())
    })
    expect(await verified(store)).toMatchObject({ holds: true })
  })

  test('erased words are gone, the chain holds and the erasure says who and why', async () => {
    const [first] = await inTenant(store.db, TENANT, (within) => readStream(within, stream))
    const places = [{ event: first!.id, pointer: '/by' }]
    await inTenant(store.db, TENANT, (within) =>
      eraseWords(within, stream, { places }, 'personal-data', author, { now, day: DAY }),
    )
    const events = await inTenant(store.db, TENANT, (within) => readStream(within, stream))
    expect(events[0]!.payload).toEqual({ fact: 'a', by: '〔已清除 / erased〕' })
    expect(events.at(-1)).toMatchObject({
      type: 'words-erased',
      actor: author.actor,
      payload: { ground: 'personal-data', places },
    })
    expect(await verified(store)).toMatchObject({ holds: true })
  })

  test('every planted edit is named, and nothing else', async () => {
    const streams = Object.keys(PLANTED).map((name) => [name, uuid()] as const)
    for (const [, id] of streams) await write(store, id, 'Li', 'Wang', 'Zhao')
    await makeCheckpoint(store.db, store.key, now)
    await store.close()
    await made.asOwner(streams.flatMap(([name, id]) => PLANTED[name]!.edits(id)))
    store = await made.open()
    const { faults, holds } = await verified(store)
    expect(holds).toBe(false)
    const found = streams.map(([name, id]) => [
      name,
      faults
        .filter((fault) => fault.stream === id)
        .map(({ kind, version, column }) =>
          [kind, version, column].filter((each) => each !== undefined).join(' '),
        ),
    ])
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(Object.entries(PLANTED).map(([name, planted]) => [name, planted.found])),
    )
    const touched = new Set<string>(streams.map(([, id]) => id))
    expect(faults.filter((fault) => !touched.has(fault.stream ?? ''))).toEqual([])
  })

  test('a checkpoint that was changed, forged or cut together with the log is named', async () => {
    await store.close()
    await made.asOwner([
      `update checkpoint_head set version = 2 where checkpoint = 1`,
      `update checkpoint set text = replace(text, '2026', '2025') where number = 2`,
      `delete from checkpoint_head where checkpoint = (select max(number) from checkpoint)`,
      `delete from checkpoint where number = (select max(number) from checkpoint)`,
    ])
    store = await made.open()
    const { faults } = await verified(store)
    const kinds = faults
      .filter(({ stream: of }) => of === undefined)
      .map(({ kind, checkpoint }) => [checkpoint, kind])
    const last = (await readAnchor(store.key))!.number
    expect(kinds).toEqual([
      [1, 'checkpoint-changed'],
      [2, 'checkpoint-unsigned'],
      [last, 'checkpoint-missing'],
    ])
  })
})
