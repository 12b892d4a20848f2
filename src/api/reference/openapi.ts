import { type JsonSchema, jsonSchemaOf } from '#contract'
import { schemaOfDocument } from '#contract/documents'
import type { Text } from '#language'
import type { AnyKind } from '#records'
import { version } from '../../version.ts'
import { ANSWERS } from '../answers/answer-list.ts'
import { STATUS, TITLE } from '../problems/codes.ts'
import { headerOf } from '../records/byte-routes.ts'
import { ORDERS } from '../requests/parameters.ts'
import { notePaths } from './note-paths.ts'
import { otherPaths } from './other-paths.ts'

type Json = Readonly<Record<string, unknown>>

const both = ({ en, zh }: Text): string => `${en} / ${zh}`

/** Schemas that stand once under `components`, by their names. */
class Components {
  readonly schemas: Record<string, unknown> = {}

  /** Puts a schema and what it defines here. @returns a reference to it */
  add(name: string, schema: JsonSchema): Json {
    const { $schema: _, $id: __, $defs = {}, ...own } = schema
    for (const [id, definition] of Object.entries($defs as Json)) this.#put(`${name}.${id}`, definition, name)
    this.#put(name, own, name)
    return { $ref: `#/components/schemas/${name}` }
  }

  #put(id: string, schema: unknown, name: string): void {
    // A reference within the schema points to where the definition stands now.
    this.schemas[id] = JSON.parse(
      JSON.stringify(schema).replaceAll('"$ref":"#/$defs/', `"$ref":"#/components/schemas/${name}.`),
    )
  }
}

const parameter = (where: 'path' | 'header' | 'query', name: string, says: Text, schema: Json): Json => ({
  in: where,
  name,
  description: both(says),
  required: where === 'path',
  schema,
})

const UUID = { type: 'string', format: 'uuid' }
const ID = parameter('path', 'id', { en: 'The record', zh: '记录' }, UUID)
const ORGANISATION = parameter('header', 'Anshen-Organisation', { en: 'The organisation', zh: '组织' }, UUID)
const KEY = {
  ...parameter(
    'header',
    'Idempotency-Key',
    { en: 'A new text for each change; kept seven days', zh: '每次更改使用新的标识，保留七日' },
    { type: 'string', pattern: '^[!-~]{1,200}$' },
  ),
  required: true,
}
const SEEN = parameter(
  'header',
  'If-Match',
  { en: 'The version that was seen, in quotes', zh: '所见版本，带引号' },
  { type: 'string', pattern: '^"[0-9]{1,9}"$' },
)
const LIST = [
  ['limit', { en: 'Rows a page', zh: '每页行数' }, { type: 'integer', minimum: 1, maximum: 200 }],
  ['after', { en: 'What “next” of the page before says', zh: '上一页next的值' }, { type: 'string' }],
  [
    'sort',
    { en: 'The order; with - descending', zh: '排序方式，前加-为降序' },
    { enum: ORDERS.flatMap((order) => [order, `-${order}`]) },
  ],
  ['status', { en: 'Of this status', zh: '状态' }, { type: 'string' }],
  ['owner', { en: 'Of this person', zh: '负责人' }, UUID],
  ['of', { en: 'Of this record', zh: '所属记录' }, UUID],
  ['waitsFor', { en: 'With an open task of this person', zh: '有该人员的未完成任务' }, UUID],
  [
    'dueBy',
    {
      en: 'With something due by this day, or without a day that is safe',
      zh: '在该日前（含当日）到期，或者无稳妥日期',
    },
    { type: 'string', format: 'date' },
  ],
  ['text', { en: 'With these words', zh: '检索词' }, { type: 'string' }],
] as const

const body = (schema: unknown): Json => ({ required: true, content: { 'application/json': { schema } } })
const answers = (says: string, schema: unknown, headers?: Json): Json => ({
  description: says,
  ...(headers ? { headers } : {}),
  content: { 'application/json': { schema } },
})
const PROBLEM = {
  description: 'A problem / 问题',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/problem' } } },
}
const ETAG = { ETag: { description: 'The version / 版本', schema: { type: 'string' } } }

/**
 * The API as an OpenAPI 3.1 document, derived from the kinds of records, their acts and the answers.
 *
 * @returns JSON: made once and kept as a text
 */
