import type { PlanResult } from '#answers'
import { planCsv, planEvents } from '#documents'
import { planPicture } from '#drawings'
import { sourceName } from '../input/read.ts'
import type { LanguageChoice, Page } from '../layout/index.ts'
import { alarmDays, calendarOutput, calendarSource } from '../output/calendar.ts'
import { clashOf } from '../output/clash.ts'
import { type Output, writeFiles, writtenPage } from '../output/write-files.ts'
import { given, type Refused, type Result, refuse } from '../refusal.ts'
import type { PlanOptions } from './arguments.ts'

/** Faults of the files asked for, before any file is read. */
export function outputFault(file: string, options: PlanOptions): Refused | undefined {
  const { svg, ics, csv, alarm, scenario, calendar } = options
  const days = alarmDays(alarm)
  if (!days.ok) return days.refused
  return clashOf(
    [file, ...(scenario === undefined ? [] : [scenario]), ...calendar],
    [
      ['--svg', svg],
      ['--ics', ics],
      ['--csv', csv],
    ],
  )
}

/** Writes the picture, the calendar and the table that were asked for; says where. */
export function writeOutputs(
  { report, matter, file, calendar }: PlanResult,
  path: string,
  options: PlanOptions,
  spoken: LanguageChoice,
): Result<Page> {
  const outputs: Output[] = []
  const title = file?.title ?? matter.title ?? sourceName(path)
  if (options.svg !== undefined) {
    outputs.push({
      option: '--svg',
      path: options.svg,
      content: planPicture({ plan: report, title, spoken, calendar }),
    })
  }
  if (options.ics !== undefined) {
    const days = alarmDays(options.alarm)
    const name = typeof title === 'string' ? { en: title, zh: title } : title
    const events = planEvents(report)
    const of = calendarSource(matter, path)
    if (!of.ok) return of
    outputs.push(
      calendarOutput(options.ics, {
        ...of.value,
        source: `plan of ${of.value.source}`,
        name,
        events,
        ...(days.ok && days.value !== undefined ? { alarmDays: days.value } : {}),
      }),
    )
  }
  if (options.csv !== undefined)
    outputs.push({ option: '--csv', path: options.csv, content: planCsv(report) })
  const wrong = writeFiles(outputs)
  return wrong ? refuse(wrong) : given(writtenPage(outputs))
}
