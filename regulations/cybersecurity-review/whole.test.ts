import { describe, expect, it } from 'vitest'
import { determinerFor } from '#matters'
import type { Residual } from '#rules'
import { regulations } from '../in-time.ts'

describe.each(regulations)('$id, over the whole space of facts and readings', (regulation) => {
  const { compiled } = determinerFor(regulation)
  const { residuals, domains, duties } = compiled
  const indexOf = (name: string): number => compiled.indexOf.get(name)!
  const namesIn = (f: Residual): string[] => residuals.supportOf(f).map((index) => domains[index]!.name)
  const implies = (f: Residual, g: Residual): boolean =>
    residuals.valueOf(residuals.apply('and-not', f, g, (a, b) => (a && !b ? 1 : 0))) === 0
  const duty = (name: string): Residual => duties.find((ready) => ready.duty.name === name)!.function
  const defaults = (f: Residual): Residual =>
    domains.reduce((left, domain, index) => {
      if (domain.kind !== 'reading') return left
      const position = regulation.readings[domain.name]!.default
      return residuals.given(left, index, domain.openAfter({ state: 'answered', value: position }))
    }, f)

  it('no duty and no tier turns on a fact that other answers exclude', () => {
    const dependent: string[] = []
    for (const [fact, applies] of compiled.appliesWhen) {
      for (const [name, f] of [
        ...duties.map((d) => [d.duty.name, d.function] as const),
        ['tier', compiled.tier] as const,
      ]) {
        // Where the fact does not apply the function is put to a value of its own; what is left must not ask the fact.
        const excluded = residuals.apply('where-excluded', applies, f, (a, b) => (a ? 9 : b))
        if (residuals.supportOf(excluded).includes(indexOf(fact))) dependent.push(`${name} on ${fact}`)
      }
    }
    expect(compiled.appliesWhen.size).toBeGreaterThan(5)
    expect(dependent).toEqual([])
  })

  it('no duty turns on a fact or a reading of which the version does not speak', () => {
    for (const { duty: known, function: f } of duties) {
      const unspoken = namesIn(f).filter((name) => {
        const fact = regulation.facts[name]
        return (fact ? fact.cite : regulation.readings[name]!.touches).length === 0
      })
      expect([known.name, unspoken]).toEqual([known.name, []])
    }
  })

  it('filing for procurement implies advance assessment and supplier commitments, and nothing else does the latter', () => {
    expect(implies(duty('fileForProcurement'), duty('advanceAssessment'))).toBe(true)
    expect(duty('obtainSupplierCommitments')).toBe(duty('fileForProcurement'))
  })

  it('materials are submitted exactly where something is filed', () => {
    expect(duty('submitMaterials')).toBe(compiled.filing)
  })

  it('exposure to review turns on no status of operator', () => {
    const names = namesIn(duty('exposedToReviewByTheOffice'))
    expect(names).not.toContain('isCiiOperator')
    expect(names).not.toContain('isNetworkPlatformOperator')
  })

  it('contract, submission, filing, commitment and risk facts never decide a duty', () => {
    const never = [
      'contractSigned',
      'contractConditionalOnReview',
      'listingApplicationSubmitted',
      'applicationFiled',
      'supplierCooperatesWithReview',
      'supplierForswearsIllegalDataAcquisition',
      'supplierForswearsIllegalDeviceControl',
      'supplierForswearsUnjustifiedInterruption',
      ...Object.keys(regulation.facts).filter((name) => name.startsWith('risk')),
      'otherSecurityRisk',
    ]
    for (const { duty: known, function: f } of duties) {
      expect([known.name, namesIn(f).filter((name) => never.includes(name))]).toEqual([known.name, []])
    }
  })

  it('more risk never lowers the tier', () => {
    const rising = residuals.supportOf(compiled.tier).filter((index) => domains[index]!.kind === 'yes-no')
    const falls = rising.filter((index) => {
      const [no, yes] = [
        residuals.given(compiled.tier, index, 0b01),
        residuals.given(compiled.tier, index, 0b10),
      ]
      return residuals.valueOf(residuals.apply('falls', yes, no, (a, b) => (a < b ? 1 : 0))) !== 0
    })
    expect(rising.length).toBeGreaterThan(15)
    expect(falls.map((index) => domains[index]!.name)).toEqual([])
  })

  it('what must be filed is never below the governance tier', () => {
    const below = residuals.apply('filed-below', compiled.filing, compiled.tier, (filed, tier) =>
      filed && tier < 2 ? 1 : 0,
    )
    expect(residuals.valueOf(below)).toBe(0)
  })

  it('under the default readings every verdict can come about', () => {
    expect([...residuals.valuesOf(defaults(compiled.verdict))].sort()).toEqual([0, 1, 2])
  })
})
