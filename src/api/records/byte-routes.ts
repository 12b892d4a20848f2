import { Readable } from 'node:stream'
import type { Context, Hono } from 'hono'
import { jsonSchemaOf } from '#contract'
import type { Text } from '#language'
import { type AnyKind, evidenceKind, readInput } from '#records'
import { addRevision, findRevision, type RevisionInput, readRevision, refusalOf } from '#store'
import { clashProblem, parameterProblem, problemOf } from '../problems/problem.ts'
import { answered, need, type RecordParts, Stop, visitorOf } from '../requests/answering.ts'
import { idempotencyKey, isIdentifier, organisationOf, seenVersion } from '../requests/parameters.ts'

type AnyAct = AnyKind['acts'][number]

interface ByteParts extends RecordParts {
  /** Hears that a file could not be sent to its end. */
  readonly report: (error: unknown) => void
}

/** The addresses of the acts that go with bytes: in the body with the input in headers, or in the answer. */
export function addByteRoutes(app: Hono, parts: ByteParts): void {
  for (const act of evidenceKind.acts as readonly AnyAct[]) {
    const address = `/api/${evidenceKind.name}/:id/${act.name}`
    if (act.bytes === 'in') app.post(address, (context) => answered(context, take(context, act, parts)))
    if (act.bytes === 'out') app.get(address, (context) => answered(context, send(context, act, parts)))
  }
}

/** The members of an act's input, by their names. */
const membersOf = ({ name, label, input }: AnyAct): readonly string[] =>
  Object.keys((jsonSchemaOf(name, label, input).properties ?? {}) as object)

/** The header in which a member of an input comes, percent-encoded UTF-8. */
export const headerOf = (member: string): string => `Anshen-${member[0]!.toUpperCase()}${member.slice(1)}`

async function take(context: Context, act: AnyAct, parts: ByteParts): Promise<Response> {
  const { store, states, time } = parts
  const visitor = visitorOf(context, parts)
  const { tenant, record } = recordOf(context)
  const key = need(idempotencyKey(context))
  const seen = need(seenVersion(context))
  const given: Record<string, string> = {}
  for (const member of membersOf(act)) {
    const text = context.req.header(headerOf(member))
    if (text !== undefined) given[member] = decoded(headerOf(member), text)
  }
  const input = readInput(act, given)
  if (!input.ok) throw new Stop(problemOf(input.refusal))
  const length = context.req.header('Content-Length')
  const result = await addRevision(
    store,
    states,
    {
      ...visitor,
      tenant,
      record,
      seen,
      key,
      input: input.value as RevisionInput,
      announced: length === undefined ? undefined : Number(length),
    },
    bodyOf(context),
    time(),
  )
  if (!result.ok) {
    throw new Stop('clash' in result ? clashProblem(result.clash) : problemOf(result.refusal))
  }
  const { version, events, file } = result
  const notice = file?.isMisnamed ? { notice: MISNAMED } : {}
  const headers = { ETag: `"${version}"`, 'Cache-Control': 'no-store' }
  return context.json({ id: record, version, events, file, ...notice }, 200, headers)
}

const MISNAMED: Text = {
  en: 'The name of the file ends as that of another type does. What it is was taken from its content.',
  zh: '文件名后缀与文件内容的类型不符；类型以文件内容为准。',
}

async function* bodyOf({ req }: Context): AsyncGenerator<Uint8Array> {
  const body = req.raw.body
  if (body) yield* body as unknown as AsyncIterable<Uint8Array>
}

function recordOf(context: Context): { readonly tenant: string; readonly record: string } {
  const record = context.req.param('id')!
  if (!isIdentifier(record)) throw new Stop(problemOf(refusalOf('not-there')))
  return { tenant: need(organisationOf(context)), record }
}

function decoded(header: string, text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new Stop(
      parameterProblem(
        header,
        { en: 'The header is no percent-encoded UTF-8.', zh: '该请求头不是百分号编码的UTF-8文本。' },
        { en: 'percent-encoded UTF-8', zh: '百分号编码的UTF-8文本' },
        `${header}: ${encodeURIComponent('评估报告.pdf')}`,
      ),
    )
  }
}

async function send(context: Context, act: AnyAct, parts: ByteParts): Promise<Response> {
  const { store, states, time, report } = parts
  const visitor = visitorOf(context, parts)
  const { tenant, record } = recordOf(context)
  const input = readInput(act, numbersIn(context.req.query(), membersOf(act)))
  if (!input.ok) throw new Stop(problemOf(input.refusal))
  const { revision } = input.value as { readonly revision?: number }
  const request = { ...visitor, tenant, record, revision }
  const found = await findRevision(store, states, request)
  if (!found) throw new Stop(problemOf(refusalOf('not-there')))
  const headers = {
    // What somebody put in is never run here, whatever it says it is.
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'Cache-Control': 'private, no-store',
    'Content-Disposition': dispositionOf(found.name),
    'Content-Type': found.file.type,
    ETag: `"${found.file.address}"`,
  }
  // Whoever has it already, or asks only what it is, takes no copy.
  const isThere = context.req.header('If-None-Match') === headers.ETag
  if (isThere && !found.isErased) return context.body(null, 304, headers)
  if (context.req.method === 'HEAD' && !found.isErased) return context.body(null, 200, headers)
  const opened = await readRevision(store, states, { ...request, revision: found.number }, time())
  if (!opened.ok) {
    throw new Stop('clash' in opened ? clashProblem(opened.clash) : problemOf(opened.refusal))
  }
  // The first piece is looked at before anything is answered.
  const first = await opened.bytes.next()
  return context.body(
    Readable.toWeb(Readable.from(told(first, opened.bytes, report))) as unknown as ReadableStream,
    200,
    { ...headers, 'Content-Length': String(found.file.length) },
  )
}

async function* told(
  first: IteratorResult<Uint8Array>,
  bytes: AsyncGenerator<Uint8Array>,
  report: (error: unknown) => void,
): AsyncGenerator<Uint8Array> {
  try {
    if (!first.done) yield first.value
    yield* bytes
  } catch (error) {
    // The length was said, so whoever receives less knows.
    report(error)
    throw error
  } finally {
    await bytes.return(undefined)
  }
}

/** An address holds texts: what is written as a number is one. Other parameters than the act's are for others. */
const numbersIn = (query: Readonly<Record<string, string>>, members: readonly string[]) =>
  Object.fromEntries(
    Object.entries(query)
      .filter(([name]) => members.includes(name))
      .map(([name, text]) => [name, /^\d{1,9}$/.test(text) ? Number(text) : text]),
  )

/** To be kept and not shown, under its own name (RFC 6266, RFC 8187), which was read from UTF-8. */
function dispositionOf(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%/]/g, '_')
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
