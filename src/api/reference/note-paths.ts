import { type JsonSchema, jsonSchemaOf } from '#contract'
import { type AnyKind, noteInput } from '#records'

type Json = Readonly<Record<string, unknown>>

const UUID = { type: 'string', format: 'uuid' }
const NOTE = {
  type: 'object',
  required: ['id', 'record', 'kind', 'author', 'body', 'mentions', 'version', 'writtenAt', 'changedAt'],
  properties: {
    id: UUID,
    record: UUID,
    kind: { enum: ['comment', 'draft'] },
    author: UUID,
    body: { type: 'string' },
    mentions: { type: 'array', items: UUID },
    version: { type: 'integer' },
    writtenAt: { type: 'string', format: 'date-time' },
    changedAt: { type: 'string', format: 'date-time' },
  },
}
const PROBLEM = {
  description: 'A problem / 问题',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/problem' } } },
}
const answer = (description: string, schema: unknown): Json => ({
  description,
  content: { 'application/json': { schema } },
})
const SEEN = {
  in: 'header',
  name: 'If-Match',
  description: 'The version that was seen, in quotes, where a note is changed / 修改笔记时所见版本，带引号',
  required: false,
  schema: { type: 'string', pattern: '^"[0-9]{1,9}"$' },
}
const ID = { in: 'path', name: 'note', description: 'The note / 笔记', required: true, schema: UUID }

/** The addresses of working notes on a kind's records. */
export function notePaths(
  { name, label }: AnyKind,
  parameters: readonly Json[],
  components: { add(name: string, schema: JsonSchema): Json },
): Readonly<Record<string, Json>> {
  const said = components.add('note', jsonSchemaOf('note', { en: 'Working note', zh: '工作笔记' }, noteInput))
  const operation = (id: string, en: string, zh: string, more: Json): Json => ({
    operationId: `${name}.${id}`,
    summary: `${label.en}: ${en} / ${label.zh}：${zh}`,
    tags: [name],
    ...more,
  })
  const list = { type: 'object', required: ['notes'], properties: { notes: { type: 'array', items: NOTE } } }
  return {
    [`/api/${name}/{id}/notes`]: {
      get: operation('notes', 'its working notes', '工作笔记', {
        parameters,
        responses: { 200: answer('The notes / 笔记', list), '4XX': PROBLEM },
      }),
    },
    [`/api/${name}/{id}/notes/{note}`]: {
      put: operation('write-note', 'write or change a note', '撰写或者修改笔记', {
        parameters: [...parameters, ID, SEEN],
        requestBody: { required: true, content: { 'application/json': { schema: said } } },
        responses: {
          200: answer('Changed / 已修改', NOTE),
          201: answer('Written / 已保存', NOTE),
          '4XX': PROBLEM,
        },
      }),
      delete: operation('remove-note', 'remove a note', '删除笔记', {
        parameters: [...parameters, ID],
        responses: { 204: { description: 'Removed / 已删除' }, '4XX': PROBLEM },
      }),
    },
  }
}
