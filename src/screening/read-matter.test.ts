import { describe, expect, it } from 'vitest'
import { checkMatter, matterText, readMatter, screen, screenMatter } from './index.ts'

const TODAY = '2026-11-27'

/** The faults of a text: line:column, what is wrong, what was expected. */
function faultsIn(text: string): string[] {
  const read = readMatter(text, TODAY)
  return read.ok
    ? []
    : read.refusal.faults.map(
        ({ line, column, message, expected }) => `${line}:${column} ${message.en} ${expected.en}`,
      )
}

function answersIn(text: string) {
  const read = readMatter(text, TODAY)
  if (!read.ok) throw new Error(JSON.stringify(read.refusal.faults, null, 1))
  return read.value.answers
}

describe('a matter file takes values as people write them', () => {
  it('in Chinese, its own keys too', () => {
    const text = `事项: 赴美上市
日期: 2026年11月21日
事实:
  isCiiOperator: 不清楚
  isNetworkPlatformOperator: 是
  usersWithPersonalInformation: { 值: 超过320万, 依据: 注册账号去重, 日期: 2026/10/31 }
  seeksListing: 是
  listingPlace: [美国, 港交所]
  processesCoreData: 否
`
    const read = readMatter(text, TODAY)
    if (!read.ok) throw new Error(JSON.stringify(read.refusal.faults, null, 1))
    expect([read.value.title, read.value.on]).toEqual(['赴美上市', '2026-11-21'])
    expect(read.value.answers).toMatchObject({
      isCiiOperator: { state: 'dont-know' },
      usersWithPersonalInformation: {
        value: { least: 3_200_001, most: null },
        basis: '注册账号去重',
        on: '2026-10-31',
      },
      listingPlace: { value: ['foreign', 'hongKong'] },
      processesCoreData: { value: false },
    })
  })

  it('and writes them back in the names of the contract', () => {
    const read = readMatter('facts:\n  usersWithPersonalInformation: 至少100万\n  seeksListing: 是', TODAY)
    expect(read.ok && matterText(read.value)).toBe(
      'facts:\n  usersWithPersonalInformation:\n    moreThan: 999999\n  seeksListing: true\n',
    )
  })

  it.each([
    ['{ atLeast: 1000000 }', { least: 1_000_000, most: null }],
    ['{ moreThan: 90万, lessThan: "1,000,000" }', { least: 900_001, most: 999_999 }],
    ['{ value: "> 1,000,000", basis: accounts }', { least: 1_000_001, most: null }],
    ['01000001', { least: 1_000_001, most: 1_000_001 }],
  ])('a count given as %s', (given, value) => {
    const answers = answersIn(`facts:\n  usersWithPersonalInformation: ${given}`)
    expect(answers.usersWithPersonalInformation).toMatchObject({ value })
  })

  it('a range that is written otherwise is told how', () => {
    const read = readMatter('facts:\n  usersWithPersonalInformation: { from: 90万, to: 100万 }', TODAY)
    const examples = read.ok ? [] : read.refusal.faults.map(({ example }) => example)
    expect(examples[0]).toBe('usersWithPersonalInformation: { moreThan: 899999, atMost: 1000000 }')
  })

  it('not-applicable is accepted only where other answers exclude the fact, N/A as well', () => {
    expect(answersIn('facts:\n  seeksListing: no\n  listingPlace: N/A').listingPlace).toEqual({
      state: 'not-applicable',
    })
    expect(faultsIn('facts:\n  listingPlace: N/A')[0]).toContain('only where other answers exclude')
  })
})

describe('a text stays as it was typed', () => {
  it.each(['0123', '911101085513850821', '1.10', '61e9540', '0x1F', 'true', '2026-11-21'])('id: %s', (id) => {
    const read = readMatter(`matter: ${id}\nid: ${id}\nfacts: {}`, TODAY)
    expect(read.ok && [read.value.title, read.value.id]).toEqual([id, id])
  })

  it('evidence and minutes are texts as well', () => {
    const { isCiiOperator } = answersIn(
      'facts:\n  isCiiOperator: { value: true, evidence: 0012, by: { body: 办公室, minutes: 0012 } }',
    )
    expect(isCiiOperator).toMatchObject({ evidence: '0012', by: { minutes: '0012' } })
  })

  it('a number of a program that has lost digits is refused', () => {
    const given = { id: Number('911101085513850821') as unknown as string, facts: {} }
    expect(checkMatter(given, TODAY)).toMatchObject({ ok: false, refusal: { faults: [{ pointer: '/id' }] } })
  })
})

