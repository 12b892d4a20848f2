import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factsLike } from '#contract'
import { order8 } from '#practice'
import { runs } from '../../test/runs.ts'
import { checkMatter, matterText, readMatter, screen, screenMatter } from './index.ts'

const TODAY = '2026-11-21'

/** The faults of a text as lines a person can read: line:column pointer message. */
function faultsIn(text: string): string[] {
  const read = readMatter(text, TODAY)
  if (read.ok) return []
  return read.refusal.faults.map(
    ({ line, column, pointer, message, expected }) =>
      `${line}:${column} ${pointer} ${message.en} (${expected.en})`,
  )
}

describe('a faulty matter file', () => {
  it('that says no to a question for kinds is told how none of them is written', () => {
    for (const no of ['no', 'false', '否', '[无]']) {
      const read = readMatter(`facts:\n  productKinds: ${no}`, '2026-11-21')
      const [fault] = read.ok ? [] : read.refusal.faults
      expect([no, fault?.expected.en]).toEqual([
        no,
        'the values that apply; if there are none: none (none of these)',
      ])
    }
    const read = readMatter('facts:\n  productKinds: 都没有', '2026-11-21')
    expect(read.ok && read.value.answers.productKinds).toEqual({ state: 'answered', value: ['none'] })
  })

  it('that estimates is asked for a bound, never offered the number at which a duty begins', () => {
    const faultOf = (count: string) => {
      const read = readMatter(`facts:\n  usersWithPersonalInformation: ${count}`, '2026-11-21')
      return read.ok ? undefined : read.refusal.faults[0]
    }
    for (const count of ['近百万', '100万左右', '约100万', '百万级', 'about 1 million']) {
      const { expected, example } = faultOf(count)!
      expect([count, /1,000,000|1000000/.test(expected.en + expected.zh + example)]).toEqual([count, false])
    }
    expect(faultOf('100多万')).toMatchObject({
      expected: { zh: '是否指超过1,000,000？' },
      example: 'usersWithPersonalInformation: { moreThan: 1000000 }',
    })
  })

  it('that names no fact is led to one by a word for its values too', () => {
    expect(factsLike('Nasdaq', order8.facts)[0]).toBe('listingPlace')
  })

  it('that misses a value is shown them all with their labels, in the reader’s language', () => {
    const read = readMatter('facts:\n  ciiSector: 渔业', '2026-11-21')
    expect(!read.ok && read.refusal.faults[0]!.expected.zh).toContain('finance（金融）')
    expect(!read.ok && read.refusal.faults[0]!.expected.en).toContain('energy, finance, ')
  })

  it('that is a case file is told so once, not name by name', () => {
    expect(faultsIn('case: A listing\nprocedure: order-8\nasOf: 2026-03-20\nevents: []')).toEqual([
      '4:1 /events Events belong to a case file; a matter is expected here. (a matter: facts, each with a value)',
    ])
  })

  it('that has a number or a switch where facts belong has one fault', () => {
    for (const given of ['5', '0.5', 'true']) {
      expect(faultsIn(`facts: ${given}`)).toEqual([
        `1:8 /facts Found ${given}, where something else belongs. (facts, each with a value; {} if nothing is known)`,
      ])
    }
  })

  it('that names two exchanges of one place names one value, as in ask', () => {
    for (const places of ['纽交所, 新加坡', 'Nasdaq, NYSE', 'foreign, foreign']) {
      const read = readMatter(`facts:\n  listingPlace: [${places}]`, '2026-11-21')
      expect(read.ok && read.value.answers.listingPlace).toEqual({ state: 'answered', value: ['foreign'] })
    }
  })

  it('names every fault in one run, each with line and column', () => {
    const text = [
      'matter: Everything wrong',
      'on: 2026-02-30',
      'facts:',
      '  isNetworkPlatfromOperator: true',
      '  isCiiOperator: perhaps',
      '  usersWithPersonalInformation: -5',
      '  listingRoute: ipos',
      '  productKinds: [none, cloudServices]',
      '  seeksListing: { value: true, bye: counsel }',
      'readings: { hong-kong-is-foregin: true }',
      'expect: { verdict: must-fly }',
    ].join('\n')
    expect(faultsIn(text)).toEqual([
      '2:5 /on “2026-02-30” is not a date. (a day that exists: 2026-02 has 28 days)',
      '4:3 /facts/isNetworkPlatfromOperator There is no “isNetworkPlatfromOperator” here. (did you mean isNetworkPlatformOperator?)',
      '5:18 /facts/isCiiOperator “perhaps” is neither yes nor no. (true, false or dont-know (yes, no, 是, 否 and 不清楚 are understood))',
      '6:33 /facts/usersWithPersonalInformation A count cannot be below zero: -5. (a whole number from 0 up, or a bound: { moreThan: 1000000 }, { atLeast: 1000000 }, { atMost: 1000000 }, { lessThan: 1000000 })',
      '7:17 /facts/listingRoute “ipos” is none of the values here. (did you mean ipo (an initial public offering)?)',
      '8:18 /facts/productKinds/0 “none” stands alone or not at all. ([none], or the others without it)',
      '9:32 /facts/seeksListing/bye There is no “bye” here. (did you mean by?)',
      '10:13 /readings/hong-kong-is-foregin There is no “hong-kong-is-foregin” here. (did you mean hong-kong-is-foreign?)',
      '11:20 /expect/verdict There is no “must-fly” here. (did you mean must-file?)',
    ])
  })

  it.each([
    ['a duplicate key', 'facts:\n  seeksListing: true\n  seeksListing: false', '3:3'],
    ['a fraction of a user', 'facts:\n  usersWithPersonalInformation: 0.5', '2:33'],
    ['a count that nobody can mean', 'facts:\n  usersWithPersonalInformation: "1,00,000"', '2:33'],
    [
      'a count that half of its readers take for another',
      'facts:\n  usersWithPersonalInformation: 1.000',
      '2:33',
    ],
    ['an estimate', 'facts:\n  usersWithPersonalInformation: 约320万', '2:33'],
    ['a count beyond exactness', 'facts:\n  usersWithPersonalInformation: 9007199254740993', '2:33'],
    [
      'bounds that exclude each other',
      'facts:\n  usersWithPersonalInformation: { moreThan: 5, atMost: 5 }',
      '2:33',
    ],
    [
      'an exact count beside a bound',
      'facts:\n  usersWithPersonalInformation: { value: 5, moreThan: 1 }',
      '2:33',
    ],
    ['an empty list', 'facts:\n  listingPlace: []', '2:17'],
    ['an impossible day of a judgement', 'facts:\n  isCiiOperator: { value: true, on: 2026-13-01 }', '2:37'],
    ['an alias', 'facts:\n  isCiiOperator: &a true\n  seeksListing: *a', '2:21'],
    ['a tag', 'facts:\n  isCiiOperator: !!js/function "x"', '2:18'],
    ['a tab', 'facts:\n\tisCiiOperator: true', '2:1'],
    ['a day that is a mapping', 'on: {}\nfacts: {}', '1:5'],
    ['a position that is a mapping', 'facts: {}\nreadings: { first-day: {} }', '2:24'],
    ['an expectation that is a mapping', 'facts: {}\nexpect: { verdict: {} }', '2:20'],
    ['two documents', 'facts: {}\n---\nfacts: {}', '2:1'],
    ['a list instead of a matter', '- facts', '1:1'],
    ['facts at the top', 'isCiiOperator: true\nfacts: {}', '1:1'],
    ['not-applicable where nothing excludes the fact', 'facts:\n  listingPlace: not-applicable', '2:17'],
    [
      'an answer that other answers exclude',
      'facts:\n  seeksListing: false\n  listingPlace: foreign',
      '3:17',
    ],
    [
      'users held without data processing',
      'facts:\n  processesData: false\n  usersWithPersonalInformation: 7',
      '2:18',
    ],
  ])('%s is a fault with its place', (_, text, place) => {
    expect(faultsIn(text).map((fault) => fault.split(' ')[0])).toContain(place)
  })

  it('cannot grow: a YAML bomb and a deep nest are faults, and quick', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
      .split('')
      .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(',')}]`)
      .join('\n')}`
    expect(faultsIn(bomb).length).toBeGreaterThan(0)
    expect(faultsIn(`facts: ${'['.repeat(100_000)}`).length).toBeGreaterThan(0)
    expect(faultsIn(`facts: { a: "${'x'.repeat(300_000)}" }`)[0]).toContain('The file has')
  })

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 300 }), fc.json()), (text) => {
        const read = readMatter(text, TODAY)
        expect(read.ok || read.refusal.faults.length > 0).toBe(true)
      }),
      { numRuns: runs(2000) },
    )
  })

  it('does not take names from the language’s own objects for facts', () => {
    expect(faultsIn('facts:\n  __proto__: true\n  constructor: true\n  toString: 1')).toHaveLength(3)
  })
})

