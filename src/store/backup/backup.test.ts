import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evidenceKind, type MatterState, matterKind, organisationKind } from '#records'
import {
  addRevision,
  asCourier,
  eraseFile,
  expunge,
  findWords,
  inTenant,
  makeCheckpoint,
  performAct,
  readAnchor,
  readHistory,
  readRevision,
  restoreBackup,
  StateCache,
  type Store,
  verifyLog,
  writeBackup,
} from '#store'
import { DATABASES, type TestDatabase } from '../../../test/databases/index.ts'
import { signingPair } from '../keys/installation-key.ts'
import { EvidenceShelves, evidenceLines, namedCopies } from './evidence-lines.ts'

const OWNER = uuid()
const time = { now: new Date('2026-11-21T02:00:00.000Z'), today: '2026-11-21' }
const [EMBEDDED, OLDEST, NEWEST] = DATABASES.map(([, make]) => make)
const PAIRS = [
  ['embedded to embedded', EMBEDDED!, EMBEDDED!],
  ['embedded to PostgreSQL 15', EMBEDDED!, OLDEST!],
  ['PostgreSQL 15 to PostgreSQL 18', OLDEST!, NEWEST!],
  ['PostgreSQL 18 to embedded', NEWEST!, EMBEDDED!],
] as const

/** An organisation with some matters. */
async function filled(store: Store, tenant: string, matters: readonly string[]): Promise<void> {
  const states = new StateCache()
  const base = { tenant, person: OWNER, way: 'page' } as const
  const input = { seat: 'party', name: 'Example Mobility', owner: '李敏' }
  await performAct(
    store,
    states,
    { ...base, kind: organisationKind, record: tenant, act: 'open', input },
    time,
  )
  for (const record of matters) {
    const on = { ...base, kind: matterKind, record }
    await performAct(store, states, { ...on, act: 'open', input: { title: `Matter ${record}` } }, time)
    const facts = { seeksListing: { state: 'answered', value: true, reason: '董事会决议' } }
    await performAct(store, states, { ...on, act: 'answer', input: { facts } }, time)
  }
  await performAct(
    store,
    states,
    {
      ...base,
      kind: evidenceKind,
      record: EVIDENCE,
      act: 'open',
      input: { marking: 'none', title: 'Report' },
    },
    time,
  )
  const revision = { ...base, record: EVIDENCE, input: { marking: 'none', name: 'report.txt' } }
  expect(
    await addRevision(store, states, revision, Readable.from([Buffer.from(REPORT)]), time),
  ).toMatchObject({
    ok: true,
  })
  await makeCheckpoint(store.db, store.key, time.now)
}

const EVIDENCE = uuid()
const REPORT = '评估报告。\n'.repeat(100_000)

/** The evidence as it is read. */
async function reportIn(store: Store, tenant: string): Promise<string> {
  const request = { tenant, record: EVIDENCE, person: OWNER, way: 'page' } as const
  const opened = await readRevision(store, new StateCache(), request, time)
  if (!opened.ok) throw new Error(JSON.stringify(opened))
  const parts: Uint8Array[] = []
  for await (const part of opened.bytes) parts.push(part)
  return Buffer.concat(parts).toString()
}

const settingsOf = async (database: TestDatabase, keyFile: string) => {
  const { data, firstFiles, databaseUrl } = await database.forProcess()
  return { data, firstFiles, env: { ANSHEN_KEY_FILE: keyFile }, ...(databaseUrl ? { databaseUrl } : {}) }
}

