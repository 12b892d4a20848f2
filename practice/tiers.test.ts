import { describe, expect, it } from 'vitest'
import { order8 } from '#practice'
import type { Answers } from '#rules'
import { determinerFor } from '#screening'

const answered = (value: boolean) => ({ state: 'answered', value }) as const
const everyFact = (value: boolean): Answers =>
  Object.fromEntries(
    Object.entries(order8.facts)
      .filter(([, { kind }]) => kind === 'yes-no')
      .map(([name]) => [name, { ...answered(value), by: 'counsel', on: '2026-11-02' }]),
  )
const usersAre = (least: number, most: number | null): Answers => ({
  usersWithPersonalInformation: { state: 'answered', value: { least, most } },
})
const tierOf = (answers: Answers) => {
  const { tier, tierReasons } = determinerFor(order8).determine(answers)
  return { tier, reasons: tierReasons.map(({ name, status }) => `${name} ${status}`) }
}

describe('a tier says its reasons', () => {
  it('those that are met, the highest tier first', () => {
    const { tier, reasons } = tierOf({
      ...everyFact(false),
      ...usersAre(0, 0),
      involvesStateSecrets: answered(true),
      riskToSupply: answered(true),
    })
    expect(tier).toBe('governance')
    expect(reasons).toEqual(['involvesStateSecrets met', 'riskToSupply met'])
  })

  it('while it is open, those that could still raise it, with the facts they wait for; none that could not', () => {
    const { riskToData: _, ...none } = everyFact(false)
    const others = {
      ...none,
      processesData: answered(true),
      aiActivities: { state: 'answered', value: ['none'] } as const,
    }
    const { tier, tierAtLeast, tierReasons } = determinerFor(order8).determine({
      ...others,
      ...usersAre(0, 900_000),
    })
    expect([tier, tierAtLeast]).toEqual(['undetermined', 'ordinary'])
    expect(tierReasons.map(({ name, status, missing }) => [name, status, missing])).toEqual([
      ['usersNearTheBound', 'unknown', ['usersWithPersonalInformation']],
      ['riskToData', 'unknown', ['riskToData']],
    ])
    expect(tierOf({ ...others, ...usersAre(900_000, 900_000) })).toEqual({
      tier: 'supplemental',
      reasons: ['usersNearTheBound met'],
    })
  })

  it('more than one million users are not said to be near the bound', () => {
    const users = (count: number) => tierOf({ ...everyFact(false), ...usersAre(count, count) }).reasons
    expect(users(799_999)).toEqual([])
    expect(users(1_000_000)).toEqual(['usersNearTheBound met'])
    expect(users(1_000_001)).toEqual(['usersOverTheBound met'])
    expect(users(3_200_000)).toEqual(['usersOverTheBound met'])
  })

  it.each([
    ['usesForeignCloudOrCompute', 'foreignCloudComputeOrChips'],
    ['usesForeignChips', 'foreignCloudComputeOrChips'],
    ['exposedToExportControlOrSanctions', 'exposedToExportControlOrSanctions'],
    ['logsOrMonitoringLeaveChina', 'logsModelsOrEmbeddingsLeaveChina'],
    ['modelsOrEmbeddingsLeaveChina', 'logsModelsOrEmbeddingsLeaveChina'],
    ['operatesPlatformisedAi', 'platformisedOrLargeScaleAi'],
    ['optimisesModelOnLargeUserBase', 'platformisedOrLargeScaleAi'],
    ['consolidatesDataAcrossFunctions', 'consolidatesDataAcrossFunctions'],
  ])('the practice notes make a trigger of it: %s', (name, because) => {
    const answers = { ...everyFact(false), ...usersAre(0, 0), processesData: answered(true) }
    expect(tierOf(answers)).toEqual({ tier: 'undetermined', reasons: ['aiUsedOnData unknown'] })
    const found = tierOf({ ...answers, [name]: answered(true) })
    expect(found).toEqual({ tier: 'supplemental', reasons: [`${because} met`] })
  })

  it('every use of artificial intelligence on the data is a trigger, and none is not', () => {
    const used = (value: string) =>
      tierOf({
        ...everyFact(false),
        ...usersAre(0, 0),
        processesData: answered(true),
        aiActivities: { state: 'answered', value: [value] },
      })
    const { aiActivities } = order8.facts
    const values = aiActivities?.kind === 'any-of' ? Object.keys(aiActivities.values) : []
    for (const value of values) {
      expect(used(value)).toEqual(
        value === 'none'
          ? { tier: 'ordinary', reasons: [] }
          : { tier: 'supplemental', reasons: ['aiUsedOnData met'] },
      )
    }
  })

  it('no two of them have one name', () => {
    const { tierReasons } = determinerFor(order8).compiled
    const names = tierReasons.map(({ tier, met }) => `${tier} ${met.name}`)
    expect(new Set(names).size).toBe(names.length)
  })
})
