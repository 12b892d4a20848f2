import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ERASED_WORDS, matterKind, organisationKind } from '#records'
import {
  expunge,
  findWords,
  inTenant,
  listNotes,
  listRecords,
  localOwnerOf,
  makeCheckpoint,
  performAct,
  readAnchor,
  readStream,
  StateCache,
  type Store,
  signingPair,
  verifyLog,
  writeNote,
} from '#store'
import { DATABASES, type TestDatabase } from '../../../test/databases/index.ts'

const time = { now: new Date('2026-11-21T02:00:00.000Z'), today: '2026-11-21' }
/** No three bytes of them stand twice, so the database’s compression keeps each byte as it is. */
const ENGLISH = 'Quick vixen 9741 jumps by fog'
const CHINESE = '镭射玄武计划第七号密档'
const PACKED = 'Jumbo wyvern 6058 frets zinc'
const LONG = `${'lorem ipsum dolor '.repeat(300)}${PACKED}${' sit amet consectetur'.repeat(400)}`

/** The files of a folder in which a text stands as it is, or as the compression of the database leaves it. */
function filesWith(folder: string, text: string): readonly string[] {
  const bytes = [...Buffer.from(text)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`)
  // Between two bytes the compression puts at most one of its own.
  const packed = new RegExp(bytes.join('[\\s\\S]?'))
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name)
    return statSync(path).isFile() && packed.test(readFileSync(path, 'latin1'))
  })
}

describe.each(DATABASES)('words that are expunged from %s', (name, make) => {
  const [tenant, matter, other] = [uuid(), uuid(), uuid()]
  let database: TestDatabase
  let store: Store
  let states: StateCache
  let owner: string

  const perform = (kind: typeof matterKind, record: string, act: string, input: unknown, more = {}) =>
    performAct(
      store,
      states,
      { tenant, kind: kind as never, record, act, input, person: owner, way: 'page', ...more },
      time,
    )

  beforeAll(async () => {
    database = make()
    store = await database.open()
    states = new StateCache()
    owner = localOwnerOf(store.key)
    const organisation = { seat: 'party', name: 'Example Mobility', owner: '李敏' }
    await perform(organisationKind as never, tenant, 'open', organisation)
    for (const [record, title] of [
      [matter, `Plan ${ENGLISH}`],
      [other, 'Plain matter'],
    ] as const) {
      await perform(matterKind, record, 'open', { title })
    }
    const facts = { seeksListing: { state: 'answered', value: true, reason: `董事会决议：${CHINESE}` } }
    await perform(matterKind, matter, 'answer', { facts }, { once: { key: 'k', digest: 'd'.repeat(64) } })
    for (const body of [LONG, `see ${CHINESE}`, 'nothing of it']) {
      await inTenant(store.db, tenant, (within) =>
        writeNote(
          within,
          owner,
          { id: uuid(), record: matter, kind: 'comment', body, mentions: [] },
          time.now,
        ),
      )
    }
    await makeCheckpoint(store.db, store.key, time.now)
  })
  afterAll(async () => {
    await store.close()
    await database.drop()
  })

  const notes = () => inTenant(store.db, tenant, (within) => listNotes(within, owner, matter))
  const verified = async () => verifyLog(store.db, signingPair(store.key).verify, await readAnchor(store.key))

  test('are found first: by themselves, by record and field, with the notes that hold them', async () => {
    expect(await findWords(store.db, owner, { text: CHINESE })).toMatchObject([
      { kind: 'matters', record: matter, at: { pointer: '/answer/reason', version: 2, type: 'answered' } },
      { kind: 'matters', record: matter, at: { isHeld: false }, words: `see ${CHINESE}` },
    ])
    expect(await findWords(store.db, owner, { record: matter, fields: ['title'] })).toMatchObject([
      { words: `Plan ${ENGLISH}` },
    ])
    expect(await findWords(store.db, owner, { record: matter, fields: [] })).toHaveLength(2)
    expect(await findWords(store.db, uuid(), { text: CHINESE })).toEqual([])
  })

  test('are then nowhere: in no record, note, list, answer, row or file, and the chain holds', async () => {
    if (name === 'embedded') {
      await store.close()
      // The search sees them while they are there, the long text packed too.
      for (const text of [ENGLISH, CHINESE, PACKED]) {
        expect(filesWith(database.data, text).length).toBeGreaterThan(0)
      }
      expect(filesWith(database.data, PACKED).some((file) => file.includes('/base/'))).toBe(true)
      store = await database.open()
    }
    const texts = [ENGLISH, CHINESE, PACKED]
    const found = await Promise.all(texts.map((text) => findWords(store.db, owner, { text })))
    expect(found.map(({ length }) => length)).toEqual([1, 2, 1])
    const report = await expunge(store, found.flat(), 'state-secret', owner, time)
    expect(report).toMatchObject({ places: 2, notes: 2, isRemembered: true, elsewhere: [] })
    expect(report.purge).toMatchObject({ left: [], hasOlder: false })
    for (const text of texts) expect(JSON.stringify(report)).not.toContain(text)
    if (name === 'embedded') {
      for (const text of [ENGLISH, CHINESE, PACKED]) expect(filesWith(database.data, text)).toEqual([])
      await store.close()
      for (const text of [ENGLISH, CHINESE, PACKED]) expect(filesWith(database.data, text)).toEqual([])
      store = await database.open()
    }
    const events = await inTenant(store.db, tenant, (within) => readStream(within, matter))
    expect(events[0]).toMatchObject({ payload: { title: ERASED_WORDS } })
    expect(events.at(-1)).toMatchObject({
      type: 'words-erased',
      schema: 2,
      actor: owner,
      way: 'terminal',
      payload: { ground: 'state-secret', secondPersonMissing: true },
    })
    expect((await notes()).map(({ body }) => body)).toEqual(['nothing of it'])
    const query = { kind: 'matters', filter: {}, sort: 'changed', descending: true, limit: 10 } as const
    const listed = await inTenant(store.db, tenant, (within) => listRecords(within, owner, query as never))
    expect(JSON.stringify(listed)).not.toContain('vixen')
    expect(await verified()).toMatchObject({ holds: true })
  })

  test('do not come back by a request that is sent once more', async () => {
    const facts = { seeksListing: { state: 'answered', value: true, reason: `董事会决议：${CHINESE}` } }
    const again = { once: { key: 'k', digest: 'd'.repeat(64) } }
    expect(await perform(matterKind, matter, 'answer', { facts }, again)).toMatchObject({
      ok: false,
      refusal: { code: 'key-used' },
    })
  })

  test('of a record that is closed to the person are not found', async () => {
    const secret = 'Umber lynx 5513'
    await perform(matterKind, other, 'entitle', { title: secret })
    expect(await findWords(store.db, owner, { text: secret })).toHaveLength(1)
    await inTenant(store.db, tenant, ({ tx }) =>
      tx
        .updateTable('record')
        .set({ known_to: [uuid()] })
        .where('id', '=', other)
        .execute(),
    )
    expect(await findWords(store.db, owner, { text: secret })).toEqual([])
  })

  test('say of a note that it is held', async () => {
    await perform(matterKind, matter, 'place-hold', { reason: 'An inquiry.' })
    expect(await findWords(store.db, owner, { text: 'nothing of it' })).toMatchObject([
      { at: { isHeld: true } },
    ])
  })
})
