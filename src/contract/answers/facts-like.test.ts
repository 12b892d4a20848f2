import { describe, expect, it } from 'vitest'
import { exampleOf, factsLike, fullExampleOf } from '#contract'
import { order8 } from '#practice'
import { readMatter } from '#screening'
import { namedFacts } from './fact-words.ts'

const { facts } = order8

describe('a fact is found by what people call it, in either language', () => {
  it.each([
    ['用户数', 'usersWithPersonalInformation'],
    ['用户数量', 'usersWithPersonalInformation'],
    ['用户', 'usersWithPersonalInformation'],
    ['用户 规模', 'usersWithPersonalInformation'],
    ['userCount', 'usersWithPersonalInformation'],
    ['users', 'usersWithPersonalInformation'],
    ['isCII', 'isCiiOperator'],
    ['isPlatform', 'isNetworkPlatformOperator'],
    ['关基', 'isCiiOperator'],
    ['平台', 'isNetworkPlatformOperator'],
    ['是否上市', 'seeksListing'],
    ['上市地', 'listingPlace'],
    ['foreign', 'listingPlace'],
    ['国外', 'listingPlace'],
    ['纳斯达克', 'listingPlace'],
    ['采购', 'procuresNetworkProductsOrServices'],
    ['供应商', 'suppliesNetworkProductsOrServices'],
    ['重要数据', 'processesImportantData'],
    ['national security', 'affectsOrMayAffectNationalSecurity'],
  ])('%s: %s', (typed, fact) => expect(factsLike(typed, facts)[0]).toBe(fact))

  it('the number of users is not taken for user data', () => {
    for (const typed of ['用户数', '用户数量']) {
      expect(factsLike(typed, facts, true)).not.toContain('supplierForswearsIllegalDataAcquisition')
      const read = readMatter(`facts:\n  ${typed}: 320万\n`, '2026-11-21')
      expect(read.ok || read.refusal.faults[0]!.expected.zh).toBe('是否指usersWithPersonalInformation？')
    }
  })

  it('every fact with words of its own exists', () =>
    expect(namedFacts.filter((name) => !Object.hasOwn(facts, name))).toEqual([]))
})

describe('an example', () => {
  it('leads nobody to a judgement: it leaves the value open, and names who judges and when', () => {
    for (const [name, fact] of Object.entries(facts).filter(([, { judgement }]) => judgement)) {
      expect(exampleOf(name, fact)).toBe(
        `${name}: { value: dont-know, by: legal counsel, on: 2026-11-02 } # true | false | dont-know`,
      )
      expect(fullExampleOf(name, fact)).toContain('value: dont-know # true | false | dont-know')
    }
  })

  it('of every fact can be read', () => {
    for (const [name, fact] of Object.entries(facts)) {
      for (const line of [exampleOf(name, fact), fullExampleOf(name, fact).replaceAll('\n', '\n  ')]) {
        const read = readMatter(`facts:\n  ${line}\n`, '2026-11-21')
        expect(read.ok || read.refusal.faults).toBe(true)
      }
    }
  })
})
