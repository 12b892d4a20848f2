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
/** A page without its line breaks. */
const flowing = (text: string): string => text.replaceAll(/\s+/g, ' ')
const verdictOf = async (file: string): Promise<string> =>
  JSON.parse((await anshen.run(['screen', file, '--json'])).out).verdict

describe('anshen ask', () => {
  it.each([
    ['must-file', ['yes', 'yes', '1, 7', 'yes', 'legal counsel, 2026-11-02']],
    ['must-assess', ['yes', 'yes', '7', 'dk', 'quit']],
    ['undetermined', ['dk', 'dk', 'dk', 'quit']],
    ['consult', ['yes', 'no', 'no', 'yes', 'legal counsel, 2026-11-02']],
    ['no-filing', ['no', 'no', 'no', 'no', 'no']],
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
    expect(out).toContain('It can still decide: the result (')
    expect(out).toMatch(/Still to ask before the screening result: about \d questions, at most \d+/)
    expect(out).toContain('2. Does the organisation, or a company of its group, seek a listing')
  })

  it('is spoken in Chinese too, answers included', async () => {
    const file = newFile()
    const { out, err } = await answered(
      file,
      ['否', '是', '是', '超过100万', '国外', '首次公开募股'],
      '--lang',
      'zh',
    )
    expect(err).toBe('')
    expect(out).toContain('应当申报')
    expect(facts(file)).toEqual({
      procuresNetworkProductsOrServices: false,
      seeksListing: true,
      isNetworkPlatformOperator: true,
      usersWithPersonalInformation: { moreThan: 1000000 },
      listingPlace: ['foreign'],
      listingRoute: 'ipo',
    })
  })

  const JUDGEMENT = 'affectsOrMayAffectNationalSecurity'
  const CLOUD =
    'facts: { procuresNetworkProductsOrServices: true, isCiiOperator: true, productKinds: [cloudServices] }\n'

  it('an answer typed again before the signer is never taken or dropped silently: which one holds is asked', async () => {
    for (const [held, value, verdict] of [
      ['yes', true, 'must-file'],
      ['no', false, 'undetermined'],
    ] as const) {
      const file = anshen.file(`holds-${held}.yaml`, CLOUD)
      const { out } = await answered(file, ['no', 'yes; by: Li Min; on: 2026-11-20', held, 'quit'])
      expect(flowing(out)).toContain('You answered “no”, and now typed “yes”. Which one holds?')
      expect(facts(file)[JUDGEMENT]).toEqual({ value, by: 'Li Min', on: '2026-11-20' })
      expect(await verdictOf(file)).toBe(verdict)
    }
    const file = anshen.file('holds-nothing.yaml', CLOUD)
    const { status } = await answered(file, ['否', '是；评估人：李敏；日期：2026-11-20'], '--lang', 'zh')
    expect([status, facts(file)[JUDGEMENT], await verdictOf(file)]).toEqual([1, false, 'must-assess'])
  })

  it('the signer is read by its labels; a day without its year is asked for it; who names nobody is asked again', async () => {
    const signedBy = async (...lines: readonly string[]) => {
      const file = newFile()
      anshen.file(file.slice(anshen.folder.length + 1), CLOUD)
      const { out, err } = await answered(file, ['否', ...lines, '退出'], '--lang', 'zh')
      return { said: flowing(out + err), judged: facts(file)[JUDGEMENT] }
    }
    const JUDGED = { value: false, by: '李敏', on: '2026-11-20' }
    expect((await signedBy('评估人：李敏；日期：2026-11-20')).judged).toEqual(JUDGED)
    const yearless = await signedBy('李敏，11月20日', '2026')
    expect(yearless.judged).toEqual(JUDGED)
    expect(yearless.said).toContain('“11月20日”未写年份：是哪一年？')
    expect((await signedBy('张三、李四；2026-11-20；证据：会议纪要')).judged).toEqual({
      value: false,
      by: '张三、李四',
      on: '2026-11-20',
      evidence: '会议纪要',
    })
    for (const [nobody, why] of [
      ['我，2026-11-20', '请填写姓名'],
      ['待李敏签署，2026-11-20', '表示尚未评估'],
      ['ChatGPT，2026-11-20', '须由个人或者机构评估'],
      ['李敏；王伟；2026-11-20', '评估人：李敏；日期：2026-11-20'],
      ['?', '法律判断由个人或者机构作出'],
    ] as const) {
      const { said, judged } = await signedBy(nobody, '李敏，2026-11-20')
      expect([nobody, judged]).toEqual([nobody, JUDGED])
      expect(said).toContain(why)
    }
    expect((await signedBy()).judged).toBe(false)
  })

  it('goes back one answer, also beyond where it was resumed, and keeps those after it', async () => {
    const file = newFile()
    await answered(file, ['no', 'yes', 'quit'])
    expect(Object.keys(facts(file))).toHaveLength(2)
    const { out } = await answered(file, ['back', 'back', 'yes', 'quit'])
    expect(out).toContain(`${file} has 2 answers`)
    expect(out).toContain('Your answer: no. Press Enter to keep it, or type another.')
    expect(facts(file)).toEqual({ procuresNetworkProductsOrServices: true, seeksListing: true })
    const { err } = await answered(newFile(), ['back', 'quit'])
    expect(err).toContain('There is no answer before this one.')
  })

  it('a question keeps its number when the reader goes back to it, and when the file is taken up again', async () => {
    const file = newFile()
    const numbers = (out: string) =>
      [...out.split('────')[0]!.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number))
    const first = await answered(file, ['no', 'yes', 'back', '', 'back', 'back', '', '', 'quit'])
    expect(numbers(first.out)).toEqual([1, 2, 3, 2, 3, 2, 1, 2, 3])
    const again = await answered(file, ['返回', '', 'quit'])
    expect(numbers(again.out)).toEqual([3, 2, 3])
  })

  const HAND_WRITTEN = [
    'facts:',
    '  # no purchase in this matter',
    '  procuresNetworkProductsOrServices: false',
    '  seeksListing: true # decided by the board',
    '  isNetworkPlatformOperator: true',
    '  usersWithPersonalInformation: { moreThan: 1000000, basis: registered accounts }',
    '  # the bank says so',
    '  listingPlace: foreign',
    '  listingRoute: { value: ipo, by: CFO, evidence: mandate.pdf }',
    '',
  ].join('\n')

  it('going back, and on with Enter, changes nothing: every answer stands, with its evidence and comments', async () => {
    for (const lines of [
      ['back'],
      ['back', 'quit'],
      ['back', 'back', 'back', 'quit'],
      ['back', 'back', '', '', 'quit'],
      ['back', 'skip', 'quit'],
      ['back', 'ipo', 'quit'],
      ['back', 'back', 'back', '> 1000000', '1', 'ipo', 'quit'],
    ]) {
      const file = anshen.file(`back-${lines.join('-').replaceAll(/\W/g, '')}.yaml`, HAND_WRITTEN)
      const { status } = await answered(file, lines)
      expect([status, readFileSync(file, 'utf8')]).toEqual([0, HAND_WRITTEN])
    }
  })

  it('going back past several answers and changing one keeps the others, and offers them again', async () => {
    const file = anshen.file('back-one.yaml', HAND_WRITTEN)
    const { out } = await answered(file, ['back', 'back', 'back', '2,000,000', '', '', 'quit'])
    expect(readFileSync(file, 'utf8')).toBe(
      HAND_WRITTEN.replace('{ moreThan: 1000000, basis: registered accounts }', '2000000'),
    )
    expect(out.match(/Press Enter to keep it/g)).toHaveLength(5)
  })

  it('an answer that another excludes becomes a comment, word for word, and is offered again when it applies', async () => {
    const file = anshen.file('back-aside.yaml', HAND_WRITTEN)
    const toListing = ['back', 'back', 'back', 'back', 'back']
    const { out } = await answered(file, [
      ...toListing,
      'no',
      '',
      '',
      'back',
      'back',
      'back',
      'yes',
      '',
      '',
      '',
      '',
      'quit',
    ])
    expect(
      flowing(out).match(/No longer fits: “.*?” .*?\. It stays in the file as a comment\./g),
    ).toHaveLength(2)
    const text = readFileSync(file, 'utf8')
    for (const line of [
      '  # the bank says so',
      '# listingPlace: foreign',
      '# listingRoute: { value: ipo, by: CFO, evidence: mandate.pdf }',
    ])
      expect(text).toContain(`\n${line}\n`)
    expect(flowing(out).match(/You answered before: .*?\. Press Enter to give it again/g)).toHaveLength(2)
    expect(facts(file)).toMatchObject({
      seeksListing: true,
      listingPlace: 'foreign',
      listingRoute: { value: 'ipo', by: 'CFO', evidence: 'mandate.pdf' },
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
    const { out } = await answered(file, ['skip', 'no', 'quit'])
    expect(out).toContain('1 skipped: they are asked again next time.')
    expect(Object.values(facts(file))).toEqual([false])
    expect((await answered(file, ['quit'])).out).toContain('2. Does the organisation purchase')
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
      'yes',
      'yes',
      '1,3',
      '-5',
      '1.5',
      '1,300,000',
    ])
    expect(status).toBe(0)
    expect(err.match(/is no answer to this question|Nothing was typed/g)).toHaveLength(5)
    expect(err).toContain('expected: ')
    expect(facts(file)).toMatchObject({ usersWithPersonalInformation: 1_300_000 })
    expect((await answered(file, ['what'])).status).toBe(1)
  })

  it('does not ask what an answer settles: who holds users processes data (Data Security Law, Art. 3)', async () => {
    const file = anshen.file(
      'held.yaml',
      'facts: { usersWithPersonalInformation: 2000000, seeksListing: false, procuresNetworkProductsOrServices: false, usesNetworkProductsOrServices: false, suppliesNetworkProductsOrServices: false }\n',
    )
    const { out } = await answered(file, ['no', 'counsel, 2026-11-02'])
    expect(out).not.toContain('Does the matter involve data processing')
    expect(facts(file)).toMatchObject({ processingAffectsOrMayAffectNationalSecurity: { value: false } })
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
    child.stdin.write('no\nyes\n')
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
      seeksListing: true,
    })
    expect((await answered(file, ['quit'])).out).toContain('has 2 answers; the interview goes on from there')
    expect(readdirSync(anshen.folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('aims at the tier, or at all there is', async () => {
    const file = newFile()
    const { out } = await answered(file, ['yes'], '--goal', 'tier')
    expect(out).toMatch(/Still to ask about the internal tier: (about \d+ questions?, )?at most \d+/)
    expect(facts(file)).toEqual({ underCybersecurityReview: true })
    const { err, status } = await answered(newFile(), [], '--goal', 'law')
    expect([status, err.includes('verdict, steps, tier or all')]).toEqual([1, true])
  })

  const OPERATOR = [
    'facts:',
    '  procuresNetworkProductsOrServices: true',
    '  isCiiOperator: true',
    '  productKinds: [cloudServices]',
    '  affectsOrMayAffectNationalSecurity: { value: true, by: counsel, on: 2026-11-02 }',
    '',
  ].join('\n')

  it('after MUST FILE asks whether the contract is signed and conditional, and each commitment (Arts. 5, 6)', async () => {
    const file = anshen.file('operator.yaml', OPERATOR)
    const { out } = await answered(file, ['yes', 'no', 'no', 'yes', 'yes', 'no', 'dk'])
    expect(out).toContain('Screening result on these answers: ')
    expect(Object.keys(facts(file))).toHaveLength(11)
    expect(facts(file)).toMatchObject({ contractSigned: true, contractConditionalOnReview: false })
    expect(JSON.parse((await anshen.run(['screen', file, '--json'])).out).flags).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: 'contract-signed-before-review' })]),
    )
  })

  it('offers the tier once the law has been gone through, and ends where it is not wanted', async () => {
    const nothing = ['no', 'no', 'no', 'no', 'no']
    const { out } = await answered(newFile(), [...nothing, ''])
    expect(flowing(out)).toContain('How far up the organisation should the matter go?')
    expect((await answered(newFile(), [...nothing, 'yes'])).out).toContain(
      'Still to ask about the internal tier: ',
    )
  })

  it('asks who judged and when in one line, the day alone where it lacks, and “same” repeats both', async () => {
    const begun = OPERATOR.replace(/ {2}affects.*\n/, '')
    const judged = async (...lines: string[]) => {
      const file = anshen.file(`judged-${lines.join('').replaceAll(/\W/g, '')}.yaml`, begun)
      await answered(file, [...lines, 'quit'], '--goal', 'verdict')
      return facts(file).affectsOrMayAffectNationalSecurity
    }
    const whole = { value: true, by: '李敏', on: '2026-11-02' }
    expect(await judged('是', '李敏，2026年11月2日')).toEqual(whole)
    expect(await judged('yes', '李敏', '2026-11-02')).toEqual(whole)
    expect(await judged('yes', '李敏', '')).toEqual({ value: true, by: '李敏' })
    expect(await judged('yes', '')).toBe(true)
  })

  it('asks of a “no” that stands unsigned in the file who judged it: until then it counts as not judged', async () => {
    const file = anshen.file('unsigned.yaml', OPERATOR.replace(/\{ value: true.*\}/, 'false'))
    const { out } = await answered(file, ['counsel, 2026-11-02', 'quit'])
    expect(flowing(out)).toContain('Answered no, but not said by whom and when')
    expect(facts(file).affectsOrMayAffectNationalSecurity).toEqual({
      value: false,
      by: 'counsel',
      on: '2026-11-02',
    })
  })

  it('asks a supplier first whether it buys, then who its customer is and what it can promise (Arts. 6, 15)', async () => {
    const file = anshen.file('supplier.yaml', 'facts: { suppliesNetworkProductsOrServices: true }\n')
    await answered(file, ['no', 'yes', 'dk', 'yes', 'yes', 'no', 'yes', 'quit'])
    expect(Object.keys(facts(file))).toEqual([
      'suppliesNetworkProductsOrServices',
      'procuresNetworkProductsOrServices',
      'customerIsCiiOperator',
      'customerFilesForReview',
      'supplierCooperatesWithReview',
      'supplierForswearsIllegalDataAcquisition',
      'supplierForswearsIllegalDeviceControl',
      'supplierForswearsUnjustifiedInterruption',
    ])
  })

  it('a refused answer is followed by an empty line, with an example in the language of the question', async () => {
    const { err } = await answered(newFile(), ['也许', '退出'], '--lang', 'zh')
    expect(err).toContain('示例：是\n')
    expect(err).not.toContain('yes')
  })

  it('takes other weights, shows them, and gives the next question as JSON', async () => {
    const file = anshen.file(
      'buys.yaml',
      'facts: { procuresNetworkProductsOrServices: true, isCiiOperator: true }\n',
    )
    const next = async (...args: string[]) =>
      JSON.parse((await anshen.run(['ask', file, '--json', ...args])).out)
    const usual = await next()
    expect(usual).toMatchObject({ verdict: 'undetermined', next: { fact: 'productKinds', stage: 'verdict' } })
    expect(usual.weights).toMatchObject({ judgement: 5, fact: 1 })
    expect((await next('--weight', 'list=30')).weights).toMatchObject({ list: 30 })
    expect(usual.next.left.onAverage).toBeLessThan(usual.next.left.atMost)
    const { status, err } = await anshen.run(['ask', file, '--weight', 'judgement=0', '--weight', 'luck=2'])
    expect([status, err.match(/sets no weight/g)?.length]).toEqual([1, 2])
    expect((await anshen.run(['ask', '--help'])).out).toContain('judgement 5')
  })

  it('asks again for a number that leaves the tier open, and says at the end why it is open', async () => {
    const no = (names: readonly string[], value: string): string =>
      names.map((name) => `  ${name}: ${value}\n`).join('')
    const text =
      'facts:\n  usersWithPersonalInformation: { atMost: 900000 }\n' +
      no(
        [
          'procuresNetworkProductsOrServices',
          'usesNetworkProductsOrServices',
          'suppliesNetworkProductsOrServices',
          'seeksListing',
          'underCybersecurityReview',
          'involvesStateSecrets',
          'processesCoreData',
        ],
        'false',
      ) +
      '  processesData: true\n  processesImportantData: dont-know\n'
    const file = anshen.file('tier.yaml', text)
    const { out } = await answered(file, Array(80).fill('skip'), '--goal', 'tier')
    const end = flowing(out)
    expect(end).toContain('This leaves it open; a closer number would tell.')
    expect(end).toContain('is answered “at most 900,000”, which leaves it open')
    expect(end).toContain('nobody knows yet')
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
