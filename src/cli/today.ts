import { type CivilDate, todayInChina } from '#clock'
import { readDay } from '#contract'
import { badInput, given, notADate, type Result, refuse, wrongArgument } from './refusal.ts'

/** Today in China. ANSHEN_TODAY stands in for it in tests, and only there. */
export function today(): Result<CivilDate> {
  const fixed = process.env.ANSHEN_TODAY
  if (fixed === undefined || fixed === '') return given(todayInChina(Date.now()))
  return dateArgument('ANSHEN_TODAY', fixed)
}

/** A day typed anywhere on a command line, read as files read it: 2027-03-15, 2027/3/15, 2027年3月15日. */
export function dateArgument(argument: string, text: string): Result<CivilDate> {
  const read = readDay(text)
  if (read.ok) return given(read.day)
  const example = argument.startsWith('--') ? `${argument} ${read.example}` : read.example
  return refuse(badInput([wrongArgument(argument, notADate(text), read.expected, example)]))
}