describe('a sound matter file', () => {
  const text = `matter: Two venues
on: 2026-11-21
facts:
  isNetworkPlatformOperator: true
  usersWithPersonalInformation: { moreThan: 1000000, basis: "deduplicated", on: 2026-10-31 }
  seeksListing: true
  listingPlace: [hongKong, foreign]
  listingRoute: ipo
  isCiiOperator: dont-know
  contractSigned: null
readings: { hong-kong-is-foreign: false, platform-files-without-listing: no }
expect: { verdict: must-file }
`
  it('reads to answers, null meaning not asked and default readings not switched', () => {
    const read = readMatter(text, TODAY)
    if (!read.ok) throw new Error(JSON.stringify(read.refusal.faults))
    expect(read.value.answers).toEqual({
      isNetworkPlatformOperator: { state: 'answered', value: true },
      usersWithPersonalInformation: {
        state: 'answered',
        value: { least: 1_000_001, most: null },
        basis: 'deduplicated',
        on: '2026-10-31',
      },
      seeksListing: { state: 'answered', value: true },
      listingPlace: { state: 'answered', value: ['foreign', 'hongKong'] },
      listingRoute: { state: 'answered', value: 'ipo' },
      isCiiOperator: { state: 'dont-know' },
    })
    expect(read.value.positions).toEqual({})
  })

  it('is written and read back to the same matter', () => {
    const read = readMatter(text, TODAY)
    if (!read.ok) throw new Error('unexpected')
    expect(readMatter(matterText(read.value), TODAY)).toEqual(read)
  })

  it('is JSON too, and a switch may be true, false, yes or no', () => {
    const given = {
      facts: {},
      readings: { 'hong-kong-is-foreign': true, 'platform-files-without-listing': true },
    }
    const read = readMatter(JSON.stringify(given), TODAY)
    expect(read.ok && read.value.positions).toEqual({
      'hong-kong-is-foreign': 'true',
      'platform-files-without-listing': 'yes',
    })
    expect(checkMatter(given, TODAY)).toEqual(read)
  })
})

