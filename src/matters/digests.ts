import { publishedCalendar } from '#clock'
import { regulations } from '#regulations'
import type { Regulation } from '#rules'
import { seal } from './seal.ts'

export interface Digests {
  /** Of the text and its translation. */
  readonly text: string
  /** Of facts, readings, rules, flags and consistency. */
  readonly rules: string
}

interface AllDigests {
  readonly calendar: string
  readonly regulations: Readonly<Record<string, Digests>>
}

/** Put in when the project is built; from source the digests are made on first use. */
declare const ANSHEN_DIGESTS: AllDigests | undefined
const built = typeof ANSHEN_DIGESTS === 'undefined' ? undefined : ANSHEN_DIGESTS

let calendar = built?.calendar
const known = new Map<string, Digests>(Object.entries(built?.regulations ?? {}))

/** The digest of the published holiday notices. */
export function calendarDigest(): string {
  calendar ??= seal(publishedCalendar.notices)
  return calendar
}

export function digestsOf(regulation: Regulation): Digests {
  let digests = known.get(regulation.id)
  if (!digests) {
    // The first questions follow from the rules.
    const { articles, opening: _, ...rules } = regulation
    const paragraphs = articles.flatMap(({ paragraphs }) =>
      paragraphs.map(({ id, zh, en }) => ({ id, zh, en })),
    )
    digests = { text: seal(paragraphs), rules: seal(rules) }
    known.set(regulation.id, digests)
  }
  return digests
}

/** Every digest, for the build. */
export const allDigests = (): AllDigests => ({
  calendar: calendarDigest(),
  regulations: Object.fromEntries(regulations.map((regulation) => [regulation.id, digestsOf(regulation)])),
})
