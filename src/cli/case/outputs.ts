import type { CaseView, FoldedCase } from '#answers'
import { isResultOpenIn } from '#cases'
import { clockEvents, clocksCsv } from '#documents'
import { procedureOf, procedurePicture, roadOf } from '#drawings'
import { regulations } from '#practice'
import { type ClockProof, proveClocks } from '#review'
import { sourceName } from '../input/read.ts'
import type { LanguageChoice, Page } from '../layout/index.ts'
import { alarmDays, calendarOutput, calendarSource } from '../output/calendar.ts'
import { clashOf } from '../output/clash.ts'
import { type Output, writeFiles, writtenPage } from '../output/write-files.ts'
import { badInput, given, type Refused, type Result, refuse, wrongArgument } from '../refusal.ts'
import type { ReplayOptions } from './arguments.ts'
import { namedFor } from './case-page.ts'

/** Faults of what is to be written, before any file is read. */
export function outputFault(files: readonly string[], options: ReplayOptions): Refused | undefined {
  const wanted = wantedBy(options)
  const days = alarmDays(options.alarm)
  if (!days.ok) return days.refused
  if (options.seat !== undefined && options.svg !== undefined) {
    const message = {
      en: 'the picture shows the whole case, not what one seat has.',
      zh: '程序图显示整个案件，不限于某一身份可知悉的内容。',
    }
    const expected = { en: '--svg without --seat', zh: '不与--seat一同使用' }
    return badInput([
      wrongArgument('--svg', message, expected, 'anshen case replay case.yaml --svg case.svg'),
    ])
  }
  if (wanted.length === 0) return undefined
  const [file = ''] = files
  if (files.length > 1 || file.toLowerCase().endsWith('.txt')) {
    const message = { en: 'it is written for one case.', zh: '仅适用于单一案件。' }
    const expected = { en: 'one case file in YAML or JSON', zh: '一个YAML或者JSON格式的案件文件' }
    return badInput(wanted.map(([option]) => wrongArgument(option, message, expected, EXAMPLE)))
  }
  return clashOf([...files, ...options.calendar], wanted)
}

const EXAMPLE = 'anshen case replay case.yaml --ics case.ics --alarm 3'

const wantedBy = ({ svg, ics, csv }: ReplayOptions) =>
  (
    [
      ['--svg', svg],
      ['--ics', ics],
      ['--csv', csv],
    ] as const
  ).filter(([, path]) => path !== undefined)

/** Writes the picture, the calendar and the table that were asked for; says where. */
export function writeOutputs(
  { file, review, record }: FoldedCase,
  { standing, refused, seat, beside }: Pick<CaseView, 'standing' | 'refused' | 'seat' | 'beside'>,
  path: string,
  options: ReplayOptions,
  language: LanguageChoice,
): Result<Page> {
  const name = file.title ?? sourceName(path)
  const outputs: Output[] = []
  if (options.svg !== undefined) {
    const procedure = procedureOf(review)
    const { title } = regulations.find(({ id }) => id === procedure.regulation)!
    const { state: at = '' } = standing
    const report = { ...standing, state: at, refused: [...refused].map((each) => ({ event: 0, ...each })) }
    const taken = roadOf(review, record, file.asOf)
    const result = beside.result && isResultOpenIn(at) ? beside.result.said : undefined
    const place = { title: name, asOf: file.asOf, report, taken, ...(result ? { result } : {}) }
    outputs.push({
      option: '--svg',
      path: options.svg,
      content: procedurePicture({ procedure, title, place, spoken: language }),
    })
  }
  const isShown = ({ clock }: ClockProof): boolean =>
    !seat || standing.clocks.some(({ period, of }) => period === clock.period && of === clock.of)
  const proofs =
    options.ics === undefined && options.csv === undefined
      ? []
      : proveClocks(review, record, file.asOf).filter(isShown)
  if (options.ics !== undefined) {
    const days = alarmDays(options.alarm)
    const of = calendarSource(file, path)
    if (!of.ok) return of
    outputs.push(
      calendarOutput(options.ics, {
        ...of.value,
        // What a seat sees never takes the place of the whole calendar of the case.
        ...(seat
          ? {
              source: `${of.value.source} seen by ${seat.seat}${seat.name === undefined ? '' : ` ${seat.name}`}`,
            }
          : {}),
        name: namedFor(seat, name),
        events: clockEvents(proofs, review.keyOf),
        ...(days.ok && days.value !== undefined ? { alarmDays: days.value } : {}),
      }),
    )
  }
  if (options.csv !== undefined)
    outputs.push({
      option: '--csv',
      path: options.csv,
      content: clocksCsv(proofs, namedFor(seat, name)[language === 'zh' ? 'zh' : 'en']),
    })
  const wrong = writeFiles(outputs)
  return wrong ? refuse(wrong) : given(writtenPage(outputs))
}