export function openApiText(kinds: readonly AnyKind[]): string {
  const components = new Components()
  components.add('problem', problemSchema(schemaOfDocument('refusal')))
  const paths: Record<string, Json> = {}
  for (const kind of kinds) Object.assign(paths, pathsOf(kind, components))
  for (const [name, { label, document, input }] of Object.entries(ANSWERS)) {
    const asked = components.add(`answers.${name}`, jsonSchemaOf(name, label, input))
    const answer = components.add(document, schemaOfDocument(document))
    paths[`/api/answers/${name}`] = {
      post: {
        operationId: `answers.${name}`,
        summary: both(label),
        tags: ['answers'],
        requestBody: body(asked),
        responses: { 200: answers(both(label), answer), '4XX': PROBLEM },
      },
    }
  }
  Object.assign(paths, otherPaths)
  return JSON.stringify({
    openapi: '3.1.1',
    info: {
      title: 'Anshen 安审',
      version,
      summary: both(SUMMARY),
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: [
      ...kinds.map(({ name, label }) => ({ name, description: both(label) })),
      { name: 'answers', description: 'Answers, which keep nothing / 解答（不留存）' },
      { name: 'server', description: 'The server itself / 服务器' },
    ],
    security: [{ access: [] }, { session: [], token: [] }],
    paths,
    components: {
      schemas: components.schemas,
      securitySchemes: {
        access: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'anshen-PORT' },
        token: { type: 'apiKey', in: 'header', name: 'Anshen-Session' },
      },
    },
  })
}

const SUMMARY: Text = {
  en: 'Records of cybersecurity review, the acts on them, and answers',
  zh: '网络安全审查记录、对记录的操作以及解答',
}

/** The contract's refusal, with what HTTP adds to it. */
const problemSchema = (refusal: JsonSchema): JsonSchema => ({
  ...refusal,
  title: 'Problem / 问题',
  description: Object.entries(TITLE)
    .map(([code, title]) => `${STATUS[code as keyof typeof STATUS]} ${code}: ${both(title)}`)
    .join('\n'),
  required: ['type', 'title', 'status', ...(refusal.required as readonly string[])],
  properties: {
    ...(refusal.properties as Json),
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { enum: Object.keys(TITLE) },
    clash: { type: 'object', description: 'Both sides of a clash / 冲突的双方内容' },
  },
})

/** The addresses of one kind. */
function pathsOf(kind: AnyKind, components: Components): Readonly<Record<string, Json>> {
  const paths: Record<string, Record<string, Json>> = {}
  const { name, label } = kind
  const at = (path: string) => {
    paths[path] ??= {}
    return paths[path]
  }
  at(`/api/${name}`).get = {
    operationId: `${name}.list`,
    summary: `${label.en}: list / ${label.zh}：列表`,
    tags: [name],
    parameters: [
      ORGANISATION,
      ...LIST.map(([query, says, schema]) => parameter('query', query, says, schema)),
    ],
    responses: { 200: answers('A page / 一页', PAGE), '4XX': PROBLEM },
  }
  at(`/api/${name}/{id}`).get = {
    operationId: `${name}.read`,
    summary: `${label.en}: as it stands / ${label.zh}：当前状态`,
    tags: [name],
    parameters: [ID, ORGANISATION],
    responses: {
      200: answers('The record / 记录', RECORD, ETAG),
      304: { description: 'Unchanged / 未变更' },
      '4XX': PROBLEM,
    },
  }
  Object.assign(paths, notePaths(kind, [ID, ORGANISATION], components))
  for (const act of kind.acts) {
    if (act.bytes) {
      Object.assign(at(`/api/${name}/{id}/${act.name}`), byteOperation(kind, act))
      continue
    }
    const input = components.add(`${name}.${act.name}`, jsonSchemaOf(act.name, act.label, act.input))
    at(act.opens ? `/api/${name}/{id}` : `/api/${name}/{id}/${act.name}`)[act.opens ? 'put' : 'post'] = {
      operationId: `${name}.${act.name}`,
      summary: both(act.label),
      tags: [name],
      'x-anshen-who': act.who,
      'x-anshen-material': act.material,
      'x-anshen-cite': act.cite,
      parameters: [ID, ORGANISATION, KEY, ...(act.opens ? [] : [SEEN])],
      requestBody: body(input),
      responses: {
        [act.opens ? 201 : 200]: answers('Done / 已完成', DONE, ETAG),
        ...(act.opens || act.material === 'seal' ? {} : { 202: answers(PROPOSED, DONE, ETAG) }),
        '4XX': PROBLEM,
      },
    }
  }
  return paths
}

