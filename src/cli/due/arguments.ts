import { type CivilDate, clockLimits } from '#clock'
import { readDay } from '#contract'
import type { Text } from '#language'
import { badInput, given, notADate, type Result, refuse, type Wrong, wrongArgument } from '../refusal.ts'

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
