import type { Context } from 'hono'
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

/** Whoever asks. @throws Stop where nobody is signed in */
export function visitorOf(context: Context, { identity }: Pick<RecordParts, 'identity'>): Visitor {
  const visitor = identity.who(context)
  if ('problem' in visitor) throw new Stop(visitor.problem)
  return visitor
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
