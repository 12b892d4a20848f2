import type { Hono } from 'hono'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localOwnerOf, type Store } from '#store'
import { DATABASES, type TestDatabase } from '../../test/databases/index.ts'
import { apiApp, LocalOwner } from './index.ts'

const time = () => ({ now: new Date('2026-11-21T02:00:00.000Z'), today: '2026-11-21' })
const HOST = 'localhost:8080'
const BOTH = { en: expect.stringMatching(/\w/), zh: expect.stringMatching(/\p{Script=Han}/u) }

describe.each(DATABASES)('the API on %s', (_, make) => {
  let made: TestDatabase
  let store: Store
  let app: Hono
  let owner: LocalOwner
  let session: Record<string, string>
  let organisation: string
  const failures: unknown[] = []

  beforeAll(async () => {
    made = make()
    store = await made.open()
    owner = new LocalOwner(localOwnerOf(store.key), 8080)
    app = apiApp(store, { identity: owner, time, report: (error) => failures.push(error) })
    const { header, token } = owner.useLink(owner.makeLink())!
    session = {
      Cookie: header.split(';')[0]!,
      Origin: `http://${HOST}`,
      'Anshen-Session': token,
      Host: HOST,
    }
    organisation = uuid()
    const opened = await put(`/api/organisations/${organisation}`, {
      seat: 'party',
      name: 'Example Mobility',
      owner: 'Li Min',
    })
    expect(opened.status).toBe(201)
  })
  afterAll(async () => {
    expect(failures).toEqual([])
    await store.close()
    await made.drop()
  })

  type Headers = Record<string, string>
  const send = (method: string, path: string, body: unknown, headers: Headers = {}) =>
    app.request(path, {
      method,
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': uuid(),
        ...(/^\/api\/(matters|cases)/.test(path) ? { 'Anshen-Organisation': organisation } : {}),
        ...session,
        ...headers,
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  const put = (path: string, body: unknown, headers?: Headers) => send('PUT', path, body, headers)
  const post = (path: string, body: unknown, headers?: Headers) => send('POST', path, body, headers)
  const get = (path: string, headers: Headers = {}) =>
    app.request(path, { headers: { ...session, 'Anshen-Organisation': organisation, ...headers } })
  const matter = async (title = 'Recommender'): Promise<string> => {
    const id = uuid()
    expect((await put(`/api/matters/${id}`, { title })).status).toBe(201)
    return id
  }
  const yes = { seeksListing: true }

  /** Every problem says in both languages what happened and what helps. */
  const problem = async (response: Response | Promise<Response>, status: number, code: string) => {
    const answer = await response
    const body = (await answer.json()) as Record<string, never>
    expect([answer.status, body.status, body.code]).toEqual([status, status, code])
    expect(answer.headers.get('Content-Type')).toContain('application/problem+json')
    expect(body).toMatchObject({ message: BOTH, remedy: BOTH, type: `urn:anshen:problem:${code}` })
    return { answer, body }
  }

  test('a record is opened, acted on and read, with its version as its tag', async () => {
    const id = await matter('Listing abroad')
    const acted = await post(`/api/matters/${id}/answer`, { facts: yes }, { 'If-Match': '"1"' })
    expect([acted.status, acted.headers.get('ETag')]).toEqual([200, '"2"'])
    const read = await get(`/api/matters/${id}`)
    expect(read.headers.get('ETag')).toBe('"2"')
    expect(await read.json()).toMatchObject({
      id,
      kind: 'matters',
      version: 2,
      state: { title: 'Listing abroad', answers: { seeksListing: { answer: { value: true } } } },
    })
    const again = await get(`/api/matters/${id}`, { 'If-None-Match': '"2"' })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  test('a review case is opened, its steps are acts, and a step is refused with its article', async () => {
    const id = uuid()
    const opened = await put(`/api/cases/${id}`, { title: 'Listing', procedure: 'order-8', readings: {} })
    expect(opened.status).toBe(201)
    const seen = (version: number) => ({ 'If-Match': `"${version}"` })
    const concluded = { on: '2026-03-02', outcome: 'passed' }
    const { body } = await problem(post(`/api/cases/${id}/concluded`, concluded, seen(1)), 409, 'not-now')
    expect(body.cite).not.toEqual([])
    await problem(
      post(`/api/cases/${id}/application-submitted`, { on: '2026-02-30' }, seen(1)),
      422,
      'bad-input',
    )
    const filed = await post(`/api/cases/${id}/application-submitted`, { on: '2026-03-02' }, seen(1))
    expect(filed.status).toBe(200)
    expect(await (await get(`/api/cases/${id}`)).json()).toMatchObject({ version: 2, kind: 'cases' })
  })

  test('the same change asked for again is answered and not done again; another body is refused', async () => {
    const id = await matter()
    const key = { 'Idempotency-Key': uuid() }
    const first = await post(`/api/matters/${id}/answer`, { facts: yes }, key)
    const again = await post(`/api/matters/${id}/answer`, { facts: yes }, key)
    expect(await again.json()).toEqual(await first.json())
    await problem(post(`/api/matters/${id}/answer`, { facts: {} }, key), 422, 'key-used')
    expect(await (await get(`/api/matters/${id}`)).json()).toMatchObject({ version: 2 })
  })

  test('a clash is answered with both sides', async () => {
    const id = await matter()
    await post(`/api/matters/${id}/answer`, { facts: yes }, { 'If-Match': '"1"' })
    const other = post(`/api/matters/${id}/answer`, { facts: { seeksListing: false } }, { 'If-Match': '"1"' })
    const { body } = await problem(other, 409, 'clash')
    expect(body.clash).toMatchObject({
      version: 2,
      own: [{ payload: { fact: 'seeksListing', answer: { value: false } } }],
      others: [{ payload: { fact: 'seeksListing', answer: { value: true } } }],
    })
  })

  test('an act on the whole record wants a version', async () => {
    const id = await matter()
    await problem(post(`/api/matters/${id}/close`, { reason: 'Withdrawn.' }), 428, 'version-missing')
    const closed = await post(`/api/matters/${id}/close`, { reason: 'Withdrawn.' }, { 'If-Match': '"1"' })
    expect(closed.status).toBe(200)
  })

  test('a list is read page by page to its end, every record once', async () => {
    const ids = new Set<string>()
    for (let at = 0; at < 5; at++) ids.add(await matter(`Number ${at}`))
    const found: string[] = []
    let next: string | null = ''
    while (next !== null) {
      const page = await get(`/api/matters?limit=2${next === '' ? '' : `&after=${next}`}`)
      const list = (await page.json()) as { records: { id: string }[]; next: string | null }
      found.push(...list.records.map(({ id }) => id))
      next = list.next
    }
    expect(new Set(found).size).toBe(found.length)
    expect(found.filter((id) => ids.has(id))).toHaveLength(5)
  })

  test('of another organisation nothing is there, whether it exists or not', async () => {
    const id = await matter()
    const foreign = uuid()
    const elsewhere = { 'Anshen-Organisation': foreign }
    await problem(get(`/api/matters/${id}`, elsewhere), 404, 'not-there')
    await problem(get('/api/matters', elsewhere), 404, 'not-there')
    await problem(get(`/api/organisations/${foreign}`), 404, 'not-there')
    await problem(get(`/api/organisations/${id}`, { 'Anshen-Organisation': id }), 404, 'not-there')
    await problem(post(`/api/matters/${id}/answer`, { facts: yes }, elsewhere), 404, 'not-there')
    // One that exists, asked for under the wrong organisation.
    await put(`/api/organisations/${foreign}`, { seat: 'party', name: 'Other', owner: 'Wang Wei' })
    const theirs = uuid()
    await put(`/api/matters/${theirs}`, { title: 'Theirs' }, elsewhere)
    await problem(get(`/api/matters/${theirs}`), 404, 'not-there')
    await problem(get(`/api/matters/${id}`, elsewhere), 404, 'not-there')
    await problem(post(`/api/matters/${theirs}/entitle`, { title: 'Mine' }), 404, 'not-there')
    // A person who is of no organisation.
    const stranger = new LocalOwner(uuid(), 8080)
    const strange = apiApp(store, { identity: stranger, time })
    const headers = { Authorization: `Bearer ${stranger.access}`, 'Anshen-Organisation': organisation }
    for (const path of [`/api/matters/${id}`, '/api/matters', `/api/organisations/${organisation}`]) {
      const asked = { ...headers, 'Anshen-Organisation': organisation }
      await problem(strange.request(path, { headers: asked }), 404, 'not-there')
    }
    const none = await strange.request('/api/organisations', { headers })
    expect(await none.json()).toEqual({ records: [], next: null })
  })

  test('faults of the input are told at their places', async () => {
    const id = await matter()
    const { body } = await problem(post(`/api/matters/${id}/answer`, { fact: {} }), 422, 'bad-input')
    expect(body.faults).toEqual(
      expect.arrayContaining([expect.objectContaining({ pointer: '/fact', message: BOTH, expected: BOTH })]),
    )
    await problem(put(`/api/matters/${uuid()}`, { title: 'a\0b' }), 422, 'bad-input')
    await problem(put(`/api/matters/${uuid()}`, []), 422, 'bad-input')
  })

  test.each<[string, number, string, () => [string, string, unknown, Headers?]]>([
    [
      'another type',
      415,
      'other-type',
      () => ['PUT', `/api/matters/${uuid()}`, {}, { 'Content-Type': 'text/plain' }],
    ],
    ['no JSON', 400, 'no-json', () => ['PUT', `/api/matters/${uuid()}`, '{']],
    ['a long body', 413, 'too-large', () => ['PUT', `/api/matters/${uuid()}`, `"${'x'.repeat(4 << 20)}"`]],
    ['no key', 400, 'key-missing', () => ['PUT', `/api/matters/${uuid()}`, {}, { 'Idempotency-Key': '' }]],
    [
      'no version 7',
      400,
      'bad-parameter',
      () => ['PUT', '/api/matters/01939b5e-7c1a-4f00-8a00-000000000001', {}],
    ],
    [
      'no tag',
      400,
      'bad-parameter',
      () => ['POST', `/api/matters/${uuid()}/answer`, {}, { 'If-Match': '*' }],
    ],
    [
      'no organisation',
      400,
      'bad-parameter',
      () => ['PUT', `/api/matters/${uuid()}`, {}, { 'Anshen-Organisation': 'x' }],
    ],
    ['no such act', 404, 'no-address', () => ['POST', `/api/matters/${uuid()}/frobnicate`, {}]],
    [
      'another origin',
      403,
      'other-origin',
      () => ['PUT', `/api/matters/${uuid()}`, {}, { Origin: 'http://evil.example' }],
    ],
    ['no token', 403, 'other-origin', () => ['PUT', `/api/matters/${uuid()}`, {}, { 'Anshen-Session': '' }]],
    ['no session', 401, 'not-signed-in', () => ['PUT', `/api/matters/${uuid()}`, {}, { Cookie: '' }]],
  ])('%s is a problem', async (_name, status, code, request) => {
    const [method, path, body, headers] = request()
    await problem(send(method, path, body, headers), status, code)
  })

  test('another method is told which there are', async () => {
    const { answer } = await problem(send('DELETE', `/api/matters/${uuid()}`, '{}'), 405, 'other-method')
    expect(answer.headers.get('Allow')).toBe('GET, HEAD, PUT')
  })

  test('a working note is written, changed in the version seen, and removed; a held record keeps it', async () => {
    const id = await matter()
    const address = `/api/matters/${id}/notes/${uuid()}`
    const note = { kind: 'comment', body: '请采购部核对', mentions: [] }
    const written = await put(address, note)
    expect([written.status, await written.json()]).toMatchObject([201, { body: '请采购部核对', version: 1 }])
    // Asked again it is the same note, and under another body another is not written.
    expect((await put(address, note)).status).toBe(201)
    await problem(put(address, { ...note, body: 'other' }), 404, 'not-there')
    const changed = await put(address, { ...note, body: 'second' }, { 'If-Match': '"1"' })
    expect(await changed.json()).toMatchObject({ body: 'second', version: 2 })
    await problem(put(address, { ...note, body: 'lost' }, { 'If-Match': '"1"' }), 409, 'changed-since')
    const { body } = await problem(put(address, { kind: 'memo', body: '' }), 422, 'bad-input')
    expect(body.faults).toHaveLength(3)
    expect(await (await get(`/api/matters/${id}/notes`)).json()).toMatchObject({
      notes: [{ body: 'second' }],
    })
    expect((await post(`/api/matters/${id}/place-hold`, { reason: 'An inquiry.' })).status).toBe(200)
    await problem(send('DELETE', address, ''), 409, 'not-now')
    await problem(put(address, { ...note, body: 'third' }, { 'If-Match': '"2"' }), 409, 'not-now')
    expect((await post(`/api/matters/${id}/lift-hold`, { reason: 'Ended.' })).status).toBe(200)
    expect((await send('DELETE', address, '')).status).toBe(204)
    await problem(get(`/api/matters/${id}/notes`, { 'Anshen-Organisation': uuid() }), 404, 'not-there')
  })

  test('an access token does what needs no seal', async () => {
    const id = await matter()
    const asProgram = { Authorization: `Bearer ${owner.access}`, Cookie: '', 'Anshen-Session': '' }
    const headers = { 'Content-Type': 'application/json', 'Anshen-Organisation': organisation, ...asProgram }
    const act = (name: string, body: unknown) =>
      app.request(`/api/matters/${id}/${name}`, {
        method: 'POST',
        headers: { ...headers, 'Idempotency-Key': uuid() },
        body: JSON.stringify(body),
      })
    expect((await act('answer', { facts: yes })).status).toBe(200)
    await problem(act('decide-further-step', { step: 'consult', reason: 'Safer.' }), 403, 'not-allowed')
  })

  test('every address stands in the document, and the document names no other', async () => {
    const { paths } = JSON.parse(await (await get('/api/openapi.json')).text()) as {
      paths: Record<string, object>
    }
    const inDocument = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    const routes = app.routes
      .filter(({ method, path }) => method !== 'ALL' && path !== '/api/reference.css')
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`)
    expect(new Set(routes)).toEqual(new Set(inDocument))
    const page = await get('/api')
    expect(page.headers.get('Content-Security-Policy')).toContain("script-src 'self'")
    const html = await page.text()
    for (const each of inDocument) expect(html).toContain(`<code>${each}</code>`)
    expect(html).not.toMatch(/<script|style=|https?:/)
  })

  test('answers are documents of the contract, and their faults stand in the request', async () => {
    const due = await post('/api/answers/due', { from: '2023-03-31', workingDays: 30 })
    expect(await due.json()).toMatchObject({ due: '2023-05-16', firm: true })
    const matterFile = {
      on: '2026-11-21',
      facts: { seeksListing: false, procuresNetworkProductsOrServices: false },
    }
    const screened = await post('/api/answers/screen', { matter: matterFile })
    expect(await screened.json()).toMatchObject({ regulation: 'order-8', on: '2026-11-21' })
    const { body } = await problem(
      post('/api/answers/screen', { matter: { facts: { seeksListng: true } } }),
      422,
      'bad-input',
    )
    expect(body.faults).toMatchObject([{ pointer: '/matter/facts/seeksListng' }])
    for (const empty of ['screen', 'flip', 'plan', 'replay', 'due', 'receipt']) {
      await problem(post(`/api/answers/${empty}`, {}), 422, 'bad-input')
    }
  })
})
