import { expect, it } from 'vitest'
import { emptyAnswer, emptyDraft } from './draft.ts'
import { screenDraft } from './draft-screening.ts'

const JUDGED = { ...emptyAnswer, chosen: 'value', value: 'false', by: 'Li Min', on: '2026-11-28' } as const
const draft = { ...emptyDraft, answers: { affectsOrMayAffectNationalSecurity: JUDGED } }

it('what was wrong on one day is read anew on the next: the page may stay open over midnight', () => {
  const faults = (today: string): readonly string[] => Object.keys(screenDraft(draft, today).faults)
  expect(faults('2026-11-27')).toEqual(['affectsOrMayAffectNationalSecurity'])
  expect(faults('2026-11-28')).toEqual([])
})

it('the law of another day is no law of this one: it says whether it is in force', () => {
  expect(screenDraft({ ...draft, on: '2019-01-01' }, '2026-11-28').isInForce).toBe(false)
  expect(screenDraft({ ...draft, on: '2026-01-01' }, '2026-11-28').isInForce).toBe(true)
})
