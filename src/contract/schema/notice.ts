import * as z from 'zod/mini'
import {
  addDays,
  type CivilDate,
  civilDate,
  epochDay,
  festivalNames,
  type Holiday,
  type HolidayNotice,
  isWeekend,
  lastFestivalYear,
  nameOf,
  noticeBalance,
  weekday,
} from '#clock'
import type { Text } from '#language'
import { closed, expecting, lenient } from '../kit.ts'
import { FaultList } from '../reading/faults.ts'
import type { FileKind } from '../reading/file-kind.ts'
import type { Parsed } from '../reading/parse.ts'
import { readText, readValue } from '../reading/read.ts'
import { readDay } from '../reading/read-day.ts'
import type { Fault } from '../reading/refusal.ts'
import { asWritten } from '../reading/untyped.ts'
import { DATE, noDate } from '../values.ts'
import { keyOf, list, once, some, whole, word } from './pieces.ts'

const FIRST_YEAR = 2008
const EXAMPLE =
  '{ "year": 2027, "published": "2026-11-10", "address": "https://www.gov.cn/…", "holidays": [\n' +
  '  { "festivals": ["new-year"], "from": "2027-01-01", "to": "2027-01-03", "makeUp": [] } ] }'
export const NOTICE_FILE: FileKind = {
  expected: { en: 'a holiday notice in JSON', zh: 'JSON格式的放假安排通知' },
  example: EXAMPLE,
}

const date = expecting(
  lenient<CivilDate>(DATE, (given, faults) => {
    const read = readDay(asWritten(given))
    if (read.ok) return read.day
    faults.add('', noDate(faults.sourceOf('') ?? asWritten(given)), read.expected, `"${read.example}"`)
    return undefined
  }),
  { expected: { en: 'a day in China', zh: '中国日期' }, example: '"2027-01-01"' },
)

const holiday = expecting(
  closed({
    festivals: expecting(list(keyOf(festivalNames)), {
      expected: {
        en: `a list of ${Object.keys(festivalNames).join(', ')}; empty for a one-off holiday`,
        zh: `下列值的列表：${Object.keys(festivalNames).join('、')}；一次性假日填空列表`,
      },
      example: '["mid-autumn", "national-day"]',
    }),
    name: z.optional(closed({ en: word, zh: word })),
    from: date,
    to: date,
    makeUp: z.optional(
      expecting(list(date), {
        expected: { en: 'a list of dates', zh: '日期列表' },
        example: '["2027-02-14"]',
      }),
    ),
  }),
  {
    expected: { en: 'a holiday: an object', zh: '节假日：应为对象' },
    example: '{ "festivals": ["new-year"], … }',
  },
)

/** A notice of the State Council's General Office on one year's public holidays, or an amendment to it. */
export const notice = once(() =>
  closed(
    {
      year: expecting(whole(FIRST_YEAR, lastFestivalYear), {
        expected: {
          en: `a year, ${FIRST_YEAR} to ${lastFestivalYear}`,
          zh: `年份，${FIRST_YEAR}至${lastFestivalYear}`,
        },
        example: '2027',
      }),
      published: date,
      address: expecting(z.string().check(z.regex(/^https?:\/\/[^\s]+$/)), {
        expected: {
          en: "the web address of the State Council General Office's notice",
          zh: '国务院办公厅通知的网址',
        },
        example: 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm',
      }),
      amends: z.optional(
        expecting(z.boolean(), {
          expected: {
            en: 'true when the notice changes only the holidays it lists',
            zh: '通知仅调整所列节假日时填true',
          },
          example: 'true',
        }),
      ),
      additionalDays: z.optional(
        expecting(whole(-30, 30), {
          expected: {
            en: 'a whole number: days off beyond those of the regulation',
            zh: '整数：超出《全国年节及纪念日放假办法》规定天数的放假天数',
          },
          example: '1',
        }),
      ),
      holidays: expecting(some(holiday), {
        expected: { en: 'a list of holidays, at least one', zh: '节假日列表，至少一项' },
        example: '[{ "festivals": ["new-year"], "from": "2027-01-01", "to": "2027-01-03", "makeUp": [] }]',
      }),
    },
    { expected: { en: 'a holiday notice: an object', zh: '放假安排通知：应为对象' }, example: EXAMPLE },
  ),
)
type NoticeFile = z.output<ReturnType<typeof notice>>

