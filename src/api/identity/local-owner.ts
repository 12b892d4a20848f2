import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { edgeProblem, type Problem } from '../problems/problem.ts'
import type { Identity, Visitor } from './identity.ts'

/** A link to sign in by works once, within two minutes. */
const LINK_MS = 2 * 60_000

/** Someone signed in at a browser: what the browser sends back, and what its page sends beside a change. */
interface Session {
  readonly cookie: string
  readonly token: string
}

/** 256 bits that nobody guesses. */
const secret = (): string => randomBytes(32).toString('base64url')
const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
const isSame = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other))

/**
 * The one owner of an installation without accounts, on loopback. Signed in by a link that works once; sessions and
 * links live in memory and end with the process. A program of the owner's sends the access token instead.
 */
export class LocalOwner implements Identity {
  /** For programs: it does what a person may do, but sets no seal. */
  readonly access = secret()
  readonly #person: string
  readonly #cookieName: string
  readonly #now: () => number
  /** By their digests, with the instant after which they are void. */
  readonly #links = new Map<string, number>()
  readonly #sessions = new Map<string, Session>()

  constructor(person: string, port: number, now: () => number = Date.now) {
    this.#person = person
    // A cookie belongs to a host and not to a port: two servers of one machine would overwrite each other's.
    this.#cookieName = `anshen-${port}`
    this.#now = now
  }

  /** The token of a new link. */
  makeLink(): string {
    const token = secret()
    this.#links.set(digest(token).toString('hex'), this.#now() + LINK_MS)
    return token
  }

  /** Uses a link. @returns the session, and the header that gives its cookie; undefined where the link is void */
  useLink(link: string): (Session & { readonly header: string }) | undefined {
    const key = digest(link).toString('hex')
    const ends = this.#links.get(key)
    this.#links.delete(key)
    if (ends === undefined || this.#now() > ends) return undefined
    const session = { cookie: secret(), token: secret() }
    this.#sessions.set(digest(session.cookie).toString('hex'), session)
    const header = `${this.#cookieName}=${session.cookie}; Path=/; HttpOnly; SameSite=Strict`
    return { ...session, header }
  }

  who(context: Context): Visitor | { readonly problem: Problem } {
    const { req } = context
    const origin = req.header('Origin')
    const isOwn = origin === undefined || origin === `http://${req.header('Host')}`
    const isChange = !['GET', 'HEAD'].includes(req.method)
    const bearer = /^Bearer (.+)$/i.exec(req.header('Authorization') ?? '')?.[1]
    if (bearer !== undefined) {
      if (!isSame(bearer, this.access)) return { problem: edgeProblem('not-signed-in') }
      return isOwn ? { person: this.#person, way: 'token' } : { problem: edgeProblem('other-origin') }
    }
    const session = this.sessionOf(context)
    if (!session) return { problem: edgeProblem('not-signed-in') }
    const token = req.header('Anshen-Session') ?? ''
    if (isChange && (origin === undefined || !isOwn || !isSame(token, session.token))) {
      return { problem: edgeProblem('other-origin') }
    }
    return { person: this.#person, way: 'page' }
  }

  /** The session that a request belongs to. */
  sessionOf({ req }: Context): Session | undefined {
    const pairs = (req.header('Cookie') ?? '').split(/;\s*/).map((pair) => pair.split('='))
    const cookie = pairs.find(([name]) => name === this.#cookieName)?.[1]
    return cookie === undefined ? undefined : this.#sessions.get(digest(cookie).toString('hex'))
  }
}
