import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { edgeProblem, type Problem } from '../problems/problem.ts'
import type { Identity, Visitor } from './identity.ts'

/** A link to sign in by works once, within two minutes. */
const LINK_MS = 2 * 60_000

/** A session that nobody used for so long is over; none lasts longer than the second. */
const IDLE_MS = 12 * 3_600_000
const LONGEST_MS = 7 * 24 * 3_600_000

/** Someone signed in at a browser: what its page sends beside a change. */
interface Session {
  readonly token: string
  readonly since: number
  usedAt: number
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
  readonly #links = new Map<string, { readonly until: number; ended(): void }>()
  readonly #sessions = new Map<string, Session>()

  constructor(person: string, port: number, now: () => number = Date.now) {
    this.#person = person
    // A cookie belongs to a host and not to a port: two servers of one machine would overwrite each other's.
    this.#cookieName = `anshen-${port}`
    this.#now = now
  }

  /**
   * The token of a new link.
   *
   * @param ended  hears that the link was used, or is void
   */
  makeLink(ended: () => void = () => {}): string {
    const token = secret()
    const key = digest(token).toString('hex')
    this.#links.set(key, { until: this.#now() + LINK_MS, ended })
    setTimeout(() => this.#takeLink(key), LINK_MS).unref()
    return token
  }

  /** Takes a link away. @returns it, where it was there still */
  #takeLink(key: string): { readonly until: number } | undefined {
    const link = this.#links.get(key)
    this.#links.delete(key)
    link?.ended()
    return link
  }

  /** Uses a link. @returns the session's token, and the header that gives its cookie; undefined where the link is void */
  useLink(link: string): { readonly token: string; readonly header: string } | undefined {
    const found = this.#takeLink(digest(link).toString('hex'))
    const now = this.#now()
    if (!found || now > found.until) return undefined
    const [cookie, token] = [secret(), secret()]
    this.#sessions.set(digest(cookie).toString('hex'), { token, since: now, usedAt: now })
    return { token, header: `${this.#cookieName}=${cookie}; ${COOKIE}` }
  }

  /** Signs out. @returns the header that takes the cookie away */
  endSession(context: Context): string {
    const key = this.#keyOf(context)
    if (key !== undefined) this.#sessions.delete(key)
    return `${this.#cookieName}=; ${COOKIE}; Max-Age=0`
  }

  who(context: Context): Visitor | { readonly problem: Problem } {
    const { req } = context
    const origin = req.header('Origin')
    const isOwn = origin === undefined || origin === `http://${req.header('Host')}`
    const isChange = !['GET', 'HEAD'].includes(req.method)
    const bearer = bearerOf(context)
    if (bearer !== undefined) {
      if (!isSame(bearer, this.access)) return { problem: edgeProblem('not-signed-in') }
      // What an assistant does with the token is told apart, and it may do less.
      const way = req.header('Anshen-Way') === 'mcp' ? 'mcp' : 'token'
      return isOwn ? { person: this.#person, way } : { problem: edgeProblem('other-origin') }
    }
    const session = this.sessionOf(context)
    if (!session) return { problem: edgeProblem('not-signed-in') }
    session.usedAt = this.#now()
    const token = req.header('Anshen-Session') ?? ''
    if (isChange && (origin === undefined || !isOwn || !isSame(token, session.token))) {
      return { problem: edgeProblem('other-origin') }
    }
    return { person: this.#person, way: 'page' }
  }

  /** The session that a request belongs to. */
  sessionOf(context: Context): Session | undefined {
    const key = this.#keyOf(context)
    const session = key === undefined ? undefined : this.#sessions.get(key)
    if (key === undefined || session === undefined) return undefined
    const now = this.#now()
    if (now - session.usedAt > IDLE_MS || now - session.since > LONGEST_MS) {
      this.#sessions.delete(key)
      return undefined
    }
    return session
  }

  remains(context: Context): boolean {
    const bearer = bearerOf(context)
    return bearer === undefined ? this.sessionOf(context) !== undefined : isSame(bearer, this.access)
  }

  /** Under which a session is found: the digest of its cookie. */
  #keyOf({ req }: Context): string | undefined {
    const pairs = (req.header('Cookie') ?? '').split(/;\s*/).map((pair) => pair.split('='))
    const cookie = pairs.find(([name]) => name === this.#cookieName)?.[1]
    return cookie === undefined ? undefined : digest(cookie).toString('hex')
  }
}

const bearerOf = ({ req }: Context): string | undefined =>
  /^Bearer (.+)$/i.exec(req.header('Authorization') ?? '')?.[1]

const COOKIE = 'Path=/; HttpOnly; SameSite=Strict'
