import { expect } from 'vitest'

/**
 * What an answer must be like that a document shows: an ellipsis stands for any text, an object may have more, a list is as
 * long as it is shown, and one that is empty is empty.
 */
export const matching = (shown: unknown): unknown =>
  shown === '…'
    ? expect.stringMatching(/./)
    : Array.isArray(shown)
      ? shown.map(matching)
      : typeof shown === 'object' && shown !== null && Object.keys(shown).length > 0
        ? expect.objectContaining(
            Object.fromEntries(Object.entries(shown).map(([name, value]) => [name, matching(value)])),
          )
        : shown