/** The operation of an act that goes with bytes: its input stands in headers, or in the address. */
function byteOperation({ name }: AnyKind, act: AnyKind['acts'][number]): Json {
  const { properties = {}, required = [] } = jsonSchemaOf(act.name, act.label, act.input)
  const isIn = act.bytes === 'in'
  const parameters = Object.entries(properties as Readonly<Record<string, Json>>).map(([member, schema]) => ({
    in: isIn ? 'header' : 'query',
    name: isIn ? headerOf(member) : member,
    description: isIn ? 'Percent-encoded UTF-8 / 百分号编码的UTF-8文本' : String(schema.title ?? member),
    required: (required as readonly string[]).includes(member),
    schema,
  }))
  const bytes = { 'application/octet-stream': {} }
  const operation = {
    operationId: `${name}.${act.name}`,
    summary: both(act.label),
    tags: [name],
    'x-anshen-who': act.who,
    'x-anshen-material': act.material,
    'x-anshen-cite': act.cite,
  }
  if (!isIn) {
    const responses = {
      200: { description: 'The file / 文件', headers: ETAG, content: bytes },
      304: { description: 'Unchanged / 未变更' },
      '4XX': PROBLEM,
    }
    return { get: { ...operation, parameters: [ID, ORGANISATION, ...parameters], responses } }
  }
  return {
    post: {
      ...operation,
      parameters: [ID, ORGANISATION, KEY, SEEN, ...parameters],
      requestBody: { required: true, content: bytes },
      responses: { 200: answers('Done / 已完成', ADDED, ETAG), '4XX': PROBLEM },
    },
  }
}

const PROPOSED =
  'Asked by an assistant: it waits as a proposal for a person / 由助手程序提出：作为建议，待具名人员处理'
const DONE = {
  type: 'object',
  required: ['id', 'version', 'events'],
  properties: {
    id: UUID,
    version: { type: 'integer' },
    events: { type: 'array', items: UUID },
    proposal: UUID,
  },
}
const ADDED = {
  type: 'object',
  required: [...DONE.required, 'file'],
  properties: {
    ...DONE.properties,
    file: {
      type: 'object',
      required: ['address', 'length', 'type', 'isMisnamed'],
      properties: {
        address: { type: 'string' },
        length: { type: 'integer' },
        type: { type: 'string' },
        isMisnamed: { type: 'boolean' },
      },
    },
    notice: {
      type: 'object',
      required: ['en', 'zh'],
      properties: { en: { type: 'string' }, zh: { type: 'string' } },
    },
  },
}
const RECORD = {
  type: 'object',
  required: ['id', 'kind', 'version', 'state'],
  properties: { id: UUID, kind: { type: 'string' }, version: { type: 'integer' }, state: { type: 'object' } },
}
const DAY = { type: 'string', format: 'date' }
const OPTIONAL = { type: ['string', 'null'] }
const DUE = {
  description:
    'What is due next; without a day that is safe the reason alone / 最近到期事项；无稳妥日期的，仅列理由',
  type: ['object', 'null'],
  required: ['what', 'from', 'to', 'reason'],
  properties: { what: { type: 'string' }, from: OPTIONAL, to: OPTIONAL, reason: OPTIONAL },
}
const RESULT = {
  description:
    'What follows today; only isCurrent false where it is being recounted / 当日结论；重新计算中的，仅有isCurrent为false',
  type: ['object', 'null'],
  required: ['isCurrent'],
  properties: {
    isCurrent: { type: 'boolean' },
    on: DAY,
    verdict: OPTIONAL,
    tier: OPTIONAL,
    state: OPTIONAL,
    due: DUE,
  },
}
const PAGE = {
  type: 'object',
  required: ['records', 'next'],
  properties: {
    records: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'version', 'title'],
        properties: {
          id: UUID,
          kind: { type: 'string' },
          version: { type: 'integer' },
          title: OPTIONAL,
          number: OPTIONAL,
          status: { type: 'string' },
          owner: OPTIONAL,
          openedOn: OPTIONAL,
          changedAt: { type: 'string', format: 'date-time' },
          result: RESULT,
        },
      },
    },
    next: OPTIONAL,
    isRecounting: {
      description: 'Whether results of this kind are being recounted / 该类记录的结论是否正在重新计算',
      type: 'boolean',
    },
  },
}
