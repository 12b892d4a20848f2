import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkReceipt } from '#checker'
import { order6, order8, tiersOf } from '#practice'
import { type Answer, type Answers, type Regulation, SCOPES, type Scope } from '#rules'
import { determinerFor, screen } from '#screening'
import { drawnFor } from '../../test/drawn.ts'
import { runs } from '../../test/runs.ts'

const ON = '2026-11-21'
const no: Answer = { state: 'answered', value: false }
const scopes = fc.subarray([...SCOPES], { minLength: 1, maxLength: SCOPES.length - 1 })

/** The answers with no activity outside the scope. */
const withoutOthers = ({ activities }: Regulation, answers: Answers, scope: readonly Scope[]): Answers => ({
  ...answers,
  ...Object.fromEntries(
    SCOPES.filter((each) => !scope.includes(each)).flatMap((each) =>
      activities![each].map((fact) => [fact, no]),
    ),
  ),
})

describe('a screening limited to some activities', () => {
  for (const regulation of [order8, order6]) {
    // No data processing would take the users with it: what answers say of each other is left out here.
    const law = { ...regulation, inconsistencies: [] }
    it(`of ${regulation.id} says of each duty and of filing what the whole law says where nothing else is done`, () => {
      fc.assert(
        fc.property(drawnFor(regulation), scopes, ({ answers, positions }, scope) => {
          const limited = determinerFor(law, scope).determine(answers, positions)
          const whole = determinerFor(law).determine(withoutOthers(regulation, answers, scope), positions)
          for (const [name, { status, missing }] of Object.entries(whole.duties)) {
            const here = limited.duties[name]
            expect([name, here?.status ?? 'not-met']).toEqual([name, status])
            if (here) expect(here.missing).toEqual(missing)
          }
          expect([limited.verdict, limited.tier]).toEqual([whole.verdict, whole.tier])
          expect(limited.flags[0]!.code).toBe('scope-limited')
          expect(limited.scope).toEqual(scope)
        }),
        { numRuns: runs(300) },
      )
    }, 3_600_000)

    it(`of ${regulation.id} is found to hold by the checker`, () => {
      fc.assert(
        fc.property(drawnFor(regulation), scopes, ({ answers, positions }, scope) => {
          const readings = Object.entries(regulation.readings).map(([name, { default: first }]) => [
            name,
            positions[name] ?? first,
          ])
          const on = regulation.inForce.to ?? ON
          const { findings } = checkReceipt({
            regulation,
            tiers: tiersOf(regulation),
            on,
            scope,
            facts: answers,
            readings: Object.fromEntries(readings),
            result: determinerFor(regulation, scope).determine(answers, positions, on),
          })
          expect(findings).toEqual([])
        }),
        { numRuns: runs(10) },
      )
    }, 3_600_000)
  }

  it('lists no duty outside it, asks nothing of it, and never says of the rest that it is not exposed (art. 16)', () => {
    const screened = screen({ on: ON, scope: 'procurement', facts: {} }, ON)
    if (!screened.ok) throw new Error(JSON.stringify(screened.refusal))
    const { duties, missing, flags, scope, receipt } = screened.value.report
    expect(scope).toEqual(['procurement'])
    expect(screened.value.receipt.scope).toEqual(['procurement'])
    expect(Object.keys(duties)).not.toContain('fileBeforeForeignListing')
    expect(missing).not.toContain('seeksListing')
    expect(missing).not.toContain('processesData')
    expect(duties.exposedToReviewByTheOffice!.proof.claim.en).toContain('within the scope screened')
    expect(flags[0]!.message.en).toContain('Only this was screened: procurement.')
    const all = screen({ on: ON, facts: {} }, ON)
    expect(all.ok && all.value.report.receipt).not.toBe(receipt)
  })

  it('to all activities is no limit', () => {
    const [limited, all] = [
      screen({ on: ON, scope: [...SCOPES], facts: {} }, ON),
      screen({ on: ON, facts: {} }, ON),
    ]
    expect(limited).toEqual(all)
  })
})
