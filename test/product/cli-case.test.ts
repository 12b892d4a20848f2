import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkCase, replayCase } from '#cases'
import { inSoak } from '../runs.ts'
import { type Bundle, bundled, type Ran } from './cli-bundle.ts'
import { NOTICE_2027 } from './notice-2027.ts'

let anshen: Bundle
beforeAll(async () => {
  anshen = await bundled()
})
afterAll(() => anshen.remove())

const replay = (...args: string[]): Promise<Ran> => anshen.run(['case', 'replay', ...args])
const STORIES = readdirSync('stories').map((name) => `${process.cwd()}/stories/${name}`)
const EXAMPLES = readdirSync('examples/cases').map((name) => `${process.cwd()}/examples/cases/${name}`)
const [LISTING = '', CORRECTED = '', ADDRESSEES = ''] = EXAMPLES

describe('anshen case replay, a case file', () => {
  it('gives the state of the contract as JSON', async () => {
    const { status, out, err } = await replay(LISTING, '--json')
    expect([status, err]).toEqual([0, ''])
    const state = JSON.parse(out)
    expect(Object.keys(state)).toEqual([
      'state',
      'clocks',
      'next',
      'waitingOn',
      'refused',
      'remarks',
      'result',
      'title',
      'teaches',
      'procedure',
      'asOf',
      'stateSays',
      'waitingSays',
      'nextSteps',
      'expectation',
    ])
    expect(state.waitingOn).toEqual([{ seat: 'office' }])
    expect(state).toMatchObject({ state: 'preliminary-review', refused: [] })
    expect(state.clocks[1]).toMatchObject({
      period: 'preliminary-review',
      article: 'art.11',
      starts: '2026-03-12',
      due: '2026-04-24',
      firm: true,
      status: 'running',
    })
    expect(state.next).toContain('preliminary-review-extended')
  })

  it('says in words where it stands, by when, what may come next and by whom', async () => {
    const { out } = await replay(LISTING)
    expect(out).toMatch(/Listing of an online hiring platform\n.*Order No\. 8.*as of 20 Mar 2026/)
    expect(out).toMatch(/^Preliminary review$/m)
    expect(out).toMatch(/2026-04-24 … running[\s\S]*Art\. 11/)
    expect(out).toMatch(/Office of Cybersecurity Review: .*[\s\S]*preliminary-review-extended/)
    expect(out).toContain('the party: Withdraw the filing')
    expect(out).toContain('Waiting on: the Office of Cybersecurity Review')
    expect((await replay(LISTING, '--lang', 'zh')).out).toMatch(/期限[\s\S]*进行中[\s\S]*当事人：/)
  })

  it('names what was refused with its line, its article and the remedy, and what a correction moved', async () => {
    const { status, out } = await replay(CORRECTED)
    const said = out.replaceAll(/\s+/g, ' ')
    expect(status).toBe(0)
    expect(said).toMatch(
      /Recorded, but not counted .*too-early-and-a-day-corrected\.yaml:11: 10.Mar.2026: .*Possible now: .*Art\. 13.*Without these: Preliminary review/,
    )
    expect(said).toContain('2026-03-18 ✓ done within the period → 2026-03-19 ✓ done within the period')
    const { refused, corrections } = JSON.parse((await replay(CORRECTED, '--json')).out)
    expect(refused[0]).toMatchObject({ code: 'not-in-this-state', event: 2, faults: [{ line: 11 }] })
    expect(corrections[0].changed.clocks[0]).toMatchObject({ is: { due: '2026-03-19' } })
  })

  it('proves each clock day by day with --why', async () => {
    const { out } = await replay(LISTING, '--why')
    expect(out).toMatch(
      /Why 2026-04-24[\s\S]*Reading: .*--reading first-day=not-counted[\s\S]*\n +30 {2}2026-04-24 {2}/,
    )
    expect(out).toContain('https://www.gov.cn/')
    const { clocks, proofs } = JSON.parse((await replay(LISTING, '--why', '--json')).out)
    expect(proofs.map(({ clock }: { clock: unknown }) => clock)).toEqual(clocks)
    expect(proofs[1].count.days.at(-1)).toMatchObject({ date: '2026-04-24', n: 30 })
  })

  it('is looked at on another day, under another reading, with another calendar', async () => {
    const due = async (...args: string[]) => {
      const { out } = await replay(anshen.file('plain.yaml', PLAIN), '--json', ...args)
      const { period, due: day, earliest, latest, status } = JSON.parse(out).clocks.at(-1)
      return [period, day ?? `${earliest}..${latest}`, status]
    }
    expect(await due()).toEqual(['preliminary-review', '2026-04-24', 'running'])
    expect(await due('--as-of', '2026-04-27')).toEqual(['preliminary-review', '2026-04-24', 'overdue'])
    expect(await due('--reading', 'first-day=counted')).toEqual([
      'preliminary-review',
      '2026-04-23',
      'running',
    ])
    const year = anshen.file('2027.json', JSON.stringify(NOTICE_2027))
    const late = anshen.file('late.yaml', LATE)
    const { out: before } = await replay(late, '--json')
    const { out: after } = await replay(late, '--json', '--calendar', year)
    expect(JSON.parse(before).clocks.at(-1).firm).toBe(false)
    expect(JSON.parse(after).clocks.at(-1)).toMatchObject({ firm: true })
    expect(JSON.parse(after).moved).toHaveLength(1)
    expect((await replay(late, '--calendar', year)).out).toContain('Moved by the notices loaded')
  })

  it('is a test where it has an expectation: 1 where the case comes to something else', async () => {
    expect((await replay(LISTING)).out).toContain('The result is the one the file expects.')
    const other = readFileSync(LISTING, 'utf8').replace('due: 2026-04-24', 'due: 2026-04-25')
    const { status, err, out } = await replay(anshen.file('other.yaml', other), '--json')
    expect([status, JSON.parse(out).state]).toEqual([1, 'preliminary-review'])
    expect(err).toContain('clocks/1/due: expected 2026-04-25, found 2026-04-24')
  })

  it('comes from standard input too, and several give one document a line', async () => {
    const { status, out } = await anshen.run(['case', 'replay', '-', '--json'], { stdin: PLAIN })
    expect([status, JSON.parse(out).state]).toEqual([0, 'preliminary-review'])
    const several = await replay(...EXAMPLES, '--json')
    expect(several.status).toBe(0)
    expect(
      several.out
        .trimEnd()
        .split('\n')
        .map((row) => JSON.parse(row).state),
    ).toEqual(['preliminary-review', 'preliminary-review', 'replies', 'preliminary-review', 'concluded'])
    expect(JSON.parse((await replay(ADDRESSEES, '--json')).out).clocks.at(-1)).toMatchObject({
      of: '国家保密局',
      status: 'overdue',
      assumed: ['recommendation-received'],
    })
  })
})

