import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { matterKind, organisationKind } from '#records'
import { localOwnerOf, makeCheckpoint, performAct, StateCache, type Store } from '#store'
import { DATABASES, type TestDatabase } from '../../../test/databases/index.ts'
import { openControl } from '../control/control-server.ts'
import { paletteFor, printed } from '../layout/index.ts'
import { runWords } from '../run.ts'
import type { Terminal } from '../terminal.ts'

const time = { now: new Date('2026-11-21T02:00:00.000Z'), today: '2026-11-21' }
const SECRET = 'Azure heron 2207'

/** Runs a command line. @returns its status and what it printed, in both languages */
async function ran(...words: readonly string[]) {
  const out: string[] = []
  const err: string[] = []
  const text = (page: Parameters<Terminal['page']>[0]) =>
    printed(page, { language: 'both', width: 200, paint: paletteFor(false), unbroken: true })
  const status = await runWords(words, {
    language: 'both',
    page: (page) => void out.push(text(page)),
    note: (page) => void err.push(text(page)),
    data: async (data) => void out.push(data),
    isWatched: false,
    passing: () => {},
  })
  return { status, out: out.join(''), err: err.join('') }
}

describe('the commands over an installation', () => {
  const [tenant, matter] = [uuid(), uuid()]
  const folder = mkdtempSync(join(tmpdir(), 'anshen-commands-'))
  const words = join(folder, 'words.txt')
  const backup = join(folder, 'a.backup')
  let database: TestDatabase
  let data: readonly string[]

  const filled = async (store: Store): Promise<void> => {
    const states = new StateCache()
    const base = { tenant, person: localOwnerOf(store.key), way: 'page' } as const
    const organisation = { seat: 'party', name: 'Example Mobility', owner: '李敏' }
    const opening = { ...base, kind: organisationKind, record: tenant, act: 'open' }
    await performAct(store, states, { ...opening, input: organisation }, time)
    const title = `Plan ${SECRET}`
    await performAct(
      store,
      states,
      { ...base, kind: matterKind, record: matter, act: 'open', input: { title } },
      time,
    )
    await makeCheckpoint(store.db, store.key, time.now)
  }

  beforeAll(async () => {
    database = DATABASES[0]![1]()
    data = ['--data', database.data]
    process.env.ANSHEN_KEY_FILE = database.keyFile
    writeFileSync(words, `${SECRET}\n`)
    const store = await database.open()
    await filled(store)
    await store.close()
  })
  afterAll(async () => {
    delete process.env.ANSHEN_KEY_FILE
    await database.drop()
    rmSync(folder, { recursive: true, force: true })
  })

  test('prove the log, back it up and make the lists anew, in both languages', async () => {
    const verified = await ran('verify', 'log', ...data)
    expect(verified).toMatchObject({ status: 0, err: '' })
    expect(verified.out).toContain('✓ It is as it was written')
    expect(verified.out).toContain('日志保持原样')
    const backedUp = await ran('backup', backup, ...data)
    expect([backedUp.status, backedUp.err]).toEqual([0, ''])
    expect(backedUp.out).toContain('The key that opens it is key')
    expect(await ran('backup', backup, ...data)).toMatchObject({ status: 1 })
    expect(await ran('rebuild', ...data, '--json')).toMatchObject({
      status: 0,
      out: '{\n  "records": 2\n}\n',
    })
  })

  test('ask the process that holds the folder, which does the same', async () => {
    const store = await database.open()
    const control = await openControl(store, database.data)
    const verified = await ran('verify', 'log', ...data, '--json')
    expect(JSON.parse(verified.out)).toMatchObject({ holds: true, streams: 2, events: 2 })
    expect(await ran('backup', backup, '--replace', ...data)).toMatchObject({ status: 0 })
    const held = await ran('restore', backup, '--replace', ...data)
    expect(held).toMatchObject({ status: 1, out: '' })
    expect(held.err).toMatch(/Another process works with .*\n.*另一进程正在使用/)
    await control.close()
    // Held by something that takes no commands.
    expect(await ran('rebuild', ...data)).toMatchObject({ status: 1 })
    await store.close()
  })

  test('show what would be erased, erase it, and say never what', async () => {
    const shown = await ran('expunge', words, ...data)
    expect(shown).toMatchObject({ status: 0, err: '' })
    expect(shown.out).toContain(`Plan ${SECRET}`)
    expect(shown.out).toContain('Nothing was changed.')
    expect(await ran('expunge', words, '--erase', ...data)).toMatchObject({ status: 1 })
    expect(await ran('expunge', words, '--record', matter, ...data)).toMatchObject({ status: 1 })
    const erased = await ran('expunge', words, '--erase', '--ground', 'state-secret', ...data)
    expect(erased).toMatchObject({ status: 0, err: '' })
    expect(erased.out).toMatch(/✓ Erased: words at 1 places.*\n.*已清除：文字1处/)
    expect(erased.out).not.toContain(SECRET)
    const gone = await ran('expunge', words, ...data)
    expect(gone.err).toContain('Nothing that you may erase stands there.')
    expect(await ran('verify', 'log', ...data)).toMatchObject({ status: 0 })
  })

  test('name an edit of the log, and end with 1', async () => {
    await database.asOwner([`update event set day = '2020-01-01' where stream = '${matter}' and version = 1`])
    const { status, out } = await ran('verify', 'log', ...data)
    expect(status).toBe(1)
    expect(out).toContain('The event’s day no longer says what its text says.')
    expect(out).toContain('事件的日期与其原文不再一致。')
    expect(out).toContain(`record ${matter} of ${tenant}, event 1`)
  })

  test('print the key on a sheet and take it back, a mistyped group by its number', async () => {
    const sheet = await ran('key', 'sheet', ...data, '--json')
    const { groups } = JSON.parse(sheet.out) as { groups: string[] }
    const typed = join(folder, 'typed.txt')
    process.env.ANSHEN_KEY_FILE = join(folder, 'typed-key')
    writeFileSync(typed, [...groups.slice(0, 4), 'AAAAA', ...groups.slice(5)].join(' '))
    expect((await ran('key', 'enter', typed)).err).toMatch(/group 5 is not as it is printed.*\n.*第5组/)
    writeFileSync(typed, groups.join('\n').toLowerCase())
    expect(await ran('key', 'enter', typed)).toMatchObject({ status: 0, err: '' })
    expect(readFileSync(process.env.ANSHEN_KEY_FILE, 'utf8')).toBe(readFileSync(database.keyFile, 'utf8'))
    process.env.ANSHEN_KEY_FILE = database.keyFile
  })

  test('say by name which key is missing', async () => {
    process.env.ANSHEN_KEY_FILE = join(folder, 'no-key')
    const { status, err } = await ran('verify', 'log', ...data)
    expect(status).toBe(1)
    expect(err).toContain(`The key of this installation is not there: ${join(folder, 'no-key')}.`)
    expect(err).toContain('未找到本安装的密钥')
    process.env.ANSHEN_KEY_FILE = database.keyFile
    expect(readdirSync(folder)).not.toContain('no-key')
  })
})
