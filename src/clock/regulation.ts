import { type CivilDate, epochDay } from './civil-date.ts'
import { type Festival, festivalDay } from './festivals.ts'

/**
 * One version of the regulation on public holidays (全国年节及纪念日放假办法): how many days it gives to
 * all citizens for each festival, and whether Lunar New Year's Eve is among those of Spring Festival.
 */
export interface HolidayRegulation {
  readonly fromYear: number
  /** When the public could know it; a calendar "as known on" an earlier day foresees the version before. */
  readonly published: CivilDate
  readonly order: string
  readonly days: Readonly<Partial<Record<Festival, number>>>
  readonly springFestivalFromEve: boolean
}

const oneDayEach = {
  'new-year': 1,
  qingming: 1,
  'dragon-boat': 1,
  'mid-autumn': 1,
  'national-day': 3,
} as const

/** The versions since 1999, oldest first. Ten days, then eleven (2008, 2014), then thirteen (2025). */
export const holidayRegulations: readonly HolidayRegulation[] = [
  {
    fromYear: 1999,
    published: '1999-09-18',
    order: '270',
    days: { 'new-year': 1, 'spring-festival': 3, 'labour-day': 3, 'national-day': 3 },
    springFestivalFromEve: false,
  },
  {
    fromYear: 2008,
    published: '2007-12-14',
    order: '513',
    days: { ...oneDayEach, 'spring-festival': 3, 'labour-day': 1 },
    springFestivalFromEve: true,
  },
  {
    fromYear: 2014,
    published: '2013-12-11',
    order: '644',
    days: { ...oneDayEach, 'spring-festival': 3, 'labour-day': 1 },
    springFestivalFromEve: false,
  },
  {
    fromYear: 2025,
    published: '2024-11-12',
    order: '795',
    days: { ...oneDayEach, 'spring-festival': 4, 'labour-day': 2 },
    springFestivalFromEve: true,
  },
]

/**
 * The regulation to expect for a year: the latest version that applies to it and was public on `asKnownOn`
 * (on any day when left out).
 */
export function regulationFor(year: number, asKnownOn?: CivilDate): HolidayRegulation {
  const known = asKnownOn === undefined ? Number.POSITIVE_INFINITY : epochDay(asKnownOn)
  const candidates = holidayRegulations.filter(
    (version) => version.fromYear <= year && epochDay(version.published) <= known,
  )
  const latest = candidates.at(-1)
  if (!latest) throw new RangeError(`no holiday regulation for ${year} as known on ${asKnownOn}`)
  return latest
}

/** Days off that the regulation gives for these festivals together. */
export function entitledDays(regulation: HolidayRegulation, festivals: readonly Festival[]): number {
  return festivals.reduce((sum, festival) => sum + (regulation.days[festival] ?? 0), 0)
}

/** All days off that the regulation gives in a year: 13 since 2025. */
export function entitledDaysOfYear(regulation: HolidayRegulation): number {
  return Object.values(regulation.days).reduce((sum, days) => sum + days, 0)
}

/** First and last statutory day (epoch days) of a festival in a year: always consecutive. */
export function statutoryDays(
  regulation: HolidayRegulation,
  festival: Festival,
  year: number,
): { readonly first: number; readonly last: number } {
  const day = festivalDay(festival, year)
  const length = regulation.days[festival] ?? 0
  const first = festival === 'spring-festival' && regulation.springFestivalFromEve ? day - 1 : day
  return { first, last: first + length - 1 }
}