describe('YAML has one meaning here', () => {
  it.each([
    [
      'a directive that would change numbers',
      '%YAML 1.1\n---\nfacts:\n  usersWithPersonalInformation: 01000001',
      '1:1',
    ],
    ['another directive', '%TAG ! tag:example.org,2000:\n---\nfacts: {}', '1:1'],
    ['a set', 'facts: !!set {seeksListing, isCiiOperator}', '1:8'],
    ['an integer by its tag', 'facts:\n  usersWithPersonalInformation: !!int "7"', '2:33'],
    ['a mapping by its tag', '!!map\nfacts: {}', '1:1'],
    ['bytes', 'facts:\n  isCiiOperator: !!binary "aGVsbG8="', '2:18'],
    ['a tag on a name', 'facts:\n  !!str isCiiOperator: true', '2:3'],
    ['half a character', 'facts:\n  isCiiOperator: { value: true, by: "\\ud83d" }', '2:37'],
    ['half a character in a title', '{"matter": "\\udc00", "facts": {}}', '1:12'],
    ['a full-width colon at the top', 'facts：\n  seeksListing: true', '1:6'],
    ['a full-width colon after a fact', 'facts:\n  seeksListing： true\n  isCiiOperator: true', '2:15'],
    ['a full-width colon in JSON', '{ "facts"： {} }', '1:10'],
    ['a file of comments', '# facts: {}\n', '1:1'],
  ])('%s is a fault with its place', (_, text, place) => {
    expect(faultsIn(text).map((fault) => fault.split(' ')[0])).toContain(place)
  })

  it.each([
    [
      'a text',
      '{ value: true, basis: registered accounts, deduplicated, on: 2026-08-01 }',
      'basis: "registered accounts, deduplicated"',
    ],
    ['a text in Chinese', '{ 值: 是, 依据: 注册账号, 去重, 含注销 }', '依据: "注册账号, 去重, 含注销"'],
    ['a number', '{ value: 1,200,000, basis: accounts }', 'value: 1200000'],
    ['a name without a value', '{ value: true, by }', 'by: …'],
  ])('a comma within { } that tears %s is told as a comma, once', (_, value, example) => {
    const read = readMatter(`facts:\n  isCiiOperator: ${value}`, TODAY)
    const faults = read.ok ? [] : read.refusal.faults
    const commas = faults.filter(({ message }) => message.en.includes('a comma ends what is before it'))
    expect(commas.map((fault) => [fault.example, fault.message.zh.includes('逗号')])).toEqual([
      [example, true],
    ])
    expect(faults.map(({ message }) => message.en).join()).not.toContain('There is no')
  })

  it('a full-width colon within a text is none', () => {
    expect(faultsIn('matter: 标题：副题\nteaches: |\n  注意：说明\nfacts: {}')).toEqual([])
  })
})

describe('a fault says what can be meant', () => {
  it.each([
    ['users', 'did you mean usersWithPersonalInformation?'],
    ['isCII', 'isCiiOperator'],
    ['isPlatform', 'isNetworkPlatformOperator'],
    ['个人信息', 'usersWithPersonalInformation'],
  ])('a fact called %s: %s', (name, meant) => {
    expect(faultsIn(`facts:\n  ${name}: 1`)[0]).toContain(meant)
  })

  it('an unknown sector: all sixteen are listed', () => {
    expect(faultsIn('facts:\n  ciiSector: pharma')[0]!.match(/, /g)).toHaveLength(15)
  })

  it('an unknown reading: the readings are listed, not the facts', () => {
    const [fault] = faultsIn('facts: {}\nreadings: { unheard-of-thing: yes }')
    expect(fault).toContain('hong-kong-is-foreign')
    expect(fault).not.toContain('anshen facts')
  })

  it('a count is quoted as it stands in the file', () => {
    expect(faultsIn('facts:\n  usersWithPersonalInformation: 9007199254740993')[0]).toContain(
      '9007199254740993',
    )
  })
})

