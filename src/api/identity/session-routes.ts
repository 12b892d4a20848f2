import type { Context, Hono } from 'hono'
import { answerProblem, edgeProblem } from '../problems/problem.ts'
import { bytesOf } from '../requests/body.ts'
import type { LocalOwner } from './local-owner.ts'
import { linkUsedPage, SIGN_IN_POLICY, signInPage } from './sign-in-page.ts'

const NOT_KEPT = { 'Cache-Control': 'no-store' }

/**
 * `GET /api/session?link=…` shows the button that signs in, and changes nothing: a browser may fetch an address before
 * anybody has asked. `POST` exchanges the link, of a form or of JSON. `GET` without a link says who is signed in, and
 * gives a page that was opened again its session's token. `DELETE` signs out.
 *
 * @param ended  hears that a session has ended
 */
export function addSessionRoutes(app: Hono, owner: LocalOwner, ended: () => void): void {
  app.get('/api/session', (context) => {
    const link = context.req.query('link')
    return link === undefined
      ? whoIsSignedIn(context, owner)
      : page(context, signInPage('/api/session', link))
  })
  app.post('/api/session', async (context) => {
    const text = Buffer.from((await bytesOf(context)) ?? []).toString('utf8')
    const isForm = /^application\/x-www-form-urlencoded/i.test(context.req.header('Content-Type') ?? '')
    const session = owner.useLink((isForm ? new URLSearchParams(text).get('link') : linkIn(text)) ?? '')
    if (!session) return isForm ? page(context, linkUsedPage, 403) : answerProblem(context, LINK_USED)
    const headers = { 'Set-Cookie': session.header, ...NOT_KEPT }
    return isForm
      ? context.body(null, 303, { ...headers, Location: '/' })
      : context.json({ token: session.token }, 200, headers)
  })
  app.delete('/api/session', (context) => {
    const visitor = owner.who(context)
    if ('problem' in visitor) return answerProblem(context, visitor.problem)
    const header = owner.endSession(context)
    ended()
    return context.body(null, 204, { 'Set-Cookie': header, ...NOT_KEPT })
  })
}

const LINK_USED = edgeProblem('link-used')

function whoIsSignedIn(context: Context, owner: LocalOwner): Response {
  const visitor = owner.who(context)
  if ('problem' in visitor) return answerProblem(context, visitor.problem)
  const { person, way } = visitor
  const token = way === 'page' ? owner.sessionOf(context)?.token : undefined
  return context.json({ person, way, ...(token === undefined ? {} : { token }) }, 200, {
    ...NOT_KEPT,
    Vary: 'Cookie, Authorization',
  })
}

function page(context: Context, html: string, status: 200 | 403 = 200): Response {
  context.header('Content-Security-Policy', SIGN_IN_POLICY)
  context.header('Cache-Control', 'no-store')
  return context.body(html, status, { 'Content-Type': 'text/html; charset=utf-8' })
}

function linkIn(text: string): string | undefined {
  try {
    const { link } = JSON.parse(text) as { readonly link?: unknown }
    return typeof link === 'string' ? link : undefined
  } catch {
    return undefined
  }
}
