import { type CivilDate, holidaysInForce, publishedCalendar } from '../../src/clock/index.ts'

const off = new Set<string>()
const makeUp = new Set<string>()
const DAY = 86_400_000
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)

for (const year of new Set(publishedCalendar.notices.map((notice) => notice.year))) {
  for (const { holiday } of holidaysInForce(publishedCalendar, year)) {
    for (let at = Date.parse(holiday.from); at <= Date.parse(holiday.to); at += DAY) off.add(iso(at))
    for (const day of holiday.makeUp) makeUp.add(day)
  }
}

/** A due date as it is mostly programmed: one day after another, each looked up in the calendar. */
export function dayByDay(from: CivilDate, workingDays: number): string {
  let at = Date.parse(from)
  for (let left = workingDays; left > 0; ) {
    at += DAY
    const day = iso(at)
    const weekday = new Date(at).getUTCDay()
    if (makeUp.has(day) || (weekday !== 0 && weekday !== 6 && !off.has(day))) left -= 1
  }
  return iso(at)
}
