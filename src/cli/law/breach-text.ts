import { citesText } from '#documents'
import type { Text } from '#language'
import type { Cite } from '#rules'
import { dateText } from '#words'

/** What a penalty is for, and from when to when; some articles name the breach themselves, and no other article. */
export function breachText(breaks: readonly Cite[], from: string, to: string | null): Text {
  const [first, last] = [dateText(from), to === null ? undefined : dateText(to)]
  const of = citesText(breaks)
  const what =
    breaks.length === 0
      ? { en: 'Applies', zh: '' }
      : { en: `For breach of ${of.en}; applies`, zh: `违反${of.zh}；` }
  return {
    en: `${what.en} ${last ? `from ${first.en} to ${last.en}` : `since ${first.en}`}.`,
    zh: `${what.zh}${last ? `适用于${first.zh}至${last.zh}` : `自${first.zh}起适用`}。`,
  }
}
