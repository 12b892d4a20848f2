import { type Calendar, calendarOf, publishedCalendar } from '#clock'
import { given, type Result } from '../refused.ts'

/** The calendar to count by, where notices were loaded beside the published ones. */
export interface Calendars {
  readonly loaded: Calendar | undefined
}

export async function calendarsFrom(files: readonly string[]): Promise<Result<Calendars>> {
  if (files.length === 0) return given({ loaded: undefined })
  const { noticesFrom } = await import('../due/notice-file.ts')
  const notices = await noticesFrom(files)
  if (!notices.ok) return notices
  return given({ loaded: calendarOf([...publishedCalendar.notices, ...notices.value]) })
}
