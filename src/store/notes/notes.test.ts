import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { matterKind, organisationKind } from '#records'
import {
  asCourier,
  editNote,
  inTenant,
  listNotes,
  performAct,
  readStream,
  removeNote,
  runDueJobs,
  StateCache,
  type Store,
  type TenantTransaction,
  writeNote,
} from '#store'
import { DATABASES, type TestDatabase } from '../../../test/databases/index.ts'

const OWNER = uuid()
const OTHER = uuid()
const day = (on: string) => ({ now: new Date(`${on}T02:00:00.000Z`), today: on })
const NOW = day('2026-11-21').now

describe.each(DATABASES)('working notes on %s', (_, make) => {
  let made: TestDatabase
  let store: Store
  const states = new StateCache()
  const tenant = uuid()
  const open = uuid()
  const closed = uuid()

  beforeAll(async () => {
    made = make()
    store = await made.open()
    await act(tenant, 'open', { seat: 'party', name: 'Example', owner: 'Li Min' }, organisationKind)
    for (const record of [open, closed]) await act(record, 'open', { title: 'Matter' })
    await act(closed, 'close-to-others', { to: [OWNER] })
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
    const request = { tenant, kind, record, act: name, input, person: OWNER, way: 'page' } as const
    expect(await performAct(store, states, request, day('2026-11-21'))).toMatchObject({ ok: true })
  }
  const within = <T>(work: (within: TenantTransaction) => Promise<T>, of = tenant) =>
    inTenant(store.db, of, work)
  const comment = (record: string, body: string, person = OWNER, mentions: string[] = []) =>
    within((tx) => writeNote(tx, person, { id: uuid(), record, kind: 'comment', body, mentions }, NOW))
  const bodies = async (record: string, person = OWNER) =>
    (await within((tx) => listNotes(tx, person, record))).map(({ body }) => body)

  test('a comment is read by whoever may read the record, a draft by its author', async () => {
    const note = await comment(open, '请王伟核对', OWNER, [OTHER, OTHER])
    expect(note).toMatchObject({ ok: true, note: { author: OWNER, mentions: [OTHER], version: 1 } })
    await within((tx) =>
      writeNote(tx, OWNER, { id: uuid(), record: open, kind: 'draft', body: 'mine', mentions: [] }, NOW),
    )
    expect(await bodies(open)).toEqual(['请王伟核对', 'mine'])
    expect(await bodies(open, OTHER)).toEqual(['请王伟核对'])
  })

  test('on a closed matter nobody else reads, writes or is told', async () => {
    expect(await comment(closed, 'secret', OWNER, [OTHER])).toMatchObject({ note: { mentions: [] } })
    expect(await comment(closed, 'in', OTHER)).toEqual({ ok: false, why: 'not-there' })
    expect(await comment(uuid(), 'nowhere', OTHER)).toEqual({ ok: false, why: 'not-there' })
    expect(await bodies(closed, OTHER)).toEqual([])
    expect(await bodies(closed)).toEqual(['secret'])
    expect(await within((tx) => listNotes(tx, OWNER, closed), uuid())).toEqual([])
  })

  test('one changes and removes one’s own, in the version one saw', async () => {
    const written = await comment(open, 'first')
    if (!written.ok) throw new Error(written.why)
    const { id } = written.note
    const edit = (person: string, seen: number, body: string) =>
      within((tx) => editNote(tx, person, { id, body, mentions: [], seen }, NOW))
    expect(await edit(OTHER, 1, 'theirs')).toEqual({ ok: false, why: 'not-there' })
    expect(await edit(OWNER, 1, 'second')).toMatchObject({ note: { body: 'second', version: 2 } })
    expect(await edit(OWNER, 1, 'lost')).toEqual({ ok: false, why: 'changed-since' })
    expect(await within((tx) => removeNote(tx, OTHER, id))).toEqual({
      ok: false,
      why: 'not-there',
    })
    expect(await within((tx) => removeNote(tx, OWNER, id))).toEqual({ ok: true })
    expect(await bodies(open)).not.toContain('second')
  })

  test('they are in no event, and the courier reads none', async () => {
    await comment(open, 'Plumbago')
    expect(JSON.stringify(await within((tx) => readStream(tx, open)))).not.toContain('Plumbago')
    await expect(
      asCourier(store.db, (tx) => sql.raw('select body from note').execute(tx)),
    ).rejects.toMatchObject({ code: '42501' })
  })

  test('the organisation’s rule lets them go, a hold keeps them', async () => {
    const run = (on: string) => runDueJobs(store.db, () => day(on))
    await run('2027-11-21')
    expect(await bodies(closed)).toEqual(['secret'])
    await act(tenant, 'set-note-days', { days: 30 }, organisationKind)
    await act(closed, 'place-hold', { reason: 'An inquiry.' })
    await run('2026-12-21')
    expect((await bodies(open)).length).toBeGreaterThan(0)
    await run('2026-12-22')
    expect(await bodies(open)).toEqual([])
    expect(await bodies(closed)).toEqual(['secret'])
    const [note] = await within((tx) => listNotes(tx, OWNER, closed))
    expect(await within((tx) => removeNote(tx, OWNER, note!.id))).toEqual({
      ok: false,
      why: 'held',
    })
    const change = { id: note!.id, body: 'other', mentions: [], seen: 1 }
    expect(await within((tx) => editNote(tx, OWNER, change, NOW))).toEqual({
      ok: false,
      why: 'held',
    })
    await act(closed, 'lift-hold', { reason: 'It has ended.' })
    await act(tenant, 'set-note-days', { days: null }, organisationKind)
    await run('2026-12-22')
    expect(await bodies(closed)).toEqual(['secret'])
    await act(tenant, 'set-note-days', { days: 30 }, organisationKind)
    await run('2026-12-22')
    expect(await bodies(closed)).toEqual([])
  })
})
