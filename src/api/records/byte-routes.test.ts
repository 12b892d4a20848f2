import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localOwnerOf, type Store } from '#store'
import { DATABASES, type TestDatabase } from '../../../test/databases/index.ts'
import { apiApp, LocalOwner } from '../index.ts'

const time = () => ({ now: new Date('2026-11-21T02:00:00.000Z'), today: '2026-11-21' })
const NAME = '评估报告 (终稿).txt'
const TEXT = '评估报告：未发现风险。\n'

// What lies below is tried on every database beside the store.
describe('evidence over HTTP', () => {
  let made: TestDatabase
  let store: Store
  let app: Hono
  let headers: Record<string, string>
  const failures: unknown[] = []

  beforeAll(async () => {
    made = DATABASES[0]![1]()
    store = await made.open()
    const owner = new LocalOwner(localOwnerOf(store.key), 8080)
    app = apiApp(store, { identity: owner, time, report: (error) => failures.push(error) })
    const { header, token } = owner.useLink(owner.makeLink())!
    const organisation = uuid()
    headers = {
      Cookie: header.split(';')[0]!,
      Origin: 'http://localhost:8080',
      'Anshen-Session': token,
      Host: 'localhost:8080',
    }
    const opened = await json('PUT', `/api/organisations/${organisation}`, {
      seat: 'party',
      name: 'Example',
      owner: 'Li Min',
    })
    expect(opened.status).toBe(201)
    headers = { ...headers, 'Anshen-Organisation': organisation }
  })
  afterAll(async () => {
    await store.close()
    await made.drop()
  })

  const json = (method: string, path: string, body: unknown) =>
    app.request(path, {
      method,
      headers: { ...headers, 'Content-Type': 'application/json', 'Idempotency-Key': uuid() },
      body: JSON.stringify(body),
    })
  const opened = async (): Promise<string> => {
    const id = uuid()
    const answer = await json('PUT', `/api/evidence/${id}`, { marking: 'none', title: 'Assessment' })
    expect(answer.status).toBe(201)
    return id
  }
  /** A body that comes in pieces, and tells whether it was asked for. */
  const stream = (pieces: readonly Uint8Array[]) => {
    const asked = { count: 0 }
    const rest = [...pieces]
    const body = new ReadableStream<Uint8Array>(
      {
        pull: (controller) => {
          asked.count += 1
          const piece = rest.shift()
          if (piece) controller.enqueue(piece)
          else controller.close()
        },
      },
      { highWaterMark: 0 },
    )
    return { body, asked }
  }
  const send = (id: string, body: string | Uint8Array | ReadableStream, more: Record<string, string> = {}) =>
    app.request(`/api/evidence/${id}/add-revision`, {
      method: 'POST',
      headers: {
        ...headers,
        'Idempotency-Key': uuid(),
        'Anshen-Marking': 'none',
        'Anshen-Name': encodeURIComponent(NAME),
        ...more,
      },
      body,
      duplex: 'half',
    } as RequestInit)
  const download = (id: string, query = '', more: Record<string, string> = {}, method = 'GET') =>
    app.request(`/api/evidence/${id}/download${query}`, { method, headers: { ...headers, ...more } })
  const version = async (id: string) =>
    ((await (await app.request(`/api/evidence/${id}`, { headers })).json()) as { version: number }).version

  test('a file is streamed in and out, to be kept and not shown', async () => {
    const id = await opened()
    const pieces = Array.from({ length: 50 }, () => Buffer.alloc(65_536, TEXT))
    const added = await send(id, stream(pieces).body)
    expect([added.status, added.headers.get('ETag')]).toEqual([200, '"2"'])
    const whole = Buffer.concat(pieces)
    expect(await added.json()).toMatchObject({
      id,
      version: 2,
      file: { type: 'text/plain', length: whole.length },
    })
    const sent = await download(id)
    expect(sent.status).toBe(200)
    expect(Object.fromEntries(sent.headers)).toMatchObject({
      'content-type': 'text/plain',
      'content-length': String(whole.length),
      'content-disposition': `attachment; filename="____ (__).txt"; filename*=UTF-8''%E8%AF%84%E4%BC%B0%E6%8A%A5%E5%91%8A%20%28%E7%BB%88%E7%A8%BF%29.txt`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    })
    expect(Buffer.from(await sent.arrayBuffer()).equals(whole)).toBe(true)
    // Each copy taken is logged; who has it already, or asks only what it is, takes none.
    expect(await version(id)).toBe(3)
    const tag = { 'If-None-Match': sent.headers.get('ETag')! }
    expect((await download(id, '?revision=1', tag)).status).toBe(304)
    expect((await download(id, '', {}, 'HEAD')).headers.get('Content-Disposition')).toContain('attachment')
    expect(await version(id)).toBe(3)
    expect((await download(id, '?revision=2')).status).toBe(404)
    expect((await download(id, '?revision=two')).status).toBe(422)
    expect((await download(uuid())).status).toBe(404)
  })

  test('the marking is asked first, and what is refused by it is never read', async () => {
    const id = await opened()
    const { body, asked } = stream([Buffer.from(TEXT)])
    const secret = await send(id, body, { 'Anshen-Marking': 'state-secret' })
    expect(secret.status).toBe(403)
    expect(await secret.json()).toMatchObject({
      code: 'state-secret',
      remedy: { zh: expect.stringContaining('保密') },
    })
    expect(asked.count).toBe(0)
    const unmarked = await send(id, TEXT, { 'Anshen-Marking': '' })
    expect([unmarked.status, ((await unmarked.json()) as { code: string }).code]).toEqual([422, 'bad-input'])
    const named = await send(id, TEXT, { 'Anshen-Name': encodeURIComponent('机密★10年 方案.txt') })
    expect(named.status).toBe(403)
    expect((await send(id, '绝密★长期\n方案\n')).status).toBe(403)
    expect(await version(id)).toBe(1)
  })

  test('a false name is told; another type, one too large and a broken header are refused', async () => {
    const id = await opened()
    const misnamed = await send(id, TEXT, { 'Anshen-Name': 'report.pdf' })
    expect(await misnamed.json()).toMatchObject({
      file: { isMisnamed: true },
      notice: { zh: expect.any(String) },
    })
    expect((await send(id, Buffer.from('4d5a900003000000', 'hex'))).status).toBe(415)
    expect((await send(id, TEXT, { 'Content-Length': '100000001' })).status).toBe(413)
    expect((await send(id, TEXT, { 'Anshen-Name': '%E6%9' })).status).toBe(400)
    expect((await send(id, '')).status).toBe(422)
    expect((await send(uuid(), TEXT)).status).toBe(404)
    const answer = await send(id, TEXT, { 'Idempotency-Key': '' })
    expect(answer.status).toBe(400)
  })

  test('a file that was changed where it lies is not sent', async () => {
    const id = await opened()
    const added = await send(id, `${TEXT}${uuid()}`)
    expect(added.status).toBe(200)
    const places = readdirSync(store.evidence.path, { recursive: true, encoding: 'utf8' })
      .map((name) => join(store.evidence.path, name))
      .filter((place) => statSync(place).isFile() && !place.endsWith('installation'))
      .sort((a, b) => statSync(a).mtimeMs - statSync(b).mtimeMs)
    writeFileSync(places.at(-1)!, 'changed')
    const answer = await download(id)
    expect(answer.status).toBe(500)
    expect(failures.splice(0)).toMatchObject([{ name: 'SealError' }])
  })
})
