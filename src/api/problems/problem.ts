import type { Context } from 'hono'
import type { Fault, Refusal } from '#contract'
import type { Text } from '#language'
import type { ActClash, DatabaseFailure } from '#store'
import { type EdgeCode, type ProblemCode, STATUS, TITLE } from './codes.ts'
import { WORDS } from './words.ts'

/** What is answered instead of what was asked for (RFC 9457): the contract's refusal, with what HTTP adds. */
export interface Problem extends Omit<Refusal, 'code'> {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: ProblemCode
  /** What two did without seeing each other's. */
  readonly clash?: ActClash
}

/** A refusal of any room as a problem. */
export const problemOf = (refusal: Omit<Refusal, 'code'> & { readonly code: ProblemCode }): Problem => ({
  type: `urn:anshen:problem:${refusal.code}`,
  title: `${TITLE[refusal.code].en} / ${TITLE[refusal.code].zh}`,
  status: STATUS[refusal.code],
  ...refusal,
})

/** A problem of the request itself. */
export const edgeProblem = (code: EdgeCode, faults: readonly Fault[] = []): Problem =>
  problemOf({ code, cite: [], ...WORDS[code], faults: [...faults] })

/** The database failed under a request: whether it can have been saved all the same. */
export function databaseProblem({ reason, isSaved }: DatabaseFailure): Problem {
  if (isSaved === 'unknown') return edgeProblem('database-gone')
  return edgeProblem(reason === 'disc-full' ? 'disc-full' : 'not-saved')
}

/** Two changes that clash, with both sides. */
export const clashProblem = (clash: ActClash): Problem => ({ ...edgeProblem('clash'), clash })

/** One fault of a parameter: of the address, of a header. */
export const parameterProblem = (pointer: string, message: Text, expected: Text, example: string): Problem =>
  edgeProblem('bad-parameter', [{ pointer, message, expected, example }])

/** Answers with a problem. */
export function answerProblem(
  context: Context,
  problem: Problem,
  headers: Record<string, string> = {},
): Response {
  return context.body(`${JSON.stringify(problem)}\n`, problem.status as 400, {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Cache-Control': 'no-store',
    ...(problem.status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {}),
    ...(problem.status === 503 ? { 'Retry-After': '1' } : {}),
    ...headers,
  })
}
