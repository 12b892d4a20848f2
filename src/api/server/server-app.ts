import { type Context, Hono } from 'hono'
import { type ActTime, countDueJobs, type Store, standingOf } from '#store'
import { type Api, apiApp } from '../api-app.ts'
import { pageApp } from '../app.ts'
import { strictHeaders } from '../headers.ts'
import type { Identity } from '../identity/identity.ts'
import { gauge, RequestTimes } from '../metrics/request-times.ts'
import { timing } from '../metrics/timing.ts'
import type { EdgeCode } from '../problems/codes.ts'
import { answerProblem, edgeProblem } from '../problems/problem.ts'

export interface ServerSettings {
  /** The folder of the built page. */
  readonly page: string
  /** By which names the server may be called; known once it listens. */
  readonly hosts: () => ReadonlySet<string>
  readonly time: () => ActTime
  /** Hears of a failure of our own; whoever asked is told none of it. */
  readonly report: (error: unknown) => void
}

/** The store and what is done with it, while it is open. */
interface Opening {
  readonly store: Store
  readonly api: Api
}

/** How long a readiness probe or a look at figures waits for the database, in milliseconds. */
const PATIENCE_MS = 5000
/** An answer to a probe stands for so long. */
const FRESH_MS = 1000

/**
 * One server: the page, and the API once the store is open. Before that the page is there, and what needs records is
 * told that the server is starting.
 */
export class ServerApp {
  readonly #settings: ServerSettings
  readonly #times = new RequestTimes()
  readonly #app: Hono
  #opening: Opening | undefined
  /** Why the API answers nothing; undefined while it does. */
  #closed: EdgeCode | undefined = 'starting'
  #probe: { readonly at: number; readonly standing: Promise<EdgeCode | undefined> } | undefined

  private constructor(settings: ServerSettings, page: Hono) {
    this.#settings = settings
    this.#app = this.#routes(page)
  }

  static async make(settings: ServerSettings): Promise<ServerApp> {
    return new ServerApp(settings, await pageApp(settings.page))
  }

  readonly fetch = (request: Request, env?: object): Response | Promise<Response> =>
    this.#app.fetch(request, env)

  /** From here on the API answers. */
  open(store: Store, identity: Identity): void {
    const { time } = this.#settings
    const report = (error: unknown): void => this.#settings.report(error)
    const meetNewer = (): void => {
      this.#closed ??= 'newer-release'
    }
    const api = apiApp(store, { identity, time, report, meetNewer, times: this.#times })
    this.#opening = { store, api }
    this.#closed = undefined
  }

  /** From here on nothing new is begun; what is being answered is answered. */
  stop(): void {
    this.#closed = 'stopping'
    this.#opening?.api.endStreams()
  }

  /** Whether the database is there and of this release: one that a newer release has changed is written to no more. */
  look(): Promise<EdgeCode | undefined> {
    const store = this.#opening?.store
    if (this.#closed !== undefined || !store) return Promise.resolve(this.#closed)
    const now = performance.now()
    if (this.#probe && now - this.#probe.at < FRESH_MS) return this.#probe.standing
    const standing = standingOf(store, PATIENCE_MS).then((found): EdgeCode | undefined => {
      if (found === 'gone') return 'database-gone'
      if (found === 'newer-schema') this.#closed ??= 'newer-release'
      return this.#closed
    })
    this.#probe = { at: now, standing }
    return standing
  }

  #routes(page: Hono): Hono {
    const app = new Hono()
    app.use(async (context, next) => {
      // Reads and the page too: a page elsewhere that led its own name here must see nothing.
      if (!this.#settings.hosts().has((context.req.header('Host') ?? '').toLowerCase())) {
        context.res = answerProblem(context, edgeProblem('other-host'))
      } else await next()
      for (const [name, value] of Object.entries(strictHeaders)) {
        if (!context.res.headers.has(name)) context.header(name, value)
      }
    })
    app.get('/healthz', (context) => context.json({ status: 'alive' }, 200, NOT_KEPT))
    app.get('/readyz', async (context) => {
      const closed = await this.look()
      return closed
        ? answerProblem(context, edgeProblem(closed))
        : context.json({ status: 'ready' }, 200, NOT_KEPT)
    })
    app.get('/metrics', async (context) =>
      context.body(await this.#figures(), 200, {
        ...NOT_KEPT,
        'Content-Type': 'text/plain; version=0.0.4; charset=utf-8',
      }),
    )
    app.all('/api/*', (context) => this.#answer(context))
    app.use('*', timing(this.#times, 'page'))
    app.all('*', (context) => page.fetch(context.req.raw))
    return app
  }

  #answer(context: Context): Response | Promise<Response> {
    if (this.#closed !== undefined || !this.#opening) {
      return answerProblem(context, edgeProblem(this.#closed ?? 'starting'))
    }
    return this.#opening.api.fetch(context.req.raw, context.env)
  }

  async #figures(): Promise<string> {
    const closed = await this.look()
    const store = this.#opening?.store
    const jobs =
      store && closed === undefined
        ? await countDueJobs(store, this.#settings.time().now).catch(() => undefined)
        : undefined
    return [
      this.#times.text(),
      gauge('anshen_ready', 'Whether the records can be read and written.', closed === undefined ? 1 : 0),
      ...(jobs === undefined ? [] : [gauge('anshen_jobs_due', 'Jobs that are due and not done yet.', jobs)]),
      gauge('anshen_event_streams', 'Streams of events that are open.', this.#opening?.api.streams() ?? 0),
      gauge('anshen_memory_bytes', 'Memory of the process.', process.memoryUsage.rss()),
    ].join('')
  }
}

const NOT_KEPT = { 'Cache-Control': 'no-store' }
