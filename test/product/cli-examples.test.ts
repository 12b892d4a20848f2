import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bundle, bundled } from './cli-bundle.ts'

let anshen: Bundle
beforeAll(async () => {
  anshen = await bundled()
})
afterAll(() => anshen.remove())

const FILES = readdirSync('examples').filter((file) => file.endsWith('.yaml'))
const text = (name: string): string => readFileSync(`examples/${name}.yaml`, 'utf8')

describe('anshen examples', () => {
  it('lists every matter that ships, in groups, with its date, its verdict and what it teaches', async () => {
    const { out } = await anshen.run(['examples'])
    expect(out).toContain(`${FILES.length} matters that ship`)
    for (const file of FILES) expect(out).toContain(`\n${file.slice(0, -'.yaml'.length)} · `)
    for (const group of ['First steps', 'Five scenarios', 'Suppliers and their', 'Public cases']) {
      expect(out).toContain(`\n\n${group}`)
    }
    expect(out).toMatch(/81-case-didi-2021 · Undetermined · 2 Jul 2021, Order No\. 6\n {4}Public case: DiDi/)
    expect(out).toContain('An unknown count is not a small count.')
    expect((await anshen.run(['examples', '--lang', 'zh'])).out).toMatch(/案例[\s\S]*滴滴出行/)
  })

  it('gives them as JSON, each with the verdict its file expects', async () => {
    const { parse } = await import('yaml')
    const { examples } = JSON.parse((await anshen.run(['examples', '--json'])).out)
    expect(examples).toHaveLength(FILES.length)
    for (const { name, group, title, teaches, on, regulation, verdict } of examples) {
      const { expect: expected } = parse(text(name))
      expect([name, verdict]).toEqual([name, expected.verdict ?? verdict])
      expect([group, title.zh, teaches?.zh ?? '', regulation].every((each) => typeof each === 'string')).toBe(
        true,
      )
      expect(on).toMatch(/^\d{4}-\d\d-\d\d$/)
    }
  })

  it('prints the file of one, by name, file or number, as it is', async () => {
    for (const asked of ['07-hong-kong', '07-hong-kong.yaml', 'examples/07-hong-kong.yaml', '07', '7']) {
      expect((await anshen.run(['examples', asked])).out).toBe(text('07-hong-kong'))
    }
    const { name, verdict, text: file } = JSON.parse((await anshen.run(['examples', '7', '--json'])).out)
    expect([name, verdict, file]).toEqual(['07-hong-kong', 'consult', text('07-hong-kong')])
  })

  it('lists the cases that ship, each with where it stands, and prints one', async () => {
    const cases = readdirSync('examples/cases').map((file) => `cases/${file.slice(0, -'.yaml'.length)}`)
    const { out } = await anshen.run(['examples'])
    for (const name of cases) expect(out).toContain(`\n${name} · `)
    expect(out).toMatch(
      /cases\/03-\S+ · Opinions being sought · 29 May 2026, Order No\. 8\n {4}Opinions sought/,
    )
    const told = JSON.parse((await anshen.run(['examples', '--json'])).out).cases
    expect(told.map(({ name, state }: { name: string; state: string }) => [name, state])).toEqual([
      [cases[0], 'preliminary-review'],
      [cases[1], 'preliminary-review'],
      [cases[2], 'replies'],
      [cases[3], 'preliminary-review'],
      [cases[4], 'concluded'],
    ])
    for (const asked of [
      'cases/01',
      `${cases[0]}`,
      `examples/${cases[0]}.yaml`,
      cases[0]!.slice('cases/'.length),
    ]) {
      expect([asked, (await anshen.run(['examples', asked])).out]).toEqual([asked, text(cases[0]!)])
    }
    const stdin = text(cases[0]!)
    expect((await anshen.run(['case', 'replay', '-'], { stdin })).out).toContain('the one the file expects')
    expect(JSON.parse((await anshen.run(['examples', 'cases/2', '--json'])).out)).toMatchObject({
      name: cases[1],
      asOf: '2026-03-24',
      text: text(cases[1]!),
    })
  })

  it('prints what anshen screen reads: the same matter a day later has another flag', async () => {
    const { out: stdin } = await anshen.run(['examples', '73'])
    const flags = async (...args: string[]) =>
      JSON.parse((await anshen.run(['screen', '-', '--json', ...args], { stdin })).out).flags.map(
        ({ code }: { code: string }) => code,
      )
    expect(await flags()).toContain('unreviewed-product-penalty-to-2025')
    expect(await flags('--on', '2026-01-01')).toContain('unreviewed-product-penalty')
  })

  it('is not read by the commands that do not need it', () => {
    const built = dirname(anshen.entry)
    const chunk = (file: string): string => readFileSync(`${built}/${file}`, 'utf8')
    const started = new Set<string>()
    const start = (file: string): void => {
      if (started.has(file)) return
      started.add(file)
      for (const [, next] of chunk(file).matchAll(/(?:from|import)"\.\/([^"]+)"/g)) start(next!)
    }
    start('anshen.mjs')
    const chunks = readdirSync(built).filter((file) => file.endsWith('.mjs'))
    const holding = (words: string) => chunks.filter((file) => chunk(file).includes(words))
    // The examples, the book and the law itself are read by the commands that show them.
    for (const words of [
      'A fitness app with one million users',
      'Printed elsewhere',
      'A network platform operator holding',
    ]) {
      expect([words, holding(words).length > 0]).toEqual([words, true])
      expect([words, holding(words).filter((file) => started.has(file))]).toEqual([words, []])
    }
  })
})