describe('the law of the day', () => {
  const on = (day: string) => screen({ on: day, facts: {} }, TODAY)

  it('is Order No. 8 from 15 February 2022', () => {
    const screened = on('2022-02-15')
    expect(screened.ok && screened.value.report.regulation).toBe('order-8')
  })

  it.each([
    ['2017-05-31', 'no rule on cybersecurity review'],
    ['2017-06-01', 'Trial Implementation'],
    ['2020-05-31', 'Trial Implementation'],
  ])('on %s there is a refusal that names the rule then in force, never a verdict', (day, rule) => {
    const screened = on(day)
    if (screened.ok) throw new Error('a verdict')
    expect(screened.refusal.code).toBe('not-in-force')
    expect(screened.refusal.message.en).toContain(rule)
  })

  it('is Order No. 6 from 1 June 2020 to 14 February 2022', () => {
    for (const day of ['2020-06-01', '2021-07-02', '2022-02-14']) {
      const screened = on(day)
      expect(screened.ok && screened.value.report.regulation).toBe('order-6')
    }
  })
})

describe('the receipt', () => {
  const matter = { on: '2026-11-21', facts: { seeksListing: false } } as const

  it('is the same for the same matter and another for another', () => {
    const [a, b] = [screen(matter, TODAY), screen(matter, '2030-01-01')]
    const c = screen({ ...matter, facts: { seeksListing: true } }, TODAY)
    if (!a.ok || !b.ok || !c.ok) throw new Error('refused')
    expect(a.value.report.receipt).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(b.value.report.receipt).toBe(a.value.report.receipt)
    expect(c.value.report.receipt).not.toBe(a.value.report.receipt)
  })

  it('names every reading of the version, the facts and the digests of text, rules and calendar', () => {
    const screened = screen(matter, TODAY)
    if (!screened.ok) throw new Error('refused')
    const { receipt } = screened.value
    expect(receipt.readings['hong-kong-is-foreign']).toBe('false')
    expect(Object.keys(receipt.readings)).toEqual(Object.keys(order8.readings))
    for (const digest of [receipt.text, receipt.rules, receipt.calendar]) expect(digest).toMatch(/^sha256:/)
  })
})

describe('an unknown fact', () => {
  it('never leads to “no filing”: not asked and don’t know stay open', () => {
    const facts = {
      isNetworkPlatformOperator: true,
      seeksListing: true,
      listingPlace: 'foreign',
      listingRoute: 'ipo',
    } as const
    for (const users of [null, 'dont-know'] as const) {
      const screened = screen({ facts: { ...facts, usersWithPersonalInformation: users } }, TODAY)
      expect(screened.ok && screened.value.report.verdict).toBe('undetermined')
    }
  })

  it('of which only a bound is known stays in its place', () => {
    const facts = {
      procuresNetworkProductsOrServices: false,
      usersWithPersonalInformation: { moreThan: 900_000 },
      isNetworkPlatformOperator: true,
      seeksListing: true,
      listingPlace: 'foreign',
    } as const
    const screened = screen({ facts }, TODAY)
    expect(screened.ok && screened.value.report.duties.fileBeforeForeignListing!.missing).toEqual([
      'usersWithPersonalInformation',
      'listingRoute',
    ])
  })

  it('is asked before what somebody did not know', () => {
    const read = readMatter('facts:\n  isCiiOperator: dont-know', TODAY)
    if (!read.ok) throw new Error('refused')
    const screened = screenMatter(read.value, TODAY)
    expect(screened.ok && screened.value.report.missing.at(-1)).toBe('isCiiOperator')
  })
})
