import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bundle, bundled } from './cli-bundle.ts'

let anshen: Bundle
const folder = mkdtempSync(join(tmpdir(), 'anshen-outputs-'))
beforeAll(async () => {
  anshen = await bundled()
})
afterAll(async () => {
  await anshen.remove()
  rmSync(folder, { recursive: true, force: true })
})

const at = (name: string): string => join(folder, name)
const events = (name: string) =>
  new ICAL.Component(ICAL.parse(readFileSync(at(name), 'utf8')))
    .getAllSubcomponents('vevent')
    .map((each) => ({
      uid: each.getFirstPropertyValue('uid'),
      start: String(each.getFirstPropertyValue('dtstart')),
      sequence: each.getFirstPropertyValue('sequence'),
      status: each.getFirstPropertyValue('status'),
    }))
const caseOf = (conforms: string): string => {
  const path = at('case.yaml')
  const rows = [`on: 2026-03-02, step: application-submitted`, `on: ${conforms}, step: materials-conform`]
  writeFileSync(
    path,
    `case: A listing\nid: c-1\nprocedure: order-8\nasOf: 2026-03-10\nevents:\n${rows.map((row) => `  - { ${row} }\n`).join('')}`,
  )
  return path
}

describe('anshen case replay writes', () => {
  it('a picture, a calendar and a table, and says where', async () => {
    const [svg, ics, csv] = [at('a.svg'), at('a.ics'), at('a.csv')]
    const { status, out, err } = await anshen.run([
      'case',
      'replay',
      caseOf('2026-03-05'),
      '--svg',
      svg,
      '--ics',
      ics,
      '--csv',
      csv,
      '--lang',
      'zh',
    ])
    expect([status, err]).toEqual([0, ''])
    for (const path of [svg, ics, csv]) expect(out).toContain(path)
    expect(readFileSync(svg, 'utf8')).toContain('案件处于此阶段')
    expect(readFileSync(csv, 'utf8')).toContain('A listing,decision-on-need,')
    expect(events('a.ics')).toMatchObject([{ start: '2026-03-19', sequence: 0, status: 'CONFIRMED' }])
  })

  it('a calendar that is brought up to date in place when the case changes', async () => {
    const write = (conforms: string) => anshen.run(['case', 'replay', caseOf(conforms), '--ics', at('b.ics')])
    await write('2026-03-05')
    const [first] = events('b.ics')
    await write('2026-03-05')
    expect(events('b.ics')).toEqual([first])
    await write('2026-03-06')
    expect(events('b.ics')).toEqual([{ ...first, start: '2026-03-20', sequence: 1 }])
  })

  it('nothing over a file that is no calendar, over what it reads, or twice into one file', async () => {
    const path = caseOf('2026-03-05')
    const before = readFileSync(path, 'utf8')
    writeFileSync(at('notes.ics'), 'my notes')
    const wrong: readonly (readonly [string[], string])[] = [
      [['--ics', at('notes.ics')], 'is no calendar'],
      [['--svg', path], 'is read'],
      [['--svg', at('x'), '--csv', at('x')], 'another option'],
      [['--csv', at('no/such/folder.csv')], 'there is no such folder'],
      [['--ics', at('d.ics'), '--alarm', 'soon'], 'number of days'],
      [['--alarm', '3'], '--ics'],
    ]
    for (const [args, said] of wrong) {
      const { status, err } = await anshen.run(['case', 'replay', path, ...args, '--lang', 'en'])
      expect([args, status]).toEqual([args, 1])
      expect(err).toContain(said)
    }
    expect(readFileSync(at('notes.ics'), 'utf8')).toBe('my notes')
    expect(readFileSync(path, 'utf8')).toBe(before)
    expect(existsSync(at('x'))).toBe(false)
  })
})

describe('anshen plan writes', () => {
  const matter = `${process.cwd()}/examples/plans/listing.matter.yaml`
  const plan = (...args: string[]) =>
    anshen.run([
      ...['plan', matter, '--target', '2027-06-30', '--for', 'listing', '--as-of', '2026-11-21'],
      ...['--assume', 'applicationWorkingDays=60', ...args],
    ])

  it('a picture, and a calendar that moves with the plan', async () => {
    const { status, out, err } = await plan(
      '--svg',
      at('plan.svg'),
      '--ics',
      at('plan.ics'),
      '--alarm',
      '10',
      '--lang',
      'en',
    )
    expect([status, err]).toEqual([0, ''])
    expect(out).toContain(at('plan.ics'))
    expect(readFileSync(at('plan.svg'), 'utf8')).toContain(
      'Preliminary review, not extended (as assumed): 7 Jan 2027',
    )
    const before = events('plan.ics')
    expect(before[0]).toMatchObject({ start: '2027-01-07', status: 'TENTATIVE', sequence: 0 })
    await plan('--ics', at('plan.ics'), '--alarm', '10', '--assume', 'complex=true')
    const after = events('plan.ics')
    expect(after[0]?.uid).toBe(before[0]?.uid)
    expect(after[0]).toMatchObject({ start: '2026-12-16', sequence: 1 })
  })

  it('nothing over the matter it reads', async () => {
    const { status, err } = await plan('--svg', matter, '--lang', 'en')
    expect(status).toBe(1)
    expect(err).toContain('is read')
  })
})

describe('anshen law procedure', () => {
  it('is a page, JSON, a picture and a file for a modeller', async () => {
    const page = await anshen.run(['law', 'procedure', '--lang', 'both'])
    expect(page.status).toBe(0)
    expect(page.out).toContain('application-submitted')
    const json = await anshen.run(['law', 'order-6', 'procedure', '--json'])
    expect(JSON.parse(json.out)).toMatchObject({ regulation: 'order-6', initial: 'unfiled' })
    const drawn = await anshen.run([
      'law',
      'procedure',
      '--svg',
      at('p.svg'),
      '--bpmn',
      at('p.bpmn'),
      '--lang',
      'en',
    ])
    expect([drawn.status, drawn.err]).toEqual([0, ''])
    expect(readFileSync(at('p.svg'), 'utf8')).toContain('Order No. 8): the procedure</title>')
    expect(readFileSync(at('p.bpmn'), 'utf8')).toContain('articles: order-8/art.9')
  })

  it('is the only thing of the law that is drawn', async () => {
    const { status, err } = await anshen.run(['law', '7', '--svg', at('no.svg'), '--lang', 'en'])
    expect([status, existsSync(at('no.svg'))]).toEqual([1, false])
    expect(err).toContain('--svg: it goes with “anshen law procedure” only')
  })
})
