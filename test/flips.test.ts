import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { flipReport, waysOf } from '#answers'
import type { FlipReport, FlipSet } from '#contract'
import type { Determiner } from '#engine'
import { lawOn, levers, order8 } from '#practice'
import { afterFlip, type Flip, flipsOf, situationOf } from '#reasoning'
import type { Answers, Positions } from '#rules'
import { determinerFor, matterText, readMatter } from '#screening'

const TODAY = '2026-11-21'
const names = readdirSync('examples').filter((name) => name.endsWith('.yaml'))

function example(name: string) {
  const file = names.find((each) => each.startsWith(name))!
  const read = readMatter(readFileSync(`examples/${file}`, 'utf8'), TODAY)
  if (!read.ok) throw new Error(JSON.stringify(read.refusal, null, 1))
  const on = read.value.on ?? TODAY
  const law = lawOn(on)
  if (!('regulation' in law)) throw new Error(`${name} has no law`)
  return {
    matter: read.value,
    on,
    regulation: law.regulation,
    determiner: determinerFor(law.regulation, read.value.scope),
  }
}

/** Every way to answer as a flip has it: one class of each fact, by its example. */
function answeredWays(
  { compiled, regulation }: Determiner,
  answers: Answers,
  flip: Flip,
): readonly Answers[] {
  return flip.reduce<readonly Answers[]>(
    (ways, { fact, classes }) => {
      const { kind, examples } = compiled.domains[compiled.indexOf.get(fact)!]!
      const values = examples.filter((_, index) => (classes >> index) & 1)
      const isJudgement = regulation.facts[fact]!.judgement
      return ways.flatMap((way) =>
        values.map((value): Answers => {
          const answered = kind === 'count' ? { least: Number(value), most: Number(value) } : value
          const turned = { state: 'answered', value: answered as boolean } as const
          return { ...way, [fact]: isJudgement ? { ...turned, by: 'counsel', on: TODAY } : turned }
        }),
      )
    },
    [answers],
  )
}

function withoutExcluded(determiner: Determiner, answers: Answers): Answers {
  const excluded = determiner.excluded(answers)
  return Object.fromEntries(
    Object.entries(answers).filter(
      ([name, { state }]) => (state === 'not-applicable') === excluded.has(name) || state === 'dont-know',
    ),
  )
}

const verdictOf = (determiner: Determiner, answers: Answers, positions: Positions) => {
  const kept = withoutExcluded(determiner, answers)
  return determiner.inconsistencies(kept).length > 0
    ? 'contradictory'
    : determiner.determine(kept, positions).verdict
}

describe('every flip of every example', () => {
  for (const name of names) {
    it(`${name}: each set gives its verdict by a determination, and no part of it does`, () => {
      const { matter, determiner } = example(name)
      const { answers, positions } = matter
      const { verdict, to } = flipsOf(situationOf(determiner, answers, positions))
      expect(verdict).toBe(matter.expect!.verdict)
      expect(Object.keys(to)).not.toContain(verdict)
      let tried = 0
      for (const [target, flips] of Object.entries(to)) {
        for (const flip of flips) {
          for (const way of answeredWays(determiner, answers, flip)) {
            expect([flip, verdictOf(determiner, way, positions)]).toEqual([flip, target])
            tried += 1
          }
          for (let parts = 0; parts < 2 ** flip.length - 1; parts += 1) {
            const part = flip.filter((_, place) => (parts >> place) & 1)
            const [way] = answeredWays(determiner, answers, part)
            expect([part, verdictOf(determiner, way!, positions)]).not.toEqual([part, target])
          }
        }
      }
      expect(tried).toBeGreaterThan(0)
    })
  }

  it('written into its matter, each makes a file that is read without a fault and comes to that verdict', () => {
    for (const name of names) {
      const { matter, determiner } = example(name)
      const { answers, positions } = matter
      for (const [target, flips] of Object.entries(flipsOf(situationOf(determiner, answers, positions)).to)) {
        for (const flip of flips) {
          const changed = afterFlip(determiner, answers, flip)
          expect(changed.fallenAway.filter((fact) => fact in changed.answers)).toEqual([])
          const text = matterText({ ...matter, answers: changed.answers, expect: undefined })
          const read = readMatter(text, TODAY)
          const found = read.ok
            ? determiner.determine(read.value.answers, read.value.positions).verdict
            : read.refusal
          expect([name, flip, found]).toEqual([name, flip, target])
        }
      }
    }
  })
})

