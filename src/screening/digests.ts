import { publishedCalendar } from '#clock'
import { isFlagOfPractice, isOfPractice, regulations, tiersOf } from '#practice'
import type { Regulation } from '#rules'
import { unwordedLaw, unwordedPractice, wordsOf } from './law-without-words.ts'
import { seal } from './seal.ts'

export interface Digests {
  /** Of conditions, kinds of facts, readings and citations: what decides, no wording. */
  readonly rules: string
  /** The same of the facts and tiers of practice. */
  readonly practice: string
  /** Of the text of the law and its translation. */
  readonly text: string
  /** Of every question, claim and message. */
  readonly words: string
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
    digests = digestsAnew(regulation)
    known.set(regulation.id, digests)
  }
  return digests
}

/** Every digest, for the build. */
export const allDigests = (): AllDigests => ({
  calendar: calendarDigest(),
  regulations: Object.fromEntries(regulations.map((regulation) => [regulation.id, digestsOf(regulation)])),
})

const OF_PRACTICE = { fact: isOfPractice, flag: isFlagOfPractice }

/** The same of a version that is not one of those shipped. */
export function digestsAnew(regulation: Regulation): Digests {
  const tiers = tiersOf(regulation)
  const paragraphs = regulation.articles.flatMap((article) =>
    article.paragraphs.map(({ id, zh, en }) => ({ id, zh, en })),
  )
  return {
    rules: seal(unwordedLaw(regulation, OF_PRACTICE)),
    practice: seal(unwordedPractice(regulation, tiers, OF_PRACTICE)),
    text: seal(paragraphs),
    words: seal(wordsOf(regulation, tiers)),
  }
}