describe('who answered', () => {
  it('may be a body with its minutes and who signed them', () => {
    const by = { body: '网络安全和信息化领导小组', minutes: '〔2026〕12号', signedBy: '王伟' }
    const text = `facts:\n  isCiiOperator: { value: true, by: ${JSON.stringify(by)} }`
    expect(answersIn(text).isCiiOperator).toEqual({ state: 'answered', value: true, by })
    expect(faultsIn('facts:\n  isCiiOperator: { value: true, by: { minutes: 12 } }')[0]).toContain(
      'is not named',
    )
  })

  it('has not answered on a day to come', () => {
    const on = (day: string) =>
      faultsIn(`facts:\n  affectsOrMayAffectNationalSecurity: { value: false, by: Li, on: ${day} }`)
    expect(on(TODAY)).toEqual([])
    expect(on('2026-11-28')[0]).toContain('still to come')
  })

  it('is kept where the answer is “don’t know”, in the receipt and in the file written back', () => {
    const text = 'facts:\n  isCiiOperator: { value: dont-know, by: Li, on: 2026-11-02, evidence: letter.pdf }'
    const read = readMatter(text, TODAY)
    if (!read.ok) throw new Error('refused')
    const said = { state: 'dont-know', by: 'Li', on: '2026-11-02', evidence: 'letter.pdf' }
    expect(read.value.answers.isCiiOperator).toEqual(said)
    expect(readMatter(matterText(read.value), TODAY)).toEqual(read)
    const screened = screenMatter(read.value, TODAY)
    expect(screened.ok && screened.value.receipt.facts.isCiiOperator).toEqual(said)
    expect(screened.ok && screened.value.report.verdict).toBe('undetermined')
  })
})

describe('what a program hands over', () => {
  const CYCLE: Record<string, unknown> = {}
  CYCLE.facts = CYCLE
  it.each([
    ['a Map', { facts: new Map([['seeksListing', true]]) }],
    ['a Date', new Date(0)],
    ['a BigInt', { facts: { usersWithPersonalInformation: 1_000_001n } }],
    ['half a character', { facts: { isCiiOperator: { value: true, by: '\ud83d' } } }],
    ['what holds itself', CYCLE],
    [
      'what throws when it is read',
      {
        get facts() {
          throw new Error('no')
        },
      },
    ],
    ['a function', { facts: () => ({}) }],
    ['a symbol', { facts: { seeksListing: Symbol('yes') } }],
    ['a number that is none', { facts: { usersWithPersonalInformation: Number.NaN } }],
    ['a class of its own', { facts: new (class Facts {})() }],
  ])('%s is refused, never read as no facts and never a throw', (_, given) => {
    expect(screen(given as never, TODAY).ok).toBe(false)
  })

  it.each(['21/11/2026', 'today', '2026-13-01', '', undefined, new Date(0)])('no day: %s', (today) => {
    expect(screen({ facts: {} }, today as string).ok).toBe(false)
    const read = readMatter('facts: {}', TODAY)
    expect(read.ok && screenMatter(read.value, today as string).ok).toBe(false)
  })
})

it('with another day asked for, a wrong day in the file is still said', () => {
  const read = readMatter('on: 2026-02-30\nfacts: {}', TODAY, { on: '2026-11-21' })
  expect(read.ok).toBe(false)
  const sound = readMatter('on: 2026-02-28\nfacts: {}', TODAY, { on: '2021-06-01' })
  expect(sound.ok && sound.value.on).toBe('2021-06-01')
})

it('a list that is a set has one receipt, in whatever order it was written', () => {
  const receipt = (places: string) => {
    const read = readMatter(`on: 2026-11-21\nfacts: { seeksListing: true, listingPlace: ${places} }`, TODAY)
    const screened = read.ok ? screenMatter(read.value, TODAY) : read
    return screened.ok ? screened.value.report.receipt : undefined
  }
  expect(receipt('[hongKong, foreign]')).toBe(receipt('[foreign, hongKong]'))
})