describe('anshen case replay, a long case', () => {
  /** Longer than is checked event by event; in the soak as long as is read whole. */
  const COUNT = inSoak ? 20_000 : 5_000
  /** Requests and receipts, complaints, steps that are refused; the same case for any number of events. */
  const eventAt = (index: number, count: number): Record<string, unknown> => {
    const on = new Date(Date.UTC(2022, 1, 15 + Math.floor((index / count) * 1_500)))
      .toISOString()
      .slice(0, 10)
    const first = ['application-submitted', 'materials-conform', 'review-required'][index]
    if (first) return { on, step: first }
    if (index % 8 === 1) return { on, step: 'supplement-requested', of: 'party' }
    if (index % 8 === 2) return { on, step: 'supplement-received', of: 'party' }
    if (index % 8 === 5) return { on, step: 'reply-received', member: '公安部', agrees: true }
    return { on, step: 'complaint-filed', id: `e${index}` }
  }
  const events = (count: number, of = count) =>
    Array.from({ length: count }, (_, index) => eventAt(index, of))
  const head = ['case: 长案件', 'procedure: order-8', 'asOf: 2026-11-21', 'events:']
  const item = (event: object): string =>
    `  - { ${Object.entries(event).map(([name, value]) => `${name}: ${value}`).join(', ')} }` // biome-ignore format: one line
  const yaml = (all: readonly object[]): string => `${[...head, ...all.map(item)].join('\n')}\n`
  const lines = (all: readonly object[]): string =>
    [{ case: '长案件', procedure: 'order-8', asOf: '2026-11-21' }, ...all].map((each) => `${JSON.stringify(each)}\n`).join('') // biome-ignore format: one line

  it('comes to what its events come to in a short file, as YAML read whole, as JSON Lines, from standard input', async () => {
    const all = events(COUNT)
    const text = yaml(all)
    const { status, out, err } = await replay(anshen.file('long.yaml', text), '--json')
    expect([status, err]).toEqual([1, ''])
    const file = checkCase({ procedure: 'order-8', asOf: '2026-11-21', events: all }, '2026-11-21')
    const { report } = replayCase(file.ok ? file.value : expect.fail('the case has faults'))
    const state = JSON.parse(out)
    const { remarks, result, ...contract } = state
    expect({ ...contract, refused: [] }).toMatchObject({ ...JSON.parse(JSON.stringify(report)), refused: [] })
    expect([result.result, remarks[0].code]).toEqual(['pending', 'not-a-working-day'])
    expect(state.refused).toHaveLength(COUNT / 8)
    const placed = report.refused.map(({ event, code, faults: [fault] }) => [
      event,
      code,
      fault?.pointer,
      event + 5,
    ])
    const said = (state.refused as typeof report.refused).map(({ event, code, faults: [fault] }) => [
      event,
      code,
      fault?.pointer,
      fault?.line,
    ])
    expect(said).toEqual(placed)
    const inLines = await replay(anshen.file('long.jsonl', lines(all)), '--json')
    const piped = await anshen.run(['case', 'replay', '-', '--json'], { stdin: lines(all) })
    expect(piped).toEqual(inLines)
    const withoutPlaces = (text: string) => text.replaceAll(/"(line|column)": \d+/g, '')
    expect(withoutPlaces(inLines.out)).toBe(withoutPlaces(out))
    expect((await anshen.run(['case', 'replay', '-', '--json'], { stdin: text })).out).toBe(out)
  })

  it('is the short path where it is short: the same answer, character by character', async () => {
    const all = events(200)
    const [short, streamed] = [anshen.file('short.yaml', yaml(all)), anshen.file('short.jsonl', lines(all))]
    const same = (text: string) => text.replaceAll(/"(line|column)": \d+/g, '')
    const answers = await Promise.all([short, streamed].map((path) => replay(path, '--json', '--why')))
    expect(answers.map(({ status }) => status)).toEqual([1, 1])
    expect(new Set(answers.map(({ out }) => same(out))).size).toBe(1)
  })

  it('caps what it prints, saying how many more', async () => {
    const long = anshen.file('long.jsonl', lines(events(COUNT)))
    const { out, status } = await replay(long)
    expect(status).toBe(1)
    expect(out).toContain(`… and ${COUNT / 8 - 50} more; --json gives all.`)
    expect((await replay(long, '--lang', 'zh')).out).toContain(`另有${COUNT / 8 - 50}项；--json列出全部`)
  })

  it('names each fault with its line and column, checks what follows, and says how many more', async () => {
    const faulty = yaml(events(COUNT)).replaceAll('complaint-filed', 'complaint-fild')
    const path = anshen.file('faulty.yaml', faulty.replace('agrees: true', 'agrees: perhaps'))
    const { status, out, err } = await replay(path)
    expect([status, out]).toEqual([1, ''])
    expect(err).toMatch(
      /faulty\.yaml:8:29: There is no “complaint-fild”[\s\S]*did you mean complaint-filed\?/,
    )
    expect(err).toMatch(/faulty\.yaml:10:\d+: Found /)
    expect(err).toMatch(/… and \d{4,} more faults\./)
    const refused = JSON.parse((await replay(path, '--json')).out)
    expect([refused.code, refused.faults.length]).toEqual(['bad-input', 1_000])
    expect(refused.more).toBeGreaterThan(COUNT / 2 - 1_000)
  })

  it('in one JSON document is read too; one longer than is read whole is refused with the form that is not', async () => {
    const one = JSON.stringify({ procedure: 'order-8', asOf: '2026-11-21', events: events(20_000) })
    expect(one.length).toBeGreaterThan(1_000_000)
    const { status, out } = await replay(anshen.file('one.json', one), '--json')
    expect([status, JSON.parse(out).refused.length]).toEqual([1, 2_500])
    const longer = yaml(events(40_000))
    const refused = await replay(anshen.file('longer.yaml', longer))
    expect([refused.status, refused.out]).toEqual([1, ''])
    expect(refused.err).toMatch(
      /longer\.yaml:1:1: The file has more than 2097152 characters[\s\S]*JSON Lines/,
    )
    expect(refused.err).toContain('{ "on": "2026-03-02", "step": "application-submitted" }')
  })

  it('in another encoding further down is refused in words', async () => {
    const bytes = Buffer.concat([Buffer.from(lines(events(COUNT))), Buffer.from('{"on":"\xff"}\n', 'latin1')])
    expect((await replay(anshen.file('bytes.jsonl', bytes))).err).toContain(
      `bytes.jsonl:${COUNT + 2}:8: Byte 0xFF is not UTF-8`,
    )
  })
})