/** A set in the words of its facts; `?` an open fact found to be so, `!` an answer that would be another. */
const prose = ({ group, changes }: FlipSet): string =>
  `${group}: ${changes.map(({ kind, says }) => `${kind === 'answer' ? '?' : '!'} ${says.en}`).join(' + ')}`

function told(name: string): Record<string, readonly string[]> {
  const { matter, on, regulation } = example(name)
  const { flips }: FlipReport = flipReport(regulation, matter, on)
  return Object.fromEntries(Object.entries(flips).map(([to, { sets }]) => [to, sets.map(prose)]))
}

/** Read these as a lawyer would: the example, the verdict to reach, and every smallest set that reaches it. */
const EXPECTED: readonly (readonly [name: string, to: string, sets: readonly string[]])[] = [
  [
    '02-operator-buys-cloud-before-judgement',
    'must-file',
    [
      'judgement: ? The products and services, once in use, affect or may affect national security',
      'organisation: ! A listing is sought + ? The organisation runs a network platform + ? A venue is in a foreign country; No venue is in Hong Kong, Macau, Taiwan or the mainland + ? Personal information of more than 1,000,000 users is held + ? Listing abroad so far: not listed abroad',
      'organisation: ! A listing is sought + ? The organisation runs a network platform + ? A venue is in a foreign country + ? Personal information of more than 1,000,000 users is held + ? The route is an initial public offering, a secondary listing, a dual primary listing, a listing by introduction, a direct listing, a listing of depositary receipts, a transfer from another venue, the spin-off of a subsidiary, a merger with a SPAC (de-SPAC) or an acquisition that leads to a listing',
    ],
  ],
  [
    '02-operator-buys-cloud-before-judgement',
    'consult',
    [
      'organisation: ! The kinds of the products and services include “none of these”',
      'organisation: ! No network products or services are purchased',
      'judgement: ? The products and services, once in use, neither affect nor may affect national security',
      'beyond: ! The organisation is not an operator of critical information infrastructure',
    ],
  ],
  // The judgement is made: nothing but another purchase has to be assessed.
  ['03-operator-buys-cloud-after-judgement', 'must-assess', []],
  [
    '03-operator-buys-cloud-after-judgement',
    'no-filing',
    [
      'judgement: ! The products and services, once in use, neither affect nor may affect national security + ? The data processing neither affects nor may affect national security',
      'judgement: ! The products and services, once in use, neither affect nor may affect national security + ? No data is processed',
      'organisation: ! No network products or services are purchased + ? No network products or services bought earlier are in use + ? No data is processed + ? The organisation supplies no network products or services',
      'judgement: ! No network products or services are purchased + ? No network products or services bought earlier are in use + ? The data processing neither affects nor may affect national security + ? The organisation supplies no network products or services',
    ],
  ],
  [
    '05-one-million-and-one',
    'no-filing',
    [
      // Hong Kong is shut out too: under another reading it would be filed, so the verdict would be to consult.
      'organisation: ! A venue is in the mainland; No venue is in a foreign country, Hong Kong, Macau or Taiwan',
      'organisation: ! The organisation does not run a network platform',
      'organisation: ! No listing is sought',
      'beyond: ! Personal information of at most 1,000,000 users is held',
    ],
  ],
  [
    '06-users-unknown',
    'must-file',
    [
      'open: ? Personal information of more than 1,000,000 users is held',
      'judgement: ! Network products or services are purchased + ? The organisation is an operator of critical information infrastructure + ? The kinds of the products and services do not include “none of these” + ? The products and services, once in use, affect or may affect national security',
    ],
  ],
  [
    '06-users-unknown',
    'consult',
    [
      'open: ? No data is processed',
      'open: ? Personal information of at most 1,000,000 users is held',
      'organisation: ! The route is a follow-on offering at the same venue',
      'organisation: ! No venue is in a foreign country',
      'organisation: ! The organisation does not run a network platform',
      'organisation: ! No listing is sought',
    ],
  ],
  [
    '07-hong-kong',
    'must-file',
    [
      'organisation: ! A venue is in a foreign country',
      'beyond: ! Network products or services are purchased + ! The organisation is an operator of critical information infrastructure + ? The kinds of the products and services do not include “none of these” + ? The products and services, once in use, affect or may affect national security',
    ],
  ],
  [
    '09-judged-harmless-against-a-factor',
    'must-file',
    [
      'judgement: ! The products and services, once in use, affect or may affect national security',
      'organisation: ! A listing is sought + ? The organisation runs a network platform + ? A venue is in a foreign country; No venue is in Hong Kong, Macau, Taiwan or the mainland + ? Personal information of more than 1,000,000 users is held + ? Listing abroad so far: not listed abroad',
      'organisation: ! A listing is sought + ? The organisation runs a network platform + ? A venue is in a foreign country + ? Personal information of more than 1,000,000 users is held + ? The route is an initial public offering, a secondary listing, a dual primary listing, a listing by introduction, a direct listing, a listing of depositary receipts, a transfer from another venue, the spin-off of a subsidiary, a merger with a SPAC (de-SPAC) or an acquisition that leads to a listing',
    ],
  ],
  [
    '14-ai-single-foreign-supplier',
    'must-assess',
    ['beyond: ! The organisation is an operator of critical information infrastructure'],
  ],
  [
    '23-advice-3-no-data-map',
    'no-filing',
    [
      'organisation: ! No data is processed',
      'judgement: ? The data processing neither affects nor may affect national security',
    ],
  ],
  [
    '63-near-the-bound',
    'must-file',
    [
      'beyond: ! Personal information of more than 1,000,000 users is held',
      'beyond: ! Network products or services are purchased + ! The organisation is an operator of critical information infrastructure + ? The kinds of the products and services do not include “none of these” + ? The products and services, once in use, affect or may affect national security',
    ],
  ],
  // Order No. 6: no listing is filed, and data processing is beyond its Article 15.
  [
    '76-listing-on-the-last-day-of-order-6',
    'no-filing',
    [
      'judgement: ? The products and services, once in use, neither affect nor may affect national security',
      'open: ? No network products or services bought earlier are in use + ? The organisation supplies no network products or services',
    ],
  ],
  [
    '77-purchase-on-the-first-day-of-order-6',
    'no-filing',
    [
      'judgement: ! The products and services, once in use, neither affect nor may affect national security',
      'organisation: ! No network products or services are purchased + ? No network products or services bought earlier are in use + ? The organisation supplies no network products or services',
    ],
  ],
]

