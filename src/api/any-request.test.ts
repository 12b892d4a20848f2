import fc from 'fast-check'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localOwnerOf, type Store } from '#store'
import { DATABASES, type TestDatabase } from '../../test/databases/index.ts'
import { runs } from '../../test/runs.ts'
import { type Api, apiApp } from './api-app.ts'
import { LocalOwner } from './identity/local-owner.ts'

const time = () => ({ now: new Date('2026-11-21T02:00:00.000Z'), today: '2026-11-21' })
/** On each database. */
const REQUESTS = 600

type Schema = Readonly<Record<string, unknown>>

interface Operation {
  readonly path: string
  readonly method: string
  readonly parameters: readonly { readonly in: string; readonly name: string; readonly schema: Schema }[]
  readonly body: Schema | undefined
}

interface OpenApi {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly parameters?: Operation['parameters']
            readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
          }
        >
      >
    >
  >
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** Texts that have broken things before: NUL, lone surrogates, names of the language, long ones, SQL. */
const NASTY = [
  '',
  ' ',
  '\0',
  '\ud800',
  '__proto__',
  'constructor',
  "'; drop table event; --",
  '￿',
  'é'.repeat(300),
]
const text = fc.oneof(
  fc.string({ maxLength: 40, unit: 'binary' }),
  fc.string({ maxLength: 20 }),
  fc.constantFrom(...NASTY, '安审', '2026-11-02', '2026-02-30', '01939b5e-7c1a-7f00-8a00-000000000001'),
)
const anything = fc.oneof(
  { maxDepth: 3 },
  text,
  fc.anything({ maxDepth: 3, withNullPrototype: false }).filter((value) => isJson(value)),
  fc.constantFrom(null, true, 0, -1, 1e308, Number.MAX_SAFE_INTEGER + 2, [], {}),
)
const isJson = (value: unknown): boolean => {
  try {
    return JSON.stringify(value) !== undefined
  } catch {
    return false
  }
}

/** Values of a schema, for the most part: now and then a member is left out, or anything at all. */
function valuesOf(schema: Schema, { schemas }: OpenApi['components'], depth = 0): fc.Arbitrary<unknown> {
  // True and false are schemas too.
  const within = (part: unknown) =>
    valuesOf(typeof part === 'object' ? (part as Schema) : {}, { schemas }, depth + 1)
  const mostly = (values: fc.Arbitrary<unknown>) =>
    fc.oneof({ weight: 12, arbitrary: values }, { weight: 1, arbitrary: anything })
  if (depth > 6) return fc.constant(null)
  if (typeof schema.$ref === 'string') {
    return valuesOf(schemas[schema.$ref.replace('#/components/schemas/', '')] ?? {}, { schemas }, depth + 1)
  }
  if ('const' in schema) return mostly(fc.constant(schema.const))
  if (Array.isArray(schema.enum)) return mostly(fc.constantFrom(...(schema.enum as unknown[])))
  const ways = (schema.anyOf ?? schema.oneOf) as readonly Schema[] | undefined
  if (ways) return fc.oneof(...ways.map(within))
  switch ([schema.type].flat()[0]) {
    case 'object': {
      const members = Object.entries((schema.properties ?? {}) as Readonly<Record<string, Schema>>)
      if (members.length === 0) {
        const names = (schema.propertyNames as { enum?: readonly string[] } | undefined)?.enum
        const key = names ? fc.constantFrom(...names) : fc.string({ maxLength: 8 })
        return mostly(fc.dictionary(key, within(schema.additionalProperties ?? {}), { maxKeys: 3 }))
      }
      const required = (schema.required ?? []) as readonly string[]
      // Of many members a few are filled at a time.
      return mostly(
        fc
          .tuple(
            fc.record(Object.fromEntries(members.map(([name, member]) => [name, within(member)]))),
            fc
              .shuffledSubarray(members.map(([name]) => name).filter((name) => !required.includes(name)))
              .map((names) => names.slice(0, 4)),
            fc.integer({ min: 0, max: 15 }),
          )
          .map(([whole, optional, omission]) => {
            const names = [...required, ...optional].filter((_, index) => index !== omission - 8)
            return Object.fromEntries(names.map((name) => [name, whole[name]]))
          }),
      )
    }
    case 'array':
      return mostly(fc.array(within(schema.items ?? {}), { maxLength: 4 }))
    case 'integer':
    case 'number':
      return mostly(fc.oneof(fc.integer({ min: -2, max: 3_000_000 }), fc.double()))
    case 'boolean':
      return mostly(fc.boolean())
    case 'string':
      return schema.format === 'date'
        ? mostly(fc.constantFrom('2026-11-02', '2026-11-21', '2024-02-29', '1999-01-01', '9999-12-31'))
        : mostly(text)
    default:
      return anything
  }
}

