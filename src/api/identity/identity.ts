import type { Context } from 'hono'
import type { Way } from '#records'
import type { Problem } from '../problems/problem.ts'

/** Whoever asks: the person, and by which way the request came. */
export interface Visitor {
  readonly person: string
  readonly way: Way
}

/** How the server knows who asks. One file makes it; accounts take its place. */
export interface Identity {
  /** @returns a problem where nobody is signed in, or where a change may have been sent by another page */
  who(context: Context): Visitor | { readonly problem: Problem }
  /** Whether whoever asked is signed in still: of a request that goes on for long. To ask is no use of a session. */
  remains(context: Context): boolean
}
