import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lawOn, versions } from '#practice'
import { type Counterexample, type ShownMatter, type Verifying, verifyRules } from '#reasoning'
import { counterexampleText, readMatter, verifyingOf } from '#screening'
import { faultsInBoth, faultsInOrder6, faultsInOrder8, type PlantedFault } from './planted-faults.ts'

const TODAY = '2026-11-21'

/** The matter files that ship, under the version of their day. */
const shipped = readdirSync('examples')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => {
    const read = readMatter(readFileSync(`examples/${name}`, 'utf8'), TODAY)
    if (!read.ok) throw new Error(JSON.stringify(read.refusal))
    const law = lawOn(read.value.on ?? TODAY)
    const shown: ShownMatter = { name, answers: read.value.answers, positions: read.value.positions }
    return { id: 'regulation' in law ? law.regulation.id : '', shown }
  })
const verifying = (id: string): Verifying =>
  verifyingOf(
    id,
    shipped.flatMap((each) => (each.id === id ? [each.shown] : [])),
  )

const FAULTS: Readonly<Record<string, readonly PlantedFault[]>> = {
  'order-6': [...faultsInBoth, ...faultsInOrder6],
  'order-8': [...faultsInBoth, ...faultsInOrder8],
}

describe.each(versions)(
  '$regulation.id, over every matter there can be and every reading',
  ({ regulation }) => {
    const sound = verifying(regulation.id)
    const verified = verifyRules(sound)
    const faults = FAULTS[regulation.id]!

    it('spans every combination of answers that the rules tell apart', () => {
      expect(verified.factPatterns).toBeGreaterThan(10n ** 15n)
      expect(verified.proofs.length).toBeGreaterThan(30)
    })

    it.each(verified.proofs)('$says.en', ({ counterexamples }) => {
      expect(counterexamples.map(({ says }) => says.en)).toEqual([])
    })

    it('has a planted fault for each proof, and nothing planted for none', () => {
      expect(new Set(faults.map(({ proof }) => proof))).toEqual(
        new Set(verified.proofs.map(({ name }) => name)),
      )
    })

    it.each(faults)('a fault planted against $proof is caught, with a matter that reads', (fault) => {
      const planted = fault.plant(sound)
      const found = verifyRules(planted, fault.kind).proofs.find(({ name }) => name === fault.proof)!
      expect(found.counterexamples.length).toBeGreaterThan(0)
      for (const counterexample of found.counterexamples) {
        expect(counterexample.says.en).toMatch(/[.”]$/)
        expect(counterexample.says.zh).toMatch(/\p{Script=Han}/u)
        const text = counterexampleText(regulation, counterexample)
        if (text === undefined) continue
        const read = readMatter(text, TODAY)
        expect(read.ok ? '' : JSON.stringify(read.refusal, null, 1)).toBe('')
      }
    })
  },
)

describe('a counterexample a lawyer can read', () => {
  const first = (id: string, proof: string): Counterexample => {
    const fault = FAULTS[id]!.find((each) => each.proof === proof)!
    const { proofs } = verifyRules(fault.plant(verifying(id)), fault.kind)
    return proofs.find(({ name }) => name === proof)!.counterexamples[0]!
  }
  const file = (id: string, proof: string): string => {
    const { regulation } = versions.find((version) => version.regulation.id === id)!
    return counterexampleText(regulation, first(id, proof))!
  }

  it('a purchase filed though no operator buys', () => {
    expect(file('order-8', 'what-is-filed-was-assessed')).toMatchInlineSnapshot(`
      "matter: Here “The operator must file the purchase for cybersecurity review”
        applies, yet “The operator must assess in advance the national security risks
        of the purchase” does not apply. /
        此处“运营者应当就采购活动申报网络安全审查”成立，但“运营者应当预判采购可能带来的国家安全风险”不成立。
      on: 2022-02-15
      facts:
        procuresNetworkProductsOrServices: true
        isCiiOperator: false
        affectsOrMayAffectNationalSecurity:
          value: true
          by: a named person
          on: 2022-02-15
      "
    `)
  })

  it('materials asked of a listing in Hong Kong', () => {
    expect(file('order-8', 'materials-exactly-where-something-is-filed')).toMatchInlineSnapshot(`
      "matter: Here “The party must submit the four materials” applies, yet nothing
        need be filed. / 此处“当事人应当提交四项材料”成立，但无须申报。
      on: 2022-02-15
      facts:
        affectsOrMayAffectNationalSecurity:
          value: false
          by: a named person
          on: 2022-02-15
        seeksListing: true
        listingPlace:
          - hongKong
        applicationFiled: false
      "
    `)
  })

  it('a risk that lowers the tier', () => {
    expect(file('order-8', 'more-risk-never-lowers-the-tier')).toMatchInlineSnapshot(`
      "matter: "Here the tier is lost, or lowered, by a greater answer: whether “There
        is a risk in the security, openness, transparency, sources or supply of the
        products or services”. / 此处层级因更高的答案而丧失或者降低：“存在产品和服务的安全、开放、透明、来源或者供应方面的风险”与否。"
      on: 2022-02-15
      facts:
        alreadyListedAbroad: beforeTheMeasures
        processesData: true
        involvesStateSecrets: true
      "
    `)
  })

  it('a kind of product that the later version forgot', () => {
    expect(file('order-8', 'asks-no-less-than-the-version-before')).toMatchInlineSnapshot(`
      "matter: “The operator must assess in advance the national security risks of the
        purchase” applied here under Measures for Cybersecurity Review (Order No. 6),
        and no longer does. / 按网络安全审查办法（第6号令），此处“运营者应当预判采购可能带来的国家安全风险”成立，现不再成立。
      on: 2022-02-15
      facts:
        procuresNetworkProductsOrServices: true
        isCiiOperator: true
        productKinds:
          - cloudServices
      "
    `)
  })

  it('one million users exactly', () => {
    expect(file('order-8', 'one-million-users-exactly-do-not')).toMatchInlineSnapshot(`
      "matter: Here “The platform operator must file for cybersecurity review before it
        lists in a foreign country” applies. / 此处“网络平台运营者赴国外上市，必须申报网络安全审查”成立。
      on: 2022-02-15
      facts:
        seeksListing: true
        isNetworkPlatformOperator: true
        listingPlace:
          - foreign
        usersWithPersonalInformation: 1000000
        listingRoute: ipo
      "
    `)
  })

  it('a duty that nothing can bring about says which parts exclude each other', () => {
    const { says, conflict } = first('order-8', 'every-duty-can-hold-and-fail')
    expect(says.en).toBe('“The party must urge the provider to perform its commitments” can never hold.')
    expect(conflict).toHaveLength(2)
  })
})
