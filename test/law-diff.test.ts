import { describe, expect, it } from 'vitest'
import { clausesText } from '#documents'
import type { Residual } from '#engine'
import { order6, order8, tiersOf, versions } from '#practice'
import { changesOf, differencesOf, functionOfPattern, type Side, type Sides, sidesOf } from '#reasoning'
import { articlesFromOrder6ToOrder8 } from '#regulations'
import { procedureChanges } from '#review'
import type { Regulation } from '#rules'
import { determinerFor } from '#screening'

const under = (regulation: Regulation, positions: Side['positions'] = {}): Side => ({ regulation, positions })
const between = (before: Side, after: Side): Sides => sidesOf(before, after, tiersOf(after.regulation))
const versionsApart = between(under(order6), under(order8))

const switches = Object.entries(order8.readings)
  .filter(([name]) => determinerFor(order8).compiled.indexOf.has(name))
  .flatMap(([name, reading]) =>
    Object.keys(reading.positions)
      .filter((position) => position !== reading.default)
      .map((position) => [name, position] as const),
  )
  // By default Macau and Taiwan follow Hong Kong, which is not foreign: to say so of them alone changes nothing.
  .filter(([name, position]) => !(name === 'macau-taiwan' && position === 'not-foreign'))

describe.each([
  ['order-6 and order-8', versionsApart] as const,
  [
    'order-6 and order-8, the list open',
    between(under(order6, { 'product-list': 'open' }), under(order8, { 'product-list': 'open' })),
  ] as const,
  ...switches.map(
    ([name, position]) =>
      [`${name}=${position}`, between(under(order8), under(order8, { [name]: position }))] as const,
  ),
])('the difference of %s', (_, sides) => {
  const { space } = sides
  const { residuals } = space.compiled
  const differences = differencesOf(sides)

  it('is exact: a consistent matter is in a pattern just where its duty differs', () => {
    expect(differences.some(({ patterns }) => patterns.length > 0)).toBe(true)
    for (const { name, patterns } of differences) {
      const { added, removed } = changesOf(sides, name)
      const together = (status: 'met' | 'other'): Residual =>
        patterns
          .filter(({ after }) => (after === 'met') === (status === 'met'))
          .map((pattern) => functionOfPattern(space, pattern))
          .reduce((f, g) => residuals.or(f, g), residuals.zero)
      const consistent = (f: Residual): Residual => residuals.and(f, space.consistent)
      expect([name, consistent(together('met'))]).toEqual([name, consistent(added)])
      expect([name, consistent(together('other'))]).toEqual([name, consistent(removed)])
    }
  })

  it('has a matter for each pattern, whose duty differs as the pattern says', () => {
    for (const { name, patterns } of differences) {
      for (const { before, after, witness } of patterns) {
        const statusOn = ({ regulation, positions }: Side) =>
          determinerFor(regulation).determine(witness.answers, { ...witness.positions, ...positions }).duties[
            name
          ]?.status ?? 'absent'
        expect([name, statusOn(sides.before), statusOn(sides.after)]).toEqual([name, before, after])
      }
    }
  })
})

describe('Order No. 6 and Order No. 8', () => {
  const said = Object.fromEntries(
    differencesOf(versionsApart).map(({ name, patterns }) => [
      name,
      patterns.map((pattern) =>
        clausesText(pattern, versionsApart.space.compiled.domains, order8)
          .map(({ en }) => en)
          .join('; '),
      ),
    ]),
  )

  it('of a purchase, differ only where important communication products alone bring it in', () => {
    expect(said.advanceAssessment).toEqual([
      'Network products or services are purchased; The organisation is an operator of critical information infrastructure; The kinds of the products and services include “important communication products”, and there is no other',
    ])
    expect(said.fileForProcurement).toEqual([
      `${said.advanceAssessment![0]}; The products and services, once in use, affect or may affect national security`,
    ])
    expect(said.obtainSupplierCommitments).toEqual([
      `${said.advanceAssessment![0]}; At least one holds: the products and services, once in use, affect or may affect national security, or the application has been submitted to the Office`,
    ])
  })

  it('the listing, the duty to be reviewed, mitigation and the filing under reading 12 are new, and nothing is dropped', () => {
    const differences = differencesOf(
      between(under(order6), under(order8, { 'platform-files-without-listing': 'yes' })),
    )
    expect(differences.flatMap(({ name, before }) => (before ? [] : [name]))).toEqual([
      'fileBeforeForeignListing',
      'fileForDataProcessing',
      'undergoReview',
      'mitigateDuringReview',
    ])
    expect(differences.flatMap(({ patterns }) => patterns).filter(({ after }) => after !== 'met')).toEqual([])
    expect(said.fileBeforeForeignListing).toEqual([
      'A listing is sought; The organisation runs a network platform; A venue is in a foreign country; Personal information of more than 1,000,000 users is held; The route is not a follow-on offering at the same venue',
    ])
  })

  it('correspond article by article: each stands once, on its side', () => {
    const numbered = (regulation: Regulation): string[] =>
      regulation.articles.map(({ number }) => `art.${number}`)
    const standing = (side: 'before' | 'after'): string[] =>
      articlesFromOrder6ToOrder8.flatMap((each) => each[side] ?? [])
    expect(standing('before')).toEqual(numbered(order6))
    expect(standing('after')).toEqual(numbered(order8))
    const added = articlesFromOrder6ToOrder8.filter(({ change }) => change === 'added')
    expect(added.map(({ before, after }) => [before, after])).toEqual([[undefined, 'art.7']])
  })

  it('differ in the procedure as their tables do', () => {
    const { periods, steps, materials } = procedureChanges(versions[0]!.procedure, versions[1]!.procedure)
    expect(
      periods.changed.map(({ name, before, after }) => [name, before.workingDays, after.workingDays]),
    ).toEqual([
      ['decision-on-need', 10, 10],
      ['written-replies', 15, 15],
      ['special-review', 45, 90],
    ])
    expect(steps.added.map(({ name }) => name)).toEqual([
      'materials-conform',
      'mitigation-required',
      'mitigation-reported',
      'mitigation-lifted',
    ])
    expect(
      [steps.removed, periods.added, periods.removed, materials.added, materials.removed].flat(),
    ).toEqual([])
    expect(steps.changed.map(({ name }) => name)).toContain('recommendation-sent')
    expect(materials.changed.map(({ name }) => name)).toEqual(['transactionDocuments'])
  })
})
