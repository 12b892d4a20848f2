import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { determinerOf } from '#engine'
import { leaves, order6, order8, tiersOf } from '#practice'
import { type Answers, allOf, anyOf, not, type Positions, type Regulation } from '#rules'
import { determinerFor } from '#screening'
import { drawnFor } from '../../test/drawn.ts'
import { runs } from '../../test/runs.ts'
import { checkReceipt, type ReceiptToCheck } from './index.ts'

const ON = '2026-11-21'
const yes = { state: 'answered', value: true } as const
const no = { state: 'answered', value: false } as const

function receiptOf(
  answers: Answers,
  positions: Positions = {},
  regulation: Regulation = order8,
): ReceiptToCheck {
  const readings = Object.entries(regulation.readings).map(([name, { default: first }]) => [
    name,
    positions[name] ?? first,
  ])
  const on = regulation.inForce.to === null ? ON : regulation.inForce.from
  return {
    regulation,
    tiers: tiersOf(regulation),
    on,
    facts: answers,
    readings: Object.fromEntries(readings),
    result: determinerFor(regulation).determine(answers, positions, on),
  }
}

const LISTING: Answers = {
  isNetworkPlatformOperator: yes,
  usersWithPersonalInformation: { state: 'answered', value: { least: 1_000_001, most: null } },
  seeksListing: yes,
  listingPlace: { state: 'answered', value: ['foreign'] },
  listingRoute: { state: 'answered', value: 'ipo' },
}
const PURCHASE: Answers = { isCiiOperator: yes, procuresNetworkProductsOrServices: yes }

/** Findings after a change to a copy of the receipt. */
function findingsAfter(given: ReceiptToCheck, tamper: (copy: Loose) => void): readonly string[] {
  const copy = JSON.parse(
    JSON.stringify({
      on: given.on,
      facts: given.facts,
      readings: given.readings,
      result: given.result,
    }),
  )
  tamper(copy as Loose)
  const { regulation, tiers } = given
  return checkReceipt({ ...copy, regulation, tiers }).findings.map(
    ({ pointer, message }) => `${pointer}: ${message.en}`,
  )
}
// biome-ignore lint/suspicious/noExplicitAny: a receipt somebody changed has any form
type Loose = any

describe('a receipt as it was made', () => {
  for (const regulation of [order8, order6]) {
    it(`of ${regulation.id} is found to hold whatever is known and however the readings stand`, () => {
      fc.assert(
        fc.property(drawnFor(regulation), ({ answers, positions }) => {
          const { findings, lines } = checkReceipt(receiptOf(answers, positions, regulation))
          expect(findings).toEqual([])
          expect(lines).toBeGreaterThanOrEqual(regulation === order8 ? 9 : 7)
        }),
        { numRuns: runs(6) },
      )
    }, 3_600_000)
  }

  it('holds where nothing at all is known', () => {
    expect(checkReceipt(receiptOf({})).findings).toEqual([])
  })

  it('holds with flags of every kind, and with one that stands until what clears it is known', () => {
    const planted: Regulation = {
      ...order8,
      flags: [
        ...order8.flags,
        {
          code: 'planted',
          kind: 'do',
          cite: ['art.5.1'],
          message: { en: 'Planted', zh: '植入' },
          when: {
            condition: leaves.holds('contractSigned'),
            unless: leaves.holds('applicationFiled'),
          },
        },
      ],
    }
    for (const applicationFiled of [yes, no, { state: 'dont-know' } as const]) {
      const given = receiptOf({ ...PURCHASE, contractSigned: yes, applicationFiled }, {}, planted)
      const codes = given.result.flags.map(({ code }) => code)
      expect(codes.includes('planted')).toBe(applicationFiled !== yes)
      expect(checkReceipt(given).findings).toEqual([])
    }
  })
})

