import type { Text } from '#language'
import { isWeekend } from './arrangement.ts'
import { addDays, type CivilDate, civilDate, epochDay, weekday } from './civil-date.ts'
import { type Festival, festivalNames, nameOf } from './festivals.ts'
import type { Holiday } from './notice.ts'
import { isObject, type Report, readDate, reportUnknownKeys } from './read-fields.ts'

/** Reads the holidays of a notice for `year`; faults go to `report`. */
export function readHolidays(value: unknown, year: number | undefined, report: Report): readonly Holiday[] {
  if (!Array.isArray(value) || value.length === 0) {
    report(
      '/holidays',
      'a list of holidays, at least one',
      '节假日列表，至少一项',
      '[{ "festivals": ["new-year"], "from": "2027-01-01", "to": "2027-01-03", "makeUp": [] }]',
    )
    return []
  }
  const holidays = value.flatMap((each, index) => readHoliday(each, `/holidays/${index}`, year, report) ?? [])
  reportOverlaps(holidays, report)
  return holidays
}

function readHoliday(
  json: unknown,
  pointer: string,
  year: number | undefined,
  report: Report,
): Holiday | undefined {
  if (!isObject(json)) {
    return report(pointer, 'a holiday: an object', '节假日：应为对象', '{ "festivals": ["new-year"], … }')
  }
  reportUnknownKeys(json, pointer, ['festivals', 'name', 'from', 'to', 'makeUp'], report)
  const festivals = readFestivals(json.festivals, `${pointer}/festivals`, report)
  const name = readName(json.name, festivals, `${pointer}/name`, report)
  const from = readDayOf(year, json.from, `${pointer}/from`, report)
  const to = readDayOf(year, json.to, `${pointer}/to`, report)
  if (from && to && (to < from || epochDay(to) - epochDay(from) > 30)) {
    return report(`${pointer}/to`, `a day from ${from} to 30 days later`, `${from}起30日内的日期`, from)
  }
  const listed = json.makeUp ?? []
  if (!Array.isArray(listed)) {
    return report(`${pointer}/makeUp`, 'a list of dates', '日期列表', '["2027-02-14"]')
  }
  const makeUp = listed.flatMap((day, index) => {
    const date = readDayOf(year, day, `${pointer}/makeUp/${index}`, report)
    if (date && isWeekend(epochDay(date))) return [date]
    if (date) {
      const saturday = addDays(date, 6 - weekday(date))
      report(`${pointer}/makeUp/${index}`, 'a Saturday or a Sunday', '应为星期六或星期日', saturday)
    }
    return []
  })
  return name && from && to ? { festivals, name, from, to, makeUp } : undefined
}

function readFestivals(value: unknown, pointer: string, report: Report): readonly Festival[] {
  const known = Object.keys(festivalNames)
  if (Array.isArray(value) && value.every((each) => known.includes(each as string))) {
    return value as readonly Festival[]
  }
  report(
    pointer,
    `a list of ${known.join(', ')}; empty for a one-off holiday`,
    `下列值的列表：${known.join('、')}；一次性假日填空列表`,
    '["mid-autumn", "national-day"]',
  )
  return []
}

function readName(
  value: unknown,
  festivals: readonly Festival[],
  pointer: string,
  report: Report,
): Text | undefined {
  if (value === undefined && festivals.length > 0) return nameOf(festivals)
  const name = isObject(value) ? value : {}
  const { en, zh } = name
  if (typeof en === 'string' && typeof zh === 'string' && en !== '' && zh !== '') return { en, zh }
  return report(
    pointer,
    'a name in both languages (it may be left out when festivals are given)',
    '中英文名称（已填festivals时可省略）',
    '{ "en": "Victory Day", "zh": "抗战胜利纪念日" }',
  )
}

/** A day a notice of `year` may speak of: the year itself, and the December before it. */
function readDayOf(
  year: number | undefined,
  value: unknown,
  pointer: string,
  report: Report,
): CivilDate | undefined {
  const date = readDate(value, pointer, report)
  if (date === undefined || year === undefined) return date
  if (date >= `${year - 1}-12-01` && date <= `${year}-12-31`) return date
  return report(
    pointer,
    `a day of ${year}, or of December ${year - 1}`,
    `${year}年内或${year - 1}年12月的日期`,
    `${year}-01-01`,
  )
}

function reportOverlaps(holidays: readonly Holiday[], report: Report): void {
  const seen = new Map<number, 'off' | 'worked'>()
  const claim = (day: number, as: 'off' | 'worked', pointer: string): void => {
    if (seen.has(day)) {
      report(
        pointer,
        'a day no other holiday of this notice names',
        '本通知其他节假日未列明的日期',
        civilDate(day + 1),
      )
    }
    seen.set(day, as)
  }
  for (const [index, { from, to, makeUp }] of holidays.entries()) {
    for (let day = epochDay(from); day <= epochDay(to); day += 1) claim(day, 'off', `/holidays/${index}/from`)
    for (const [at, day] of makeUp.entries())
      claim(epochDay(day), 'worked', `/holidays/${index}/makeUp/${at}`)
  }
}
