import { chmodSync, mkdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MOST_CHARACTERS } from '#contract'
import { type Bundle, bundled, type Ran } from './cli-bundle.ts'

let anshen: Bundle
beforeAll(async () => {
  anshen = await bundled()
})
afterAll(() => anshen.remove())

/** Bad input ends with 1 and says what was expected; never a stack trace, never a result. */
function refused({ status, out, err }: Ran): string {
  expect([status, out]).toEqual([1, ''])
  expect(err).not.toMatch(/^\s+at .+:\d+:\d+/m)
  expect(err).not.toContain('Anshen made a mistake')
  return err
}

describe('a matter file with faults', () => {
  it('is told all of them in one run, each with file, line, column, what was expected and an example', async () => {
    const file = anshen.file(
      'faults.yaml',
      [
        'matter: Faults',
        'on: 2026-02-30',
        'facts:',
        '  isCiOperator: true',
        '  usersWithPersonalInformation: { moreThan: 5, atMost: 3 }',
        '  listingPlace: [foreign, mars]',
        '  seeksListing: maybe',
        'readings: { hong-kong-is-foreign: perhaps }',
        'expect: { verdict: file-it }',
      ].join('\n'),
    )
    const err = refused(await anshen.run(['screen', file]))
    const places = [...err.matchAll(/faults\.yaml:(\d+):(\d+): /g)].map(([, line]) => Number(line))
    expect(places).toEqual([2, 4, 5, 6, 7, 8, 9])
    expect(err.match(/^ {2}expected: /gm)).toHaveLength(7)
    expect(err.match(/^ {2}example: /gm)).toHaveLength(7)
    expect(err).toContain('did you mean isCiiOperator?')
  })

  it('gives its refusal as JSON too, where JSON was asked for', async () => {
    const { status, out, err } = await anshen.run(['screen', '-', '--json'], {
      stdin: 'facts:\n  seeksLising: true\n',
    })
    const { code, faults } = JSON.parse(out)
    expect([status, code]).toEqual([1, 'bad-input'])
    expect(faults[0]).toMatchObject({ pointer: '/facts/seeksLising', line: 2, column: 3 })
    expect(err).toContain('stdin:2:3: ')
  })
})

describe('what is no matter file', () => {
  const bytes = (...codes: number[]): Uint8Array => Uint8Array.from(codes)
  const text = (content: string): Uint8Array => new TextEncoder().encode(content)
  const GBK = Uint8Array.from([
    ...text('matter: x\nid: '),
    0xcd,
    0xf8,
    0xc2,
    0xe7,
    0xb0,
    0xb2,
    0xc8,
    0xab,
    0x0a,
  ])
  const table: readonly (readonly [what: string, content: Uint8Array, place: string, says: string])[] = [
    ['empty', bytes(), '1:1', 'The file is empty.'],
    ['blank', text(' \n\n'), '1:1', 'The file is empty.'],
    ['binary', bytes(0x7f, 0x45, 0x4c, 0x46, 0x0a, 0x61, 0x00), '2:2', 'A zero byte'],
    ['GBK', GBK, '2:5', 'Byte 0xCD is not UTF-8; the file looks like GBK or GB 18030.'],
    [
      'broken UTF-8',
      Uint8Array.from([...text('facts: {}\n# '), 0xe7, 0xbd]),
      '2:3',
      'Byte 0xE7 is not UTF-8.',
    ],
    ['UTF-16', bytes(0xff, 0xfe, 0x66, 0x00), '1:1', 'The file is UTF-16LE, not UTF-8.'],
    ['UTF-16 without a mark', bytes(0, 0x66, 0, 0x61, 0, 0x63), '1:1', 'The file is UTF-16BE, not UTF-8.'],
    ['too large', text('#'.repeat(MOST_CHARACTERS * 3 + 10)), '1:1', 'The file is too large'],
    ['a long line', text(`#${'x'.repeat(MOST_CHARACTERS)}`), '1:1', 'characters'],
    ['a list', text('- facts\n'), '1:1', 'Found ["facts"]'],
    ['broken YAML', text('facts:\n  a: [1\n  b: 2\n'), '3:', 'The indentation does not fit'],
    ['nested without end', text(`facts: ${'['.repeat(60_000)}`), '1:', 'nested too deeply'],
    ['nested in one line', text(`facts:\n  ${'- '.repeat(60_000)}`), '2:', 'nested too deeply'],
    ['nested within texts', text(`facts: ${'["]", '.repeat(40_000)}`), '1:', 'nested too deeply'],
    ['an alias', text('facts: &a\n  seeksListing: true\nreadings: *a\n'), '2:3', 'Anchors'],
  ]

  it.each(table)('%s: refused at its place', async (what, content, place, says) => {
    const file = anshen.file(`${what.replaceAll(' ', '-')}.yaml`, content)
    for (const ran of [
      await anshen.run(['screen', file]),
      await anshen.run(['screen', '-'], { stdin: content }),
    ]) {
      const err = refused(ran)
      expect(err).toContain(`:${place}`)
      expect(err.replaceAll(/\s+/g, ' ')).toContain(says)
      expect(err).toMatch(/ {2}expected: .+\n[\s\S]* {2}example:/)
    }
  })

  it('accepts a byte order mark and DOS line ends', async () => {
    const stdin = '\ufefffacts:\r\n  seeksListing: false\r\n'
    expect((await anshen.run(['screen', '-'], { stdin })).status).toBe(0)
  })

  it('names what cannot be opened, and a file it may have meant', async () => {
    anshen.file('matter.yaml', 'facts: {}')
    mkdirSync(`${anshen.folder}/folder`)
    expect(refused(await anshen.run(['screen', 'mater.yaml']))).toContain('did you mean matter.yaml?')
    expect(refused(await anshen.run(['screen', 'folder']))).toContain('This is a folder, not a file.')
    expect(refused(await anshen.run(['screen', 'matter.yaml/x']))).toContain('There is no such file.')
    expect(refused(await anshen.run(['screen', '/dev/zero']))).toContain('The file is too large')
    expect(refused(await anshen.run(['due', '2026-01-05', '3', '--calendar', 'folder']))).toContain(
      'folder: This is',
    )
  })

  it.skipIf(process.getuid?.() === 0)('names a file it may not read', async () => {
    const file = anshen.file('secret.yaml', 'facts: {}')
    chmodSync(file, 0)
    expect(refused(await anshen.run(['screen', file]))).toContain('no permission')
  })
})