const PLAIN = [
  'procedure: order-8',
  'asOf: 2026-03-20',
  'events:',
  '  - { on: 2026-03-02, step: application-submitted }',
  '  - { on: 2026-03-05, step: materials-conform }',
  '  - { on: 2026-03-12, step: review-required }',
].join('\n')

const LATE = [
  'asOf: 2026-11-21',
  'events:',
  '  - { on: 2026-11-09, step: application-submitted }',
  '  - { on: 2026-11-10, step: materials-conform }',
  '  - { on: 2026-11-20, step: review-required }',
].join('\n')

describe('anshen case replay, stories', () => {
  it('finds every story that ships to hold, row by row', async () => {
    const { status, err, out } = await replay(...STORIES, '--json')
    expect([status, err]).toEqual([0, ''])
    const told = out.trimEnd().split('\n').map((row) => JSON.parse(row)) // biome-ignore format: one line
    expect(told).toHaveLength(STORIES.length)
    for (const { story, holds, checks } of told)
      expect([story, holds, checks.length > 0]).toEqual([story, true, true])
  })

  it('names each line that differs, and ends with 1', async () => {
    const micron = readFileSync('stories/05-micron.txt', 'utf8')
    expect((await replay(anshen.file('micron.txt', micron))).out).toContain('3 of 3 expectations hold')
    const wrong = anshen.file('wrong.txt', micron.replace('33 working days   ', '34 working days   '))
    const { status, out, err } = await replay(wrong)
    expect([status, out.includes('2 of 3 expectations hold')]).toEqual([1, true])
    expect(err).toMatch(/wrong\.txt:9: expected 34 working days, found 33 working days/)
  })
})

