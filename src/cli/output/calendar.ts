import { type CalendarBytes, type CalendarFile, calendarFile } from '#documents'
import type { Text } from '#language'
import { badInput, given, type Result, refuse, type Wrong, wrongArgument } from '../refusal.ts'
import { targetOf } from './target.ts'
import type { Output } from './write-files.ts'

/** The instant of writing in UTC, as iCalendar has it. ANSHEN_TODAY stands in for it in tests, as for the day. */
function stampNow(): string {
  const fixed = process.env.ANSHEN_TODAY
  const instant = fixed === undefined || fixed === '' ? Date.now() : Date.parse(`${fixed}T00:00:00Z`)
  return `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

/** The calendar to write to a file: one that stands there is brought up to date, or left alone with the reason. */
export const calendarOutput = (path: string, calendar: Omit<CalendarFile, 'stamp' | 'before'>): Output => ({
  option: '--ics',
  path,
  content: (before) => {
    const file = calendarFile({ ...calendar, stamp: stampNow(), ...(before === undefined ? {} : { before }) })
    return file.ok ? given(file.bytes) : refuse(badInput([untouched(path, file.why)]))
  },
})

/**
 * What the events of a calendar are of, so that the next run finds them: an id or a title, else the file itself, the same
 * by whatever path it is named. What is piped in has neither.
 */
export function calendarSource(
  { id, title }: { readonly id?: string | undefined; readonly title?: string | undefined },
  path: string,
): Result<Pick<CalendarFile, 'source' | 'origin'>> {
  const place = placeOf(path)
  if (id !== undefined) return given({ source: id })
  if (title !== undefined) return given({ source: title, ...(place === undefined ? {} : { origin: place }) })
  if (place !== undefined) return given({ source: place })
  const message = {
    en: 'what is piped in has neither an id nor a title, so its events could not be told from those of others.',
    zh: '管道输入的内容既无id也无标题，其日历事件无法与其他事件区分。',
  }
  const expected = { en: 'an id or a title in the text', zh: '在文本中写明id或者标题' }
  return refuse(badInput([wrongArgument('--ics', message, expected, 'id: 2026-001')]))
}

/** The file a path leads to; undefined for a pipe. */
function placeOf(path: string): string | undefined {
  if (path === '-') return undefined
  try {
    const target = targetOf(path)
    return target.kind === 'file' ? target.path : undefined
  } catch {
    // Gone since it was read.
    return undefined
  }
}

type Why = Extract<CalendarBytes, { ok: false }>['why']

const WHY: Readonly<Record<Why, Text>> = {
  'no-calendar': { en: 'is no calendar', zh: '不是日历文件' },
  'not-utf-8': {
    en: 'is not in UTF-8, as calendars are (it may be GBK)',
    zh: '不是日历应有的UTF-8编码（疑为GBK编码）',
  },
  'another-of-that-title': {
    en: 'holds the dates of another case with the same title, from another file; give each of them an id',
    zh: '载有另一文件中同一标题的案件的期限，请分别为其写明id',
  },
  'other-version': { en: 'is no calendar of version 2.0 (RFC 5545)', zh: '不是2.0版（RFC 5545）日历文件' },
}

function untouched(path: string, why: Why): Wrong {
  const { en, zh } = WHY[why]
  const message = {
    en: `${path} is there and ${en}: it is not written over.`,
    zh: `${path}已存在且${zh}，不予覆盖。`,
  }
  const expected = { en: 'a calendar to bring up to date, or a new file', zh: '待更新的日历文件，或者新文件' }
  return wrongArgument('--ics', message, expected, '--ics case.ics')
}

/** How many days before an event a calendar reminds. */
export function alarmDays(typed: string | undefined): Result<number | undefined> {
  if (typed === undefined) return given(undefined)
  if (/^\d{1,2}$/.test(typed)) return given(Number(typed))
  const message = { en: `“${typed}” is no number of days.`, zh: `“${typed}”不是天数。` }
  const expected = { en: 'a whole number from 0 to 99', zh: '0至99的整数' }
  return refuse(badInput([wrongArgument('--alarm', message, expected, '--alarm 3')]))
}
