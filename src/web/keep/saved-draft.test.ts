import { describe, expect, it } from 'vitest'
import { emptyAnswer, emptyDraft } from '../draft/draft.ts'
import { keptText, readKept } from './saved-draft.ts'

const yes = { ...emptyAnswer, chosen: 'value' as const, value: 'true' }
const DRAFT = {
  ...emptyDraft,
  title: '甲',
  on: '2026-11-21',
  answers: { seeksListing: yes },
  readings: { 'first-day': 'counted' },
  carried: { id: '0123', teaches: { en: 'a', zh: '甲' }, scope: ['listing' as const] },
}
const text = (draft: object, more: object = {}) =>
  JSON.stringify({
    version: 1,
    savedAt: 1_700_000_000_000,
    shown: 'en',
    draft: { ...DRAFT, ...draft },
    ...more,
  })

describe('what the browser kept', () => {
  it('is read back as it was kept', () => {
    const { kept, damaged } = readKept(keptText(DRAFT, 'zh', 5))
    expect([kept, damaged]).toEqual([{ version: 1, savedAt: 5, shown: 'zh', draft: DRAFT }, false])
  })

  it('of before a body could judge has no minutes, and is whole', () => {
    const { minutes: _, signedBy: __, ...before } = yes
    const { kept, damaged } = readKept(text({ answers: { seeksListing: before } }))
    expect([kept?.draft.answers, damaged]).toEqual([{ seeksListing: yes }, false])
  })

  it.each([
    ['an answer that lacks a box', { answers: { seeksListing: yes, isCiiOperator: { chosen: 'value' } } }],
    ['a fact of another release', { answers: { seeksListing: yes, noLongerAsked: yes } }],
    [
      'a value of another release',
      { answers: { seeksListing: yes, listingRoute: { ...yes, value: 'nope' } } },
    ],
    ['a reading of another release', { readings: { ...DRAFT.readings, nope: 'nope' } }],
    ['a position of another release', { readings: { ...DRAFT.readings, 'hong-kong-is-foreign': 'maybe' } }],
  ])('%s is left out, and said to be', (_, draft) => {
    expect(readKept(text(draft))).toEqual({ kept: expect.objectContaining({ draft: DRAFT }), damaged: true })
  })

  it.each([
    ['no title', { title: undefined }, { title: '' }],
    ['answers that are none', { answers: [] }, { answers: {} }],
    ['a day that is a number', { on: 5 }, { on: '' }],
    ['what no file could carry', { carried: { id: 'a', expect: { verdict: 'nope' } } }, { carried: {} }],
  ])('%s: the rest is taken', (_, draft, found) => {
    const { kept, damaged } = readKept(text(draft))
    expect([kept?.draft, damaged]).toEqual([{ ...DRAFT, ...found }, true])
  })

  it('of a later shape, or shown in a way there is none of, is taken as far as it goes', () => {
    const later = readKept(text({}, { version: 2, shown: 'fr', savedAt: Number.MAX_VALUE }))
    expect(later).toEqual({ kept: { version: 1, savedAt: 0, shown: 'both', draft: DRAFT }, damaged: true })
  })

  it.each(['', '{', '[]', '5', '{}', '{"draft":[]}', 'null'])('%s is nothing that can be taken', (other) => {
    expect(readKept(other)).toEqual({ kept: undefined, damaged: true })
  })
})