describe('bad input', () => {
  const refused = ({ status, out, err }: Ran): string => {
    expect([status, out]).toEqual([1, ''])
    expect(err).not.toMatch(/^\s+at .+:\d+:\d+|Anshen made a mistake/m)
    return err.replaceAll(/\s+/g, ' ')
  }
  const event = (text: string): string => `events:\n  - ${text}\n`
  const files: readonly (readonly [what: string, content: string | Uint8Array, says: string])[] = [
    ['empty.yaml', '', ':1:1: The file is empty.'],
    ['list.yaml', '- events\n', ':1:1: Found'],
    ['broken.yaml', 'events:\n  a: [1\n  b: 2\n', ':3:'],
    ['no-events.yaml', 'procedure: order-8\n', 'The case has no events.'],
    [
      'step.yaml',
      event('{ on: 2026-03-02, step: aplication-submitted }'),
      ':2:29: There is no “aplication-submitted”',
    ],
    ['day.yaml', event('{ on: 2026-02-30, step: application-submitted }'), '“2026-02-30” is not a date.'],
    ['future.yaml', event('{ on: 2031-03-02, step: application-submitted }'), '2031-03-02 has not come'],
    [
      'procedure.yaml',
      `procedure: order-9\n${event('{ on: 2026-03-02, step: application-submitted }')}`,
      'procedure.yaml:1:12: There is no “order-9” here. expected: one of: order-6, order-8',
    ],
    [
      'order.yaml',
      `${PLAIN}\n  - { on: 2026-03-11, step: withdrawn }\n`,
      '2026-03-11 stands after 2026-03-12',
    ],
    ['twice.yaml', `${PLAIN.replaceAll(' }', ', id: a }')}\n`, 'The id “a” is used twice'],
    ['expect.yaml', `${PLAIN}\nexpect: { state: preliminary }\n`, 'There is no “preliminary” here.'],
    ['nested.yaml', `events: ${'['.repeat(60_000)}`, ':1:'],
    ['binary.yaml', Uint8Array.from([0x7f, 0x45, 0x0a, 0x00]), 'A zero byte'],
    ['gbk.txt', Uint8Array.from([0xcd, 0xf8, 0xc2, 0xe7, 0xb0, 0xb2, 0xc8, 0xab, 0x0a]), 'is not UTF-8'],
    ['story.txt', 'A story\nlaw  order-8\n2026-03-02  aplication-submitted\n', ':3:1: There is no'],
    [
      'row.txt',
      'A story\nlaw  order-8\n2026-03-02  application-submitted\nnonsense\n',
      ':4:1: This line is neither',
    ],
  ]

  it.each(files)('%s: refused at its place', async (name, content, says) => {
    const path = anshen.file(name, content)
    expect(refused(await replay(path))).toContain(says)
    const { status, out } = await replay(path, '--json')
    expect([status, JSON.parse(out).code]).toEqual([1, 'bad-input'])
  })

  it('of a day that has not come is told at the line of the event', async () => {
    const path = anshen.file('early.yaml', PLAIN.replace('asOf: 2026-03-20', 'asOf: 2026-03-10'))
    expect(refused(await replay(path))).toContain('early.yaml:6:11: 2026-03-12 has not come')
  })

  const lines: readonly (readonly [args: string, says: string])[] = [
    ['case', 'ACTION: it is missing.'],
    ['case replay', 'FILE: it is missing.'],
    ['case reply x.yaml', 'did you mean replay?'],
    ['case replay missing.yaml', 'There is no such file.'],
    ['case replay - -', 'standard input can be read only once'],
    ['case replay x.yaml --as-of 2026-02-30', '2026-02 has 28 days'],
    ['case replay x.txt --as-of 2026-02-20', 'a story is looked at on each of its days'],
    ['case replay x.yaml --jsn', 'did you mean --json?'],
    ['case replay x.yaml --calendar nowhere.json', 'There is no such file.'],
    ['case replay plain.yaml --reading first-day=count', 'did you mean counted?'],
  ]

  it.each(lines)('anshen %s', async (args, says) => {
    anshen.file('plain.yaml', PLAIN)
    expect(refused(await anshen.run(args.split(' ')))).toContain(says)
  })
})

