import { type CivilDate, parseCivilDate, todayInChina } from '#clock'
import { badInput, given, notADate, type Result, refuse, wrongArgument } from './refused.ts'

/** Today in China. ANSHEN_TODAY stands in for it in tests, and only there. */
export function today(): Result<CivilDate> {
  const fixed = process.env.ANSHEN_TODAY
  if (fixed === undefined || fixed === '') return given(todayInChina(Date.now()))
  return dateArgument('ANSHEN_TODAY', fixed)
}

/** A date given as an argument. */
export function dateArgument(argument: string, text: string): Result<CivilDate> {
  const date = parseCivilDate(text)
  if (date.ok) return given(date.date)
  const { expected, example } = date.fault
  return refuse(badInput([wrongArgument(argument, notADate(text), expected, example)]))
}
