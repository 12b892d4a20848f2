import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localOwnerOf, type Store } from '#store'
import { DATABASES, type TestDatabase } from '../../../test/databases/index.ts'
import { type Api, apiApp } from '../api-app.ts'
import { LocalOwner } from '../identity/local-owner.ts'

const time = () => ({ now: new Date('2026-11-21T02:00:00.000Z'), today: '2026-11-21' })
const HOST = 'localhost:8080'

/** Somebody at a server of their own, on one database. */
interface Seat {
  readonly app: Api
  readonly headers: Record<string, string>
}

describe.each(DATABASES)('what changes, as it is heard on %s', (_, make) => {
  let made: TestDatabase
  let store: Store
  let owner: Seat
  let colleague: Seat
  const colleagueId = uuid()
  const organisation = uuid()

  const seatOf = (person: string): Seat => {
    const identity = new LocalOwner(person, 8080)
    const app = apiApp(store, { identity, time, heartbeatMs: 30 })
    const { header, token } = identity.useLink(identity.makeLink())!
    const Cookie = header.split(';')[0]!
    return {
      app,
      headers: { Cookie, Origin: `http://${HOST}`, 'Anshen-Session': token, Host: HOST },
    }
  }

  beforeAll(async () => {
    made = make()
    store = await made.open()
    owner = seatOf(localOwnerOf(store.key))
    colleague = seatOf(colleagueId)
    await send('PUT', `/api/organisations/${organisation}`, {
      seat: 'party',
      name: 'Example',
      owner: 'Li Min',
    })
    await send('POST', `/api/organisations/${organisation}/add-person`, {
      person: colleagueId,
      name: 'Wang Wei',
      roles: ['legal'],
    })
  })
  afterAll(async () => {
    for (const { app } of [owner, colleague]) app.endStreams()
    await store.close()
    await made.drop()
  })

  async function send(method: string, path: string, body: unknown, seen?: number) {
    const answer = await owner.app.request(path, {
      method,
      headers: {
        ...owner.headers,
        'Content-Type': 'application/json',
        'Idempotency-Key': uuid(),
        'Anshen-Organisation': organisation,
        ...(seen === undefined ? {} : { 'If-Match': `"${seen}"` }),
      },
      body: JSON.stringify(body),
    })
    expect([path, answer.status, answer.ok ? '' : await answer.text()]).toEqual([path, answer.status, ''])
  }
  const matter = async (): Promise<string> => {
    const id = uuid()
    await send('PUT', `/api/matters/${id}`, { title: 'Recommender' })
    return id
  }

  /** A stream that is read as a browser does. */
  async function hear({ app, headers }: Seat, place?: string) {
    const answer = await app.request(`/api/events?organisation=${organisation}`, {
      headers: {
        Cookie: headers.Cookie!,
        Host: HOST,
        ...(place === undefined ? {} : { 'Last-Event-ID': place }),
      },
    })
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([
      200,
      'text/event-stream; charset=utf-8',
    ])
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    let last: string | undefined
    const heard: unknown[] = []
    let isOver = false
    const listening = (async () => {
      for (;;) {
        const { done, value } = await reader.read()
        if (done) break
        text += value
        const blocks = text.split('\n\n')
        text = blocks.pop()!
        for (const block of blocks) {
          last = /^id: (.+)$/m.exec(block)?.[1] ?? last
          const event = /^event: (.+)$/m.exec(block)?.[1]
          if (event) heard.push([event, JSON.parse(/^data: (.+)$/m.exec(block)![1]!)])
        }
      }
      isOver = true
    })()
    await expect.poll(() => last).toBeDefined()
    return {
      heard,
      place: () => last!,
      until: (count: number) => expect.poll(() => heard.length, { timeout: 10_000 }).toBe(count),
      ended: () => expect.poll(() => isOver, { timeout: 10_000 }).toBe(true),
      close: async () => {
        await reader.cancel()
        await listening
      },
    }
  }
  const change = (id: string, version: number, kind = 'matters') => ['change', { kind, id, version }]

  test('a change is told at every server, and nothing but its kind, id and version', async () => {
    const [here, there] = [await hear(owner), await hear(colleague)]
    const id = await matter()
    await Promise.all([here.until(1), there.until(1)])
    expect([here.heard, there.heard]).toEqual([[change(id, 1)], [change(id, 1)]])
    await here.close()
    await there.close()
    await expect.poll(() => owner.app.streams()).toBe(0)
  })

  test('what was missed is told to whoever comes back, at whichever server of the installation', async () => {
    const first = await hear(colleague)
    const before = await matter()
    await first.until(1)
    await first.close()
    const [one, two] = [await matter(), await matter()]
    await send('POST', `/api/matters/${one}/entitle`, { title: 'Another' })
    const again = {
      app: apiApp(store, { identity: identityOf(colleague), time }),
      headers: colleague.headers,
    }
    const second = await hear(again, first.place())
    await second.until(2)
    const expected = [change(one, 2), change(two, 1)]
    expect(second.heard.toSorted()).toEqual(expected.toSorted())
    expect(JSON.stringify(second.heard)).not.toContain(before)
    await second.close()
  })

  /** The same sessions, at another server. */
  const identityOf = ({ app, headers }: Seat) => ({
    who: () => ({ person: colleagueId, way: 'page' as const }),
    remains: () => app !== undefined && headers !== undefined,
  })

  test('a matter that is closed to others is heard of by nobody else, nor is it afterwards', async () => {
    const there = await hear(colleague)
    const here = await hear(owner)
    const id = await matter()
    await there.until(1)
    const place = there.place()
    await send('POST', `/api/matters/${id}/close-to-others`, { to: [localOwnerOf(store.key)] })
    await send('POST', `/api/matters/${id}/entitle`, { title: 'Secret' })
    const open = await matter()
    await here.until(4)
    await there.until(2)
    expect(there.heard).toEqual([change(id, 1), change(open, 1)])
    await there.close()
    const back = await hear(colleague, place)
    await back.until(1)
    expect(back.heard).toEqual([change(open, 1)])
    await back.close()
    await here.close()
  })

  test('the place of another person, or none at all, leads to everything anew', async () => {
    const here = await hear(owner)
    const place = here.place()
    await here.close()
    for (const foreign of [place, 'x', `${place.slice(0, -1)}${place.endsWith('A') ? 'B' : 'A'}`]) {
      const there = await hear(colleague, foreign)
      await there.until(1)
      expect(there.heard).toEqual([['reload', {}]])
      await there.close()
    }
  })

  test('signs of life come while nothing happens', async () => {
    const here = await hear(owner)
    const place = here.place()
    await expect.poll(() => here.place()).not.toBe(place)
    expect(here.heard).toEqual([])
    await here.close()
  })

  test('too many streams of one person are refused, and one that ends makes room', async () => {
    const open = []
    for (let count = 0; count < 20; count += 1) open.push(await hear(owner))
    const ask = () =>
      owner.app.request(`/api/events?organisation=${organisation}`, {
        headers: { Cookie: owner.headers.Cookie!, Host: HOST },
      })
    const refused = await ask()
    expect([refused.status, await refused.json()]).toEqual([
      429,
      expect.objectContaining({ code: 'too-many-streams' }),
    ])
    await open.pop()!.close()
    const answer = await ask()
    expect(answer.status).toBe(200)
    await answer.body!.cancel()
    for (const each of open) await each.close()
    await expect.poll(() => owner.app.streams()).toBe(0)
  })

  test('it is for who is signed in and of the organisation, and ends with the session and with the right', async () => {
    const strange = await owner.app.request(`/api/events?organisation=${uuid()}`, {
      headers: { Cookie: owner.headers.Cookie!, Host: HOST },
    })
    expect(strange.status).toBe(404)
    const nobody = await owner.app.request(`/api/events?organisation=${organisation}`, {
      headers: { Host: HOST },
    })
    expect(nobody.status).toBe(401)
    const there = await hear(colleague)
    await send('POST', `/api/organisations/${organisation}/remove-person`, {
      person: colleagueId,
      reason: 'Left.',
    })
    await there.ended()
    expect(there.heard).toEqual([])
    const here = await hear(owner)
    const out = await owner.app.request('/api/session', { method: 'DELETE', headers: owner.headers })
    expect(out.status).toBe(204)
    await here.ended()
  })
})
