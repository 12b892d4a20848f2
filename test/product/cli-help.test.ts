import { spawnSync } from 'node:child_process'
import { chmodSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everyCommand } from '../../src/cli/commands.ts'
import { type Bundle, bundled } from './cli-bundle.ts'

/** A matter that every example can be about: a purchase by an operator, and a listing. */
const MATTER = `matter: A cloud service, and a listing
facts:
  procuresNetworkProductsOrServices: true
  isCiiOperator: true
  isNetworkPlatformOperator: true
  usersWithPersonalInformation: { moreThan: 1000000 }
  seeksListing: true
`
const PLAN = 'scenarios:\n  - name: Complex\n    assume: { complex: true }\n'

const commands = await everyCommand()
/** What `serve` does until it is interrupted stands in cli-serve.test.ts. */
const told = commands.filter(({ name }) => name !== 'serve')

let anshen: Bundle
beforeAll(async () => {
  anshen = await bundled()
  for (const folder of ['examples', 'stories']) symlinkSync(resolve(folder), join(anshen.folder, folder))
  const script = anshen.file('anshen', `#!/bin/sh\nexec "${process.execPath}" "${anshen.entry}" "$@"\n`)
  chmodSync(script, 0o755)
})
afterAll(() => anshen.remove())

const inShell = (line: string, language: string) =>
  spawnSync('sh', ['-c', line], {
    cwd: anshen.folder,
    encoding: 'utf8',
    env: { ANSHEN_TODAY: '2026-11-21', LANG: language, PATH: `${anshen.folder}:${process.env.PATH}` },
  })

/** Whatever rows it was broken into; Chinese breaks anywhere. */
const flat = (text: string): string => text.replaceAll(/\s+/g, '')
/** What is printed, but for what “…” leaves out. */
const pieces = (prints: string): readonly string[] =>
  prints
    .split(/\n|…+/)
    .map(flat)
    .filter((piece) => piece !== '')

describe.each(told)('the examples in help of anshen $name', ({ name, examples }) => {
  beforeAll(() => {
    if (name === 'ask') rmSync(join(anshen.folder, 'matter.yaml'), { force: true })
    else anshen.file('matter.yaml', MATTER)
    anshen.file('plan.yaml', PLAN)
    const file = examples.find(({ line }) => line === 'cat case.yaml')?.prints
    if (typeof file === 'string') anshen.file('case.yaml', `${file}\n`)
  })

  it.each(examples)('$line', ({ line, prints, status = 0 }) => {
    const text = typeof prints === 'object' ? prints : { en: prints ?? '', zh: '' }
    const ran = inShell(line, 'en_GB.UTF-8')
    expect([ran.status, ran.stderr === '']).toEqual([status, status === 0])
    for (const piece of pieces(text.en)) expect(flat(ran.stdout)).toContain(piece)
    if (text.zh === '') return
    for (const piece of pieces(text.zh)) expect(flat(inShell(line, 'zh_CN.UTF-8').stdout)).toContain(piece)
  })
})

describe('the files that examples in help write', () => {
  it.each(['receipt.json', 'plan.csv', 'case.svg', 'case.ics', 'procedure.bpmn', 'order-8.md'])(
    '%s',
    (file) => {
      expect(readFileSync(join(anshen.folder, file), 'utf8').length).toBeGreaterThan(100)
    },
  )
})