describe('a wrong command line', () => {
  const table: readonly (readonly [args: string, says: string])[] = [
    ['scren x', 'did you mean screen?'],
    ['replay x', 'did you mean case replay?'],
    ['liability', 'did you mean law liability?'],
    ['demo fill', 'comes with a later release'],
    ['flip x.yaml --to no-fling', 'did you mean no-filing?'],
    ['flip x.yaml --most 0', 'a whole number from 1'],
    ['screen', 'FILE: it is missing.'],
    ['screen x --jsn', 'did you mean --json?'],
    ['screen x --on', '--on: a value is missing.'],
    ['screen x --on 2026-02-30', '2026-02 has 28 days'],
    ['screen x --lang fr', 'en, zh or both'],
    ['screen - -', 'standard input can be read only once'],
    ['screen a b --receipt r', 'one receipt file cannot hold several'],
    ['screen r --receipt ./r', 'is read, or written by another option'],
    ['due 2026-13-01 0', 'DAYS: “0” is no number of working days.'],
    ['due 2026-01-05 -5', '1 to 10000'],
    ['due 2026-01-05 10001', '1 to 10000'],
    ['due 2026-01-05', 'DAYS: it is missing.'],
    ['due 2006-12-31 5', 'is before 2007'],
    ['due 2080-12-01 500', 'beyond 2080'],
    ['due 2026-01-05 5 --pause 2026-02-02..2026-02-01', 'ends before it begins'],
    ['due 2026-01-05 5 --reading hong-kong-is-foreign=true', 'does not touch a due date'],
    ['due 2026-01-05 5 --reading first-day=count', 'did you mean counted?'],
    ['due 2026-01-05 5 --as-known-on 2001-01-01', '2007-12-18 or later'],
    ['due - --why', '--why only with --json'],
    ['law 24', 'an article number from 1 to 23'],
    ['law ordr-8 7', 'did you mean order-8?'],
    ['law 7 8', 'anshen law'],
    ['law criterai', 'did you mean criteria?'],
    ['law criteria 2', 'nothing follows “criteria”'],
    ['law diff order-6', 'one reading is compared with its default'],
    ['law liability usedUnreviewedProdct', 'did you mean usedUnreviewedProduct?'],
    ['law liability usedUnreviewedProduct --on 2025-02-30', '2025-02 has 28 days'],
    ['law 7 --on 2025-12-31', '--on: it goes with “anshen law liability” only'],
    ['law diff order-6 order-8 --svg x.svg', '--svg: it goes with “anshen law procedure” only'],
    ['--json screen x', 'a command, then its options'],
    ['screen x --jsn --receipt', '--receipt: a value is missing'],
    ['case replya x', 'did you mean replay?'],
    ['verify rules order-8 x', 'there are too many arguments'],
    ['law --out book.md', 'it goes with --book only'],
    ['law 7 --book', 'a book is of a whole regulation'],
    ['law ordr-8 --book', 'a book is of a whole regulation'],
    ['examples hong-kog', 'did you mean 07-hong-kong?'],
    ['examples 99', 'there is no such example'],
    ['facts listingPlac', 'did you mean listingPlace?'],
    ['facts zzzz', '“anshen facts” lists every fact'],
    ['screen x --on 15/3/2027', 'did you mean 2027-03-15?'],
    ['plan x --target 2027-06-30 --assume __proto__=5', 'There is no assumption “__proto__”'],
    ['screen x --receipt a.json --receipt b.json', '--receipt: it is given twice'],
    ['case replay x --ics a.ics --csv a.csv --ics b.ics', '--ics: it is given twice'],
    ['plan x --target 2027-06-30 --target 2027-07-30', '--target: it is given twice'],
    ['plan x --target 2027-06-30 --assume complex=true --assume complex=false', '“complex” is given twice'],
    [
      'due 2026-01-05 5 --reading first-day=counted --reading first-day=not-counted',
      'is given two positions',
    ],
    ['schema mater', 'did you mean matter?'],
    ['serve --port 99999', '0 to 65535'],
    ['serve --host 203.0.113.7', 'there are no accounts yet'],
    ['mcp x', 'there are too many arguments'],
    ['mcp --server x --organisation y', 'is no address of a server'],
    ['mcp --server http://localhost:1', 'which organisation’s records'],
    ['help nothing', 'there is no such command'],
  ]

  it.each(table)('anshen %s', async (args, says) => {
    expect(refused(await anshen.run(args.split(' '))).replaceAll(/\s+/g, ' ')).toContain(says)
  })

  it('is refused in Chinese to whoever reads Chinese', async () => {
    const err = refused(await anshen.run(['law', '24'], { env: { LANG: 'zh_CN.UTF-8' } }))
    expect(err).toContain('应为：条号1至23')
    expect(refused(await anshen.run(['due', 'x', '5', '--lang', 'both']))).toMatch(
      /is not a date\.[\s\S]*不是有效日期/,
    )
  })
})

