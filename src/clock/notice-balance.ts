import { isWeekend } from './arrangement.ts'
import { civilDate, epochDay } from './civil-date.ts'
import { type Festival, festivalDay, festivalNames, nameOf } from './festivals.ts'
import type { HolidayNotice, NoticeFault } from './notice.ts'
import { entitledDays, regulationFor } from './regulation.ts'

/** Working days that a notice takes from its year: days off on weekdays less make-up days. */
export function workingDaysTaken(notice: HolidayNotice): number {
  let taken = 0
  for (const { from, to, makeUp } of notice.holidays) {
    for (let day = epochDay(from); day <= epochDay(to); day += 1) if (!isWeekend(day)) taken += 1
    taken -= makeUp.length
  }
  return taken
}

/** Faults of a notice as a whole: a festival left out, named twice or moved, and a sum that does not come out. */
export function noticeBalance(notice: HolidayNotice): readonly NoticeFault[] {
  const regulation = regulationFor(notice.year)
  const named = notice.holidays.flatMap(({ festivals }) => festivals)
  const all = (Object.keys(festivalNames) as Festival[]).filter((festival) => festival in regulation.days)
  const missing = notice.amends ? [] : all.filter((festival) => !named.includes(festival))
  const twice = named.filter((festival, index) => named.indexOf(festival) !== index)
  const faults: NoticeFault[] = []
  if (missing.length > 0) {
    const { en, zh } = nameOf(missing)
    faults.push({
      pointer: '/holidays',
      expected: {
        en: `every festival of the year, ${en} as well; or "amends": true`,
        zh: `应列明全年各节日，尚缺${zh}；仅作调整的，填"amends": true`,
      },
      example: `{ "festivals": ["${missing[0]}"], "from": "…", "to": "…", "makeUp": [] }`,
    })
  }
  if (twice.length > 0) {
    const { en, zh } = nameOf(twice)
    faults.push({
      pointer: '/holidays',
      expected: { en: `each festival once; ${en} is repeated`, zh: `每一节日仅列一次，${zh}重复` },
      example: `"festivals": ["${twice[0]}"]`,
    })
  }
  faults.push(...movedFestivals(notice, twice))
  const given = entitledDays(regulation, named)
  const expected = given + (notice.additionalDays ?? 0)
  const taken = workingDaysTaken(notice)
  if (faults.length === 0 && taken !== expected) {
    faults.push({
      pointer: '/holidays',
      expected: {
        en:
          `days off on weekdays less make-up days come to ${expected} (State Council Order No. ${regulation.order}: ` +
          `${given}); they come to ${taken}. Check the days; if the notice does give more or fewer, say so in additionalDays`,
        zh:
          `工作日放假天数减去调休上班天数应为${expected}天（国务院令第${regulation.order}号规定${given}天），` +
          `现为${taken}天。请核对日期；通知确有增减的，填写additionalDays`,
      },
      example: `"additionalDays": ${taken - given}`,
    })
  }
  return faults
}

/** A notice moves days off around a festival, never the festival: its own day is among the days off. */
const movedFestivals = (
  { year, holidays }: HolidayNotice,
  twice: readonly Festival[],
): readonly NoticeFault[] =>
  holidays.flatMap(({ festivals, from, to }, index) =>
    festivals.flatMap((festival) => {
      const day = festivalDay(festival, year)
      const isWithin = day >= epochDay(from) && day <= epochDay(to)
      if (isWithin || twice.includes(festival)) return []
      const { en, zh } = festivalNames[festival]
      const date = civilDate(day)
      const expected = {
        en: `days off that include ${en} itself, ${date}; the notice has ${from} to ${to}`,
        zh: `放假日期应当包括${zh}当日（${date}），现为${from}至${to}`,
      }
      return [{ pointer: `/holidays/${index}/from`, expected, example: `"from": "${date}"` }]
    }),
  )
