import { Hono } from 'hono'
import { v7 as uuid } from 'uuid'
import { beforeEach, describe, expect, test } from 'vitest'
import { LocalOwner } from './local-owner.ts'
import { addSessionRoutes } from './session-routes.ts'

const HOURS = 3_600_000
const ORIGIN = 'http://localhost:8080'

describe('a session of the local owner', () => {
  let now: number
  let ended: number
  let owner: LocalOwner
  let app: Hono
  const person = uuid()

  beforeEach(() => {
    now = 0
    ended = 0
    owner = new LocalOwner(person, 8080, () => now)
    app = new Hono()
    addSessionRoutes(app, owner, () => {
      ended += 1
    })
  })

  const exchange = (link: string) =>
    app.request('/api/session', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ link }),
    })
  const signedIn = async () => {
    const answer = await exchange(owner.makeLink())
    const { token } = (await answer.json()) as { token: string }
    return { Cookie: answer.headers.get('Set-Cookie')!.split(';')[0]!, token }
  }
  const ask = (Cookie: string) => app.request('/api/session', { headers: { Cookie, Host: 'localhost:8080' } })

  test('a link works once, and not after two minutes', async () => {
    const [once, late] = [owner.makeLink(), owner.makeLink()]
    expect(once).toMatch(/^[\w-]{43}$/)
    const answer = await exchange(once)
    expect(answer.headers.get('Set-Cookie')).toMatch(/^anshen-8080=.*; HttpOnly; SameSite=Strict$/)
    expect((await exchange(once)).status).toBe(403)
    now = 2 * 60_000 + 1
    expect((await exchange(late)).status).toBe(403)
    expect((await exchange('')).status).toBe(403)
  })

  test('an address that is only fetched uses no link; the button of its page does, and leads to the page', async () => {
    const link = owner.makeLink()
    for (const _ of [1, 2]) {
      const page = await app.request(`/api/session?link=${link}`)
      expect(page.headers.get('Content-Security-Policy')).toContain("form-action 'self'")
      expect(await page.text()).toContain(`value="${link}"`)
    }
    const form = () => app.request('/api/session', { method: 'POST', body: new URLSearchParams({ link }) })
    const answer = await form()
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/'])
    const again = await form()
    expect([again.status, await again.text()]).toEqual([403, expect.stringMatching(/链接[\s\S]*The link/)])
  })

  test('a link in an address is no markup', async () => {
    const page = await (await app.request('/api/session?link=%22%3E%3Cscript%3E')).text()
    expect(page).not.toContain('<script>')
  })

  test('it says who is signed in, and is over once signed out', async () => {
    const { Cookie, token } = await signedIn()
    expect(await (await ask(Cookie)).json()).toEqual({ person, way: 'page', token })
    const signOut = (headers: Record<string, string>) =>
      app.request('/api/session', {
        method: 'DELETE',
        headers: { Cookie, Host: 'localhost:8080', ...headers },
      })
    expect((await signOut({ Origin: 'http://evil.example', 'Anshen-Session': token })).status).toBe(403)
    expect(ended).toBe(0)
    const answer = await signOut({ Origin: ORIGIN, 'Anshen-Session': token })
    expect([answer.status, answer.headers.get('Set-Cookie'), ended]).toEqual([
      204,
      expect.stringContaining('Max-Age=0'),
      1,
    ])
    expect((await ask(Cookie)).status).toBe(401)
  })

  test('it is over when nobody used it for twelve hours, and after a week in any case', async () => {
    const { Cookie } = await signedIn()
    for (let hours = 11; hours <= 7 * 24; hours += 11) {
      now = hours * HOURS
      expect([hours, (await ask(Cookie)).status]).toEqual([hours, 200])
    }
    now = 7 * 24 * HOURS + 1
    expect((await ask(Cookie)).status).toBe(401)
    const { Cookie: other } = await signedIn()
    now += 12 * HOURS + 1
    expect((await ask(other)).status).toBe(401)
  })

  test('of an access token it says that it is a program’s', async () => {
    const answer = await app.request('/api/session', { headers: { Authorization: `Bearer ${owner.access}` } })
    expect(await answer.json()).toEqual({ person, way: 'token' })
    const wrong = await app.request('/api/session', { headers: { Authorization: 'Bearer x' } })
    expect(wrong.status).toBe(401)
  })
})
