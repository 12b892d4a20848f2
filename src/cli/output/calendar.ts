import { readFile } from 'node:fs/promises'
import { type CalendarFile, calendarFile } from '#documents'
import { badInput, given, type Result, refuse, wrongArgument } from '../refused.ts'
import type { Output } from './write-files.ts'

/** The instant of writing in UTC, as iCalendar has it. ANSHEN_TODAY stands in for it in tests, as for the day. */
function stampNow(): string {
  const fixed = process.env.ANSHEN_TODAY
  const instant = fixed === undefined || fixed === '' ? Date.now() : Date.parse(`${fixed}T00:00:00Z`)
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

/** The calendar to write to a file: one that stands there is brought up to date. */
export async function calendarOutput(
  path: string,
  calendar: Omit<CalendarFile, 'stamp' | 'before'>,
): Promise<Result<Output>> {
  const before = await standing(path)
  const text = calendarFile({ ...calendar, stamp: stampNow(), ...(before === undefined ? {} : { before }) })
  if (text !== undefined) return given({ option: '--ics', path, text })
  const message = {
    en: `${path} is there and is no calendar: it is not written over.`,
    zh: `${path}已存在且不是日历文件，不予覆盖。`,
  }
  const expected = { en: 'a calendar to bring up to date, or a new file', zh: '待更新的日历文件，或者新文件' }
  return refuse(badInput([wrongArgument('--ics', message, expected, '--ics case.ics')]))
}

/** The file as it stands; undefined where there is none, or it is empty. What cannot be read, the writing will say. */
async function standing(path: string): Promise<string | undefined> {
  try {
    const text = await readFile(path, 'utf8')
    return text.trim() === '' ? undefined : text
  } catch {
    return undefined
  }
}

/** How many days before an event a calendar reminds. */
export function alarmDays(typed: string | undefined): Result<number | undefined> {
  if (typed === undefined) return given(undefined)
  if (/^\d{1,2}$/.test(typed)) return given(Number(typed))
  const message = { en: `“${typed}” is no number of days.`, zh: `“${typed}”不是天数。` }
  const expected = { en: 'a whole number from 0 to 99', zh: '0至99的整数' }
  return refuse(badInput([wrongArgument('--alarm', message, expected, '--alarm 3')]))
}
