import { describe, expect, test } from 'vitest'
import { type CaseText, readWhole } from './case-text.ts'
import type { WrittenEvent } from './event-in-text.ts'
import { tryEvent } from './event-trial.ts'

const now = '2026-11-28'
const FILED = `procedure: order-8
events:
  - { on: 2026-09-14, step: application-submitted }
  - { on: 2026-09-23, step: materials-conform }
  - { on: 2026-10-12, step: review-required }
`
const tried = (event: WrittenEvent, { text = FILED, infer = false } = {}) => {
  const source: CaseText = { text, isLines: text.startsWith('{'), isNew: false }
  const before = readWhole(text, source.isLines, now)
  return tryEvent(source, before.ok ? before.value : undefined, event, { now, asOf: undefined, infer })
}
const REQUESTED = { on: '2026-10-01', step: 'supplement-requested', of: 'party' }
const LINES = FILED.split('\n')
  .flatMap((row) => /- \{ on: (.*), step: (.*) \}/.exec(row) ?? [])
  .filter((part) => !part.includes('{'))
const JSON_LINES = `{"procedure":"order-8"}\n${[0, 2, 4].map((at) => `{"on":"${LINES[at]}","step":"${LINES[at + 1]}"}`).join('\n')}\n`

describe('a step of a day before the last event', () => {
  test.each([FILED, JSON_LINES])('is put in its place by its day', (text) => {
    const answer = tried(REQUESTED, { text })
    expect(answer.ok && answer.value.at).toBe(2)
    expect(answer.ok && answer.value.folded.file.events.map(({ step }) => step)).toEqual([
      'application-submitted',
      'materials-conform',
      'supplement-requested',
      'review-required',
    ])
  })

  test('is refused where later events would no longer stand, and these are named', () => {
    const answer = tried({ on: '2026-10-01', step: 'withdrawn' })
    expect(!answer.ok && answer.refused.faults[0]?.message.en).toContain(
      '“The Office notified the party in writing that a review is needed” (12 Oct 2026)',
    )
  })

  test('a refusal there does not change what was refused elsewhere before', () => {
    const text = `${FILED}  - { on: 2026-10-13, step: concluded, outcome: passed }\n`
    const answer = tried(REQUESTED, { text })
    expect(answer.ok && answer.value.newlyRefused).toEqual([])
  })
})

describe('--infer', () => {
  const PASSED = { on: '2026-11-26', step: 'concluded', outcome: 'passed' }
  test('records the steps that nobody outside sees with the notice, on days not known', () => {
    const answer = tried(PASSED, { infer: true })
    expect(answer.ok && answer.value.inferred).toEqual(['recommendation-sent'])
    expect(answer.ok && answer.value.folded.seen.state).toBe('concluded')
  })

  test('is not done where it is not asked for', () => {
    expect(tried(PASSED)).toMatchObject({ ok: false, refused: { recordFirst: ['recommendation-sent'] } })
  })
})

describe('what to do about a day that is refused', () => {
  const remedyOf = (on: string, text = FILED): string => {
    const answer = tried({ ...REQUESTED, on }, { text })
    return answer.ok ? '' : answer.refused.remedy.en
  }
  test('a day still to come is not reached with --as-of', () => {
    expect(remedyOf('2026-12-01')).not.toContain('--as-of')
  })

  test('a day after the one that the file names is', () => {
    expect(remedyOf('2026-11-01', `asOf: 2026-10-20\n${FILED}`)).toContain('--as-of 2026-11-01')
  })
})
