import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { regulations } from '#practice'
import { seal } from '#screening'
import { type Bundle, bundled } from './cli-bundle.ts'
import { NOTICE_2027 } from './notice-2027.ts'

let anshen: Bundle
beforeAll(async () => {
  anshen = await bundled()
})
afterAll(() => anshen.remove())

const LISTING = `matter: Ride-hailing platform
on: 2026-11-21
facts:
  isNetworkPlatformOperator: true
  usersWithPersonalInformation: { moreThan: 1000000, basis: registered accounts, on: 2026-10-31 }
  seeksListing: true
  listingPlace: foreign
  listingRoute: ipo
`

describe('anshen screen', () => {
  it('says the verdict, what decides it with the answers given, and what is open', async () => {
    const { status, out, err } = await anshen.run(['screen', anshen.file('listing.yaml', LISTING)])
    expect([status, err]).toEqual([0, ''])
    expect(out).toContain('Must file — The platform operator must file')
    expect(out).toMatch(/✓ The platform operator must file .*\n│ (?:country · )?Art\. 7 · all of these:/)
    expect(out).toContain(
      'answer: more than\n│  │    1,000,000 — basis: registered accounts; as of 31 Oct 2026',
    )
    expect(out).toContain('? The operator must assess in advance')
    expect(out).toMatch(/Receipt sha256:[0-9a-f]{64}/)
  })

  it('asks the next question first and says why', async () => {
    const { out } = await anshen.run(['screen', '-'], {
      stdin: 'facts: { procuresNetworkProductsOrServices: false }',
    })
    expect(out).toContain('Undetermined')
    const { missing } = JSON.parse(
      (
        await anshen.run(['screen', '-', '--json'], {
          stdin: 'facts: { procuresNetworkProductsOrServices: false }',
        })
      ).out,
    )
    const questions = regulations.at(-1)!.facts
    const [first] = out.split('\n').filter((row) => row.startsWith('1. '))
    const asked = questions[missing[0]]!.question.en
    expect(first!.slice(4).startsWith(asked) || asked.startsWith(first!.slice(4))).toBe(true)
    expect(out).toContain('Why we ask: ')
  })

  it('marks the open facts that can still lead to a duty to file', async () => {
    const stdin = 'facts: {}'
    const { out } = await anshen.run(['screen', '-'], { stdin })
    const { missing, duties } = JSON.parse((await anshen.run(['screen', '-', '--json'], { stdin })).out)
    const { filing } = regulations.at(-1)!.verdict
    const leads = (name: string) => filing.some((duty) => duties[duty]?.missing.includes(name))
    // As many as a person takes in at once; “ask” goes through the others.
    const marks = [...out.matchAll(/^ {4}(▲ can lead|leads to no duty to file)/gm)]
    expect(marks.map(([, mark]) => mark!.startsWith('▲'))).toEqual(missing.slice(0, 5).map(leads))
    expect(out).toContain(`and ${missing.length - 5} more`)
    const leading = missing.filter(leads).length
    expect(out).toContain(`; ${leading} of them can lead to a duty to file`)
    expect([leading > 0, leading < missing.length]).toEqual([true, true])
  })

  it('gives the contract’s verdict as JSON, members in its order', async () => {
    const { out } = await anshen.run(['screen', '-', '--json'], { stdin: LISTING })
    const verdict = JSON.parse(out)
    expect(Object.keys(verdict)).toEqual([
      'regulation', 'on', 'verdict', 'duties', 'missing', 'tier', 'tierAtLeast', 'tierReasons', 'flags', 'readings', 'receipt',
      'title', 'headline', 'dutyGroups', 'facts', 'tierSays', 'readingsTaken',
    ]) // biome-ignore format: as the contract lists them
    expect(verdict).toMatchObject({
      regulation: 'order-8',
      on: '2026-11-21',
      verdict: 'must-file',
      readings: {},
    })
    expect(verdict.duties.fileBeforeForeignListing).toMatchObject({
      status: 'met',
      articles: ['art.7'],
      missing: [],
    })
  })

  it('reads JSON as well, on standard input', async () => {
    const { out } = await anshen.run(['screen', '-', '--json'], { stdin: '{"facts":{"seeksListing":false}}' })
    expect(JSON.parse(out)).toMatchObject({ on: '2026-11-21', verdict: 'undetermined' })
  })

  it('writes a receipt that carries the seal of the verdict', async () => {
    const file = anshen.file('sealed.yaml', LISTING)
    const receipt = `${anshen.folder}/receipt.json`
    const { out } = await anshen.run(['screen', file, '--json', '--receipt', receipt])
    expect(seal(JSON.parse(readFileSync(receipt, 'utf8')))).toBe(JSON.parse(out).receipt)
  })

  it('takes the day and the readings of the command over those of the file', async () => {
    const stdin = LISTING.replace('listingPlace: foreign', 'listingPlace: hongKong\n  isCiiOperator: false')
    const as = async (...args: string[]) =>
      JSON.parse((await anshen.run(['screen', '-', '--json', ...args], { stdin })).out)
    expect(await as()).toMatchObject({ verdict: 'consult', readings: {} })
    expect(await as('--reading', 'hong-kong-is-foreign=true')).toMatchObject({
      verdict: 'must-file',
      readings: { 'hong-kong-is-foreign': 'true' },
    })
    expect(await as('--on', '2024-01-02')).toMatchObject({ on: '2024-01-02' })
    expect(await as('--on', '2019-01-01')).toMatchObject({ code: 'not-in-force' })
  })

  it('treats a file with expect as a test', async () => {
    const met = anshen.file('met.yaml', `${LISTING}expect: { verdict: must-file, tier: governance }\n`)
    const unmet = anshen.file(
      'unmet.yaml',
      `${LISTING}expect: { verdict: no-filing, missing: [isCiiOperator] }\n`,
    )
    expect((await anshen.run(['screen', met])).out).toContain('The result is the one the file expects.')
    const { status, out, err } = await anshen.run(['screen', unmet])
    expect(status).toBe(1)
    expect(out).toContain('Must file')
    expect(err).toContain('verdict: expected no-filing, found must-file')
    expect(err).toContain('missing: expected isCiiOperator, found —')
  })

  it('screens several files in turn; the exit status is the worst; JSON is a document a line', async () => {
    const files = [
      anshen.file('a.yaml', LISTING),
      `${anshen.folder}/none.yaml`,
      anshen.file('c.yaml', 'facts: {}'),
    ]
    const { status, out, err } = await anshen.run(['screen', ...files, '--json'])
    const documents = out.trimEnd().split('\n').map((row) => JSON.parse(row)) // biome-ignore format: one line
    expect(documents.map(({ verdict, code }) => verdict ?? code)).toEqual([
      'must-file',
      'bad-input',
      'undetermined',
    ])
    expect([status, err.split('\n')[0]]).toEqual([1, `${files[1]}: There is no such file.`])
  })

  it('speaks the language of the terminal, or the one asked for', async () => {
    const run = async (args: string[], env = {}) =>
      (await anshen.run(['screen', '-', ...args], { stdin: LISTING, env })).out
    expect(await run([], { LANG: 'zh_CN.UTF-8' })).toContain(
      '必须申报——网络平台运营者赴国外上市，必须申报网络安全审查（第七条）。',
    )
    expect(await run(['--lang', 'zh'])).toContain('适用的义务及其理由')
    expect(await run(['--lang', 'both'], { COLUMNS: '140' })).toMatch(/Must file .*│ 必须申报/)
    expect(await run(['--lang', 'both'], { COLUMNS: '80' })).toMatch(/Must file .*\n(?:.*\n)?必须申报/)
  })

  it('colours a terminal only, or where FORCE_COLOR asks for it and NO_COLOR does not forbid it', async () => {
    const coloured = async (env: Record<string, string>) =>
      (await anshen.run(['screen', '-'], { stdin: LISTING, env })).out.includes('\u001b[')
    expect(await coloured({})).toBe(false)
    expect(await coloured({ CI: 'true' })).toBe(false)
    expect(await coloured({ FORCE_COLOR: '1' })).toBe(true)
    expect(await coloured({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false)
  })

  it('prints what a file says without letting it command the terminal', async () => {
    const stdin = 'matter: "\\e[31mred\\u202Egnilif on"\nfacts: {}\n'
    const { out } = await anshen.run(['screen', '-'], { stdin })
    expect(out.split('\n')[0]).toBe('\\u001b[31mred\\u202egnilif on')
  })
})

describe('anshen due', () => {
  it.each([{}, { TZ: 'America/New_York' }, { TZ: 'Pacific/Kiritimati' }])(
    'answers lines, whatever the time zone: %o',
    async (env) => {
      const stdin = '2023-03-31 30\n2026-09-18 10\n2026-12-14 10\n'
      const { status, out } = await anshen.start(['due', '-'], { stdin, env })
      expect(status).toBe(0)
      expect(out.split('\n').slice(0, 2)).toEqual([
        '2023-03-31\t30\t2023-05-16\tfirm',
        '2026-09-18\t10\t2026-10-09\tfirm',
      ])
      expect(out.split('\n')[2]).toMatch(/^2026-12-14\t10\t2026-12-\d\d\.\.\d{4}-\d\d-\d\d\tprovisional$/)
    },
  )

  it('says a faulty line with its number and answers the others', async () => {
    const stdin = '\ufeff2023-03-31 30\r\nnonsense\n\n2026-02-30 0\n1999-01-01 5\n2026-09-18\t10'
    const { status, out, err } = await anshen.run(['due', '-'], { stdin })
    expect(status).toBe(1)
    expect(out).toBe('2023-03-31\t30\t2023-05-16\tfirm\n2026-09-18\t10\t2026-10-09\tfirm\n')
    expect([...err.matchAll(/^stdin:(\d+)/gm)].map(([, line]) => Number(line))).toEqual([2, 2, 4, 4, 5])
  })

  it('gives the contract’s JSON', async () => {
    const due = async (...args: string[]) => JSON.parse((await anshen.run(['due', ...args, '--json'])).out)
    expect(await due('2023-03-31', '30')).toEqual({
      from: '2023-03-31',
      workingDays: 30,
      due: '2023-05-16',
      firm: true,
    })
    const open = await due('2026-12-14', '10')
    expect(Object.keys(open)).toEqual(['from', 'workingDays', 'firm', 'earliest', 'latest', 'assuming'])
    expect((await due('2026-09-18', '10', '--why')).days).toHaveLength(22)
  })

  it('shows every day with --why: holidays by name, their notice, make-up days, pauses', async () => {
    const { out } = await anshen.run([
      'due',
      '2026-09-18',
      '10',
      '--why',
      '--pause',
      '2026-09-22..2026-09-23',
    ])
    expect(out).toContain('    ·  2026-09-18  Fri the day it starts, not counted')
    expect(out).toContain('    1  2026-09-20  Sun make-up working day for National Day [1]')
    expect(out).toContain('    ·  2026-09-22  Tue paused, not counted')
    expect(out).toContain('    ·  2026-10-01  Thu National Day, day off [1]')
    expect(out).toMatch(/\[1\] https:\/\/www\.gov\.cn\//)
  })

  it('counts the first day under reading 9, and loads a notice as data', async () => {
    const due = async (...args: string[]) => JSON.parse((await anshen.run(['due', ...args, '--json'])).out)
    expect(await due('2026-09-18', '10', '--reading', 'first-day=counted')).toMatchObject({
      due: '2026-10-08',
    })
    // Spring Festival of 2020 was extended by a notice of 26 January.
    expect(await due('2020-01-20', '10', '--as-known-on', '2020-01-21')).toMatchObject({ due: '2020-02-07' })
    expect(await due('2020-01-20', '10')).toMatchObject({ due: '2020-02-11' })
    const notice = anshen.file('2027.json', JSON.stringify(NOTICE_2027))
    expect(await due('2026-12-14', '10', '--calendar', notice)).toMatchObject({
      due: '2026-12-28',
      firm: true,
    })
  })

  it('finds every fault of a notice, with its place', async () => {
    const wrong = { ...NOTICE_2027, published: '2026-13-01', addres: '' }
    const file = anshen.file('wrong.json', JSON.stringify(wrong, null, 2))
    const { status, err } = await anshen.run(['due', '2026-12-14', '10', '--calendar', file])
    expect(status).toBe(1)
    expect(err).toMatch(/wrong\.json:3:\d+: “2026-13-01” is not a date\./)
    expect(err).toMatch(/wrong\.json:\d+:\d+: There is no “addres” here\./)
  })
})

describe('anshen law and facts', () => {
  it('gives an article as the contract says', async () => {
    const article = JSON.parse((await anshen.run(['law', '7', '--json'])).out)
    expect(Object.keys(article)).toEqual(['regulation', 'textKind', 'article', 'paragraphs'])
    expect(article).toMatchObject({ regulation: 'order-8', textKind: 'official', article: 7 })
    expect(Object.keys(article.paragraphs[0])).toEqual(['id', 'zh', 'en', 'as', 'names'])
    expect((await anshen.run(['law', 'order-8', '7', '--json'])).out).toBe(
      (await anshen.run(['law', '7', '--json'])).out,
    )
  })

  it('shows both languages, what became of it, its duties, examples and readings', async () => {
    const { out } = await anshen.run(['law', '7'])
    for (const shown of [
      '掌握超过100万用户个人信息',
      'A network platform operator holding',
      '→ became rule',
      'Duties',
      'Examples',
    ]) {
      expect(out).toContain(shown)
    }
    expect(out).toMatch(/Readings that touch it\n[\s\S]*hong-kong-is-foreign=false/)
  })

  it('lists the articles, the readings and the facts', async () => {
    expect((await anshen.run(['law'])).out).toMatch(/Art\. 7 +Listing in a foreign country/)
    expect((await anshen.run(['law', 'readings'])).out).toContain('1. hong-kong-is-foreign · Art. 7')
    const { facts } = JSON.parse((await anshen.run(['facts', '--json'])).out)
    expect(facts.map(({ name }: { name: string }) => name)).toEqual(Object.keys(regulations.at(-1)!.facts))
    expect((await anshen.run(['facts', 'listingPlace'])).out).toContain('Applies where: A listing is sought')
  })
})

describe('anshen schema', () => {
  const validator = async (name: string) =>
    new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
      JSON.parse((await anshen.run(['schema', name])).out),
    )

  it('accepts every matter file that ships, and their verdicts', async () => {
    const { parse } = await import('yaml')
    const [matter, verdict] = [await validator('matter'), await validator('verdict')]
    const files = readdirSync('examples').filter((name) => name.endsWith('.yaml'))
    for (const name of files) {
      expect([name, matter(parse(readFileSync(`examples/${name}`, 'utf8'))), matter.errors]).toEqual([
        name,
        true,
        null,
      ])
    }
    const { out } = await anshen.run([
      'screen',
      ...files.map((name) => `${process.cwd()}/examples/${name}`),
      anshen.file('empty.yaml', 'facts: {}'),
      '--json',
    ])
    const documents = out.trimEnd().split('\n').map((row) => JSON.parse(row)) // biome-ignore format: one line
    expect(documents).toHaveLength(files.length + 1)
    for (const document of documents) expect([verdict(document), verdict.errors]).toEqual([true, null])
  })

  it('refuses what is wrong', async () => {
    const [matter, verdict] = [await validator('matter'), await validator('verdict')]
    const right = { facts: { seeksListing: true, listingPlace: ['foreign', 'hongKong'] } }
    expect(matter(right)).toBe(true)
    const wrong = [
      {},
      { facts: { seeksLising: true } },
      { facts: { seeksListing: 'yes' } },
      { facts: { listingPlace: ['foreign', 'foreign'] } },
      { facts: { productKinds: ['none', 'massStorage'] } },
      { facts: { usersWithPersonalInformation: { moreThan: -1 } } },
      { facts: { usersWithPersonalInformation: { moreThan: 1, value: 2 } } },
      { facts: {}, on: '2026-1-1' },
      { facts: {}, readings: { 'hong-kong-is-foreign': 'maybe' } },
      { facts: {}, expect: { verdict: 'file' } },
      { facts: {}, fact: {} },
    ]
    expect(wrong.filter((each) => matter(each))).toEqual([])
    const found = JSON.parse((await anshen.run(['screen', '-', '--json'], { stdin: LISTING })).out)
    expect(verdict(found)).toBe(true)
    for (const change of [
      { verdict: 'file' },
      { on: 'today' },
      { missing: ['x'] },
      { duties: {} },
      { receipt: '' },
    ]) {
      expect([change, verdict({ ...found, ...change })]).toEqual([change, false])
    }
  })
})

describe('help', () => {
  it('teaches, in the language asked for, with an example that works', async () => {
    const { status, out } = await anshen.run([])
    expect([status, out === (await anshen.run(['--help'])).out]).toEqual([0, true])
    const example = /# matter\.yaml\n([\s\S]*?)\n {2}\$ anshen/.exec(out)![1]!
    expect((await anshen.run(['screen', '-'], { stdin: example.replaceAll(/^ {2}/gm, '') })).out).toContain(
      'Undetermined',
    )
    for (const command of ['screen', 'examples', 'due', 'case', 'plan', 'law', 'facts', 'schema', 'serve']) {
      expect((await anshen.run([command, '--help'])).out).toMatch(/^anshen \w+[\s\S]*Options[\s\S]*\$ /)
      expect((await anshen.run([command, '--help', '--lang', 'zh'])).out).toMatch(/选项[\s\S]*示例/)
    }
  })

  it('shows what anshen due prints as it prints it', async () => {
    const { out } = await anshen.run(['due', '--help'])
    const { out: printed } = await anshen.run(['due', '-'], { stdin: '2026-09-18 10\n2026-12-14 10\n' })
    for (const row of printed.trimEnd().split('\n')) expect(out).toContain(row)
    expect(out).toContain((await anshen.run(['due', '2023-03-31', '30'])).out.split('\n')[0]!)
  })

  it('names the version', async () => {
    expect((await anshen.run(['--version'])).out).toBe(
      `${JSON.parse(readFileSync('package.json', 'utf8')).version}\n`,
    )
  })
})
