import type { Text } from '#language'
import type { Calendar } from './calendar.ts'
import { entitledDaysOfYear, regulationFor } from './regulation.ts'

/** The name of the family of possible notices; possible.ts says who belongs to it. */
const familyName: Text = { en: 'single runs', zh: '单段连休' }

/**
 * What a provisional answer assumes: the years without a notice, the family of notices considered for them, and
 * what is left out of it.
 *
 * @param years  years whose notice is needed and not in the calendar, at least one
 */
export function assumingFamily(years: readonly number[], calendar: Calendar): Text {
  const span = years.length > 1 ? `${years[0]}-${years.at(-1)}` : `${years[0]}`
  const regulation = regulationFor(years.at(-1) as number, calendar.asKnownOn)
  const days = entitledDaysOfYear(regulation)
  const known = calendar.asKnownOn ? ` as known on ${calendar.asKnownOn}` : ''
  const knownZh = calendar.asKnownOn ? `截至${calendar.asKnownOn}，` : ''
  return {
    en:
      `No holiday notice for ${span} is in the calendar${known}. The range holds for every notice of the family ` +
      `"${familyName.en}": the ${days} statutory days of the Regulation on Public Holidays (State Council Order No. ${regulation.order}); each festival ` +
      'one run of days off, at most one day longer than seen since 2008; at most two days moved per run and made up ' +
      'on weekend days within a week of it; Mid-Autumn and National Day apart or together. It leaves out one-off ' +
      'holidays and extensions (as in 2015 and 2020), a change of the regulation, and later amendments.',
    zh:
      `${knownZh}日历尚未载入${span}年放假安排通知。所列区间适用于“${familyName.zh}”假设范围内的任一安排：` +
      `依《全国年节及纪念日放假办法》（国务院令第${regulation.order}号），全体公民放假的节日共${days}天；每一节日为一段连续休息日，较2008年以来该节日` +
      '最长一段至多多1天；每段至多调休2天，调休上班日为该段前后7日内的周末；中秋节与国庆节可以分别安排，也可以合并安排。' +
      '该范围不包括一次性假日和临时延长的假期（如2015年、2020年）、放假办法的修改以及通知公布后的调整。',
  }
}
