import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { COMMAND_NAMES } from '../../src/cli/commands.ts'
import { type Bundle, bundled } from './cli-bundle.ts'

let anshen: Bundle
beforeAll(async () => {
  anshen = await bundled()
})
afterAll(() => anshen.remove())

const examples = resolve('examples')
const matter = `${examples}/01-listing-abroad.yaml`
const plan = `${examples}/plans/listing`
const lines: readonly (readonly string[])[] = [
  ['screen', '-'],
  ['screen', matter, '--lang', 'both', '--json'],
  ['screen', 'none.yaml'],
  ['ask', '--lang', 'zh'],
  ['flip', matter],
  ['examples', '7'],
  ['due', '2026-09-18', '10', '--why'],
  ['case', 'replay', `${examples}/cases/02-a-step-too-early-and-a-day-corrected.yaml`, '--why'],
  ['plan', `${plan}.matter.yaml`, `${plan}.backward.plan.yaml`, '--csv', '-'],
  ['law', '7'],
  ['facts', 'listingPlace', '--json'],
  ['schema', 'case'],
  ['verify', 'receipt', resolve('test/receipts/release-0.3.0-scoped.json')],
  ['backup', 'records.anshen', '--data', 'nowhere'],
  ['restore', 'none.anshen', '--data', 'nowhere'],
  ['rebuild', '--data', 'nowhere'],
  ['expunge', '-', '--data', 'nowhere'],
  ['key', 'sheet', '--data', 'nowhere'],
  ['mcp', '--server', 'nowhere'],
  ['no-such-command'],
]

/** What `serve` does until it is interrupted stands in cli-serve.test.ts. */
it('is each command there is', () => {
  const called = new Set(lines.map(([command]) => command))
  expect(COMMAND_NAMES.filter((name) => name !== 'serve' && !called.has(name))).toEqual([])
})

it.each(lines.map((args) => ({ line: args.join(' ').replaceAll(`${examples}/`, ''), args })))(
  'anshen $line says in a process that has run others, twice, what it says in its own',
  async ({ args }) => {
    const given = { stdin: 'facts: {}\n' }
    const own = await anshen.start(args, given)
    expect((own.out + own.err).length).toBeGreaterThan(0)
    expect(await anshen.run(args, given)).toEqual(own)
    expect(await anshen.run(args, given)).toEqual(own)
  },
)
