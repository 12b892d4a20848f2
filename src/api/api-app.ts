import { Hono } from 'hono'
import { KINDS, UnknownEventError } from '#records'
import { type ActTime, DatabaseFailure, isConnectionLoss, StateCache, type Store } from '#store'
import { addAnswerRoutes } from './answers/answer-routes.ts'
import { EventHub } from './events/event-hub.ts'
import { addEventRoutes } from './events/event-routes.ts'
import { strictHeaders } from './headers.ts'
import type { Identity } from './identity/identity.ts'
import { LocalOwner } from './identity/local-owner.ts'
import { addSessionRoutes } from './identity/session-routes.ts'
import type { RequestTimes } from './metrics/request-times.ts'
import { timing } from './metrics/timing.ts'
import { addNoteRoutes } from './notes/note-routes.ts'
import { answerProblem, databaseProblem, edgeProblem } from './problems/problem.ts'
import { addByteRoutes } from './records/byte-routes.ts'
import { addRecordRoutes } from './records/record-routes.ts'
import { addReferenceRoutes } from './reference/reference-routes.ts'

export interface ApiSettings {
  readonly identity: Identity
  readonly time: () => ActTime
  /** Hears of a failure of our own; whoever asked is told none of it. */
  readonly report?: (error: unknown) => void
  /** Hears that a newer release has written to these records. */
  readonly meetNewer?: () => void
  /** How often a stream of events gives a sign of life, in milliseconds; 15 seconds where left out. */
  readonly heartbeatMs?: number
  /** Where requests are counted. */
  readonly times?: RequestTimes
}

/**
 * The HTTP API over a store: records and acts of every kind.
 *
 * @example apiApp(store, { identity, time }).request('/api/matters')
 */
export function apiApp(store: Store, settings: ApiSettings): Api {
  const { identity, time, report = () => {}, meetNewer, times, heartbeatMs = 15_000 } = settings
  const states = new StateCache()
  const hub = new EventHub(store, states)
  const app = new Hono()
  if (times) app.use(timing(times, 'none'))
  app.use(async (context, next) => {
    await next()
    for (const [name, value] of Object.entries(strictHeaders)) {
      if (!context.res.headers.has(name)) context.header(name, value)
    }
  })
  const parts = { store, states, identity, time }
  addRecordRoutes(app, KINDS, parts)
  addByteRoutes(app, { ...parts, report })
  addNoteRoutes(app, KINDS, parts)
  addAnswerRoutes(app, { identity, time })
  if (identity instanceof LocalOwner) addSessionRoutes(app, identity, () => hub.endSessions())
  addEventRoutes(app, { store, states, identity, hub, heartbeatMs })
  addReferenceRoutes(app, KINDS)
  addRefusals(app)
  app.onError((error, context) => {
    if (error instanceof UnknownEventError) {
      meetNewer?.()
      return answerProblem(context, edgeProblem('newer-release'))
    }
    if (error instanceof DatabaseFailure) {
      // Whoever runs the server can help; a database that is away is told at /readyz.
      if (error.reason === 'disc-full') report(error)
      return answerProblem(context, databaseProblem(error))
    }
    if (isConnectionLoss(error)) return answerProblem(context, edgeProblem('database-gone'))
    report(error)
    return answerProblem(context, edgeProblem('our-failure'))
  })
  return Object.assign(app, { streams: () => hub.size, endStreams: () => hub.close() })
}

/** The API, and what stands beside its requests. */
export interface Api extends Hono {
  /** How many streams of events are open. */
  streams(): number
  /** Ends them: the server stops. */
  endStreams(): void
}

/** What is asked for by another method, and what is not there at all. Added last: it looks at what stands. */
function addRefusals(app: Hono): void {
  const methods = new Map<string, Set<string>>()
  for (const { path, method } of app.routes) {
    if (method === 'ALL' || path.includes('*')) continue
    const of = methods.get(path) ?? new Set()
    methods.set(path, of.add(method))
    if (method === 'GET') of.add('HEAD')
  }
  for (const [path, of] of methods) {
    const allow = [...of].sort().join(', ')
    app.all(path, (context) => answerProblem(context, edgeProblem('other-method'), { Allow: allow }))
  }
  app.notFound((context) => answerProblem(context, edgeProblem('no-address')))
}
