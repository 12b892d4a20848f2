import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Bundle, bundled, type Ran } from './cli-bundle.ts'

let anshen: Bundle
let folder = ''
let folders = 0
beforeAll(async () => {
  anshen = await bundled()
  chmodSync(anshen.folder, 0o755)
})
afterAll(() => anshen.remove())
beforeEach(() => {
  folder = join(anshen.folder, `files-${++folders}`)
  mkdirSync(folder)
})

const at = (name: string): string => join(folder, name)
const put = (name: string, text: string | Uint8Array, mode = 0o644): string => {
  writeFileSync(at(name), text, { mode })
  return at(name)
}
const text = (name: string): string => readFileSync(at(name), 'utf8')
const caseText = (head = ''): string =>
  `${head}procedure: order-8\nasOf: 2026-03-10\nevents:\n  - { on: 2026-03-02, step: application-submitted }\n  - { on: 2026-03-05, step: materials-conform }\n`
const MATTER = 'facts: { seeksListing: false, procuresNetworkProductsOrServices: false }\n'
const replay = (...args: string[]): Promise<Ran> => anshen.run(['case', 'replay', ...args, '--lang', 'en'])
/** Whatever was done, nothing of ours is left lying about. */
const leftOver = (): readonly string[] => readdirSync(folder).filter((name) => name.startsWith('.anshen-'))

/** In a shell of its own, where a limit or a redirection holds. */
function inShell(command: string, env: Readonly<Record<string, string>> = {}): Ran {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ANSHEN_TODAY: '2026-11-21',
      LANG: 'en_GB.UTF-8',
      PATH: process.env.PATH,
      NODE: process.execPath,
      ANSHEN: anshen.entry,
      ...env,
    },
  })
  return { status, out: stdout, err: stderr }
}
const events = (name: string): number => text(name).match(/^BEGIN:VEVENT/gm)?.length ?? 0

describe('an output is written whole or not at all', () => {
  it('leaves the earlier receipt where the new one does not fit on the disk, and says so', () => {
    put('m.yaml', MATTER)
    put('r.json', 'the earlier one\n')
    const { status, err } = inShell('ulimit -f 1; "$NODE" "$ANSHEN" screen m.yaml --receipt r.json')
    expect([status, text('r.json'), leftOver()]).toEqual([1, 'the earlier one\n', []])
    expect(err).toContain('r.json cannot be written: it would be larger than a file may be here.')
  })

  it('writes none of several where one cannot be written', async () => {
    const file = put('c.yaml', caseText('case: A\n'))
    const { status } = await replay(file, '--svg', at('a.svg'), '--ics', at('a.ics'), '--csv', at('no/a.csv'))
    expect([status, readdirSync(folder)]).toEqual([1, ['c.yaml']])
    put('notes.ics', 'my notes')
    const second = await replay(file, '--svg', at('a.svg'), '--ics', at('notes.ics'))
    expect([second.status, readdirSync(folder).toSorted()]).toEqual([1, ['c.yaml', 'notes.ics']])
  })

  it('tells a full standard output in both languages, as no mistake of ours', () => {
    put('m.yaml', MATTER)
    const { status, err } = inShell('"$NODE" "$ANSHEN" screen m.yaml > /dev/full')
    expect([status, err.includes('mistake')]).toEqual([1, false])
    expect(err).toContain('Standard output cannot be written: there is no space left on the disk.')
    expect(err).toContain('标准输出无法写入：磁盘空间不足。')
    expect(inShell('"$NODE" "$ANSHEN" screen m.yaml > /dev/full 2>&1').status).toBe(1)
  })

  it('never ends well over a standard output that was cut short', () => {
    put('m.yaml', MATTER)
    const { status } = inShell('ulimit -f 1; "$NODE" "$ANSHEN" screen m.yaml --json > out.json 2> err.txt')
    expect([status, statSync(at('out.json')).size]).toEqual([1, 1024])
    expect(text('err.txt')).toContain('Standard output cannot be written')
  })

  it('tells a folder, a missing folder, a name too long and a file that is none', async () => {
    const file = put('c.yaml', caseText())
    for (const [path, says] of [
      [folder, 'it is a folder, not a file'],
      [at('no/a.csv'), 'there is no such folder'],
      [at('c.yaml/a.csv'), 'a part of its path is a file'],
      [at(`${'网'.repeat(100)}.csv`), 'its name is too long'],
      ['-', 'standard output carries the answer itself'],
      ['', 'it is a folder'],
    ] as const) {
      const { status, err } = await replay(file, '--csv', path)
      expect([path, status, err.includes(says)]).toEqual([path, 1, true])
    }
    expect(readdirSync(folder)).toEqual(['c.yaml'])
  })
})

