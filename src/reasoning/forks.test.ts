import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { order8 } from '#practice'
import { determinerFor, type MatterGiven, readMatter } from '#screening'
import { runs } from '../../test/runs.ts'
import { type Forks, forksOf } from './forks.ts'
import { situationOf } from './situation.ts'

const determiner = determinerFor(order8)

function forked(facts: MatterGiven['facts']): Forks {
  const read = readMatter(JSON.stringify({ on: '2026-11-21', facts }), '2026-11-21')
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  return forksOf(situationOf(determiner, read.value.answers, read.value.positions))
}

const platform = {
  isNetworkPlatformOperator: true,
  platformConnectsThirdParties: true,
  usersWithPersonalInformation: { moreThan: 1_000_000, basis: 'registered accounts' },
  overOneMillionOnlyThroughEntrustedProcessing: false,
  seeksListing: true,
  listingRoute: 'ipo',
} as const

describe('the verdict under every reading', () => {
  it('a listing in a foreign country is filed under every reading', () => {
    expect(forked({ ...platform, listingPlace: 'foreign' })).toEqual({
      deciding: [],
      forks: [{ readings: {}, verdict: 'must-file' }],
    })
  })

  it('a listing in Hong Kong turns on whether Hong Kong is foreign', () => {
    const { deciding, forks } = forked({
      ...platform,
      listingPlace: 'hongKong',
      isCiiOperator: false,
      procuresNetworkProductsOrServices: false,
      processesData: true,
    })
    expect(deciding).toContain('hong-kong-is-foreign')
    const foreign = forks.filter(({ readings }) => readings['hong-kong-is-foreign'] === 'true')
    expect(foreign.map(({ verdict }) => verdict)).toEqual(['must-file'])
    const notForeign = forks.filter(({ readings }) => readings['hong-kong-is-foreign'] === 'false')
    expect(notForeign.map(({ verdict }) => verdict)).not.toContain('no-filing')
  })

  it('is the verdict of the determination under each combination of positions', () => {
    const { readings } = order8
    const names = Object.keys(readings).filter((name) => determiner.compiled.indexOf.has(name))
    const positions = fc.record(
      Object.fromEntries(
        names.map((name) => [name, fc.constantFrom(...Object.keys(readings[name]!.positions))]),
      ),
    )
    const facts = determiner.compiled.domains.filter(({ kind }) => kind === 'yes-no')
    const answers = fc.dictionary(fc.constantFrom(...facts.map(({ name }) => name)), fc.boolean(), {
      maxKeys: 20,
    })
    fc.assert(
      fc.property(answers, positions, (given, taken) => {
        const answered = Object.fromEntries(
          Object.entries(given).map(([name, value]) => [name, { state: 'answered', value } as const]),
        )
        const { forks } = forksOf(situationOf(determiner, answered))
        const fitting = forks.filter((fork) =>
          Object.entries(fork.readings).every(([name, position]) => taken[name] === position),
        )
        expect(fitting.map(({ verdict }) => verdict)).toEqual([determiner.determine(answered, taken).verdict])
      }),
      { numRuns: runs(200) },
    )
  })
})
