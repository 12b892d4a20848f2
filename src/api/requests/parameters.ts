import type { Context } from 'hono'
import { parseCivilDate } from '#clock'
import { edgeProblem, type Problem, parameterProblem } from '../problems/problem.ts'

/** A parameter that was read, or what is wrong with it. */
export type Parameter<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Problem }

const read = <T>(value: T): Parameter<T> => ({ ok: true, value })
const wrong = (...fault: Parameters<typeof parameterProblem>): { ok: false; problem: Problem } => ({
  ok: false,
  problem: parameterProblem(...fault),
})

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const UUID_7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Whether a text could be the identifier of a record: no other is there. */
export const isIdentifier = (text: string): boolean => UUID.test(text)

/** The identifier under which a record is opened. */
export const newIdentifier = (text: string): Parameter<string> =>
  UUID_7.test(text)
    ? read(text)
    : wrong(
        'id',
        { en: 'The identifier is no UUID of version 7.', zh: '标识符不是第7版UUID。' },
        {
          en: 'a UUID of version 7 in lower case, of your own making',
          zh: '自行生成的小写第7版UUID',
        },
        '01939b5e-7c1a-7f00-8a00-000000000001',
      )

/** The organisation that the request is about. */
export function organisationOf(context: Context): Parameter<string> {
  const named = context.req.header('Anshen-Organisation') ?? context.req.query('organisation')
  if (named === undefined) return { ok: false, problem: edgeProblem('organisation-missing') }
  return isIdentifier(named)
    ? read(named)
    : wrong(
        'Anshen-Organisation',
        { en: 'The organisation is no identifier.', zh: '组织标识符格式有误。' },
        { en: 'the UUID of an organisation', zh: '组织的UUID' },
        'Anshen-Organisation: 01939b5e-7c1a-7f00-8a00-000000000001',
      )
}

/** The version that the caller saw; undefined where none is named. */
export function seenVersion(context: Context): Parameter<number | undefined> {
  const header = context.req.header('If-Match')
  if (header === undefined) return read(undefined)
  const version = /^"(\d{1,9})"$/.exec(header)?.[1]
  return version !== undefined
    ? read(Number(version))
    : wrong(
        'If-Match',
        { en: 'The header names no version.', zh: '该请求头未指明版本。' },
        { en: 'one version in quotes, as ETag had it', zh: '带引号的一个版本，与ETag一致' },
        'If-Match: "4"',
      )
}

/** What tells a change from the same change asked for again. */
export function idempotencyKey(context: Context): Parameter<string> {
  const key = context.req.header('Idempotency-Key')
  if (key === undefined || key === '') return { ok: false, problem: edgeProblem('key-missing') }
  return /^[\x21-\x7e]{1,200}$/.test(key)
    ? read(key)
    : wrong(
        'Idempotency-Key',
        { en: 'The key has other characters, or too many.', zh: '请求标识含有其他字符，或者过长。' },
        {
          en: '1 to 200 letters, digits and signs of ASCII, without a space',
          zh: '1至200个ASCII字母、数字或者符号，不含空格',
        },
        'Idempotency-Key: 01939b5e-7c1a-7f00-8a00-000000000002',
      )
}

const MOST_ROWS = 200

/** How many rows a page has. */
export function pageLimit(context: Context): Parameter<number> {
  const limit = context.req.query('limit')
  if (limit === undefined) return read(50)
  const rows = /^\d{1,4}$/.test(limit) ? Number(limit) : 0
  return rows >= 1 && rows <= MOST_ROWS
    ? read(rows)
    : wrong(
        'limit',
        { en: 'This is no number of rows.', zh: '行数有误。' },
        { en: `a whole number from 1 to ${MOST_ROWS}`, zh: `1至${MOST_ROWS}的整数` },
        'limit=50',
      )
}

/** By what a list can be sorted. */
export const ORDERS = ['changed', 'opened', 'title', 'due'] as const

/** By what a list is sorted: `changed`, `opened`, `title` or `due`, with `-` before it the other way round. */
export function listOrder(context: Context): Parameter<{
  readonly sort?: (typeof ORDERS)[number]
  readonly descending?: boolean
}> {
  const typed = context.req.query('sort')
  if (typed === undefined) return read({})
  const sort = ORDERS.find((order) => order === typed.replace(/^-/, ''))
  return sort
    ? read({ sort, descending: typed.startsWith('-') })
    : wrong(
        'sort',
        { en: 'A list has no such order.', zh: '列表没有该排序方式。' },
        {
          en: 'changed, opened, title or due; with - before it, descending',
          zh: 'changed、opened、title或者due；前加-为降序',
        },
        'sort=-changed',
      )
}

/** A day up to which something is due; undefined where none is asked. */
export function dueBy(context: Context): Parameter<string | undefined> {
  const day = context.req.query('dueBy')
  return day === undefined || parseCivilDate(day).ok
    ? read(day)
    : wrong(
        'dueBy',
        { en: 'This is no day.', zh: '日期有误。' },
        { en: 'a day in China', zh: '中国日期' },
        'dueBy=2026-12-11',
      )
}