describe('a receipt that was changed is caught, in words:', () => {
  it('a duty’s status', () => {
    expect(
      findingsAfter(receiptOf(LISTING), ({ result }) => {
        result.duties.fileBeforeForeignListing.status = 'not-met'
      }),
    ).toContain(
      '/result/duties/fileBeforeForeignListing/status: The duty is recorded as “does not apply”; going through every completion of the open facts it is “applies”.',
    )
  })

  it('the status of a line, against the answer', () => {
    const found = findingsAfter(receiptOf(LISTING), ({ result }) => {
      result.duties.fileBeforeForeignListing.proof.because[1].because[0].status = 'not-met'
    })
    expect(found.join('\n')).toMatch(
      /because\/1\/because\/0\/status: “Personal information of more than 1,000,000 users is held” is recorded as “does not hold”; on the answers and readings recorded it is “holds”\./,
    )
  })

  it('a line left out', () => {
    expect(
      findingsAfter(receiptOf(LISTING), ({ result }) => {
        result.duties.fileBeforeForeignListing.proof.because.pop()
      }),
    ).toEqual([
      '/result/duties/fileBeforeForeignListing/proof/because: For “holds” 3 of the conditions must be shown; 2 shown.',
    ])
  })

  it('an open line left out', () => {
    expect(
      findingsAfter(receiptOf(PURCHASE), ({ result }) => {
        result.duties.fileForProcurement.proof.because.pop()
      }).join('\n'),
    ).toMatch(/conditions are open and each must be shown, with what they need; 1 shown\./)
  })

  it('a line twice in place of another', () => {
    expect(
      findingsAfter(receiptOf(LISTING), ({ result }) => {
        const { because } = result.duties.fileBeforeForeignListing.proof
        because[2] = because[1]
      }).join('\n'),
    ).toMatch(/because\/2: The regulation has no such line here/)
  })

  it('a citation, of a duty, of a term and of a fact', () => {
    const found = findingsAfter(receiptOf(LISTING), ({ result }) => {
      const { proof } = result.duties.fileBeforeForeignListing
      proof.cite = ['art.5.1']
      proof.because[0].cite = ['art.5.1']
      proof.because[1].cite = ['art.5.1']
    })
    expect(found[0]).toBe(
      '/result/duties/fileBeforeForeignListing/proof/cite: The regulation rests this on art.7.',
    )
    expect(found.filter((each) => each.includes('no such line here'))).toHaveLength(2)
  })

  it('a claim in either language', () => {
    for (const language of ['en', 'zh']) {
      const found = findingsAfter(receiptOf(LISTING), ({ result }) => {
        result.duties.fileBeforeForeignListing.proof.claim[language] += '!'
      })
      expect(found.join()).toMatch(/proof\/claim: The claim should read “The platform operator must file/)
    }
  })

  it('an answer', () => {
    const found = findingsAfter(receiptOf(LISTING), ({ facts }) => {
      facts.usersWithPersonalInformation.value = { least: 0, most: 1_000_000 }
    })
    expect(found).toContain(
      '/result/verdict: The result is recorded as “Must file”; on the answers it is “Undetermined”.',
    )
  })

  it('a reading', () => {
    const hongKong = { ...LISTING, listingPlace: { state: 'answered', value: ['hongKong'] } } as const
    const found = findingsAfter(receiptOf(hongKong), ({ readings }) => {
      readings['hong-kong-is-foreign'] = 'true'
    })
    expect(found.join('\n')).toMatch(/fileBeforeForeignListing\/status: .* it is “applies”\./)
    expect(found.join('\n')).toMatch(/\/result\/readings: The readings switched are: hong-kong-is-foreign\./)
  })

  it('the verdict', () => {
    expect(
      findingsAfter(receiptOf(PURCHASE), ({ result }) => {
        result.verdict = 'no-filing'
      })[0],
    ).toBe(
      '/result/verdict: The result is recorded as “No filing duty found on these answers”; on the answers it is “Undetermined”.',
    )
  })

  it('a missing fact left out, one too many, and one not known put first', () => {
    const given = receiptOf({ ...PURCHASE, productKinds: { state: 'dont-know' } })
    const of = (tamper: (missing: string[]) => void) =>
      findingsAfter(given, ({ result }) => tamper(result.duties.fileForProcurement.missing))
    expect(of((missing) => missing.shift())).toEqual([
      '/result/duties/fileForProcurement/missing: affectsOrMayAffectNationalSecurity is left out, yet the result turns on it.',
    ])
    expect(of((missing) => missing.unshift('seeksListing'))).toEqual([
      '/result/duties/fileForProcurement/missing/0: seeksListing is listed, yet no answer to it can change the result.',
    ])
    expect(of((missing) => missing.reverse())).toEqual([
      '/result/duties/fileForProcurement/missing: A fact answered “don’t know” is asked last.',
    ])
  })

  it('a missing fact of the verdict', () => {
    expect(findingsAfter(receiptOf(PURCHASE), ({ result }) => result.missing.pop())).toHaveLength(1)
  })

  it('the tier, a flag, what was performed, the articles, the readings that decide', () => {
    const found = findingsAfter(receiptOf(LISTING), ({ result }) => {
      result.tier = 'ordinary'
      result.flags.shift()
      result.duties.submitMaterials.done = 'yes'
      result.duties.submitMaterials.articles = ['art.9']
      result.duties.fileBeforeForeignListing.readings = []
    })
    expect(found.map((each) => each.slice(0, each.indexOf(':')))).toEqual([
      '/result/duties/fileBeforeForeignListing/readings',
      '/result/duties/submitMaterials/done',
      '/result/duties/submitMaterials/articles',
      '/result/tier',
      '/result/flags/0',
    ])
  })

  it('a duty left out or made up', () => {
    const found = findingsAfter(receiptOf(LISTING), ({ result }) => {
      result.duties.fileForDataProcessing = result.duties.submitMaterials
      delete result.duties.submitMaterials
    })
    expect(found.slice(0, 2)).toEqual([
      '/result/duties: The duty submitMaterials is left out.',
      '/result/duties/fileForDataProcessing: The version has no such duty under these readings.',
    ])
  })
})

