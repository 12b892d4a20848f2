import type { Context, Hono } from 'hono'
import type { CivilDate } from '#clock'
import type { Fault, Refusal } from '#contract'
import { readInput } from '#records'
import type { ActTime } from '#store'
import type { Identity } from '../identity/identity.ts'
import { answerProblem, problemOf } from '../problems/problem.ts'
import { readBody } from '../requests/body.ts'
import type { Answer } from './answer.ts'
import { ANSWERS } from './answer-list.ts'

interface AnswerParts {
  readonly identity: Identity
  readonly time: () => ActTime
}

/** `POST /api/answers/{name}`: what is asked is in the body, and nothing of it is kept. */
export function addAnswerRoutes(app: Hono, parts: AnswerParts): void {
  for (const [name, answer] of Object.entries(ANSWERS)) {
    app.post(`/api/answers/${name}`, (context) => answered(context, answer, parts))
  }
}

async function answered(context: Context, asked: Answer, { identity, time }: AnswerParts): Promise<Response> {
  const visitor = identity.who(context)
  if ('problem' in visitor) return answerProblem(context, visitor.problem)
  const read = await readBody(context)
  if (!read.ok) return answerProblem(context, read.problem)
  const input = readInput(asked as never, read.body.value)
  if (!input.ok) return answerProblem(context, problemOf(input.refusal))
  const found = asked.answer(input.value as never, time().today as CivilDate)
  if (!found.ok) return answerProblem(context, problemOf(placedIn(found.refusal, read.body.value)))
  return context.json(found.value as object, 200, { 'Cache-Control': 'no-store' })
}

/** The members that are whole files. */
const FILES = ['matter', 'case', 'receipt']

/**
 * The faults with their places in the request: what is told of a file stands under the member that it was in, and an
 * option is a member. Lines and columns are those of a file's text, and of an object there are none.
 */
function placedIn(refusal: Refusal, body: unknown): Refusal {
  const members = body as Readonly<Record<string, unknown>>
  const whole = FILES.find((name) => Object.hasOwn(members, name))
  if (whole === undefined) return refusal
  return {
    ...refusal,
    faults: refusal.faults.map(({ line, column, of, ...fault }): Fault => {
      const isOption = fault.pointer !== '' && !fault.pointer.startsWith('/')
      const member = of ?? whole
      const place =
        typeof members[member] === 'string' && line !== undefined ? { line, column: column ?? 1 } : {}
      const pointer = isOption ? `/${fault.pointer}` : `/${member}${fault.pointer}`
      return { ...fault, ...place, pointer }
    }),
  }
}
