import type { Context } from 'hono'
import { edgeProblem, type Problem } from '../problems/problem.ts'

/** The body of a request, as data and as the digest is taken of it. */
export interface Body {
  readonly text: string
  readonly value: unknown
}

export type BodyReading =
  | { readonly ok: true; readonly body: Body }
  | { readonly ok: false; readonly problem: Problem }

/** More than any act or matter needs, and less than would hold up others. */
const MOST_BYTES = 4 * 1024 * 1024

/** Reads a body of JSON: another type, broken text and one without an end are problems. */
export async function readBody(context: Context): Promise<BodyReading> {
  const type = context.req.header('Content-Type') ?? ''
  if (!/^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.test(type)) return no('other-type')
  const bytes = await bytesOf(context)
  if (bytes === undefined) return no('too-large')
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { ok: true, body: { text, value: JSON.parse(text) } }
  } catch {
    return no('no-json')
  }
}

/** The bytes of a body, unless there are too many. */
export async function bytesOf(context: Context): Promise<Uint8Array | undefined> {
  if (Number(context.req.header('Content-Length') ?? 0) > MOST_BYTES) return undefined
  const reader = context.req.raw.body?.getReader()
  const pieces: Uint8Array[] = []
  let length = 0
  while (reader) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > MOST_BYTES) {
      await reader.cancel().catch(() => {})
      return undefined
    }
    pieces.push(value)
  }
  return Buffer.concat(pieces)
}

const no = (code: Parameters<typeof edgeProblem>[0]): BodyReading => ({
  ok: false,
  problem: edgeProblem(code),
})
