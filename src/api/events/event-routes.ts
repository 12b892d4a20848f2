import type { Context, Hono } from 'hono'
import { changesSince, isOfOrganisation, placeKeyOf, refusalOf, type StateCache, type Store } from '#store'
import type { Identity } from '../identity/identity.ts'
import { answerProblem, edgeProblem, problemOf } from '../problems/problem.ts'
import { NOT_FOR_ASSISTANTS } from '../requests/answering.ts'
import { organisationOf } from '../requests/parameters.ts'
import type { EventHub } from './event-hub.ts'
import { Listener, MOST_CHANGES } from './listener.ts'
import { openPlace, sealPlace } from './listener-place.ts'

export interface EventParts {
  readonly store: Store
  readonly states: StateCache
  readonly identity: Identity
  readonly hub: EventHub
  /** How often a sign of life is sent, in milliseconds. */
  readonly heartbeatMs: number
}

/** Behind the mark by more than this, the lists are looked at anew. */
const FARTHEST = 50_000

/**
 * `GET /api/events`: what changes in an organisation, for as long as the session and the right last. An `EventSource`
 * sends no headers, so the organisation can stand in the address.
 */
export function addEventRoutes(app: Hono, parts: EventParts): void {
  app.get('/api/events', (context) => listen(context, parts))
}

async function listen(context: Context, parts: EventParts): Promise<Response> {
  const { store, states, identity, hub, heartbeatMs } = parts
  const visitor = identity.who(context)
  if ('problem' in visitor) return answerProblem(context, visitor.problem)
  if (visitor.way === 'mcp') return answerProblem(context, problemOf(NOT_FOR_ASSISTANTS))
  const tenant = organisationOf(context)
  if (!tenant.ok) return answerProblem(context, tenant.problem)
  const reader = { tenant: tenant.value, person: visitor.person }
  if (!(await isOfOrganisation(store, states, reader))) {
    return answerProblem(context, problemOf(refusalOf('not-there')))
  }
  if (context.req.method === 'HEAD') return context.body(null, 200, HEADERS)
  const key = placeKeyOf(store.key)
  const position = await hub.begin()
  const listener = new Listener(
    {
      reader,
      heartbeatMs,
      remains: () => identity.remains(context),
      seal: (at) => sealPlace(key, reader, at),
    },
    position,
  )
  // It listens before it is told what it missed: nothing falls between.
  if (!hub.add(listener)) return answerProblem(context, edgeProblem('too-many-streams'))
  const { signal } = context.req.raw
  signal.addEventListener('abort', () => hub.remove(listener), { once: true })
  if (signal.aborted) hub.remove(listener)
  try {
    await catchUp(context, listener, parts, key, position)
  } catch (error) {
    hub.remove(listener)
    throw error
  }
  return context.body(
    streamOf(listener, () => hub.remove(listener)),
    200,
    HEADERS,
  )
}

const HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store',
  'X-Accel-Buffering': 'no',
}

/** Tells of what was appended since the place that the listener had come to. */
async function catchUp(
  context: Context,
  listener: Listener,
  { store, states, hub }: EventParts,
  key: Uint8Array,
  position: number,
): Promise<void> {
  const place = context.req.header('Last-Event-ID') ?? context.req.query('lastEventId')
  if (place === undefined || place === '') return
  const since = openPlace(key, listener.reader, place)
  if (since === undefined || position - since > FARTHEST) return listener.reload()
  const missed = await changesSince(store, states, listener.reader, since, MOST_CHANGES)
  if (missed === undefined) hub.remove(listener)
  else if (missed === 'many') listener.reload()
  else listener.tell(missed, position)
}

/** One piece at a time, when the reader takes it. */
function streamOf(listener: Listener, ended: () => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream(
    {
      async pull(controller) {
        const text = await listener.next()
        if (text !== undefined) return controller.enqueue(encoder.encode(text))
        ended()
        controller.close()
      },
      cancel: ended,
    },
    { highWaterMark: 0 },
  )
}
