import { describe, expect, it } from 'vitest'
import { order8 } from '#practice'
import type { Answer } from '#rules'
import { determinerFor } from '#screening'

const JUDGED = 'affectsOrMayAffectNationalSecurity'
const yes = { state: 'answered', value: true } as const
const signed = { by: 'security committee', on: '2026-10-12' }
const operatorBuys = (judgement?: Answer) =>
  determinerFor(order8).determine({
    isCiiOperator: yes,
    procuresNetworkProductsOrServices: yes,
    productKinds: { state: 'answered', value: ['cloudServices'] },
    ...(judgement ? { [JUDGED]: judgement } : {}),
  })
const no = (provenance: Partial<Answer> = {}): Answer => ({ state: 'answered', value: false, ...provenance })

describe('a judgement (art. 5, first paragraph: the operator assesses)', () => {
  it('answered no without person and day counts as not yet judged: the assessment is still due, and it is asked for', () => {
    const notAsked = operatorBuys()
    const nobody = [
      no(),
      no({ by: '  ', on: '2026-10-12' }),
      no({ by: 'buyer' }),
      no({ on: '2026-10-12' }),
      no({ by: { body: ' ' }, on: '2026-10-12' }),
    ]
    for (const answer of nobody) {
      const { verdict, missing, duties, flags } = operatorBuys(answer)
      expect(verdict).toBe('must-assess')
      expect(missing).toEqual(notAsked.missing)
      expect(duties.advanceAssessment!.done).toBe('unknown')
      expect(flags.map(({ code }) => code)).toContain('unsigned-no-does-not-count')
    }
  })

  it('signed by a person or a body, with its day, closes what it denies', () => {
    for (const answer of [no(signed), no({ by: { body: 'committee' }, on: '2026-10-12' })]) {
      const { verdict, duties, flags } = operatorBuys(answer)
      expect([verdict, duties.fileForProcurement!.status]).not.toContain('must-assess')
      expect(duties.fileForProcurement!.status).toBe('not-met')
      expect(duties.advanceAssessment!.done).toBe('yes')
      expect(flags.map(({ code }) => code)).not.toContain('unsigned-no-does-not-count')
    }
  })

  it('answered yes stands without a signature, is flagged, and is not said to be performed', () => {
    const { verdict, duties, flags } = operatorBuys(yes)
    expect([verdict, duties.advanceAssessment!.done]).toEqual(['must-file', 'unknown'])
    expect(flags.map(({ code }) => code)).toContain('judgement-without-judge')
    expect(operatorBuys({ ...yes, ...signed }).duties.advanceAssessment!.done).toBe('yes')
  })
})
