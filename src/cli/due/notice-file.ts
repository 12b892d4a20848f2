import { type Calendar, type CivilDate, calendarOf, type HolidayNotice, publishedCalendar } from '#clock'
import { type LoadedNotice, NOTICE_FILE, noticeClash, readNotice } from '#contract'
import type { Text } from '#language'
import { readText, sourceName } from '../input/read.ts'
import { badInput, given, type Refused, type Result, refuse } from '../refusal.ts'
import { today } from '../today.ts'

/** Holiday notices from files; every fault of a file with its place, and two that contradict each other. */
export async function noticesFrom(files: readonly string[]): Promise<Result<readonly HolidayNotice[]>> {
  if (files.length === 0) return given([])
  const now = today()
  if (!now.ok) return now
  const notices: { readonly whose: Text; readonly notice: HolidayNotice }[] = []
  for (const file of files) {
    const text = await readText(file, NOTICE_FILE.example)
    if (!text.ok) return refuse(of(file, text.refused))
    const notice = noticeIn(text.value, notices, now.value)
    if (!notice.ok) return refuse(of(file, notice.refused))
    const name = sourceName(file)
    notices.push({ whose: { en: name, zh: name }, notice: notice.value })
  }
  return given(notices.map(({ notice }) => notice))
}

/** The calendar to count by, where notices are loaded beside the published ones; else undefined. */
export async function calendarWith(files: readonly string[]): Promise<Result<Calendar | undefined>> {
  const notices = await noticesFrom(files)
  if (!notices.ok || files.length === 0) return notices.ok ? given(undefined) : notices
  return given(calendarOf([...publishedCalendar.notices, ...notices.value]))
}

/** The file stands in the message, since other arguments of the command are no files. */
const of = (file: string, refused: Refused): Refused => ({ ...refused, source: sourceName(file) })

function noticeIn(text: string, others: readonly LoadedNotice[], now: CivilDate): Result<HolidayNotice> {
  const reading = readNotice(text)
  if (!reading.ok) return refuse(badInput(reading.faults))
  const { notice, placeOf } = reading
  const clash = noticeClash(notice, others, now)
  if (!clash) return given(notice)
  return refuse(badInput([{ ...clash, ...placeOf(clash.pointer, 'value') }]))
}