/**
 * Reads a holiday notice: a further year, a correction, or an amendment.
 *
 * Beside its shape two things are checked. Each festival's own day must be among its days off. And the sum: days off on
 * weekdays less make-up days must equal the days the regulation gives, or the difference must be stated as
 * `additionalDays`. A forgotten make-up day would otherwise shift every later date by one.
 *
 * @param text  JSON or YAML, decoded
 */
export function readNotice(text: string): NoticeReading & Pick<Parsed, 'placeOf'> {
  const { value, faults, parsed } = readText(notice(), text, NOTICE_FILE)
  return { ...checked(value, faults), placeOf: parsed?.placeOf ?? (() => undefined) }
}

/** Reads a notice that is data already; faults carry pointers only. @example readHolidayNotice({ year: 2027 }) // { ok: false } */
export function readHolidayNotice(json: unknown): NoticeReading {
  const faults = new FaultList()
  return checked(readValue(notice(), json, faults), faults)
}

type NoticeReading =
  | { readonly ok: true; readonly notice: HolidayNotice }
  | { readonly ok: false; readonly faults: readonly Fault[] }

function checked(file: NoticeFile | undefined, faults: FaultList): NoticeReading {
  if (!file) return { ok: false, faults: faults.list() }
  const holidays = faults.none ? holidaysOf(file, faults) : []
  if (!faults.none) return { ok: false, faults: faults.list() }
  const { year, published, address, amends, additionalDays } = file
  const read: HolidayNotice = {
    year,
    published,
    address,
    ...(amends ? { amends } : {}),
    ...(additionalDays ? { additionalDays } : {}),
    holidays,
  }
  for (const { pointer, expected, example } of noticeBalance(read))
    faults.add(pointer, NOT_IN_SUM, expected, example)
  return faults.none ? { ok: true, notice: read } : { ok: false, faults: faults.list() }
}

/** The holidays with their names; days that no notice of this year can name are faults. */
function holidaysOf({ year, holidays }: NoticeFile, faults: FaultList): readonly Holiday[] {
  const seen = new Set<number>()
  const isNew = (day: number, pointer: string): void => {
    if (seen.has(day)) wrong(faults, pointer, civilDate(day), NO_OTHER, civilDate(day + 1))
    seen.add(day)
  }
  const within = (day: CivilDate, pointer: string): boolean => {
    if (day >= `${year - 1}-12-01` && day <= `${year}-12-31`) return true
    const expected = {
      en: `a day of ${year}, or of December ${year - 1}`,
      zh: `${year}年内或${year - 1}年12月的日期`,
    }
    wrong(faults, pointer, day, expected, `${year}-01-01`)
    return false
  }
  return holidays.map(({ festivals, name, from, to, makeUp = [] }, index) => {
    const at = `/holidays/${index}`
    if (!name && festivals.length === 0)
      faults.addWrongKind(`${at}/name`, name, A_NAME, '{ "en": "Victory Day", "zh": "抗战胜利纪念日" }')
    const isTo = within(from, `${at}/from`) && within(to, `${at}/to`)
    if (to < from || epochDay(to) - epochDay(from) > 30) {
      const expected = { en: `a day from ${from} to 30 days later`, zh: `${from}起30日内的日期` }
      if (isTo) wrong(faults, `${at}/to`, to, expected, from)
    } else for (let day = epochDay(from); day <= epochDay(to); day += 1) isNew(day, `${at}/from`)
    for (const [place, day] of makeUp.entries()) {
      const pointer = `${at}/makeUp/${place}`
      if (!within(day, pointer)) continue
      if (!isWeekend(epochDay(day))) wrong(faults, pointer, day, A_WEEKEND, addDays(day, 6 - weekday(day)))
      isNew(epochDay(day), pointer)
    }
    return { festivals, name: name ?? nameOf(festivals), from, to, makeUp }
  })
}

const wrong = (faults: FaultList, at: string, day: CivilDate, expected: Text, example: string): void =>
  faults.add(at, { en: `${day} cannot stand here.`, zh: `此处不应为${day}。` }, expected, example)

const NO_OTHER: Text = {
  en: 'a day no other holiday of this notice names',
  zh: '本通知其他节假日未列明的日期',
}
const A_NAME: Text = {
  en: 'a name in both languages (it may be left out when festivals are given)',
  zh: '中英文名称（已填festivals时可省略）',
}
const A_WEEKEND: Text = { en: 'a Saturday or a Sunday', zh: '应为星期六或星期日' }
const NOT_IN_SUM: Text = {
  en: 'The notice does not agree with the regulation on public holidays.',
  zh: '通知与《全国年节及纪念日放假办法》不符。',
}
