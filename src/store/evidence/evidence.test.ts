import { createHash, randomBytes } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type EvidenceState, evidenceKind, type MatterState, matterKind, organisationKind } from '#records'
import {
  type ActRequest,
  addRevision,
  eraseFile,
  inTenant,
  performAct,
  type ReadingRequest,
  type RevisionRequest,
  readList,
  readRecord,
  readRevision,
  rotateOrganisationKey,
  StateCache,
  type Store,
  sweepFiles,
  verifyLog,
} from '#store'
import { DATABASES, type TestDatabase } from '../../../test/databases/index.ts'
import { wordFile } from '../../../test/evidence/zip-file.ts'
import { rememberErasures } from '../erasure/erasure-list.ts'
import { signingPair } from '../keys/installation-key.ts'
import { checkOrganisationKeys, rewrapOrganisationKeys } from './organisation-keys.ts'

const OWNER = uuid()
const OTHER = uuid()
const time = { now: new Date('2026-11-21T02:00:00.000Z'), today: '2026-11-21' }
const later = new Date(time.now.getTime() + 25 * 3_600_000)
const TEXT = '评估报告：未发现风险。The assessment found no risk.\n'

describe.each(DATABASES)('evidence on %s', (_, make) => {
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
    await done({ kind: organisationKind, record: tenant, act: 'open', input })
    const person = { person: OTHER, name: 'Wang Fang', roles: ['auditor'] }
    await done({ kind: organisationKind, record: tenant, act: 'add-person', input: person })
  })
  afterAll(async () => {
    expect(await verifyLog(store.db, signingPair(store.key).verify)).toMatchObject({ holds: true })
    await store.close()
    await made.drop()
  })

  type Request = Pick<ActRequest, 'record' | 'act' | 'input'> & Partial<ActRequest>
  const perform = (request: Request) =>
    performAct(store, states, { tenant, kind: evidenceKind, person: OWNER, way: 'page', ...request }, time)
  const done = async (request: Request) => expect(await perform(request)).toMatchObject({ ok: true })
  const matter = async (): Promise<string> => {
    const record = uuid()
    await done({ kind: matterKind, record, act: 'open', input: { title: 'Recommender' } })
    return record
  }
  const opened = async (input: object = {}): Promise<string> => {
    const record = uuid()
    await done({ record, act: 'open', input: { marking: 'none', title: 'Assessment', ...input } })
    return record
  }
  async function* inParts(bytes: Buffer): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += 50_000) yield bytes.subarray(at, at + 50_000)
  }
  const add = (record: string, bytes: Buffer | string, more: Partial<RevisionRequest> = {}, of = store) =>
    addRevision(
      of,
      states,
      {
        tenant,
        record,
        person: OWNER,
        way: 'page',
        ...more,
        input: { marking: 'none', name: 'report.txt', ...more.input },
      },
      inParts(Buffer.from(bytes)),
      time,
    )
  const added = async (record: string, bytes: Buffer | string, more?: Partial<RevisionRequest>) => {
    const result = await add(record, bytes, more)
    expect(result).toMatchObject({ ok: true })
    return result.file!
  }
  const read = async (record: string, more: Partial<ReadingRequest> = {}, of = store) => {
    const found = await readRevision(
      of,
      states,
      { tenant, record, person: OWNER, way: 'page', ...more },
      time,
    )
    if (!found.ok) return found
    const parts: Uint8Array[] = []
    for await (const part of found.bytes) parts.push(part)
    return { ok: true, text: Buffer.concat(parts).toString() }
  }
  const stateOf = async (record: string) =>
    (await readRecord<EvidenceState>(store, states, { tenant, person: OWNER }, evidenceKind, record))!.state
  const events = (record: string) =>
    inTenant(store.db, tenant, ({ tx }) =>
      tx
        .selectFrom('event')
        .select(['type', 'text'])
        .where('stream', '=', record)
        .orderBy('version')
        .execute(),
    )
  const row = (address: string) =>
    inTenant(store.db, tenant, ({ tx }) =>
      tx.selectFrom('evidence_file').selectAll().where('address', '=', address).executeTakeFirst(),
    )
  /** Every file of the folder but its own mark. */
  const files = (): readonly string[] =>
    (existsSync(store.evidence.path)
      ? readdirSync(store.evidence.path, { recursive: true, encoding: 'utf8' })
      : []
    ).filter((name) => name !== 'installation' && statSync(join(store.evidence.path, name)).isFile())
  const placeOf = async (address: string) => {
    const { copy } = (await row(address))!
    return join(store.evidence.path, files().find((name) => name.endsWith(copy))!)
  }

  test('a file is read as it was added, and lies nowhere in the clear', async () => {
    const record = await opened()
    const file = await added(record, TEXT)
    expect(file).toMatchObject({ type: 'text/plain', length: Buffer.byteLength(TEXT), isMisnamed: false })
    expect(await read(record)).toEqual({ ok: true, text: TEXT })
    for (const name of files()) {
      expect(readFileSync(join(store.evidence.path, name)).includes('assessment')).toBe(false)
    }
    const digest = createHash('sha256').update(TEXT).digest('hex')
    expect(file.address).not.toBe(digest)
    const logged = await events(record)
    expect(logged.map(({ type }) => type)).toEqual(['opened', 'revision-added', 'revision-read'])
    // Neither its name nor what it could be known by stands in the chain.
    for (const { text } of logged) expect(text).not.toMatch(new RegExp(`report\\.txt|${digest}`))
    expect((await stateOf(record)).revisions).toMatchObject([
      { number: 1, name: 'report.txt', file: { digest, address: file.address }, by: OWNER },
    ])
  })

  test('revisions stand beside each other, of whatever length', async () => {
    const record = await opened()
    const long = Buffer.from('字'.repeat(1_000_000))
    await added(record, TEXT)
    await added(record, long, { input: { marking: 'trade-secret', name: 'long.txt' } })
    expect(await read(record, { revision: 1 })).toEqual({ ok: true, text: TEXT })
    expect(await read(record, { revision: 2 })).toEqual({ ok: true, text: long.toString() })
    expect(await read(record, { revision: 3 })).toMatchObject({ refusal: { code: 'not-there' } })
  })

  test('a state secret is refused and leaves nothing: no file, no row, no event, no request', async () => {
    const record = await opened()
    const before = files()
    const rows = () =>
      inTenant(store.db, tenant, ({ tx }) => tx.selectFrom('evidence_file').select('address').execute())
    const count = (await rows()).length
    const marked = wordFile(['机密★20年'], ['某部文件'])
    const key = uuid()
    for (const [bytes, input] of [
      [TEXT, { marking: 'state-secret', name: 'plan.txt' }],
      [TEXT, { marking: 'none', name: '绝密 plan.txt' }],
      ['机密★20年\n某部文件\n', { marking: 'none', name: 'plan.txt' }],
      [marked, { marking: 'work-secret', name: 'plan.docx' }],
    ] as const) {
      const refused = await add(record, bytes, { input, key })
      expect(refused).toMatchObject({ ok: false, refusal: { code: 'state-secret' } })
      expect(JSON.stringify(refused)).toContain('保密工作机构')
    }
    expect(files()).toEqual(before)
    expect((await rows()).length).toBe(count)
    expect(await events(record)).toHaveLength(1)
    const secret = { record: uuid(), act: 'open', input: { marking: 'state-secret', title: 'Plan' } }
    expect(await perform({ ...secret, once: { key, digest: 'd' } })).toMatchObject({
      refusal: { code: 'state-secret' },
    })
    const requests = await inTenant(store.db, tenant, ({ tx }) =>
      tx.selectFrom('request').select('address').where('key', '=', key).execute(),
    )
    expect(requests).toEqual([])
  })

  test('a file is taken by its content: a false name is told, another type and an empty file are refused', async () => {
    const record = await opened()
    const misnamed = await added(record, TEXT, { input: { marking: 'none', name: 'report.pdf' } })
    expect(misnamed).toMatchObject({ type: 'text/plain', isMisnamed: true })
    const program = Buffer.concat([Buffer.from('4d5a9000', 'hex'), randomBytes(100)])
    expect(await add(record, program)).toMatchObject({ refusal: { code: 'other-type' } })
    expect(await add(record, '')).toMatchObject({ refusal: { code: 'bad-input' } })
  })

  test('no more is taken than a file and an organisation may have', async () => {
    const record = await opened()
    const small = { ...store, limits: { mostOfFile: 200_000, mostOfOrganisation: 1 } }
    const before = files().length
    expect(await add(record, 'a'.repeat(200_001), {}, small)).toMatchObject({
      refusal: { code: 'too-large' },
    })
    expect(await add(record, TEXT, { announced: 200_001 }, small)).toMatchObject({
      refusal: { code: 'too-large' },
    })
    expect(await add(record, 'a file that is new here', {}, small)).toMatchObject({
      refusal: { code: 'too-large' },
    })
    expect(files().length).toBe(before)
  })

  test('the same file has one copy, also where two add it at once; a lost copy is taken anew', async () => {
    const bytes = `${TEXT}${uuid()}`
    const records = await Promise.all([opened(), opened(), opened()])
    const before = files().length
    const addresses = await Promise.all(records.map(async (record) => (await added(record, bytes)).address))
    expect(new Set(addresses).size).toBe(1)
    expect(files().length).toBe(before + 1)
    rmSync(await placeOf(addresses[0]!))
    expect(await read(records[0]!)).toMatchObject({ refusal: { code: 'not-there' } })
    await added(await opened(), bytes)
    expect(await read(records[0]!)).toEqual({ ok: true, text: bytes })
  })

  test('asked again under its key it is not added again', async () => {
    const record = await opened()
    const [key, seen] = [uuid(), 1]
    const first = await add(record, TEXT, { key, seen })
    expect(await add(record, TEXT, { key, seen })).toEqual(first)
    expect(await add(record, 'Another text', { key, seen })).toMatchObject({ refusal: { code: 'key-used' } })
    expect((await stateOf(record)).revisions).toHaveLength(1)
  })

  test('what belongs to a closed matter is there for nobody but those on its list', async () => {
    const of = await matter()
    const record = await opened({ of })
    await added(record, TEXT)
    const asOther = { tenant, person: OTHER }
    const listed = () => readList(store, states, asOther, { kind: 'evidence', of, today: time.today })
    const seen = () => readRecord(store, states, asOther, evidenceKind, record)
    expect(await read(record, { person: OTHER })).toMatchObject({ ok: true })
    expect(await listed()).toMatchObject({ records: [{ id: record }] })
    await done({ kind: matterKind, record: of, act: 'close-to-others', input: { to: [OWNER] } })
    expect(await read(record, { person: OTHER })).toMatchObject({ refusal: { code: 'not-there' } })
    expect(await add(record, TEXT, { person: OTHER })).toMatchObject({ refusal: { code: 'not-there' } })
    expect(await listed()).toMatchObject({ records: [] })
    expect(await seen()).toBeUndefined()
    // Nor is the matter told by a refusal to enter evidence for it.
    const input = { marking: 'none', title: 'Mine', of }
    const named = await perform({ record: uuid(), act: 'open', input })
    expect(named).toMatchObject({ ok: true })
    const nowhere = { record: uuid(), act: 'open', input: { ...input, of: uuid() } }
    expect(await perform(nowhere)).toMatchObject({ refusal: { code: 'bad-input' } })
    expect(await read(record)).toMatchObject({ ok: true })
  })

  test('a matter lists the evidence it rests on, and a judgement names it; none that is not there for who acts', async () => {
    const of = await matter()
    const record = await opened({ of })
    const on = { kind: matterKind, record: of }
    const facts = ['seeksListing']
    await done({ ...on, act: 'attach-evidence', input: { evidence: record, facts } })
    const answer = (evidence: string) => ({
      facts: { seeksListing: { state: 'answered', value: true, evidence } },
    })
    await done({ ...on, act: 'answer', input: answer(record) })
    await done({ ...on, act: 'answer', input: answer('report.pdf') })
    const nowhere = uuid()
    for (const [act, input, pointer] of [
      ['attach-evidence', { evidence: nowhere }, '/evidence'],
      ['attach-evidence', { evidence: of }, '/evidence'],
      ['answer', answer(nowhere), '/facts/seeksListing/evidence'],
    ] as const) {
      expect(await perform({ ...on, act, input })).toMatchObject({
        refusal: { code: 'bad-input', faults: [{ pointer }] },
      })
    }
    const state = await readRecord<MatterState>(store, states, { tenant, person: OWNER }, matterKind, of)
    expect(state!.state.evidence).toEqual({ [record]: facts })
    await done({ ...on, act: 'detach-evidence', input: { evidence: record, reason: 'Another is better' } })
  })

  test('whoever works on the matter adds to its evidence; an auditor reads and adds nothing', async () => {
    const of = await matter()
    const record = await opened({ of })
    expect(await add(record, TEXT, { person: OTHER })).toMatchObject({ refusal: { code: 'not-allowed' } })
    const input = { person: OTHER, role: 'legal' }
    await done({ kind: matterKind, record: of, act: 'add-contributor', input })
    await added(record, TEXT, { person: OTHER })
  })

  test('a file that was cut or exchanged is not given out', async () => {
    const record = await opened()
    const mine = await added(record, 'x'.repeat(3_000_000))
    const place = await placeOf(mine.address)
    const whole = readFileSync(place)
    writeFileSync(place, whole.subarray(0, whole.length - 1))
    await expect(read(record)).rejects.toMatchObject({ name: 'SealError' })
    const another = await added(await opened(), 'y'.repeat(3_000_000))
    writeFileSync(place, readFileSync(await placeOf(another.address)))
    await expect(read(record)).rejects.toMatchObject({ name: 'SealError' })
    writeFileSync(place, whole)
    expect(await read(record)).toMatchObject({ ok: true })
  })

  test('a key of a file does not open in another’s place', async () => {
    const record = await opened()
    const [one, other] = [await added(record, `one ${uuid()}`), await added(await opened(), `two ${uuid()}`)]
    const [own, foreign] = [(await row(one.address))!, (await row(other.address))!]
    const set = ({ wrapped, copy }: typeof own) =>
      inTenant(store.db, tenant, ({ tx }) =>
        tx.updateTable('evidence_file').set({ wrapped, copy }).where('address', '=', one.address).execute(),
      )
    await set(foreign)
    await expect(read(record)).rejects.toMatchObject({ name: 'WrappingError' })
    await set(own)
    expect(await read(record)).toMatchObject({ ok: true })
  })

  test('another key of the organisation, or of the installation, wraps all keys anew; files stay readable', async () => {
    const record = await opened()
    const { address } = await added(record, TEXT)
    const before = (await row(address))!
    expect(await rotateOrganisationKey(store.db, store.key, tenant, time.now)).toBeGreaterThan(0)
    const after = (await row(address))!
    expect([after.copy, after.wrapped === before.wrapped]).toEqual([before.copy, false])
    expect(await read(record)).toEqual({ ok: true, text: TEXT })
    // The same file has the same address under the new key.
    expect((await added(await opened(), TEXT)).address).toBe(address)

    const another = { ...store.key, secret: randomBytes(32) }
    expect(await rewrapOrganisationKeys(store.db, store.key, another)).toBeGreaterThan(0)
    expect(await read(record, {}, { ...store, key: another })).toEqual({ ok: true, text: TEXT })
    await expect(checkOrganisationKeys(store.db, store.key)).rejects.toMatchObject({
      name: 'EvidenceError',
      reason: 'locked',
    })
    await rewrapOrganisationKeys(store.db, another, store.key)
    await checkOrganisationKeys(store.db, store.key)
  })

  test('a destroyed file opens for nobody, in no record, and its words are gone; the log says why', async () => {
    const [bytes, name] = [`秘密计划 ${uuid()}`, '计划甲.txt']
    const input = { marking: 'none', name, note: '计划甲的说明' }
    const records = [await opened(), await opened()]
    const { address } = await added(records[0]!, bytes, { input })
    await added(records[1]!, bytes, { input })
    const copy = readFileSync(await placeOf(address))
    const author = { actor: OWNER, way: 'page' } as const
    const when = { now: time.now, day: time.today }
    const erased = await eraseFile(store, { tenant, address }, 'state-secret', author, when)
    expect(erased).toEqual({ records: [...records].sort(), isFirst: true })
    expect(await row(address)).toMatchObject({ wrapped: null, ground: 'state-secret' })
    expect(files().some((file) => readFileSync(join(store.evidence.path, file)).equals(copy))).toBe(false)
    for (const record of records) {
      expect(await read(record)).toMatchObject({ refusal: { code: 'not-there' } })
      const state = await stateOf(record)
      expect(state.revisions).toMatchObject([{ isErased: true, name: '〔已清除 / erased〕' }])
      expect(JSON.stringify(state)).not.toContain('计划甲')
    }
    expect(
      await readList(
        store,
        states,
        { tenant, person: OWNER },
        { kind: 'evidence', text: '计划甲', today: time.today },
      ),
    ).toMatchObject({ records: [] })
    // It is not taken again, and asked again the erasure finds nothing to do.
    expect(await add(await opened(), bytes)).toMatchObject({ refusal: { code: 'state-secret' } })
    const again = await eraseFile(store, { tenant, address }, 'state-secret', author, when)
    expect(again.isFirst).toBe(false)
    expect((await events(records[0]!)).map(({ type }) => type)).toEqual([
      'opened',
      'revision-added',
      'file-erased',
      'words-erased',
    ])
  })

  test('a file that an earlier state brings back is destroyed again at the start; one given again later stays', async () => {
    const [record, later, secret] = [await opened(), await opened(), await opened()]
    const { address: kept } = await added(secret, `whatever the clock says ${uuid()}`)
    const { address } = await added(record, `brought back ${uuid()}`)
    const { address: given } = await added(later, `given again ${uuid()}`)
    const erasure = { tenant, places: [], notes: [], ground: 'personal-data', by: OWNER } as const
    await rememberErasures(store.key, [
      { ...erasure, stream: record, files: [address], at: '2099-01-01T00:00:00.000Z' },
      { ...erasure, stream: later, files: [given], at: '2001-01-01T00:00:00.000Z' },
      {
        ...{ ...erasure, ground: 'state-secret' as const },
        ...{ stream: secret, files: [kept], at: '2001-01-01T00:00:00.000Z' },
      },
    ])
    await store.close()
    store = await made.open()
    expect(await row(address)).toMatchObject({ wrapped: null, ground: 'personal-data' })
    expect(await row(kept)).toMatchObject({ wrapped: null, ground: 'state-secret' })
    expect(await read(record)).toMatchObject({ ok: false })
    expect(await read(later)).toMatchObject({ ok: true, text: expect.stringContaining('given again') })
  })

  test('a file destroyed for a person’s sake may be given again, and stays unreadable where it was destroyed', async () => {
    const bytes = `Personal data ${uuid()}`
    const record = await opened()
    const { address } = await added(record, bytes)
    const author = { actor: OWNER, way: 'page' } as const
    await eraseFile(store, { tenant, address }, 'personal-data', author, { now: time.now, day: time.today })
    const again = await opened()
    expect((await added(again, bytes)).address).toBe(address)
    expect(await read(again)).toEqual({ ok: true, text: bytes })
    expect(await read(record)).toMatchObject({ refusal: { code: 'not-there' } })
  })

  test('what a crash left is swept after a day, and nothing that an event names', async () => {
    const record = await opened()
    await added(record, TEXT)
    await sweepFiles(store, later)
    const before = files()
    // A crash after the file was named and before its event: the act is refused instead.
    const closed = await opened()
    const orphan = `nobody names me ${uuid()}`
    const crash = { ...store, db: crashing(store) }
    await expect(add(closed, orphan, {}, crash)).rejects.toThrow('crash')
    expect(files().length).toBe(before.length + 1)
    const [tenantFolder] = readdirSync(store.evidence.path).filter((name) => name === tenant)
    const stray = join(store.evidence.path, tenantFolder!, '00')
    const half = join(store.evidence.path, 'unfinished', uuid())
    mkdirSync(stray, { recursive: true })
    for (const place of [join(stray, uuid()), half]) {
      writeFileSync(place, 'half')
      utimesSync(place, time.now, time.now)
    }
    expect(await sweepFiles(store, time.now)).toBe(0)
    expect(await sweepFiles(store, later)).toBe(3)
    expect(files()).toEqual(before)
    expect(await read(record)).toEqual({ ok: true, text: TEXT })
  })

  test('a folder that is missing or another’s stops the start by its name', async () => {
    const other = make()
    const first = await other.open()
    const [organisation, record] = [uuid(), uuid()]
    const base = { tenant: organisation, person: OWNER, way: 'page' } as const
    const act = (request: Request) =>
      performAct(first, states, { ...base, kind: evidenceKind, ...request }, time)
    const owner = { seat: 'party', name: 'Example', owner: 'Li Min' }
    await act({ kind: organisationKind, record: organisation, act: 'open', input: owner })
    await act({ record, act: 'open', input: { marking: 'none', title: 'Assessment' } })
    const input = { marking: 'none', name: 'report.txt' }
    const request = { ...base, record, input }
    expect(await addRevision(first, states, request, inParts(Buffer.from(TEXT)), time)).toMatchObject({
      ok: true,
    })
    await first.close()
    const mark = join(first.evidence.path, 'installation')
    const own = readFileSync(mark, 'utf8')
    writeFileSync(mark, `${uuid()}\n`)
    await expect(other.open()).rejects.toMatchObject({
      name: 'EvidenceError',
      reason: 'of-another-installation',
    })
    rmSync(mark)
    await expect(other.open()).rejects.toMatchObject({ name: 'EvidenceError', reason: 'missing' })
    writeFileSync(mark, own)
    await (await other.open()).close()
    await other.drop()
  })
})

/** A database that fails at the transaction of the event: the rehearsal and the naming of the file come before it. */
function crashing({ db }: Store): Store['db'] {
  let transactions = 0
  return new Proxy(db, {
    get: (target, name) => {
      if (name === 'transaction' && ++transactions === 3) throw new Error('crash')
      const value = target[name as keyof typeof target]
      return typeof value === 'function' ? (value as (...of: unknown[]) => unknown).bind(target) : value
    },
  })
}