describe.each(DATABASES)('whatever is asked for, on %s', (_, make) => {
  let made: TestDatabase
  let store: Store
  let app: Api
  let session: Record<string, string>
  const organisation = uuid()
  const records: Record<string, string> = {}
  const failures: unknown[] = []

  beforeAll(async () => {
    made = make()
    store = await made.open()
    const owner = new LocalOwner(localOwnerOf(store.key), 8080)
    app = apiApp(store, { identity: owner, time, report: (error) => failures.push(error) })
    const { header, token } = owner.useLink(owner.makeLink())!
    session = {
      Cookie: header.split(';')[0]!,
      Origin: 'http://localhost:8080',
      'Anshen-Session': token,
      Host: 'localhost:8080',
    }
    const open = async (kind: string, input: object, id = uuid()) => {
      const answer = await ask('PUT', `/api/${kind}/${id}`, JSON.stringify(input))
      expect(answer.status).toBe(201)
      records[kind] = id
    }
    await open('organisations', { seat: 'party', name: 'Example', owner: 'Li Min' }, organisation)
    await open('matters', { title: 'Recommender' })
    await open('cases', { title: 'Listing', procedure: 'order-8', readings: {} })
  })
  afterAll(async () => {
    app.endStreams()
    await store.close()
    await made.drop()
  })

  const ask = async (method: string, path: string, body?: string, headers: Record<string, string> = {}) =>
    app.request(path, {
      method,
      headers: {
        ...session,
        'Content-Type': 'application/json',
        'Idempotency-Key': uuid(),
        ...(path.startsWith('/api/organisations') ? {} : { 'Anshen-Organisation': organisation }),
        ...headers,
      },
      ...(body === undefined ? {} : { body }),
    })

  test(
    'it is answered with what the document says, and never with a failure of ours',
    async () => {
      const document = (await (await ask('GET', '/api/openapi.json')).json()) as OpenApi
      const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(
          ([method, { parameters = [], requestBody }]): Operation => ({
            path,
            method: method.toUpperCase(),
            parameters,
            body: requestBody?.content['application/json']?.schema,
          }),
        ),
      )
      // Signing out would end all that comes after it; a stream has no end.
      const asked = operations.filter(({ method, path }) =>
        path === '/api/session' ? method === 'GET' : path !== '/api/events',
      )
      const requests = fc.oneof(
        ...asked.map((operation) =>
          fc.record({
            operation: fc.constant(operation),
            values: fc.tuple(
              ...operation.parameters.map(({ schema }) =>
                fc.option(
                  fc.oneof(
                    { weight: 4, arbitrary: valuesOf(schema, document.components) },
                    { weight: 1, arbitrary: text },
                  ),
                ),
              ),
            ),
            body: operation.body ? valuesOf(operation.body, document.components) : fc.constant(undefined),
            isThere: fc.integer({ min: 0, max: 7 }),
          }),
        ),
      )
      const statuses = new Map<number, number>()
      await fc.assert(
        fc.asyncProperty(requests, async ({ operation, values, body, isThere }) => {
          const { path, method, parameters } = operation
          const kind = /^\/api\/([a-z]+)\/\{id\}/.exec(path)?.[1]
          const id = method === 'PUT' || isThere === 0 || !kind ? uuid() : (records[kind] ?? uuid())
          const query = new URLSearchParams()
          const headers: Record<string, string> = {}
          let address = path.replace('{id}', id)
          for (const [at, { in: where, name }] of parameters.entries()) {
            const value = values[at]
            if (value === null || value === undefined) continue
            const said = typeof value === 'string' ? value : JSON.stringify(value)
            if (where === 'query') query.append(name, said)
            if (where === 'path' && name !== 'id') {
              address = address.replace(
                `{${name}}`,
                () => encodeURIComponent(Buffer.from(said).toString()) || 'x',
              )
            }
            // Others no client can send.
            if (where === 'header' && /^[\x20-\x7e]+$/.test(said) && !/^ | $/.test(said) && isThere < 2) {
              headers[name] = said
            }
          }
          address = address.replaceAll(/\{\w+\}/g, () => uuid())
          const search = query.size > 0 ? `?${query}` : ''
          const sent = body === undefined ? undefined : JSON.stringify(body)
          const answer = await ask(method, `${address}${search}`, sent, headers)
          const content = answer.headers.get('Content-Type') ?? ''
          statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
          const said = await answer.text()
          const told = `${method} ${address}${search} ${sent} → ${answer.status} ${said.slice(0, 300)} ${failures.map(String)}`
          expect(answer.status, told).toBeLessThan(500)
          if (answer.status < 400) return
          expect(content, told).toContain('application/problem+json')
          expect(JSON.parse(said), told).toMatchObject({ status: answer.status, message: expect.anything() })
        }),
        { numRuns: runs(REQUESTS) },
      )
      expect(failures).toEqual([])
      // Requests that are only ever refused would prove little.
      expect(statuses.get(200) ?? 0).toBeGreaterThan(0)
      expect(statuses.get(422) ?? 0).toBeGreaterThan(0)
    },
    60_000 + runs(REQUESTS) * 1000,
  )
})