describe('what would change the verdict', () => {
  it.each(EXPECTED)('of %s to %s', (name, to, sets) => {
    expect(told(name)[to]).toEqual(sets)
  })

  it('says a kind of Order No. 6 without the one that stands alone', () => {
    expect(told('77')['must-file']).toBeUndefined()
    const kinds = told('76')
      ['must-assess']!.join()
      .match(/“[^”]+”/g)
    expect(kinds).toHaveLength(7)
    expect(kinds).not.toContain('“none of these”')
  })
})

describe('the ways a page tells', () => {
  it('tell every set once', () => {
    for (const name of names) {
      const { matter, on, regulation } = example(name)
      for (const { sets } of Object.values(flipReport(regulation, matter, on).flips)) {
        const written = waysOf(sets).flatMap(({ places }) =>
          places
            .reduce<readonly (readonly string[])[]>(
              (ways, place) =>
                ways.flatMap((way) =>
                  place.map(({ change }) => [...way, `${change.fact}: ${change.says.en}`]),
                ),
              [[]],
            )
            .map((way) => [...way].sort().join(' + ')),
        )
        const given = sets.map(({ changes }) =>
          changes
            .map(({ fact, says }) => `${fact}: ${says.en}`)
            .sort()
            .join(' + '),
        )
        expect([...written].sort()).toEqual([...given].sort())
      }
    }
  })
})

describe('what the organisation can change', () => {
  it('is never a designation, a judgement or how many users there are', () => {
    const changeable = Object.entries(levers).filter(([, { changeable }]) => changeable === 'yes')
    const facts = changeable.map(([fact]) => fact)
    expect(facts).not.toContain('isCiiOperator')
    expect(facts).not.toContain('usersWithPersonalInformation')
    expect(facts.filter((fact) => order8.facts[fact]!.judgement)).toEqual([])
    const judged = Object.keys(order8.facts).filter((fact) => order8.facts[fact]!.judgement)
    expect(judged.map((fact) => levers[fact as keyof typeof levers].changeable)).toEqual(
      judged.map(() => 'by-judgement'),
    )
  })

  it('is said in both languages', () => {
    for (const { by, caution } of Object.values(levers)) {
      for (const text of [by, ...(caution ? [caution] : [])]) {
        expect(text.en.replace('(境外)', '')).not.toMatch(/\p{Script=Han}/u)
        expect(text.zh).toMatch(/\p{Script=Han}/u)
      }
    }
  })

  it('carries the sentence on Article 16 wherever no filing duty is left', () => {
    const { matter, on, regulation } = example('51')
    const { flips } = flipReport(regulation, matter, on)
    expect(flips['no-filing']!.flags.map(({ code }) => code)).toContain('member-unit-may-judge-otherwise')
  })
})
