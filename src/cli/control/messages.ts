import type { Socket } from 'node:net'
import type { OperationProgress } from '../operations/operations.ts'
import type { Refused } from '../refusal.ts'

/** What is asked of the process that holds a folder: one line of JSON. */
export interface ControlRequest {
  /** Client and server are the same release, so that neither misunderstands the other. */
  readonly release: string
  readonly operation: string
  readonly input: unknown
}

/** What it answers: lines of JSON, the last one being no progress. */
export type ControlAnswer =
  | { readonly progress: OperationProgress }
  | { readonly report: unknown }
  | { readonly refused: Refused }
  /** A mistake of the server's own. */
  | { readonly mistake: string }

/** The lines that come over a socket, each without its end. */
export async function* linesOf(socket: Socket): AsyncGenerator<string> {
  let rest = ''
  for await (const part of socket) {
    const lines = `${rest}${part}`.split('\n')
    rest = lines.pop()!
    yield* lines
  }
}

/** The first line that comes over a socket; undefined where it ends before, or the line does not end. */
export function firstLineOf(socket: Socket): Promise<string | undefined> {
  return new Promise((resolve) => {
    let text = ''
    const hear = (part: string): void => {
      text += part
      const end = text.indexOf('\n')
      if (end < 0 && text.length < LONGEST_REQUEST) return
      socket.off('data', hear)
      socket.resume()
      resolve(end < 0 ? undefined : text.slice(0, end))
    }
    socket.on('data', hear)
    socket.once('close', () => resolve(undefined))
  })
}

const LONGEST_REQUEST = 1 << 20
