import {
  type Calendar,
  type CivilDate,
  type CountOptions,
  calendarOf,
  clockLimits,
  earliestKnowledge,
  publishedCalendar,
} from '#clock'
import { readDay } from '#contract'
import type { Text } from '#language'
import { badInput, given, notADate, type Result, refuse, type Wrong, wrongArgument } from '../refusal.ts'
import { dateArgument } from '../today.ts'
import type { OptionsOf } from '../usage/command.ts'
import type { command } from './command.ts'

export type DueOptions = OptionsOf<typeof command>

/** How days are to be counted: calendar, pauses, reading 9. The law and the file reader are loaded where needed. */
export async function countingOf(options: DueOptions): Promise<Result<CountOptions>> {
  const pauses = pausesOf(options.pause)
  if (!pauses.ok) return pauses
  const firstDay = await firstDayOf(options.reading)
  if (!firstDay.ok) return firstDay
  const calendar = await calendarFrom(options)
  if (!calendar.ok) return calendar
  return given({ calendar: calendar.value, pauses: pauses.value, firstDay: firstDay.value })
}

/** Of the readings one alone touches a due date: another one here would be a mistake, so it is refused. */
async function firstDayOf(switches: readonly string[]): Promise<Result<'counted' | 'not-counted'>> {
  if (switches.length === 0) return given('not-counted')
  const { versions } = await import('#practice')
  const { readingsOfAll } = await import('#regulations')
  const { readingSwitches } = await import('../screen/readings.ts')
  const positions = readingSwitches(readingsOfAll, switches)
  if (!positions.ok) return positions
  const named = switches.map((each) => each.split('=')[0]!)
  // Of any version the reading that settles it: a count of days says no day on which a law would be in force.
  const asked = versions.findLast(({ procedure }) => named.includes(procedure.firstDay.reading))
  const { reading: id, positions: settles } = (asked ?? versions.at(-1)!).procedure.firstDay
  const other = named.find((each) => each !== id)
  if (other === undefined) return given(settles[positions.value[id] ?? ''] ?? 'not-counted')
  const message = { en: `${other} does not touch a due date.`, zh: `解释口径${other}不影响期限计算。` }
  const names = Object.keys(settles).toReversed()
  const expected = {
    en: `${id}, with ${names.join(' or ')}`,
    zh: `${id}，取${names.join('或者')}`,
  }
  return refuse(badInput([wrongArgument('--reading', message, expected, `--reading ${id}=${names[0]}`)]))
}

async function calendarFrom({ calendar: files, asKnownOn }: DueOptions): Promise<Result<Calendar>> {
  if (files.length === 0 && asKnownOn === undefined) return given(publishedCalendar)
  const { noticesFrom } = await import('./notice-file.ts')
  const notices = await noticesFrom(files)
  if (!notices.ok) return notices
  const all = [...publishedCalendar.notices, ...notices.value]
  if (asKnownOn === undefined) return given(calendarOf(all))
  const day = dateArgument('--as-known-on', asKnownOn)
  if (!day.ok) return day
  if (day.value >= earliestKnowledge) return given(calendarOf(all, { asKnownOn: day.value }))
  const message = {
    en: `${asKnownOn} is before the first notice of the table was published.`,
    zh: `${asKnownOn}早于收录的首份通知的公布日。`,
  }
  const expected = { en: `${earliestKnowledge} or later`, zh: `${earliestKnowledge}或者以后的日期` }
  return refuse(badInput([wrongArgument('--as-known-on', message, expected, '--as-known-on 2020-01-20')]))
}

/** What is asked of the clock: a day and a number of working days. */
export interface Asked {
  readonly from: CivilDate
  readonly workingDays: number
}

const { fewestWorkingDays, mostWorkingDays } = clockLimits

const WORKING_DAYS: Text = {
  en: `a whole number of working days, ${fewestWorkingDays} to ${mostWorkingDays}`,
  zh: `工作日数，${fewestWorkingDays}至${mostWorkingDays}的整数`,
}

/** Reads DATE and DAYS as a person or a line gives them; both faults at once. */
export function askedOf(date: string, days: string | undefined): Result<Asked> {
  const faults: Wrong[] = []
  const from = readDay(date)
  if (!from.ok) faults.push(wrongArgument('DATE', notADate(date), from.expected, from.example))
  const workingDays = /^\d{1,9}$/.test(days ?? '') ? Number(days) : Number.NaN
  if (!(workingDays >= fewestWorkingDays && workingDays <= mostWorkingDays)) {
    const message: Text =
      days === undefined
        ? { en: 'it is missing.', zh: '缺少该参数。' }
        : { en: `“${days}” is no number of working days.`, zh: `“${days}”不是有效的工作日数。` }
    faults.push(wrongArgument('DAYS', message, WORKING_DAYS, '30'))
  }
  return from.ok && faults.length === 0 ? given({ from: from.day, workingDays }) : refuse(badInput(faults))
}

interface Pause {
  readonly from: CivilDate
  readonly to: CivilDate
}

/** Reads `--pause A..B`; neither day counts. */
export function pausesOf(pauses: readonly string[]): Result<readonly Pause[]> {
  const faults: Wrong[] = []
  const read = pauses.flatMap((text): Pause[] => {
    const [first = '', last = '', ...rest] = text.split('..')
    const [from, to] = [readDay(first), readDay(last)]
    if (from.ok && to.ok && rest.length === 0 && from.day <= to.day) return [{ from: from.day, to: to.day }]
    const message: Text =
      from.ok && to.ok && rest.length === 0
        ? { en: `${text} ends before it begins.`, zh: `${text}的末日早于首日。` }
        : { en: `“${text}” is no pause.`, zh: `“${text}”不是有效的暂停期间。` }
    const expected: Text = {
      en: 'two dates joined by two dots, the first not later than the second',
      zh: '以两点相连的两个日期，首日不晚于末日',
    }
    faults.push(wrongArgument('--pause', message, expected, '--pause 2026-03-02..2026-03-06'))
    return []
  })
  return faults.length > 0 ? refuse(badInput(faults)) : given(read)
}