describe('anshen schema case|case-state', () => {
  const validator = async (name: string) =>
    new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
      JSON.parse((await anshen.run(['schema', name])).out),
    )

  it('accept the cases that ship and what they come to', async () => {
    const { parse } = await import('yaml')
    const [file, state] = [await validator('case'), await validator('case-state')]
    for (const path of EXAMPLES) {
      expect([path, file(parse(readFileSync(path, 'utf8'))), file.errors]).toEqual([path, true, null])
      const { out } = await replay(path, '--json', '--why')
      expect([path, state(JSON.parse(out)), state.errors]).toEqual([path, true, null])
    }
  })

  it('describe every member of a proof, firm, provisional, paused, of addressees', async () => {
    const state = await validator('case-state')
    const begun = 'asOf: 2026-11-21\nevents:\n  - { on: 2026-03-02, step: application-submitted }\n  - { on: 2026-03-05, step: materials-conform }\n' // biome-ignore format: one line
    const paused = `${begun}  - { on: 2026-03-09, step: supplement-requested, of: party }\n  - { on: unknown, step: supplement-received, of: party }\n` // biome-ignore format: one line
    const received = `${begun}  - { on: unknown, step: review-required, received: 2026-03-16 }\n`
    const corrected = `${PLAIN.replace('step: materials-conform', 'id: e, step: materials-conform')}\n  - { on: 2026-03-20, step: corrected, corrects: e, reason: x, instead: { on: 2026-03-04 } }\n` // biome-ignore format: one line
    const texts = [PLAIN, LATE, paused, received, corrected]
    const shown: string[] = []
    for (const [index, text] of texts.entries()) {
      const { out } = await replay(anshen.file(`proof-${index}.yaml`, text), '--json', '--why')
      const answer = JSON.parse(out)
      expect([text, state(answer), state.errors]).toEqual([text, true, null])
      expect(answer.proofs.length).toBe(answer.clocks.length)
      shown.push(...answer.proofs.flatMap((proof: object) => Object.keys(proof)))
      for (const spoilt of [{ ...answer.proofs[0], more: 1 }, { ...answer.proofs[0], claim: 'x' }, {}]) {
        expect(state({ ...answer, proofs: [spoilt] })).toBe(false)
      }
    }
    expect([shown.includes('count'), shown.includes('latestCount')]).toEqual([true, true])
    const addressees = JSON.parse((await replay(ADDRESSEES, '--json', '--why')).out)
    expect([state(addressees), state.errors]).toEqual([true, null])
  })

  it('refuse what is wrong', async () => {
    const [file, state] = [await validator('case'), await validator('case-state')]
    const submitted = { on: '2026-03-02', step: 'application-submitted' }
    expect(file({ events: [submitted, { on: 'unknown', step: 'withdrawn' }] })).toBe(true)
    const wrong = [
      {},
      { events: [{ ...submitted, step: 'submitted' }] },
      { events: [{ step: 'application-submitted' }] },
      { events: [{ ...submitted, on: '2026-3-2' }] },
      { events: [{ ...submitted, outcome: 'passed' }] },
      { events: [{ on: '2026-03-02', step: 'concluded' }] },
      { events: [{ on: '2026-03-02', step: 'concluded', outcome: 'fine' }] },
      { events: [], procedure: 'order-9' },
      { events: [], expect: { state: 'preliminary' } },
      { events: [], event: [] },
    ]
    expect(wrong.filter((each) => file(each))).toEqual([])
    const right = JSON.parse((await replay(LISTING, '--json')).out)
    for (const change of [{ state: 'x' }, { clocks: [{}] }, { next: ['x'] }, { refused: [{ code: 'x' }] }]) {
      expect([change, state({ ...right, ...change })]).toEqual([change, false])
    }
  })
})

