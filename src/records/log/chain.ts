import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { canonical } from '#screening'

/** By which way an act came. */
export const WAYS = ['page', 'terminal', 'token', 'mcp', 'link', 'job', 'parcel'] as const
export type Way = (typeof WAYS)[number]

/** An event of the log, as it is hashed: its payload holds commitments where words are kept aside. */
export interface LogEvent {
  /** A UUID of version 7. */
  readonly id: string
  /** The organisation that the stream is a record of. */
  readonly tenant: string
  readonly stream: string
  /** 1 for the first event of a stream. */
  readonly version: number
  readonly type: string
  /** The shape of the payload, by its number. */
  readonly schema: number
  /** The civil day in China that the event is about, or 'unknown'. */
  readonly on: string
  /** In UTC, to the millisecond; it never runs back within a stream. */
  readonly recordedAt: string
  /** The person, or the job, by an identifier that says no name. */
  readonly actor: string
  /** What led to it: a request, another event. */
  readonly cause?: string
  readonly way: Way
  readonly payload: unknown
}

/** A link of a stream's chain: the text is what was hashed, and is never rewritten. */
export interface Link {
  /** RFC 8785 text of the event and of `previous`. */
  readonly text: string
  /** SHA-256 of the text in UTF-8, 64 hexadecimal digits. */
  readonly hash: string
}

/** The SHA-256 of a text in UTF-8, 64 hexadecimal digits. */
export const digestOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/**
 * The link that an event adds to its stream's chain.
 *
 * @param previous  hash of the link before; null for the first
 */
export function linkOf(event: LogEvent, previous: string | null): Link {
  const text = canonical({ ...event, previous })
  return { text, hash: digestOf(text) }
}

/** What is wrong with a stream, by the version where it shows. */
export interface ChainFault {
  readonly version: number
  readonly kind:
    | 'text-changed'
    | 'columns-changed'
    | 'missing'
    | 'out-of-order'
    | 'chain-broken'
    | 'unreadable'
  /** The column that no longer says what the text says. */
  readonly column?: string
}

/** A stored link with what its row says beside the text. */
export interface StoredLink extends Link {
  readonly version: number
  /** What columns beside the text repeat of it: each must say what the text says. */
  readonly columns: Readonly<Record<string, unknown>>
}

/** Where the walk along a chain has come to. */
export interface ChainPosition {
  readonly version: number
  readonly hash: string | null
}

/**
 * Walks the next link of a stream's chain, its version ascending.
 *
 * @param expected  what must stand in every event of this stream: its tenant, its stream
 * @returns where the walk stands after it, and what is wrong with it
 */
export function walkLink(
  at: ChainPosition,
  link: StoredLink,
  expected: Readonly<Record<string, unknown>>,
): { readonly at: ChainPosition; readonly faults: readonly ChainFault[] } {
  const { version, text, hash, columns } = link
  const faults: ChainFault[] = []
  for (let missing = at.version + 1; missing < version; missing++)
    faults.push({ version: missing, kind: 'missing' })
  if (digestOf(text) !== hash) faults.push({ version, kind: 'text-changed' })
  const event = objectIn(text)
  if (!event) return { at: { version, hash }, faults: [...faults, { version, kind: 'unreadable' }] }
  if (event.version !== version) faults.push({ version, kind: 'out-of-order' })
  else if (event.previous !== at.hash && version === at.version + 1) {
    faults.push({ version, kind: 'chain-broken' })
  }
  for (const [column, value] of Object.entries({ ...columns, ...expected })) {
    if (canonical(event[column] ?? null) !== canonical(value ?? null)) {
      faults.push({ version, kind: 'columns-changed', column })
    }
  }
  return { at: { version, hash }, faults }
}

function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined
  } catch {
    return undefined
  }
}