describe('whatever the bytes are', () => {
  /** A small generator, so that a failure can be run again. */
  const random = (seed: number) => () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return seed / 2 ** 32
  }
  const LIKELY = [
    'facts:',
    '\n  ',
    'seeksListing',
    ': ',
    'true',
    '{',
    '}',
    '[',
    ']',
    ',',
    '"',
    '&a',
    '*a',
    '!!',
    'on: ',
    '网',
    '\u0000',
    '2026-02-28',
    '-',
    '|',
    '>',
    '%',
    '?',
    '<<',
    '__proto__',
  ]

  it('200 of them never end in a failure of ours or a stack trace', async () => {
    const next = random(20261121)
    const pick = (most: number) => Math.floor(next() * most)
    const files = Array.from({ length: 200 }, (_, index) => {
      const length = 1 + pick(120)
      const content =
        index % 2 === 0
          ? Uint8Array.from({ length }, () => pick(256))
          : new TextEncoder().encode(
              Array.from({ length: pick(20) + 1 }, () => LIKELY[pick(LIKELY.length)]).join(''),
            )
      return anshen.file(`random-${index}`, content)
    })
    const { status, err } = await anshen.run(['screen', ...files])
    expect(status).toBe(1)
    expect(err).not.toContain('made a mistake')
    expect(err).not.toMatch(/^\s+at .+:\d+:\d+/m)
    for (const args of [
      ['due', '-'],
      ['screen', '-'],
    ]) {
      const stdin = Uint8Array.from({ length: 4_000 }, () => pick(256))
      refused(await anshen.run(args, { stdin }))
    }
  })
})

describe('a failure of ours', () => {
  it('ends with 2, without a stack trace unless one is asked for', async () => {
    const broken = {
      NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent('Date.now=()=>{throw new Error("no clock")}')}`,
      ANSHEN_TODAY: '',
    }
    const plain = await anshen.start(['screen', '-'], { stdin: 'facts: {}', env: broken })
    expect(plain.status).toBe(2)
    expect(plain.err).toMatch(/Anshen made a mistake of its own[\s\S]*安审自身发生错误[\s\S]*no clock/)
    expect(plain.err).not.toMatch(/^\s+at /m)
    const debugged = await anshen.start(['screen', '-'], {
      stdin: 'facts: {}',
      env: { ...broken, ANSHEN_DEBUG: '1' },
    })
    expect(debugged.err).toMatch(/^\s+at /m)
  })

  it('is not the closing of a pipe', async () => {
    const { spawnSync } = await import('node:child_process')
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${anshen.entry}" due 2026-01-05 9000 --why | head -1`],
      { encoding: 'utf8' },
    )
    expect([stdout.split('\n').length, stderr]).toEqual([2, ''])
  })
})
