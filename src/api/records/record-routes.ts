import { createHash } from 'node:crypto'
import type { Context, Hono } from 'hono'
import { type AnyKind, organisationKind, readInput } from '#records'
import {
  type ActTime,
  dropOldRequests,
  isOfOrganisation,
  organisationsAfter,
  performAct,
  readList,
  readRecord,
  refusalOf,
  type Store,
} from '#store'
import { clashProblem, problemOf } from '../problems/problem.ts'
import {
  answered,
  need,
  PRIVATE,
  type RecordParts,
  Stop,
  tenantOf,
  visitorOf,
} from '../requests/answering.ts'
import { readBody } from '../requests/body.ts'
import {
  dueBy,
  idempotencyKey,
  isIdentifier,
  listOrder,
  newIdentifier,
  organisationOf,
  pageLimit,
  seenVersion,
} from '../requests/parameters.ts'

type AnyAct = AnyKind['acts'][number]

/** The addresses of every kind's records and of every act on them, derived from the kinds. */
export function addRecordRoutes(app: Hono, kinds: readonly AnyKind[], parts: RecordParts): void {
  for (const kind of kinds) {
    app.get(`/api/${kind.name}`, (context) => answered(context, list(context, kind, parts)))
    app.get(`/api/${kind.name}/:id`, (context) => answered(context, read(context, kind, parts)))
    for (const act of kind.acts) {
      if (act.bytes) continue
      const method = act.opens ? 'PUT' : 'POST'
      const address = act.opens ? `/api/${kind.name}/:id` : `/api/${kind.name}/:id/${act.name}`
      app.on(method, address, (context) => answered(context, perform(context, kind, act, parts)))
    }
  }
}

async function list(context: Context, kind: AnyKind, parts: RecordParts): Promise<Response> {
  const { person } = visitorOf(context, parts)
  const limit = need(pageLimit(context))
  if (kind.name === organisationKind.name) return listOrganisations(context, person, limit, parts)
  const tenant = need(organisationOf(context))
  const { store, states } = parts
  const { status, owner, waitsFor, of, text, after } = context.req.query()
  const { today } = parts.time()
  const order = need(listOrder(context))
  const filter = { kind: kind.name, status, owner, waitsFor, of, dueBy: need(dueBy(context)), text }
  const query = { ...filter, after, ...order, limit, today }
  const page = await readList(store, states, { tenant, person }, query)
  if (!page) throw new Stop(problemOf(NO_ORGANISATION))
  if (!page.ok) throw new Stop(problemOf(page.refusal))
  const { records, next, isRecounting } = page
  return context.json({ records, next, isRecounting }, 200, PRIVATE)
}

/** The organisations that a person is of; a page may be short of what was asked, and is not the last for that. */
async function listOrganisations(
  context: Context,
  person: string,
  limit: number,
  { store, states }: RecordParts,
): Promise<Response> {
  const after = context.req.query('after')
  const ids = await organisationsAfter(store, after && isIdentifier(after) ? after : undefined, limit + 1)
  const records = []
  for (const id of ids.slice(0, limit)) {
    const found = await readRecord<{ readonly name: string }>(
      store,
      states,
      { tenant: id, person },
      organisationKind,
      id,
    )
    const isOf = found && (await isOfOrganisation(store, states, { tenant: id, person }))
    if (isOf) records.push({ id, version: found.version, title: found.state.name })
  }
  return context.json({ records, next: ids.length > limit ? ids[limit - 1]! : null }, 200, PRIVATE)
}

async function read(context: Context, kind: AnyKind, parts: RecordParts): Promise<Response> {
  const { person, way } = visitorOf(context, parts, { assistants: true })
  const id = context.req.param('id')!
  if (!isIdentifier(id)) throw new Stop(problemOf(refusalOf('not-there')))
  const tenant = tenantOf(context, kind, id)
  const found = await readRecord(
    parts.store,
    parts.states,
    { tenant, person, asAssistant: way === 'mcp' ? { time: parts.time() } : undefined },
    kind,
    id,
  )
  if (!found) throw new Stop(problemOf(refusalOf('not-there')))
  const { version, state } = found
  const headers = { ...PRIVATE, ETag: `"${version}"` }
  if (context.req.header('If-None-Match') === headers.ETag) return context.body(null, 304, headers)
  return context.json({ id, kind: kind.name, version, state: state as object }, 200, headers)
}

async function perform(context: Context, kind: AnyKind, act: AnyAct, parts: RecordParts): Promise<Response> {
  const { person, way } = visitorOf(context, parts, { assistants: true })
  const record = context.req.param('id')!
  if (act.opens) need(newIdentifier(record))
  else if (!isIdentifier(record)) throw new Stop(problemOf(refusalOf('not-there')))
  const tenant = tenantOf(context, kind, record)
  const key = need(idempotencyKey(context))
  const seen = act.opens ? undefined : need(seenVersion(context))
  const read = await readBody(context)
  if (!read.ok) throw new Stop(read.problem)
  const input = readInput(act, read.body.value)
  if (!input.ok) throw new Stop(problemOf(input.refusal))
  const time = parts.time()
  const digest = createHash('sha256').update(read.body.text).digest('hex')
  const asked = { tenant, kind, record, act: act.name, input: input.value, written: read.body.value }
  const request = { ...asked, seen, person, way }
  const result = await performAct(parts.store, parts.states, { ...request, once: { key, digest } }, time)
  await tidy(tenant, parts, time)
  if (result.ok) {
    const { version, events, proposal } = result
    const headers = { ETag: `"${version}"`, 'Cache-Control': 'no-store' }
    if (proposal) return context.json({ id: record, version, events, proposal }, 202, headers)
    return act.opens
      ? context.json({ id: record, version, events }, 201, {
          ...headers,
          Location: `/api/${kind.name}/${record}`,
        })
      : context.json({ id: record, version, events }, 200, headers)
  }
  throw new Stop('clash' in result ? clashProblem(result.clash) : problemOf(result.refusal))
}

const NO_ORGANISATION = {
  ...refusalOf('not-there'),
  message: { en: 'There is no such organisation.', zh: '没有该组织。' },
  remedy: { en: 'GET /api/organisations lists yours.', zh: 'GET /api/organisations列出您所在的组织。' },
}

/** By organisation the day on which keys that nobody can use again were last dropped. */
const tidied = new WeakMap<Store, Map<string, string>>()

async function tidy(tenant: string, { store }: RecordParts, { now, today }: ActTime): Promise<void> {
  const days = tidied.get(store) ?? new Map<string, string>()
  tidied.set(store, days)
  if (days.get(tenant) === today) return
  days.set(tenant, today)
  await dropOldRequests(store, tenant, now)
}
