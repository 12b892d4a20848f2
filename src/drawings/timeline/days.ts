import { addDays, type Calendar, type CivilDate, civilDate, epochDay, holidaysInForce, weekday } from '#clock'

/** A run of days of one kind, both ends included. */
export interface Stretch {
  readonly from: CivilDate
  readonly to: CivilDate
  readonly kind: 'weekend' | 'holiday'
}

/** The days off from one day to another: weekends but for those worked, and holidays of the published notices. */
export function daysOff(calendar: Calendar, from: CivilDate, to: CivilDate): readonly Stretch[] {
  const [first, last] = [epochDay(from), epochDay(to)]
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 2 }, (_, at) => yearOf(from) + at)
  const holidays = years.flatMap((year) => holidaysInForce(calendar, year).map(({ holiday }) => holiday))
  const worked = new Set(holidays.flatMap(({ makeUp }) => makeUp))
  const kindOf = (day: number): Stretch['kind'] | undefined => {
    const date = civilDate(day)
    if (holidays.some((each) => each.from <= date && date <= each.to)) return 'holiday'
    return weekday(date) >= 6 && !worked.has(date) ? 'weekend' : undefined
  }
  const stretches: Stretch[] = []
  for (let day = first; day <= last; day += 1) {
    const kind = kindOf(day)
    if (kind === undefined) continue
    const before = stretches.at(-1)
    if (before && before.kind === kind && epochDay(before.to) === day - 1) {
      stretches[stretches.length - 1] = { ...before, to: civilDate(day) }
    } else stretches.push({ from: civilDate(day), to: civilDate(day), kind })
  }
  return stretches
}

const yearOf = (date: CivilDate): number => Number(date.slice(0, 4))

/** The first days of the months that begin from one day to another. */
export function monthsIn(from: CivilDate, to: CivilDate): readonly CivilDate[] {
  const months: CivilDate[] = []
  let month = `${from.slice(0, 7)}-01` as CivilDate
  while (month <= to) {
    months.push(month)
    month = `${addDays(month, 31).slice(0, 7)}-01` as CivilDate
  }
  return months
}
