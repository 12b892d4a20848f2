import type { Text } from '#language'
import { epochDay, epochDayOf } from './civil-date.ts'

/** The seven holidays for all citizens under the State Council's regulation (全国年节及纪念日放假办法). */
export type Festival =
  | 'new-year'
  | 'spring-festival'
  | 'qingming'
  | 'labour-day'
  | 'dragon-boat'
  | 'mid-autumn'
  | 'national-day'

export const festivalNames: Readonly<Record<Festival, Text>> = {
  'new-year': { en: "New Year's Day", zh: '元旦' },
  'spring-festival': { en: 'Spring Festival', zh: '春节' },
  qingming: { en: 'Qingming', zh: '清明节' },
  'labour-day': { en: 'Labour Day', zh: '劳动节' },
  'dragon-boat': { en: 'Dragon Boat Festival', zh: '端午节' },
  'mid-autumn': { en: 'Mid-Autumn Festival', zh: '中秋节' },
  'national-day': { en: 'National Day', zh: '国庆节' },
}

/** The names of one or several festivals given together, as the notices write them. */
export function nameOf(festivals: readonly Festival[]): Text {
  return {
    en: festivals.map((festival) => festivalNames[festival].en).join(' and '),
    zh: festivals.map((festival) => festivalNames[festival].zh).join('、'),
  }
}

export const firstFestivalYear = 2007
/** Later years are left out: from 2081 on nobody plans, and lunar tables grow uncertain by a day. */
export const lastFestivalYear = 2080

/**
 * Lunar New Year's Day, Dragon Boat (5th of the 5th month) and Mid-Autumn (15th of the 8th month) as MMDD,
 * a line for five years from 2007. Reviewed against two packages that compute them independently (see the test).
 */
const lunarFestivals = `
02180619 0925 02070608 0914 01260528 1003 02140616 0922 02030606 0912
01230623 0930 02100612 0919 01310602 0908 02190620 0927 02080609 0915
01280530 1004 02160618 0924 02050607 0913 01250625 1001 02120614 0921
02010603 0910 01220622 0929 02100610 0917 01290531 1006 02170619 0925
02060609 0915 01260528 1003 02130616 0922 02030605 0912 01230624 1001
02110612 0919 01310601 0908 02190620 0927 02080610 0916 01280530 1004
02150618 0924 02040607 0913 01240527 1002 02120614 0920 02010603 0910
01220622 0928 02100611 0917 01300531 1005 02170619 0925 02060608 0915
01260529 1004 02140615 0922 02020604 0911 01230623 0930 02110613 0919
02010601 0907 02190620 0926 02080610 0916 01280530 1005 02150617 0924
02040606 0913 01240625 1002 02120614 0921 02020603 0909 01210622 0928
02090611 0917 01290601 1006 02170619 0925 02050608 0915 01260528 1003
02140616 0923 02030604 0911 01230623 0929 02110613 0919 01310602 0908
02190620 0926 02070610 0916 01270530 1005 02150617 0924 02050606 0912
01240624 1001 02120614 0920 02020604 0910 01220622 0928`.replace(/\s/g, '')

function lunarFestival(year: number, column: 0 | 1 | 2): number {
  const at = (year - firstFestivalYear) * 12 + column * 4
  const monthAndDay = lunarFestivals.slice(at, at + 4)
  if (monthAndDay.length < 4) throw new RangeError(`no festival table for ${year}`)
  return epochDayOf(year, Number(monthAndDay.slice(0, 2)), Number(monthAndDay.slice(2)))
}

/** Qingming is a solar term, not a lunar day: the usual approximation, exact for 2000 to 2099. */
function qingming(year: number): number {
  const ofCentury = year - 2000
  return epochDayOf(year, 4, Math.floor(ofCentury * 0.2422 + 4.81) - Math.floor(ofCentury / 4))
}

/**
 * The epoch day of a festival: for Spring Festival, Lunar New Year's Day; for National Day, 1 October.
 *
 * @throws RangeError outside 2007 to 2080
 */
export function festivalDay(festival: Festival, year: number): number {
  switch (festival) {
    case 'new-year':
      return epochDayOf(year, 1, 1)
    case 'spring-festival':
      return lunarFestival(year, 0)
    case 'qingming':
      return qingming(year)
    case 'labour-day':
      return epochDayOf(year, 5, 1)
    case 'dragon-boat':
      return lunarFestival(year, 1)
    case 'mid-autumn':
      return lunarFestival(year, 2)
    case 'national-day':
      return epochDayOf(year, 10, 1)
  }
}

/** Whether a year lies inside the festival table. */
export function hasFestivals(year: number): boolean {
  return year >= firstFestivalYear && year <= lastFestivalYear
}

/** First and last day this room answers for. Before 2007 no notice is in the table: refused, not guessed. */
export const firstAnsweredDay = epochDay('2007-01-01')
export const lastAnsweredDay = epochDayOf(lastFestivalYear, 12, 25)
