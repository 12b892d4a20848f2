import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { dueDate, proveDueDate, todayInChina } from './index.ts'

const room = new URL('.', import.meta.url)
const zone = process.env.TZ

describe('the process time zone', () => {
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  it('is read by no source of this room: there is no Date and no Intl in it', () => {
    const sources = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
    )
    expect(sources.length).toBeGreaterThan(15)
    for (const name of sources) {
      const code = readFileSync(new URL(name, room), 'utf8').replace(/\/\*\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      expect(code, name).not.toMatch(/\bnew Date\b|\bDate\.|\bIntl\b/)
    }
  })

  it.each(['Asia/Shanghai', 'UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    'changes nothing: %s',
    (name) => {
      process.env.TZ = name
      expect(dueDate('2023-03-31', 30)).toEqual({
        from: '2023-03-31',
        workingDays: 30,
        due: '2023-05-16',
        firm: true,
      })
      expect(todayInChina(0)).toBe('1970-01-01')
      expect(proveDueDate('2026-09-18', 10)).toMatchObject({ result: { due: '2026-10-09' } })
    },
  )
})