describe('anshen case replay --as-of, a day that is past', () => {
  it('replays up to it, says how much is set aside, and does not check what is expected of another day', async () => {
    const path = anshen.file('past.yaml', `${PLAIN}\nexpect: { state: preliminary-review }\n`)
    const { status, out, err } = await replay(path, '--as-of', '2026-03-10')
    expect([status, err]).toEqual([0, ''])
    expect(out).toMatch(/1 later event is set aside\. What the file expects is of another day/)
    expect(out).toContain('Materials conform')
    const { setAside, state } = JSON.parse((await replay(path, '--as-of', '2026-03-10', '--json')).out)
    expect([setAside, state]).toEqual([{ events: 1, expectation: true }, 'conforming'])
  })
})

describe('anshen case steps', () => {
  const steps = (...args: string[]): Promise<Ran> => anshen.run(['case', 'steps', ...args])

  it('lists what can be recorded, by whom, under which article, with its fields', async () => {
    const { status, out } = await steps()
    expect(status).toBe(0)
    expect(out).toMatch(
      /The Office required.*\n.*Art\. 15[\s\S]*Of whom \(needed\): the party; the provider[\s\S]*typed: supplement-requested --on DAY of=party\|supplier \[supplier=…\]/,
    )
    const { out: zh } = await steps('--lang', 'zh')
    expect(zh).toMatch(/审查结论（必填）：通过；未通过；其他/)
    // Names stand only where they are typed.
    const inWords = zh.replaceAll(/(?:键入：|登记命令：)[\s\S]*?(?=\n(?: {2,8}[^ [a-z|]|[^ ]|\n))/g, '')
    expect(inWords.split('\n').filter((row) => /[a-z]+-[a-z]+|[a-z][A-Z]/.test(row))).toEqual([])
    const { procedure, steps: all } = JSON.parse((await steps('--json')).out)
    expect([
      procedure,
      all.find(({ name }: { name: string }) => name === 'concluded').fields[0].name,
    ]).toEqual(['order-8', 'outcome'])
  })

  it('of Order No. 6 says which steps came later', async () => {
    const { laterSteps } = JSON.parse((await steps('--procedure', 'order-6', '--json')).out)
    expect(laterSteps.map(({ name }: { name: string }) => name)).toContain('mitigation-required')
    const { status, err } = await steps('--procedure', 'order-7')
    expect([status, err.includes('order-6, order-8')]).toEqual([1, true])
  })
})

describe('anshen case add', () => {
  const add = (...args: string[]): Promise<Ran> => anshen.run(['case', 'add', ...args])
  const AT = PLAIN.replace('asOf: 2026-03-20', 'asOf: 2026-03-20 # here')

  it('adds one step and keeps the rest of the file as it is', async () => {
    const path = anshen.file('add.yaml', AT)
    const { status, out } = await add(
      path,
      'supplement-requested',
      '--on',
      '2026/3/16',
      'of=provider',
      'number=〔2026〕7号',
    )
    expect([status, /Added: 16.Mar.2026/.test(out), /Waiting on: the provider/.test(out)]).toEqual([
      0,
      true,
      true,
    ])
    expect(readFileSync(path, 'utf8')).toBe(
      `${AT.trimEnd()}\n  - { on: 2026-03-16, step: supplement-requested, of: supplier, number: 〔2026〕7号 }\n`,
    )
  })

  it.each([
    ['concluded --on 2026-03-13 outcome=passed', 'the case is at “Preliminary review”'],
    ['suplement-requested --on 2026-03-13', 'There is no “suplement-requested” here'],
    ['supplement-requested --on 2026-03-13', 'supplement-requested does not say: Of whom'],
    ['supplement-requested --on 2026-04-01 of=party', '2026-04-01 has not come'],
    ['supplement-requested --on 2026-02-30 of=party', '2026-02'],
    ['withdrawn', '--on: it is missing'],
    ['withdrawn --on 2026-03-13 of', 'of: it has no value'],
    ['withdrawn --on 2026-03-13 note=\ufffd', 'a character that is not UTF-8'],
    ['withdrawn --on 2026-03-13 __proto__=5', 'There is no “__proto__” here'],
    ['withdrawn --on 2026-03-13 with.__proto__.on=5', 'a position, or { position, name }'],
    ['withdrawn --on 2026-03-13 --csv x.csv', '--csv: it goes with “anshen case replay” only'],
    ['withdrawn --on 2026-03-13 --reading first-day=counted', '--reading: it goes with “anshen case replay”'],
  ])('%s is told first, and nothing is written', async (args, says) => {
    const path = anshen.file('refused.yaml', AT)
    const { status, out, err } = await add(path, ...args.split(' '))
    expect([status, out, err.includes(says)]).toEqual([1, '', true])
    expect(readFileSync(path, 'utf8')).toBe(AT)
  })

  it('begins a file that does not exist with the step, and says so; with no step that opens no case', async () => {
    const path = anshen.file('begun.yaml', '')
    rmSync(path)
    const wrong = await add(path, 'concluded', '--on', '2026-03-13', 'outcome=passed')
    expect([wrong.status, existsSync(path), wrong.err.includes('No case begins with that step')]).toEqual([1, false, true]) // biome-ignore format: one line
    const { status, out } = await add(path, 'application-submitted', '--on', '2026-03-02')
    expect([status, out.startsWith('New case file: ')]).toEqual([0, true])
    expect(readFileSync(path, 'utf8')).toBe('case: "begun"\nprocedure: order-8\nevents:\n  - { on: 2026-03-02, step: application-submitted }\n') // biome-ignore format: one line
  })

  it('records a conclusion received with the steps before it (--infer); one set aside is no success, heads the page, and is mended', async () => {
    const concluded = ['concluded', '--on', '2026-03-20', 'outcome=passed']
    const path = anshen.file('received.yaml', AT)
    expect((await add(path, ...concluded)).err.replaceAll(/\s+/g, ' ')).toContain(
      '(Art. 11). “anshen case add … --infer”',
    )
    const { out } = await add(path, ...concluded, '--infer', '--json')
    expect(JSON.parse(out)).toMatchObject({ inferred: ['recommendation-sent'], state: 'concluded' })
    expect(readFileSync(path, 'utf8')).toContain('- { on: unknown, step: recommendation-sent }\n')
    const refused = anshen.file(
      'hole.yaml',
      `${AT.trimEnd()}\n  - { on: 2026-03-20, step: concluded, outcome: passed }\n`,
    )
    const told = await replay(refused)
    const words = told.out.replaceAll(/\s+/g, ' ')
    expect([told.status, told.err]).toEqual([1, ''])
    expect(words).toMatch(/Recorded, but not counted .*hole\.yaml:\d+: 20 Mar 2026.*to mend it: anshen case add .*hole\.yaml concluded --on 2026-03-20 --infer .*Without these: Preliminary review/) // biome-ignore format: one line
    expect(words).not.toMatch(/Waiting on|no result yet/)
    const { status, out: json } = await replay(refused, '--json')
    expect([status, JSON.parse(json).refused[0].recordFirst, JSON.parse(json).result]).toEqual([1, ['recommendation-sent'], undefined]) // biome-ignore format: one line
    const ofParty = await replay(refused, '--seat', 'party')
    expect([ofParty.status, ofParty.out.replaceAll(/\s+/g, ' ')]).toEqual([1, expect.stringMatching(/Recorded, but not counted .*20 Mar 2026 The Office notified the party/)]) // biome-ignore format: one line
    expect(ofParty.out).not.toMatch(/no result yet|hole\.yaml:\d|recommendation/)
    const mended = await add(refused, 'concluded', '--on', '2026-03-20', '--infer')
    expect([mended.status, mended.out]).toEqual([0, expect.stringContaining('Counted now')])
    expect(readFileSync(refused, 'utf8').match(/step: concluded/g)).toHaveLength(1)
    expect((await replay(refused)).status).toBe(0)
  })

  it('moves the day that the file names where that is asked for, and adds to JSON Lines', async () => {
    const path = anshen.file('later.yaml', AT)
    expect((await add(path, 'withdrawn', '--on', '2026-04-01', '--as-of', '2026-04-02')).status).toBe(0)
    expect(readFileSync(path, 'utf8')).toContain('asOf: 2026-04-02 # here')
    const lines = anshen.file('case.jsonl', '{"procedure":"order-8"}\n{"on":"2026-03-02","step":"application-submitted"}\n') // biome-ignore format: one line
    const { status, out } = await add(lines, 'withdrawn', '--on', 'unknown', '--json')
    expect([status, JSON.parse(out).state]).toEqual([0, 'withdrawn'])
    expect(readFileSync(lines, 'utf8')).toMatch(/\n\{"on":"unknown","step":"withdrawn"\}\n$/)
  })
})

describe('help', () => {
  it('shows a case as it is read, and its clocks as they are printed', async () => {
    const { out } = await anshen.run(['case', '--help'])
    const file = /# case\.yaml\n([\s\S]*?)\n\n? *(?:\S.*\n)? *\$ anshen/.exec(out)?.[1] ?? out
    const stdin = file.replaceAll(/^ {2}/gm, '').split('\n').filter((row) => /^(case|procedure|asOf|events| {2}- )/.test(row)).join('\n') // biome-ignore format: one line
    const { out: printed } = await anshen.run(['case', 'replay', '-'], { stdin })
    for (const row of ['2026-03-19 ✓ done within the period, on 12 Mar 2026', '2026-04-24 … running']) {
      expect([out.includes(row), printed.includes(row)]).toEqual([true, true])
    }
  })
})
