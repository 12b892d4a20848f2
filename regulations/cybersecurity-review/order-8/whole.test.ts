import { describe, expect, it } from 'vitest'
import { determinerFor } from '#matters'
import type { Residual } from '#rules'
import { order8 } from './index.ts'

const { compiled } = determinerFor(order8)
const { residuals, domains, duties } = compiled
const indexOf = (name: string): number => compiled.indexOf.get(name)!
const implies = (f: Residual, g: Residual): boolean =>
  residuals.valueOf(residuals.apply('and-not', f, g, (a, b) => (a && !b ? 1 : 0))) === 0
const duty = (name: string): Residual => duties.find((ready) => ready.duty.name === name)!.function
const defaults = (f: Residual): Residual =>
  domains.reduce((left, domain, index) => {
    if (domain.kind !== 'reading') return left
    const position = order8.readings[domain.name]!.default
    return residuals.given(left, index, domain.openAfter({ state: 'answered', value: position }))
  }, f)

describe('over the whole space of facts and readings', () => {
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

  it('filing for procurement implies advance assessment and supplier commitments, and nothing else does the latter', () => {
    expect(implies(duty('fileForProcurement'), duty('advanceAssessment'))).toBe(true)
    expect(duty('obtainSupplierCommitments')).toBe(duty('fileForProcurement'))
  })

  it('materials are submitted exactly where something is filed', () => {
    expect(duty('submitMaterials')).toBe(compiled.filing)
  })

  it('exposure to review turns on no status of operator', () => {
    const names = residuals.supportOf(duty('exposedToReviewByTheOffice')).map((index) => domains[index]!.name)
    expect(names).not.toContain('isCiiOperator')
    expect(names).not.toContain('isNetworkPlatformOperator')
  })

  it('contract, submission, filing and commitment facts never decide a duty', () => {
    const never = [
      'contractSigned',
      'contractConditionalOnReview',
      'listingApplicationSubmitted',
      'applicationFiled',
      'supplierCooperatesWithReview',
      'supplierForswearsIllegalDataAcquisition',
      'supplierForswearsIllegalDeviceControl',
      'supplierForswearsUnjustifiedInterruption',
      ...Object.keys(order8.facts).filter((name) => name.startsWith('risk')),
      'otherSecurityRisk',
    ]
    for (const { duty: known, function: f } of duties) {
      const support = residuals.supportOf(f).map((index) => domains[index]!.name)
      expect([known.name, support.filter((name) => never.includes(name))]).toEqual([known.name, []])
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

  it('the careful positions are the defaults of readings 2, 5: no other position of theirs adds a filing', () => {
    for (const name of ['platform-operator', 'spac-and-acquisition']) {
      const index = indexOf(name)
      const domain = domains[index]!
      const byDefault = order8.readings[name]!.default
      const given = (position: string): Residual =>
        residuals.given(compiled.filing, index, domain.openAfter({ state: 'answered', value: position }))
      for (const position of domain.examples) {
        expect(implies(given(String(position)), given(byDefault))).toBe(true)
      }
    }
  })

  it('under the default readings every verdict can come about', () => {
    expect([...residuals.valuesOf(defaults(compiled.verdict))].sort()).toEqual([0, 1, 2])
  })

  it('every reading that a rule asks names an article whose duty it changes', () => {
    for (const [name, { touches }] of Object.entries(order8.readings)) {
      expect([name, touches.length > 0]).toEqual([name, true])
    }
  })
})
