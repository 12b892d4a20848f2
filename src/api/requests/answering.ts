import type { Context } from 'hono'
import type { Refusal } from '#contract'
import { type AnyKind, organisationKind } from '#records'
import { type ActTime, refusalOf, type StateCache, type Store } from '#store'
import type { Identity, Visitor } from '../identity/identity.ts'
import { answerProblem, type Problem, problemOf } from '../problems/problem.ts'
import { organisationOf, type Parameter } from './parameters.ts'

/** What the routes of records stand on. */
export interface RecordParts {
  readonly store: Store
  readonly states: StateCache
  readonly identity: Identity
  /** The instant, and the civil day in China. */
  readonly time: () => ActTime
}

/** A request that cannot be answered as asked ends where that is found, with its problem. */
export class Stop extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code)
  }
}

/** Answers a request, with its problem where it stopped at one. */
export async function answered(context: Context, answer: Promise<Response>): Promise<Response> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof Stop) return answerProblem(context, error.problem)
    throw error
  }
}

/** What was read of the request. @throws Stop where it has faults */
export function need<T>(parameter: Parameter<T>): T {
  if (!parameter.ok) throw new Stop(parameter.problem)
  return parameter.value
}

/**
 * Whoever asks.
 *
 * @param assistants  whether a program that speaks for a person is answered here: it reads one record at a time, and proposes
 * @throws Stop where nobody is signed in, or the address is not for programs
 */
export function visitorOf(
  context: Context,
  { identity }: Pick<RecordParts, 'identity'>,
  { assistants = false }: { readonly assistants?: boolean } = {},
): Visitor {
  const visitor = identity.who(context)
  if ('problem' in visitor) throw new Stop(visitor.problem)
  if (visitor.way === 'mcp' && !assistants) throw new Stop(problemOf(NOT_FOR_ASSISTANTS))
  return visitor
}

/** Why an address is not for a program that speaks for a person. */
export const NOT_FOR_ASSISTANTS: Refusal = {
  code: 'not-allowed',
  cite: [],
  message: {
    en: 'An assistant reads one record at a time and proposes acts on it; this is not for it.',
    zh: '助手程序仅可逐条读取记录并就其提出建议，不得进行该操作。',
  },
  remedy: { en: 'Do it in person, at the page or the terminal.', zh: '请本人在页面或者终端进行。' },
  faults: [],
}

/** The organisation's own record lies in the organisation that it is. */
export function tenantOf(context: Context, kind: AnyKind, id: string): string {
  if (kind.name !== organisationKind.name) return need(organisationOf(context))
  const named = context.req.header('Anshen-Organisation')
  if (named !== undefined && named !== id) throw new Stop(problemOf(refusalOf('not-there')))
  return id
}

/** The headers of what is one person's to read. */
export const PRIVATE = {
  'Cache-Control': 'private, no-cache',
  Vary: 'Cookie, Authorization, Anshen-Organisation',
}
