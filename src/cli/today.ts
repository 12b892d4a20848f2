import { type CivilDate, parseCivilDate, todayInChina } from '#clock'
import { readDay } from '#matters'
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
  const meant = readDay(text)
  if (meant.ok) {
    const said = { en: `did you mean ${meant.day}?`, zh: `是否指${meant.day}？` }
    return refuse(badInput([wrongArgument(argument, notADate(text), said, meant.day)]))
  }
  const { expected, example } = meant
  return refuse(badInput([wrongArgument(argument, notADate(text), expected, example)]))
}
