import { describe, expect, expectTypeOf, it } from 'vitest'
import { versions } from '#practice'
import type { CaseEvent } from '#regulations'
import type { ReviewEvent } from '#review'
import { type Act, acts, type StepName } from './acts.ts'

describe('an event of a case, as code writes it', () => {
  it('is told apart by its step, with the details of that step', () => {
    type Reply = Extract<CaseEvent, { step: 'reply-received' }>
    expectTypeOf<CaseEvent['step']>().toEqualTypeOf<StepName>()
    expectTypeOf<Reply['member']>().toEqualTypeOf<string>()
    expectTypeOf<Reply['agrees']>().toEqualTypeOf<boolean>()
    expectTypeOf<Extract<CaseEvent, { step: 'concluded' }>['outcome']>().toEqualTypeOf<
      'passed' | 'not-passed' | 'other'
    >()
    const asRecorded = (event: CaseEvent): ReviewEvent => event
    expectTypeOf(asRecorded).returns.toEqualTypeOf<ReviewEvent>()
  })

  it('does not compile where a step, a detail or a value is misspelt', () => {
    const on = '2026-04-02'
    const events: readonly CaseEvent[] = [
      { on, step: 'reply-received', member: '公安部', agrees: true },
      // @ts-expect-error: a step that no version has
      { on, step: 'reply-recieved', member: '公安部', agrees: true },
      // @ts-expect-error: a detail that is misspelt, and the one that is lacking for it
      { on, step: 'reply-received', membr: '公安部', agrees: true },
      // @ts-expect-error: an optional detail that is misspelt
      { on, step: 'supplement-requested', of: 'supplier', suplier: 'Amber' },
      // @ts-expect-error: a detail of another step
      { on, step: 'review-required', member: '公安部' },
      // @ts-expect-error: a value of another kind
      { on, step: 'reply-received', member: '公安部', agrees: 'yes' },
      // @ts-expect-error: a value that the detail does not list
      { on, step: 'concluded', outcome: 'pased' },
      // @ts-expect-error: a breach of which nothing is said
      { on, step: 'violation-referred', breach: 'usedUnreviewedProdukt' },
      // @ts-expect-error: no civil day
      { on: 'yesterday', step: 'review-required' },
    ]
    expect(new Set(events.map(({ step }) => step)).size).toBe(6)
  })

  it('has the details that its step has under every version', () => {
    for (const { procedure } of versions)
      for (const { name, details = {} } of procedure.steps) {
        const act: Act = acts[name as StepName]
        expect([name, Object.keys(details)]).toEqual([name, Object.keys(act.details ?? {})])
      }
  })
})
