import type { Hono } from 'hono'
import { answerProblem, edgeProblem } from '../problems/problem.ts'
import { bytesOf } from '../requests/body.ts'
import type { LocalOwner } from './local-owner.ts'
import { SIGN_IN_POLICY, signInPage } from './sign-in-page.ts'

/**
 * `GET /api/session?link=…` shows the button that signs in, and changes nothing: a browser may fetch an address before
 * anybody has asked. `POST /api/session` exchanges the link, of a form or of JSON. `GET /api/session` tells a page that
 * was opened again its session's token.
 */
export function addSessionRoutes(app: Hono, owner: LocalOwner): void {
  app.get('/api/session', (context) => {
    const link = context.req.query('link')
    if (link !== undefined) {
      context.header('Content-Security-Policy', SIGN_IN_POLICY)
      context.header('Cache-Control', 'no-store')
      return context.html(signInPage('/api/session', link))
    }
    const session = owner.sessionOf(context)
    if (!session) return answerProblem(context, edgeProblem('not-signed-in'))
    return context.json({ token: session.token }, 200, { 'Cache-Control': 'no-store' })
  })
  app.post('/api/session', async (context) => {
    const text = Buffer.from((await bytesOf(context)) ?? []).toString('utf8')
    const isForm = /^application\/x-www-form-urlencoded/i.test(context.req.header('Content-Type') ?? '')
    const session = owner.useLink((isForm ? new URLSearchParams(text).get('link') : linkIn(text)) ?? '')
    if (!session) return answerProblem(context, edgeProblem('link-used'))
    const headers = { 'Set-Cookie': session.header, 'Cache-Control': 'no-store' }
    return isForm
      ? context.body(null, 303, { ...headers, Location: '/' })
      : context.json({ token: session.token }, 200, headers)
  })
}

function linkIn(text: string): string | undefined {
  try {
    const { link } = JSON.parse(text) as { readonly link?: unknown }
    return typeof link === 'string' ? link : undefined
  } catch {
    return undefined
  }
}