describe('any one change of a proof line', () => {
  it('to another status is caught', () => {
    fc.assert(
      fc.property(
        drawnFor(order8),
        fc.nat(),
        fc.constantFrom('met', 'not-met', 'unknown'),
        (drawn, at, status) => {
          const given = receiptOf(drawn.answers, drawn.positions)
          const found = findingsAfter(given, ({ result }) => {
            const lines = Object.values(result.duties).flatMap(({ proof }: Loose) => linesOf(proof))
            const line = lines[at % lines.length]
            fc.pre(line.status !== status)
            line.status = status
          })
          expect(found.length).toBeGreaterThan(0)
        },
      ),
      { numRuns: runs(10) },
    )
  }, 3_600_000)
})

const linesOf = (proof: Loose): Loose[] => [proof, ...proof.because.flatMap(linesOf)]

describe('a claim that is the same in every case', () => {
  const { holds } = leaves
  const [p, q] = [holds('seeksListing'), holds('processesData')]
  const regulation: Regulation = {
    ...order8,
    id: 'by-cases',
    duties: order8.duties.map((duty) =>
      duty.name === 'submitMaterials' ? { ...duty, when: anyOf(allOf(p, q), not(p), not(q)) } : duty,
    ),
  }
  const tiers = tiersOf(regulation)
  const result = determinerOf(regulation, tiers).determine({}, {}, ON)
  const readings = receiptOf({}).readings
  const given: ReceiptToCheck = { regulation, tiers, on: ON, facts: {}, readings, result }

  it('is proved case by case, and the check follows', () => {
    expect(result.duties.submitMaterials!.proof.because[0]!.claim.en).toBe('Suppose: No listing is sought')
    expect(checkReceipt(given).findings).toEqual([])
  })

  it('needs every case', () => {
    expect(findingsAfter(given, (copy) => copy.result.duties.submitMaterials.proof.because.pop())).toEqual([
      '/result/duties/submitMaterials/proof/because: A case of seeksListing that the answers leave open is not shown.',
    ])
  })
})

describe('an answer against the law’s bound', () => {
  it('is one million exactly: not more than one million', () => {
    const exact = {
      ...LISTING,
      usersWithPersonalInformation: { state: 'answered', value: { least: 1_000_000, most: 1_000_000 } },
    } as const
    const given = receiptOf(exact)
    expect(checkReceipt(given).findings).toEqual([])
    expect(given.result.duties.fileBeforeForeignListing!.status).toBe('not-met')
    expect(checkReceipt(receiptOf({ ...LISTING, seeksListing: no })).findings).toEqual([])
  })
})
