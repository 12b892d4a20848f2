import { spawn } from 'node:child_process'
import { chmodSync, existsSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type Bundle, bundled, type Ran } from './cli-bundle.ts'

let anshen: Bundle
beforeAll(async () => {
  anshen = await bundled()
})
afterAll(() => anshen.remove())

let matters = 0
const newFile = (): string => join(anshen.folder, `asked-${++matters}.yaml`)
const answered = (file: string, lines: readonly string[], ...args: string[]): Promise<Ran> =>
  anshen.run(['ask', file, ...args], {
    stdin: lines.map((line) => `${line}\n`).join(''),
    env: { COLUMNS: '220' },
  })
const facts = (file: string): Record<string, unknown> => parse(readFileSync(file, 'utf8')).facts
const verdictOf = async (file: string): Promise<string> =>
  JSON.parse((await anshen.run(['screen', file, '--json'])).out).verdict

describe('anshen ask', () => {
  it.each([
    ['must-file', ['yes', 'yes', 'legal counsel', 'yes', '1, 7']],
    ['must-assess', ['yes', 'dk', '13', 'yes', '7', 'quit']],
    ['undetermined', ['dk', 'dk', 'dk', 'quit']],
    ['consult', ['yes', 'yes', 'legal counsel', 'no', '5']],
    ['no-filing', ['yes', 'no', 'legal counsel', '0', 'no']],
  ])('reaches %s, and what it saved is a matter that screens to the same', async (verdict, lines) => {
    const file = newFile()
    const { status, out, err } = await answered(file, lines)
    expect([status, err]).toEqual([0, ''])
    expect([verdict, out]).toEqual([await verdictOf(file), out])
    expect(out).toContain(`Saved in ${file}`)
  })

  it('asks one question at a time, with its reason, its articles and what it can still decide', async () => {
    const { out } = await answered(newFile(), ['no', 'quit'])
    expect(out).toContain('1. Does the organisation purchase network products or services in this matter?')
    expect(out).toContain('Why we ask: Article 5 binds an operator')
    expect(out).toContain('It serves: Art. 2, para. 1; Art. 5, para. 1')
    expect(out).toContain(
      'It can still decide: the verdict (MUST FILE, CONSULT, NO FILING DUTY); duties under',
    )
    expect(out).toContain('Still to ask: 5.3 questions on average, this one included; no order takes fewer')
    expect(out).toContain('2. Of how many users is personal information held?')
  })

  it('is spoken in Chinese too, answers included', async () => {
    const file = newFile()
    const { out, err } = await answered(
      file,
      ['否', '超过100万', '是', '是', '国外', '首次公开募股'],
      '--lang',
      'zh',
    )
    expect(err).toBe('')
    expect(out).toContain('应当申报')
    expect(facts(file)).toEqual({
      procuresNetworkProductsOrServices: false,
      usersWithPersonalInformation: { moreThan: 1000000 },
      seeksListing: true,
      isNetworkPlatformOperator: true,
      listingPlace: ['foreign'],
      listingRoute: 'ipo',
    })
  })

  it('goes back one answer, also beyond where it was resumed', async () => {
    const file = newFile()
    await answered(file, ['no', '5', 'quit'])
    expect(Object.keys(facts(file))).toHaveLength(2)
    const { out } = await answered(file, ['back', 'back', 'yes', 'quit'])
    expect(out).toContain(`${file} has 2 answers`)
    // The answer that was gone back past stays: it still holds.
    expect(facts(file)).toEqual({ procuresNetworkProductsOrServices: true, usersWithPersonalInformation: 5 })
    const { err } = await answered(newFile(), ['back', 'quit'])
    expect(err).toContain('There is no answer before this one.')
  })

  it('going back loses nothing: the answer stands, with its evidence, until another is given', async () => {
    const text =
      'facts:\n  procuresNetworkProductsOrServices: false\n  # counted in May\n  usersWithPersonalInformation: { moreThan: 1000000, basis: registered accounts }\n'
    for (const lines of [
      ['back'],
      ['back', 'quit'],
      ['back', 'back'],
      ['back', 'skip'],
      ['back', '> 1000000'],
    ]) {
      const file = anshen.file(`back-${lines.join('-').replaceAll(/\W/g, '')}.yaml`, text)
      const { status, out } = await answered(file, lines)
      expect([status, readFileSync(file, 'utf8')]).toEqual([0, text])
      expect(out.slice(out.indexOf('────'))).toContain('9 questions are open')
    }
    const changed = anshen.file('back-changed.yaml', text)
    await answered(changed, ['back', '5', 'quit'])
    expect(facts(changed)).toEqual({
      procuresNetworkProductsOrServices: false,
      usersWithPersonalInformation: 5,
    })
  })

  it('takes an empty file for a new one', async () => {
    const file = anshen.file('empty.yaml', '')
    expect((await answered(file, ['no', 'quit'])).status).toBe(0)
    expect(facts(file)).toEqual({ procuresNetworkProductsOrServices: false })
  })

  it('writes to where a link leads, and leaves a file as closed as it was', async () => {
    const file = anshen.file('closed.yaml', 'facts: { seeksListing: false }\n')
    chmodSync(file, 0o600)
    const link = join(anshen.folder, 'link.yaml')
    symlinkSync(file, link)
    await answered(link, ['no', 'quit'])
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(facts(file)).toMatchObject({ procuresNetworkProductsOrServices: false })
  })

  it('puts a question off, says so, and asks it again next time', async () => {
    const file = newFile()
    const { out } = await answered(file, ['skip', '5', 'quit'])
    expect(out).toContain('1 skipped: they are asked again next time.')
    expect(facts(file)).toEqual({ usersWithPersonalInformation: 5 })
    expect((await answered(file, ['quit'])).out).toContain('1. Does the organisation purchase')
  })

  it('saves “don’t know” and does not ask again', async () => {
    const file = newFile()
    const { out } = await answered(file, ['don’t know', 'quit'])
    expect(facts(file)).toEqual({ procuresNetworkProductsOrServices: 'dont-know' })
    expect(out).not.toContain('2. Does the organisation purchase')
  })

  it('explains what it cannot take and asks again: nothing wrong is saved', async () => {
    const file = newFile()
    const { status, err } = await answered(file, [
      'perhaps',
      '',
      'no',
      '1,3',
      '-5',
      '1.5',
      '2 million',
      '1,300,000',
    ])
    expect(status).toBe(0)
    expect(err.match(/is no answer to this question|Nothing was typed/g)).toHaveLength(6)
    expect(err).toContain('expected: a whole number, exact, “> N” (more than) or “<= N” (at most)')
    expect(facts(file)).toEqual({
      procuresNetworkProductsOrServices: false,
      usersWithPersonalInformation: 1_300_000,
    })
    expect((await answered(file, ['what'])).status).toBe(1)
  })

  it('refuses an answer that contradicts another, with the law', async () => {
    const file = anshen.file(
      'held.yaml',
      'facts: { usersWithPersonalInformation: 2000000, seeksListing: false, procuresNetworkProductsOrServices: false, usesNetworkProductsOrServices: false, suppliesNetworkProductsOrServices: false }\n',
    )
    const { err } = await answered(file, ['no', 'yes', 'no', 'counsel'])
    expect(err).toContain('Data Security Law, Art. 3')
    expect(facts(file)).toMatchObject({ processesData: true })
    expect(await verdictOf(file)).toBe('no-filing')
  })

  it('shows the law for “?”, in both languages', async () => {
    const { out } = await answered(newFile(), ['?', 'quit'])
    expect(out.replace(/\n\s*/g, '')).toContain('应当预判该产品和服务投入使用后可能带来的国家安全风险')
    expect(out).toContain('shall assess in advance')
  })

  it('keeps everything else in the file, comments too', async () => {
    const text =
      '# ours\nmatter: Cloud\nfacts:\n  # asked in May\n  seeksListing: false\nreadings: { products-in-use: now }\n'
    const file = anshen.file('kept.yaml', text)
    await answered(file, ['no', 'quit'])
    const saved = readFileSync(file, 'utf8')
    for (const line of text.trimEnd().split('\n')) expect(saved).toContain(line)
    expect(facts(file)).toEqual({ seeksListing: false, procuresNetworkProductsOrServices: false })
    const json = anshen.file('kept.json', '{ "facts": { "seeksListing": false } }')
    await answered(json, ['no', 'quit'])
    expect(JSON.parse(readFileSync(json, 'utf8')).facts).toEqual({
      seeksListing: false,
      procuresNetworkProductsOrServices: false,
    })
  })

  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('loses nothing to %s, and goes on', async (signal) => {
    const file = newFile()
    const child = spawn(process.execPath, [anshen.entry, 'ask', file], {
      env: { ANSHEN_TODAY: '2026-11-21', LANG: 'en_GB.UTF-8', PATH: process.env.PATH },
    })
    let [out, err] = ['', '']
    child.stderr.on('data', (text) => {
      err += text
    })
    const status = new Promise((resolve) => child.once('close', (code, by) => resolve(by ?? code)))
    child.stdin.write('no\n2,000,000\n')
    await new Promise<void>((resolve) =>
      child.stdout.on('data', (text) => {
        out += text
        if (out.includes('3. ')) resolve()
      }),
    )
    child.kill(signal)
    expect(await status).toBe({ SIGINT: 130, SIGTERM: 143, SIGKILL: 'SIGKILL' }[signal])
    if (signal !== 'SIGKILL') expect(err).toContain(`“anshen ask ${file}” goes on`)
    expect(facts(file)).toEqual({
      procuresNetworkProductsOrServices: false,
      usersWithPersonalInformation: 2000000,
    })
    expect((await answered(file, ['quit'])).out).toContain('has 2 answers; the interview goes on from there')
    expect(readdirSync(anshen.folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('aims at the tier, or at all there is', async () => {
    const file = newFile()
    const { out } = await answered(file, ['yes'], '--goal', 'tier')
    expect(out).toContain('Still to ask: 2.6 questions on average, this one included; no order takes fewer')
    expect(facts(file)).toEqual({ underCybersecurityReview: true })
    expect(out).toContain('China governance group (governance)')
    const { err, status } = await answered(newFile(), [], '--goal', 'law')
    expect([status, err.includes('verdict, tier or all')]).toEqual([1, true])
  })

  it('refuses a file that is no matter, a folder it cannot write to, and standard input', async () => {
    const faulty = anshen.file('faulty.yaml', 'facts: { seeksListing: perhaps }\n')
    for (const [file, says] of [
      [faulty, 'faulty.yaml:1:'],
      [join(anshen.folder, 'no', 'such.yaml'), 'cannot be written'],
      ['-', 'standard input is where answers come from'],
    ] as const) {
      const { status, err } = await answered(file, ['yes'])
      expect([status, err.includes(says)]).toEqual([1, true])
    }
    expect(readFileSync(faulty, 'utf8')).toBe('facts: { seeksListing: perhaps }\n')
  })

  it('writes nothing before the first answer, and matter.yaml where no file is named', async () => {
    const file = newFile()
    expect((await answered(file, [])).out).toContain('Nothing was answered, nothing was saved.')
    expect(existsSync(file)).toBe(false)
    await anshen.run(['ask'], { stdin: 'no\n' })
    expect(facts(join(anshen.folder, 'matter.yaml'))).toEqual({ procuresNetworkProductsOrServices: false })
  })
})
