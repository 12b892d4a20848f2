import type { PlanResult } from '#answers'
import type { CivilDate } from '#clock'
import { checkAssumptions, nearestTo, targetKindNamed, targetKinds } from '#contract'
import { planCsv, planEvents } from '#documents'
import { planPicture } from '#drawings'
import type { Text } from '#language'
import { readingsOfAll } from '#regulations'
import type { Assumptions, TargetKind } from '#review'
import { sourceName } from '../input/read.ts'
import type { LanguageChoice, Page } from '../layout/index.ts'
import { alarmDays, calendarOutput, calendarSource } from '../output/calendar.ts'
import { clashOf } from '../output/clash.ts'
import { type Output, writeFiles, writtenPage } from '../output/write-files.ts'
import { badInput, given, type Refused, type Result, refuse, type Wrong, wrongArgument } from '../refusal.ts'
import { readingSwitches } from '../screen/readings.ts'
import { dateArgument } from '../today.ts'
import type { OptionsOf } from '../usage/command.ts'
import type { command } from './command.ts'

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

/** What was asked of `anshen plan`, as typed. */
export type PlanOptions = OptionsOf<typeof command>

/** The command line, read: what stands there goes before what a plan file says. */
export interface Asked {
  readonly target: CivilDate | undefined
  readonly for: TargetKind | undefined
  readonly filed: CivilDate | undefined
  readonly asOf: CivilDate | undefined
  readonly assume: Partial<Assumptions>
}

/** Every fault of the command line at once, before any file is read. */
export function argumentsOf(file: string, options: PlanOptions): Result<Asked> {
  const faults: Wrong[] = []
  const day = (option: string, text: string | undefined): CivilDate | undefined => {
    if (text === undefined) return undefined
    const date = dateArgument(option, text)
    if (date.ok) return date.value
    faults.push(...date.refused.faults)
    return undefined
  }
  const asked = {
    target: day('--target', options.target),
    filed: day('--filed', options.filed),
    asOf: day('--as-of', options.asOf),
    for: kindOf(options.for, faults),
    assume: assumed(options.assume, faults),
  }
  const switched = readingSwitches(readingsOfAll, options.reading)
  if (!switched.ok) faults.push(...switched.refused.faults)
  faults.push(...filesTwice(file, options))
  return faults.length > 0 ? refuse(badInput(faults, SEE_HELP)) : given(asked)
}

const SEE_HELP: Text = { en: '“anshen plan --help” shows how.', zh: '用法见“anshen plan --help”。' }

function kindOf(text: string | undefined, faults: Wrong[]): TargetKind | undefined {
  const kind = text === undefined ? undefined : targetKindNamed(text)
  if (text !== undefined && kind === undefined) {
    const nearest = nearestTo(text, targetKinds)
    const message = { en: `“${text}” is no target.`, zh: `没有“${text}”这一目标事项。` }
    const expected = nearest
      ? { en: `did you mean ${nearest}?`, zh: `是否指${nearest}？` }
      : { en: `one of: ${targetKinds.join(', ')}`, zh: `下列之一：${targetKinds.join('、')}` }
    faults.push(wrongArgument('--for', message, expected, '--for listing'))
  }
  return kind
}

function assumed(list: readonly string[], faults: Wrong[]): Partial<Assumptions> {
  // No prototype: “__proto__” is a name like any other, and none of ours.
  const typed: Record<string, string> = Object.create(null)
  for (const each of list) {
    const [name = '', value] = each.split(/=(.*)/s)
    if (value !== undefined && value !== '' && name !== '') {
      if (name in typed && typed[name] !== value)
        faults.push(wrongArgument('--assume', twice(name), ONE_VALUE, `--assume ${each}`))
      typed[name] = value
      continue
    }
    const message = { en: `“${each}” has no value.`, zh: `“${each}”没有取值。` }
    faults.push(
      wrongArgument('--assume', message, { en: 'name=value', zh: '名称=取值' }, '--assume complex=true'),
    )
  }
  const { assume, faults: found } = checkAssumptions(typed)
  for (const { name, at, message, expected, example } of found) {
    const said = at === 'key' ? message : { en: `${name}: ${message.en}`, zh: `${name}：${message.zh}` }
    faults.push(wrongArgument('--assume', said, expected, `--assume ${example}`))
  }
  return assume
}

const twice = (name: string) => ({
  en: `“${name}” is given twice, and not alike.`,
  zh: `“${name}”重复给出，且取值不同。`,
})
const ONE_VALUE = { en: 'one value', zh: '一个取值' }

/** A file read twice from standard input. */
function filesTwice(file: string, { scenario }: PlanOptions): readonly Wrong[] {
  if (file !== '-' || scenario !== '-') return []
  const message = { en: 'standard input can be read only once.', zh: '标准输入只能读取一次。' }
  const expected = { en: 'one -', zh: '仅一个-' }
  return [wrongArgument('--scenario', message, expected, 'anshen plan - --scenario plan.yaml')]
}