describe('an output destroys nothing', () => {
  it('is refused over what is read, by whatever link, and two into one file', async () => {
    const file = put('c.yaml', caseText())
    const before = text('c.yaml')
    symlinkSync('c.yaml', at('soft.csv'))
    linkSync(file, at('hard.csv'))
    symlinkSync('.', at('here'))
    for (const name of ['soft.csv', 'hard.csv', 'here/c.yaml']) {
      const { status, err } = await replay(file, '--csv', at(name))
      expect([name, status, err.includes('is read, or written')]).toEqual([name, 1, true])
    }
    put('one', 'x')
    symlinkSync('one', at('a.svg'))
    linkSync(at('one'), at('a.csv'))
    expect((await replay(file, '--svg', at('a.svg'), '--csv', at('a.csv'))).status).toBe(1)
    expect((await replay(file, '--svg', at('new'), '--csv', at('here/new'))).status).toBe(1)
    expect([text('c.yaml'), text('one'), existsSync(at('new'))]).toEqual([before, 'x', false])
    put('m.yaml', MATTER)
    linkSync(at('m.yaml'), at('r.json'))
    const receipt = await anshen.run(['screen', at('m.yaml'), '--receipt', at('r.json')])
    expect([receipt.status, text('m.yaml')]).toEqual([1, MATTER])
    const plan = await anshen.run(['plan', at('m.yaml'), '--target', '2027-06-30', '--svg', at('r.json')])
    expect([plan.status, text('m.yaml')]).toEqual([1, MATTER])
  })

  it('is refused over the file that the shell gave us to read, and over the one it writes our words to', () => {
    put('m.yaml', MATTER)
    put('c.yaml', caseText())
    for (const [command, name] of [
      ['screen - --receipt m.yaml < m.yaml', 'm.yaml'],
      ['screen /dev/stdin --receipt ./m.yaml < m.yaml', 'm.yaml'],
      ['case replay - --csv c.yaml < c.yaml', 'c.yaml'],
      ['screen m.yaml --receipt out > out', ''],
      ['law order-8 --book --out out >> out', ''],
      ['screen m.yaml --receipt out 2> out', ''],
    ] as const) {
      const { status, err } = inShell(`"$NODE" "$ANSHEN" ${command}`)
      const says = err + (name === '' ? text('out') : '')
      expect([command, status, /standard input|标准输入/.test(says)]).toEqual([command, 1, true])
      expect([text('m.yaml'), text('c.yaml')]).toEqual([MATTER, caseText()])
    }
  })

  it('keeps a link a link, also one whose end is not there yet, and the mode of a file', async () => {
    const file = put('c.yaml', caseText())
    put('closed.csv', 'x', 0o600)
    symlinkSync('closed.csv', at('link.csv'))
    symlinkSync('later.ics', at('dangling.ics'))
    expect((await replay(file, '--csv', at('link.csv'), '--ics', at('dangling.ics'))).status).toBe(0)
    expect(['link.csv', 'dangling.ics'].map((name) => lstatSync(at(name)).isSymbolicLink())).toEqual([
      true,
      true,
    ])
    expect([text('closed.csv').includes('decision-on-need'), events('later.ics')]).toEqual([true, 1])
    expect(statSync(at('closed.csv')).mode & 0o777).toBe(0o600)
  })

  it('is refused over a file that its owner closed to writing, and over a calendar that cannot be read', () => {
    put('c.yaml', caseText())
    put('fixed.csv', 'x', 0o444)
    chmodSync(folder, 0o777)
    const run = (option: string, name: string) => {
      const command = ['case', 'replay', 'c.yaml', option, name, '--lang', 'en']
      const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
      return spawnSync(process.execPath, [anshen.entry, ...command], {
        cwd: folder,
        encoding: 'utf8',
        ...nobody,
      })
    }
    const fixed = run('--csv', 'fixed.csv')
    expect([fixed.status, text('fixed.csv')]).toEqual([1, 'x'])
    expect(fixed.stderr).toContain('there is no permission to write it')
    put('blind.ics', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n')
    chmodSync(at('blind.ics'), 0o222)
    const blind = run('--ics', 'blind.ics')
    expect([blind.status, blind.stderr.includes('is there and cannot be read')]).toEqual([1, true])
    chmodSync(at('blind.ics'), 0o644)
    expect([events('blind.ics'), leftOver()]).toEqual([0, []])
  })

  it('goes into a pipe that stands in a folder, and into /dev/stdout, and leaves them what they are', () => {
    put('c.yaml', caseText())
    const { status, out } = inShell(
      'mkfifo p.csv; cat p.csv > read & "$NODE" "$ANSHEN" case replay c.yaml --csv p.csv >/dev/null; s=$?; wait; exit $s',
    )
    expect([status, out, lstatSync(at('p.csv')).isFIFO()]).toEqual([0, '', true])
    expect(text('read')).toContain('decision-on-need')
    inShell('"$NODE" "$ANSHEN" case replay c.yaml --csv /dev/stdout --json > both')
    expect(text('both')).toContain('decision-on-need')
    expect(text('both')).toContain('"state": "conforming"')
  })

  it('takes a name as long as a file’s can be', async () => {
    const name = `${'网络安全审查'.repeat(13)}网络安全.csv`
    expect(Buffer.byteLength(name)).toBe(250)
    expect((await replay(put('c.yaml', caseText()), '--csv', at(name))).status).toBe(0)
    expect(existsSync(at(name))).toBe(true)
  })
})

describe('a calendar that others use too', () => {
  it('holds the events of eight cases that are written into it at once', async () => {
    const done = Array.from({ length: 8 }, (_, n) => {
      const file = put(`c${n}.yaml`, caseText(`case: Case ${n}\nid: c-${n}\n`))
      const child = spawn(process.execPath, [anshen.entry, 'case', 'replay', file, '--ics', at('all.ics')], {
        env: { ANSHEN_TODAY: '2026-11-21', PATH: process.env.PATH },
      })
      child.stdout.resume()
      return new Promise((resolve) => child.once('close', resolve))
    })
    expect(await Promise.all(done)).toEqual(Array.from({ length: 8 }, () => 0))
    expect([events('all.ics'), leftOver()]).toEqual([8, []])
  })

  it('is not held up by a lock whose process is gone', async () => {
    const file = put('c.yaml', caseText())
    await replay(file, '--ics', at('a.ics'))
    const { default: crypto } = await import('node:crypto')
    const { hostname } = await import('node:os')
    const gone = spawnSync(process.execPath, ['-e', '']).pid
    put(
      `.anshen-${crypto.createHash('sha256').update('a.ics').digest('hex').slice(0, 16)}.lock`,
      `${gone} ${hostname()}\n`,
    )
    expect([(await replay(file, '--ics', at('a.ics'))).status, leftOver()]).toEqual([0, []])
  })

  it('loses no date to a second case of the same title', async () => {
    await replay(put('one.yaml', caseText('case: A listing\n')), '--ics', at('a.ics'))
    const other = caseText('case: A listing\n').replace('2026-03-05', '2026-03-06')
    const { status, err } = await replay(put('two.yaml', other), '--ics', at('a.ics'))
    expect([status, events('a.ics'), text('a.ics').includes('20260319')]).toEqual([1, 1, true])
    expect(err).toContain('another case with the same title')
    expect((await replay(put('two.yaml', `id: c-2\n${other}`), '--ics', at('a.ics'))).status).toBe(0)
    expect(events('a.ics')).toBe(2)
  })

  it('loses no date to what one seat sees of the same case', async () => {
    const file = put('c.yaml', caseText('id: c-1\n'))
    await replay(file, '--ics', at('a.ics'))
    const whole = text('a.ics')
    expect((await replay(file, '--seat', 'supplier', '--ics', at('a.ics'))).status).toBe(0)
    expect([text('a.ics').includes('CANCELLED'), text('a.ics').startsWith(whole.slice(0, -15))]).toEqual([
      false,
      true,
    ])
  })

  it('is left alone in another encoding, with the reason', async () => {
    const gbk = Buffer.from(
      '424547494e3a5643414c454e4441520d0a583abbe1d2e90d0a454e443a5643414c454e4441520d0a',
      'hex',
    )
    put('gbk.ics', gbk)
    const { status, err } = await replay(put('c.yaml', caseText()), '--ics', at('gbk.ics'))
    expect([status, readFileSync(at('gbk.ics')).equals(gbk)]).toEqual([1, true])
    expect(err).toContain('is not in UTF-8')
  })

  it('knows a case without id and title by its file, however it is named, and none that is piped in', async () => {
    put('c.yaml', caseText())
    symlinkSync('c.yaml', at('linked.yaml'))
    for (const path of ['c.yaml', './c.yaml', at('c.yaml'), 'linked.yaml']) {
      const { status } = inShell(`"$NODE" "$ANSHEN" case replay '${path}' --ics a.ics`)
      expect([path, status, events('a.ics')]).toEqual([path, 0, 1])
    }
    const piped = inShell('"$NODE" "$ANSHEN" case replay - --ics a.ics --lang en < c.yaml')
    expect([piped.status, events('a.ics')]).toEqual([1, 1])
    expect(piped.err).toContain('neither an id nor a title')
    writeFileSync(at('named.yaml'), caseText('id: c-2\n'))
    expect(inShell('"$NODE" "$ANSHEN" case replay - --ics a.ics < named.yaml').status).toBe(0)
    expect(events('a.ics')).toBe(2)
    put('m.yaml', 'facts: { seeksListing: true }\n')
    const plan = inShell('"$NODE" "$ANSHEN" plan - --target 2027-06-30 --ics p.ics --lang en < m.yaml')
    expect([plan.status, existsSync(at('p.ics'))]).toEqual([1, false])
    expect(plan.err).toContain('neither an id nor a title')
  })
})
