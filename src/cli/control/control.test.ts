import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { organisationKind } from '#records'
import { performAct, StateCache, type Store } from '#store'
import { DATABASES, type TestDatabase } from '../../../test/databases/index.ts'
import { version } from '../../version.ts'
import type { OperationProgress } from '../operations/operations.ts'
import { askHolder } from './ask-holder.ts'
import { type ControlServer, openControl } from './control-server.ts'
import { controlFolder, reachSocket } from './socket-path.ts'

const time = { now: new Date('2026-11-21T02:00:00.000Z'), today: '2026-11-21' }
const ORGANISATIONS = 60

describe('the socket of the process that holds a folder', () => {
  let database: TestDatabase
  let store: Store
  let control: ControlServer

  beforeAll(async () => {
    database = DATABASES[0]![1]()
    store = await database.open()
    control = await openControl(store, database.data)
    const states = new StateCache()
    for (let index = 0; index < ORGANISATIONS; index += 1) {
      const tenant = uuid()
      const input = { seat: 'party', name: `Organisation ${index}`, owner: '李敏' }
      const request = { tenant, kind: organisationKind, record: tenant, act: 'open', input } as const
      await performAct(store, states, { ...request, person: uuid(), way: 'page' }, time)
    }
  })
  afterAll(async () => {
    await control.close()
    await store.close()
    await database.drop()
  })

  test('is its owner’s alone', async () => {
    const { path } = await reachSocket(database.data)
    expect(statSync(controlFolder(database.data)).mode & 0o777).toBe(0o700)
    expect(statSync(path).mode & 0o777).toBe(0o600)
  })

  test('does what is asked of it, and tells how far it has come', async () => {
    const told: OperationProgress[] = []
    const rebuilt = await askHolder(database.data, 'rebuild', {}, (progress) => told.push(progress))
    expect(rebuilt).toEqual({ ok: true, value: { records: ORGANISATIONS } })
    expect(told.length).toBeGreaterThan(1)
    expect(told.at(-1)).toEqual({ done: ORGANISATIONS, of: ORGANISATIONS })
    const verified = await askHolder(database.data, 'verify-log', {}, () => {})
    expect(verified).toMatchObject({ ok: true, value: { holds: true, events: ORGANISATIONS } })
  })

  test('a client that dies stops what it asked for, and harms nothing', async () => {
    const { path } = await reachSocket(database.data)
    const client = connect(path)
    client.write(`${JSON.stringify({ release: version, operation: 'rebuild', input: {} })}\n`)
    await new Promise((resolve) => client.once('data', resolve))
    client.destroy()
    // The next one waits its turn, and finds everything as it was.
    const verified = await askHolder(database.data, 'verify-log', {}, () => {})
    expect(verified).toMatchObject({ ok: true, value: { holds: true } })
  })

  test('a line that is no request, and one of another release, are refused', async () => {
    const { path } = await reachSocket(database.data)
    for (const line of ['nonsense', JSON.stringify({ release: '0.0.1', operation: 'rebuild', input: {} })]) {
      const client = connect(path)
      client.write(`${line}\n`)
      const [answer] = await Promise.all([
        new Promise<string>((resolve) => client.once('data', (part) => resolve(String(part)))),
        new Promise((resolve) => client.once('close', resolve)),
      ])
      expect(JSON.parse(answer)).toMatchObject({ refused: { code: 'another-release' } })
    }
  })

  test('a file that cannot be written is a refusal, there as here', async () => {
    const file = join(database.data, 'no-such-folder', 'backup')
    expect(await askHolder(database.data, 'backup', { file }, () => {})).toMatchObject({
      ok: false,
      refused: { code: 'not-written' },
    })
  })

  test('the end of the server is told to whoever waits', async () => {
    let closed: Promise<void> | undefined
    const asked = askHolder(database.data, 'rebuild', {}, () => {
      closed ??= control.close()
    })
    expect(await asked).toMatchObject({ ok: false, refused: { code: 'server-ended' } })
    await closed
    expect(await askHolder(database.data, 'rebuild', {}, () => {})).toMatchObject({
      ok: false,
      refused: { code: 'held' },
    })
    control = await openControl(store, database.data)
  })

  test('reaches a folder whose path is longer than a socket’s may be', async () => {
    const above = mkdtempSync(join(tmpdir(), 'anshen-deep-'))
    const deep = join(above, ...Array.from({ length: 4 }, () => 'x'.repeat(40)))
    const second = await openControl(store, deep)
    expect(await askHolder(deep, 'verify-log', {}, () => {})).toMatchObject({ ok: true })
    await second.close()
    rmSync(above, { recursive: true })
  })

  test('what a killed server left behind is no obstacle', async () => {
    await control.close()
    const { path } = await reachSocket(database.data)
    const again = await openControl(store, database.data)
    await again.close()
    control = await openControl(store, database.data)
    expect(statSync(path).isSocket()).toBe(true)
    await control.close()
    await import('node:fs/promises').then(({ mkdir }) => mkdir(controlFolder(database.data)))
    writeFileSync(path, '')
    control = await openControl(store, database.data)
    expect(await askHolder(database.data, 'verify-log', {}, () => {})).toMatchObject({ ok: true })
  })
})