describe('a backup', () => {
  const folder = mkdtempSync(join(tmpdir(), 'anshen-backup-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test.each(PAIRS)('is the same installation again: %s', async (name, makeSource, makeTarget) => {
    const [source, target] = [makeSource(), makeTarget()]
    const tenant = uuid()
    const matters = [uuid(), uuid(), uuid()]
    const before = await source.open()
    await filled(before, tenant, matters)
    const file = join(folder, `${name}.backup`)
    const { tables } = await writeBackup(before, file, time.now)
    const titles = (store: Store) =>
      inTenant(store.db, tenant, ({ tx }) => tx.selectFrom('record').selectAll().orderBy('id').execute())
    const listed = await titles(before)
    await before.close()
    // Nothing of it can be read without the key.
    expect(readFileSync(file).includes('李敏')).toBe(false)

    const settings = await settingsOf(target, source.keyFile)
    const report = await restoreBackup(settings, file, time.now)
    expect(report).toMatchObject({
      tables: { event: tables.event },
      log: { holds: true, younger: { events: 0 } },
      evidence: { files: 1, faults: [] },
    })
    const { openStore } = await import('#store')
    const after = await openStore(settings)
    expect(await titles(after)).toEqual(listed)
    expect((await reportIn(after, tenant)) === REPORT).toBe(true)
    // The log goes on where it stood, and is still proved.
    await performAct(
      after,
      new StateCache(),
      {
        tenant,
        kind: matterKind,
        record: matters[0]!,
        act: 'entitle',
        input: { title: 'Renamed' },
        person: OWNER,
        way: 'page',
      },
      time,
    )
    const history = await inTenant(after.db, tenant, (within) =>
      readHistory<MatterState>(within, matterKind, matters[0]!),
    )
    expect(history).toMatchObject({ version: 3, state: { title: 'Renamed' } })
    expect(
      await verifyLog(after.db, signingPair(after.key).verify, await readAnchor(after.key)),
    ).toMatchObject({ holds: true })
    await after.close()
    await Promise.all([source.drop(), target.drop()])
  })

  test('made before an erasure brings nothing back, on its own machine or another', async () => {
    const [source, there, elsewhere] = [EMBEDDED!(), OLDEST!(), NEWEST!()]
    const [tenant, matter] = [uuid(), uuid()]
    const before = await source.open()
    await filled(before, tenant, [matter])
    const [earlier, later] = ['earlier', 'later'].map((name) => join(folder, `${name}.backup`))
    await writeBackup(before, earlier!, time.now)
    const found = await findWords(before.db, OWNER, { text: '董事会决议' })
    expect(found).toHaveLength(1)
    await expunge(before, found, 'personal-data', OWNER, time)
    await writeBackup(before, later!, time.now)
    await before.close()

    // Its own key, with the list of what was erased beside it.
    const settings = await settingsOf(there, source.keyFile)
    const { log } = await restoreBackup(settings, earlier!, time.now)
    expect(log).toMatchObject({ holds: true })
    const { openStore } = await import('#store')
    const words = async (of: typeof settings) => {
      const store = await openStore(of)
      const left = await findWords(store.db, OWNER, { text: '董事会决议' })
      await store.close()
      return left
    }
    expect(await words(settings)).toEqual([])

    // A key that was typed has no list: the later backup brings it, and the earlier one finds it there.
    const typed = join(folder, 'typed-key')
    copyFileSync(source.keyFile, typed)
    await restoreBackup(await settingsOf(elsewhere, typed), later!, time.now)
    const third = OLDEST!()
    await restoreBackup(await settingsOf(third, typed), earlier!, time.now)
    expect(await words(await settingsOf(third, typed))).toEqual([])
    await Promise.all([source, there, elsewhere, third].map((each) => each.drop()))
  })

  describe('that is not what was written', () => {
    let source: TestDatabase
    let target: TestDatabase
    let bytes: Buffer
    const tenant = uuid()
    beforeAll(async () => {
      source = EMBEDDED!()
      target = OLDEST!()
      const store = await source.open()
      await filled(store, tenant, [uuid()])
      await writeBackup(store, join(folder, 'whole.backup'), time.now)
      await store.close()
      bytes = readFileSync(join(folder, 'whole.backup'))
    })
    afterAll(() => Promise.all([source.drop(), target.drop()]))

    const restored = async (name: string, changed: Uint8Array, keyFile = source.keyFile) => {
      const file = join(folder, name)
      writeFileSync(file, changed)
      return restoreBackup(await settingsOf(target, keyFile), file, time.now)
    }

    test.each<readonly [string, (whole: Buffer) => Uint8Array, string]>([
      ['cut', (whole) => whole.subarray(0, whole.length - 100), 'not-whole'],
      ['longer', (whole) => Buffer.concat([whole, Buffer.from('more and more and more')]), 'not-whole'],
      [
        'edited',
        (whole) => {
          const copy = Buffer.from(whole)
          copy[copy.length - 40]! ^= 1
          return copy
        },
        'not-whole',
      ],
      [
        'under another head',
        (whole) => Buffer.from(whole.toString('latin1').replace('2026-11-21T02', '2026-11-21T03'), 'latin1'),
        'not-whole',
      ],
      [
        'of a later schema',
        (whole) => Buffer.from(whole.toString('latin1').replace('"0001-log"', '"9001-log"'), 'latin1'),
        'newer-schema',
      ],
      ['no backup at all', () => Buffer.from('matter: one\n'), 'no-backup'],
    ])('is refused and changes nothing: %s', async (name, change, reason) => {
      await expect(restored(name, change(bytes))).rejects.toMatchObject({ reason })
    })

    test('does not bring back what was destroyed while it was written', async () => {
      const store = await source.open()
      const copies = await asCourier(store.db, (tx) => namedCopies(tx))
      const author = { actor: OWNER, way: 'page' } as const
      const { address } = copies[0]!
      const place = { tenant, address }
      await eraseFile(store, place, 'state-secret', author, { now: time.now, day: time.today })
      const lines: string[] = []
      for await (const line of evidenceLines(store, copies)) lines.push(line)
      expect(lines.map((line) => JSON.parse(line.replace('@evidence ', '')))).toEqual([
        { ...place, ground: 'state-secret' },
      ])
      await inTenant(store.db, tenant, async ({ tx }) => {
        // As the rows of the backup have it.
        await tx.updateTable('evidence_file').set({ wrapped: 'a key', ground: null }).execute()
        const shelves = new EvidenceShelves(store.evidence, store.key.installation)
        await shelves.take(tx, lines[0]!.replace('@evidence ', ''))
        expect(await tx.selectFrom('evidence_file').selectAll().execute()).toMatchObject([
          { wrapped: null, ground: 'state-secret' },
        ])
      })
      await store.close()
    })

    test('opens with the key of its installation alone', async () => {
      const other = EMBEDDED!()
      await (await other.open()).close()
      await expect(restored('whole', bytes, other.keyFile)).rejects.toMatchObject({ reason: 'another-key' })
      await other.drop()
    })

    test('is restored where nothing is, or what was there is kept', async () => {
      const there = EMBEDDED!()
      await (await there.open()).close()
      const settings = await settingsOf(there, source.keyFile)
      const file = join(folder, 'whole.backup')
      await expect(restoreBackup(settings, file, time.now)).rejects.toMatchObject({ reason: 'not-empty' })
      const { replaced } = await restoreBackup(settings, file, time.now, { replace: true })
      expect(readdirSync(there.data).sort()).toEqual(
        ['database', 'evidence', replaced!.split('/').at(-1)!].sort(),
      )
      await there.drop()
    })
  })
})
