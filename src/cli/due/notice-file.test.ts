import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { publishedCalendar } from '#clock'
import { noticesFrom } from './notice-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'notices-'))
const file = (name: string, content: unknown): string => {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}
const NOTICE = {
  year: 2027,
  published: '2026-11-10',
  address: 'https://www.gov.cn/2027',
  holidays: [
    { festivals: ['new-year'], from: '2027-01-01', to: '2027-01-03' },
    {
      festivals: ['spring-festival'],
      from: '2027-02-05',
      to: '2027-02-12',
      makeUp: ['2027-01-30', '2027-02-20'],
    },
    { festivals: ['qingming'], from: '2027-04-03', to: '2027-04-05' },
    { festivals: ['labour-day'], from: '2027-05-01', to: '2027-05-05', makeUp: ['2027-05-08'] },
    { festivals: ['dragon-boat'], from: '2027-06-09', to: '2027-06-09' },
    { festivals: ['mid-autumn'], from: '2027-09-15', to: '2027-09-15' },
    {
      festivals: ['national-day'],
      from: '2027-10-01',
      to: '2027-10-07',
      makeUp: ['2027-09-26', '2027-10-09'],
    },
  ],
}

/** The faults of what was loaded: line:column message. */
async function faultsOf(...files: readonly string[]): Promise<string[]> {
  const notices = await noticesFrom(files)
  if (notices.ok) return []
  return notices.refused.faults.map(({ line, column, message }) => `${line}:${column} ${message.en}`)
}

describe('holiday notices from files', () => {
  const first = file('first.json', NOTICE)

  it('two of one year that differ are a fault, the same one twice is none', async () => {
    const second = file('second.json', {
      ...NOTICE,
      holidays: NOTICE.holidays.map((holiday) =>
        holiday.festivals[0] === 'labour-day' ? { ...holiday, makeUp: ['2027-04-25'] } : holiday,
      ),
    })
    expect((await faultsOf(first, second))[0]).toContain('has another notice for 2027')
    expect(await faultsOf(first, file('again.json', NOTICE))).toEqual([])
  })

  it('one that says of its own day what the notice that ships does not is a fault; a later one corrects it', async () => {
    const { supposed: _, ...shipped } = publishedCalendar.notices.findLast(({ year }) => year === 2025)!
    const holidays = shipped.holidays.map((holiday) =>
      holiday.festivals.includes('labour-day') ? { ...holiday, makeUp: ['2025-04-26'] } : holiday,
    )
    expect((await faultsOf(file('other.json', { ...shipped, holidays })))[0]).toContain('Anshen has another')
    expect(await faultsOf(file('later.json', { ...shipped, published: '2025-03-01', holidays }))).toEqual([])
  })

  it('one that is published on a day to come is a fault: no date rests firmly on it', async () => {
    vi.stubEnv('ANSHEN_TODAY', '2026-11-09')
    expect(await faultsOf(first)).toEqual([
      '1:26 2026-11-10 is still to come: the notice is not published yet.',
    ])
    vi.stubEnv('ANSHEN_TODAY', '2026-11-10')
    expect(await faultsOf(first)).toEqual([])
    vi.unstubAllEnvs()
  })

  it('a directive, a tag and half a character are faults with their place', async () => {
    const text = JSON.stringify(NOTICE)
    expect((await faultsOf(file('a.yaml', `%YAML 1.1\n---\n${text}`)))[0]).toMatch(/^1:1 /)
    expect((await faultsOf(file('b.yaml', text.replace('2027,', '!!int "2027",'))))[0]).toMatch(/^1:9 /)
    expect((await faultsOf(file('c.json', text.replace('www', '\\ud83d'))))[0]).toContain('half a character')
  })
})
