import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import { publishedCalendar } from '#clock'
import type { Answers, Determination, Regulation } from '#rules'
import { version } from '../version.ts'
import type { Matter } from './matter.ts'

/** Everything a verdict rests on, so that it can be replayed byte for byte. Sealed over its RFC 8785 form. */
export interface Receipt {
  readonly receipt: 'anshen-verdict-1'
  readonly engine: string
  readonly regulation: string
  /** Digest of the official text and its translation. */
  readonly text: string
  /** Digest of facts, readings, rules, flags and consistency. */
  readonly rules: string
  /** Digest of the published holiday notices. */
  readonly calendar: string
  readonly on: string
  /** Every reading of the version with its position. */
  readonly readings: Readonly<Record<string, string>>
  readonly facts: Answers
  readonly result: Determination
}

export function receiptFor(
  regulation: Regulation,
  matter: Matter,
  on: string,
  result: Determination,
): Receipt {
  const { text, rules } = digestsOf(regulation)
  const readings = Object.entries(regulation.readings).map(([name, reading]) => [
    name,
    matter.positions[name] ?? reading.default,
  ])
  return {
    receipt: 'anshen-verdict-1',
    engine: version,
    regulation: regulation.id,
    text,
    rules,
    calendar: calendarDigest(),
    on,
    readings: Object.fromEntries(readings),
    facts: matter.answers,
    result,
  }
}

/**
 * The seal of a receipt, or of any JSON value: 'sha256:' and the digest of its RFC 8785 form.
 *
 * @throws TypeError for a value JSON does not have: a mistake in our code
 */
export function seal(value: unknown): string {
  const canonical = canonicalize(value)
  if (canonical === undefined) throw new TypeError('only a JSON value can be sealed')
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonical)))}`
}

let calendar: string | undefined

function calendarDigest(): string {
  calendar ??= seal(publishedCalendar.notices)
  return calendar
}

const digests = new WeakMap<Regulation, { readonly text: string; readonly rules: string }>()

function digestsOf(regulation: Regulation): { readonly text: string; readonly rules: string } {
  let known = digests.get(regulation)
  if (!known) {
    const { articles, ...rules } = regulation
    const paragraphs = articles.flatMap((article) =>
      article.paragraphs.map(({ id, zh, en }) => ({ id, zh, en })),
    )
    known = { text: seal(paragraphs), rules: seal(rules) }
    digests.set(regulation, known)
  }
  return known
}
