import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process'
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Bundle, bundled, type Ran } from './cli-bundle.ts'

let anshen: Bundle
let folder = ''
let folders = 0
beforeAll(async () => {
  anshen = await bundled()
})
afterAll(() => anshen.remove())
beforeEach(() => {
  folder = join(anshen.folder, `ask-${++folders}`)
  mkdirSync(folder)
})

const at = (name: string): string => join(folder, name)
const text = (name: string): string => readFileSync(at(name), 'utf8')
const facts = (name: string): Record<string, unknown> => parse(text(name)).facts
const put = (name: string, said: string | Uint8Array): void => writeFileSync(at(name), said)
const ENVIRONMENT = { ANSHEN_TODAY: '2026-11-21', LANG: 'en_GB.UTF-8', COLUMNS: '200' }

function inShell(command: string): Ran {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...ENVIRONMENT, PATH: process.env.PATH, ANSHEN: `${process.execPath} ${anshen.entry}` },
  })
  return { status, out: stdout, err: stderr }
}
const ask = (name: string, ...lines: readonly string[]): Promise<Ran> =>
  anshen.run(['ask', at(name)], { stdin: lines.map((line) => `${line}\n`).join(''), env: { COLUMNS: '200' } })

/** An interview that stands at its first question while others write. */
async function begun(name: string): Promise<{
  readonly child: ChildProcessWithoutNullStreams
  readonly end: (...lines: readonly string[]) => Promise<Ran>
}> {
  const child = spawn(process.execPath, [anshen.entry, 'ask', at(name)], {
    env: { ...ENVIRONMENT, PATH: process.env.PATH },
  })
  let [out, err] = ['', '']
  child.stderr.on('data', (said) => {
    err += said
  })
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve))
  await new Promise<void>((resolve) =>
    child.stdout.on('data', (said) => {
      out += said
      if (out.includes('1. ')) resolve()
    }),
  )
  return {
    child,
    end: async (...lines) => {
      child.stdin.end(lines.map((line) => `${line}\n`).join(''))
      return { status: await closed, out, err }
    },
  }
}
const NOTES = `# ${'notes '.repeat(1000)}\n`

