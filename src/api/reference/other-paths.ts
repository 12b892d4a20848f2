import type { Text } from '#language'

type Json = Readonly<Record<string, unknown>>

const both = ({ en, zh }: Text): string => `${en} / ${zh}`
const PROBLEM = {
  description: 'A problem / 问题',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/problem' } } },
}
const UUID = { type: 'string', format: 'uuid' }
const STRING = { type: 'string' }
const object = (required: readonly string[], properties: Json): Json => ({
  type: 'object',
  required,
  properties,
})
const json = (says: Text, schema: Json): Json => ({
  description: both(says),
  content: { 'application/json': { schema } },
})
/** What anybody may ask: no one signs in to sign in. */
const OPEN = { security: [] }

const operation = (
  operationId: string,
  says: Text,
  responses: Json,
  more: Readonly<Record<string, unknown>> = {},
): Json => ({ operationId, summary: both(says), tags: ['server'], ...more, responses })

const LINK = {
  en: 'The one-time link, as it was printed: the answer is then a page with a button',
  zh: '启动时显示的一次性链接；附上时返回带登录按钮的页面',
}

/** The addresses that follow from no act and no answer, listed by hand. */
export const otherPaths: Readonly<Record<string, Json>> = {
  '/api/session': {
    get: operation(
      'session.read',
      { en: 'Who is signed in', zh: '当前登录者' },
      {
        200: json(
          {
            en: 'The person, and the token that a page sends with a change',
            zh: '登录者，以及页面作更改时须附的令牌',
          },
          object(['person', 'way'], { person: UUID, way: { enum: ['page', 'token'] }, token: STRING }),
        ),
        '4XX': PROBLEM,
      },
      {
        parameters: [{ in: 'query', name: 'link', description: both(LINK), required: false, schema: STRING }],
      },
    ),
    post: operation(
      'session.open',
      { en: 'Exchange a one-time link for a session', zh: '以一次性链接换取会话' },
      {
        200: json(
          { en: 'The session’s token; its cookie is set', zh: '会话令牌；同时设置会话Cookie' },
          object(['token'], { token: STRING }),
        ),
        303: { description: 'Of a form: go to the page / 表单提交：转到页面' },
        '4XX': PROBLEM,
      },
      {
        ...OPEN,
        requestBody: {
          required: true,
          content: { 'application/json': { schema: object(['link'], { link: STRING }) } },
        },
      },
    ),
    delete: operation(
      'session.end',
      { en: 'Sign out', zh: '退出登录' },
      { 204: { description: 'Signed out / 已退出' }, '4XX': PROBLEM },
    ),
  },
  '/api/events': {
    get: operation(
      'events.listen',
      { en: 'What changes, as it changes', zh: '实时变更通知' },
      {
        200: {
          description: both({
            en: 'Server-sent events. change: kind, id and version of a record that this person may read. reload: look at the lists anew.',
            zh: '服务器推送事件。change：本人有权查看的记录的类型、标识符和版本；reload：请重新读取列表。',
          }),
          content: { 'text/event-stream': { schema: STRING } },
        },
        '4XX': PROBLEM,
      },
      {
        parameters: [
          {
            in: 'query',
            name: 'organisation',
            description: both({
              en: 'The organisation, where no header Anshen-Organisation is sent',
              zh: '组织；未附Anshen-Organisation请求头时填写',
            }),
            required: false,
            schema: UUID,
          },
          {
            in: 'header',
            name: 'Last-Event-ID',
            description: both({ en: 'The id that was told last', zh: '最近收到的id' }),
            required: false,
            schema: STRING,
          },
        ],
      },
    ),
  },
  '/api': {
    get: operation(
      'server.page',
      { en: 'This document as a page', zh: '本文档的网页' },
      { 200: { description: 'HTML', content: { 'text/html': { schema: STRING } } }, '4XX': PROBLEM },
    ),
  },
  '/api/openapi.json': {
    get: operation(
      'server.reference',
      { en: 'This document', zh: '本文档' },
      { 200: json({ en: 'OpenAPI 3.1', zh: 'OpenAPI 3.1' }, { type: 'object' }), '4XX': PROBLEM },
    ),
  },
}
