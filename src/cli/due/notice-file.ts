import { type Calendar, type CivilDate, calendarOf, type HolidayNotice, publishedCalendar } from '#clock'
import { NOTICE_FILE, readNotice } from '#contract'
import { readText, sourceName } from '../input/read.ts'
import { badInput, given, type Refused, type Result, refuse } from '../refusal.ts'
import { today } from '../today.ts'

/** Holiday notices from files; every fault of a file with its place, and two that contradict each other. */
export async function noticesFrom(files: readonly string[]): Promise<Result<readonly HolidayNotice[]>> {
  if (files.length === 0) return given([])
  const now = today()
  if (!now.ok) return now
  const notices: { readonly file: string; readonly notice: HolidayNotice }[] = []
  for (const file of files) {
    const text = await readText(file, NOTICE_FILE.example)
    if (!text.ok) return refuse(of(file, text.refused))
    const notice = noticeIn(text.value, now.value)
    if (!notice.ok) return refuse(of(file, notice.refused))
    const other = notices.find((each) => isAgainst(each.notice, notice.value))
    if (other) return refuse(of(file, contradicted(notice.value, sourceName(other.file))))
    if (publishedCalendar.notices.some((shipped) => isOtherwise(shipped, notice.value))) {
      return refuse(of(file, contradicted(notice.value, 'Anshen')))
    }
    notices.push({ file, notice: notice.value })
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

function noticeIn(text: string, now: CivilDate): Result<HolidayNotice> {
  const reading = readNotice(text)
  if (!reading.ok) return refuse(badInput(reading.faults))
  const { notice, placeOf } = reading
  if (notice.published <= now) return given(notice)
  // A date rests firmly on what is published, not on what somebody expects to be.
  const expected = { en: `a day not after ${now}`, zh: `不晚于${now}的日期` }
  const fault = { pointer: '/published', message: TO_COME(notice.published), expected, example: now }
  return refuse(badInput([{ ...fault, ...placeOf('/published', 'value') }]))
}

/** Two notices of one year: of two whole ones only one can hold, and of two amendments of one day as well. */
function isAgainst(one: HolidayNotice, other: HolidayNotice): boolean {
  if (one.year !== other.year || JSON.stringify(one) === JSON.stringify(other)) return false
  return one.amends || other.amends ? one.amends === other.amends && one.published === other.published : true
}

/** The notice that ships, of the same day, with other days in it. A later one may correct it. */
const isOtherwise = (shipped: HolidayNotice, loaded: HolidayNotice): boolean =>
  shipped.year === loaded.year &&
  shipped.published === loaded.published &&
  JSON.stringify(shipped.holidays) !== JSON.stringify(loaded.holidays)

const contradicted = ({ year }: HolidayNotice, whose: string): Refused =>
  badInput([
    {
      pointer: '/year',
      message: {
        en: `${whose} has another notice for ${year}, and the two differ.`,
        zh: `${whose}已有${year}年的通知，且两者不一致。`,
      },
      expected: {
        en: 'one notice a year; one that changes another says "amends": true',
        zh: '每年一份通知；调整已有通知的，填写"amends": true',
      },
      example: '"amends": true',
    },
  ])

const TO_COME = (published: string) => ({
  en: `${published} is still to come: the notice is not published yet.`,
  zh: `${published}尚未到来，该通知尚未发布。`,
})