describe('anshen ask says “saved” only of what is saved', () => {
  it('leaves the file whole where the disk is too full for the new one', () => {
    const before = `${NOTES}facts:\n  procuresNetworkProductsOrServices: false\n`
    put('m.yaml', before)
    const { status, out, err } = inShell("printf 'dk\\nquit\\n' | (ulimit -f 4; $ANSHEN ask m.yaml)")
    expect([status, text('m.yaml') === before, out.includes('Saved')]).toEqual([1, true, false])
    expect(err).toContain('m.yaml cannot be written')
    expect(err).toContain('The answer just given is not saved; the file stands as it was before it.')
    expect(readdirSync(folder)).toEqual(['m.yaml'])
  })

  it('keeps byte order mark, line ends, numbers as typed and all that others wrote, but the answer', async () => {
    const before =
      '\u{feff}# ours\r\nmatter: 911101085513850821\r\nid: 0123\r\nfacts:\r\n  seeksListing: false # 1\r\n'
    put('m.yaml', before)
    await ask('m.yaml', 'no', 'quit')
    expect(text('m.yaml')).toBe(`${before}  procuresNetworkProductsOrServices: false\r\n`)
    put('m.json', '{"id": 911101085513850822,\n "facts": {"seeksListing": false}}')
    await ask('m.json', 'no', 'quit')
    expect(text('m.json')).toBe(
      '{"id": 911101085513850822,\n "facts": {"seeksListing": false, "procuresNetworkProductsOrServices": false}}',
    )
  })

  it('keeps an answer and the comments of an editor that saved meanwhile', async () => {
    put('m.yaml', 'facts: {}\n')
    const { end } = await begun('m.yaml')
    put('m.yaml', '# from the editor\nfacts:\n  seeksListing: false\n')
    const { status, out, err } = await end('no', 'quit')
    expect(text('m.yaml')).toBe(
      '# from the editor\nfacts:\n  seeksListing: false\n  procuresNetworkProductsOrServices: false\n',
    )
    expect([status, err.includes('was changed elsewhere meanwhile'), out.includes('Saved in')]).toEqual([
      0,
      true,
      true,
    ])
  })

  it('holds the answers of two interviews on one file', async () => {
    put('m.yaml', 'facts: {}\n')
    const [one, two] = [await begun('m.yaml'), await begun('m.yaml')]
    expect((await one.end('no', 'quit')).status).toBe(0)
    expect((await two.end('skip', 'dk', 'quit')).status).toBe(0)
    expect(Object.values(facts('m.yaml'))).toEqual([false, 'dont-know'])
  })

  it.each([
    ['answered the same question otherwise', 'facts:\n  procuresNetworkProductsOrServices: true\n'],
    ['left no matter', 'facts: [\n'],
    ['left another encoding', Buffer.from([0xc4, 0xe3, 0xba, 0xc3])],
    ['took the file away', undefined],
  ])('ends, and says what stands where, when another program %s', async (_, theirs) => {
    put('m.yaml', '# mine\nfacts: {}\n')
    const { end } = await begun('m.yaml')
    if (theirs === undefined) inShell('rm m.yaml')
    else put('m.yaml', theirs)
    const { status, out, err } = await end('no', 'quit')
    expect([status, out.includes('Saved in')]).toEqual([1, false])
    expect(err).toContain('was changed elsewhere while it was open here')
    expect(err).toContain('m.unsaved.yaml')
    if (theirs === undefined) expect(readdirSync(folder)).toEqual(['m.unsaved.yaml'])
    else expect(readFileSync(at('m.yaml')).equals(Buffer.from(theirs))).toBe(true)
    expect(text('m.unsaved.yaml')).toBe('# mine\nfacts:\n  procuresNetworkProductsOrServices: false\n')
  })

  it('makes the end of a link that was not there yet, and the link stays', async () => {
    symlinkSync('later.yaml', at('link.yaml'))
    expect((await ask('link.yaml', 'no', 'quit')).status).toBe(0)
    expect([lstatSync(at('link.yaml')).isSymbolicLink(), readlinkSync(at('link.yaml'))]).toEqual([
      true,
      'later.yaml',
    ])
    expect(facts('later.yaml')).toEqual({ procuresNetworkProductsOrServices: false })
  })

  it('follows nothing that was laid beside the file, and takes a name as long as a file’s can be', async () => {
    put('victim', 'theirs')
    for (const name of ['.z.yaml.part', 'z.yaml.part', '.z.yaml.tmp']) symlinkSync('victim', at(name))
    expect((await ask('z.yaml', 'no', 'quit')).status).toBe(0)
    expect([text('victim'), statSync(at('z.yaml')).isFile()]).toEqual(['theirs', true])
    const long = `${'网'.repeat(82)}.yaml`
    expect((await ask(long, 'no', 'quit')).status).toBe(0)
    expect(facts(long)).toEqual({ procuresNetworkProductsOrServices: false })
    const { status, err } = await ask(`${'网'.repeat(90)}.yaml`, 'no', 'quit')
    expect([status, err.includes('its name is too long for a file')]).toEqual([1, true])
  })

  it('refuses a pipe, a folder and a file closed to writing before anything is asked', () => {
    put('fixed.yaml', 'facts: {}\n')
    const { err, out } = inShell(
      'mkfifo p; chmod 444 fixed.yaml; for f in p . fixed.yaml; do $ANSHEN ask $f < /dev/null; echo "= $?"; done',
    )
    expect(out).toBe('= 1\n= 1\n= 1\n')
    for (const says of ['is a pipe or a device', 'it is a folder', 'there is no permission to write it']) {
      expect(err).toContain(says)
    }
  })

  it('suggests commands that can be pasted', () => {
    const { out } = inShell("printf 'no\\nquit\\n' | $ANSHEN ask 'a $(touch pwn) b;c.yaml'")
    const said = /“(anshen screen .*?)” shows/.exec(out)?.[1]
    expect(said).toBe("anshen screen 'a $(touch pwn) b;c.yaml'")
    const pasted = inShell(`${said?.replace('anshen', '$ANSHEN')} --json`)
    expect([pasted.status, JSON.parse(pasted.out).regulation]).toEqual([0, 'order-8'])
    expect(readdirSync(folder)).toEqual(['a $(touch pwn) b;c.yaml'])
    expect(inShell("printf 'no\\nquit\\n' | $ANSHEN ask -- -m.yaml").out).toContain('anshen ask ./-m.yaml')
    expect(inShell('$ANSHEN ask -m.yaml --lang en').err).toContain(
      'the file of that name is written ./-m.yaml',
    )
  })
})
