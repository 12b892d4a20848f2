import { sourceName } from '../input/read.ts'
import { jsonPieces } from '../json-pieces.ts'
import { line, span } from '../layout/index.ts'
import { badInput, given, type Refused, type Result, wrongArgument } from '../refused.ts'
import type { Terminal } from '../terminal.ts'
import { dateArgument, today } from '../today.ts'
import type { OperandsOf, Run } from '../usage/command.ts'
import { refusalPage } from '../words-refusal.ts'
import type { Answer, ReplayOptions } from './answer.ts'
import { type Calendars, calendarsFrom } from './calendars.ts'
import { replayCaseFile } from './case-answer.ts'
import type { command } from './command.ts'
import { outputFault } from './outputs.ts'
import { seatArgument } from './seat-argument.ts'
import { replayStory } from './story-answer.ts'

type Replay = (typeof command)['actions']['replay']

/**
 * `anshen case replay`: each file in turn, a case in YAML, JSON or JSON Lines or a story in plain text (.txt); the exit
 * status is the worst.
 *
 * With --json one file gives one indented document, several give one document a line, in the order given.
 */
export const run: Run<OperandsOf<Replay>, ReplayOptions> = async (files, options, terminal) => {
  const refuse = async (refused: Refused, source?: string): Promise<1> => {
    terminal.note(refusalPage(refused, source))
    if (options.json) await terminal.data(json(refused, files.length))
    return 1
  }
  const wrong = argumentFault(files, options) ?? outputFault(files, options)
  if (wrong) return refuse(wrong)
  const asked = asRead(options)
  if (!asked.ok) return refuse(asked.refused)
  const calendars = await calendarsFrom(options.calendar)
  if (!calendars.ok) return refuse(calendars.refused)
  let worst = 0
  for (const [index, file] of files.entries()) {
    if (files.length > 1 && !options.json) {
      terminal.page([...(index > 0 ? [line([])] : []), line([span(`═══ ${sourceName(file)} ═══`, 'quiet')])])
    }
    const answer = await answerOf(file, asked.value, calendars.value, terminal)
    if (!answer.ok) {
      worst = await refuse(answer.refused, sourceName(file))
      continue
    }
    const { page, document, differing, isSetAside } = answer.value
    if (isSetAside) worst = 1
    if (options.json) {
      for (const piece of jsonPieces(document, files.length > 1 ? 0 : 2)) await terminal.data(piece)
    } else terminal.page(page)
    if (differing.length === 0) continue
    terminal.note(differing)
    worst = 1
  }
  return worst
}

const answerOf = (
  file: string,
  options: ReplayOptions,
  calendars: Calendars,
  terminal: Terminal,
): Promise<Result<Answer>> =>
  isStory(file) ? replayStory(file, options, calendars) : replayCaseFile(file, options, calendars, terminal)

const isStory = (file: string): boolean => file.toLowerCase().endsWith('.txt')
const json = (value: unknown, files: number): string => `${JSON.stringify(value, null, files > 1 ? 0 : 2)}\n`

/** The options, with the day that was typed in any way as files write it. */
function asRead(options: ReplayOptions): Result<ReplayOptions> {
  const day = options.asOf === undefined ? undefined : dateArgument('--as-of', options.asOf)
  if (day === undefined) return given(options)
  return day.ok ? given({ ...options, asOf: day.value }) : day
}

/** Faults of the command itself, before any file is read. */
function argumentFault(files: readonly string[], { asOf, seat }: ReplayOptions): Refused | undefined {
  const now = today()
  if (!now.ok) return now.refused
  if (files.filter((file) => file === '-').length > 1) {
    const message = { en: 'standard input can be read only once.', zh: '标准输入只能读取一次。' }
    const expected = { en: 'one -', zh: '仅一个-' }
    return badInput([wrongArgument('-', message, expected, 'anshen case replay - other.yaml')])
  }
  const seated = seat === undefined ? undefined : seatArgument(seat)
  if (seated && !seated.ok) return seated.refused
  if (seat !== undefined && files.some(isStory)) return noSeatAtStory(seat)
  if (asOf === undefined || !files.some(isStory)) return undefined
  const message = {
    en: 'a story is looked at on each of its days.',
    zh: '场景脚本按其中的每一日期逐行核对。',
  }
  const expected = { en: 'case files in YAML or JSON', zh: 'YAML或者JSON格式的案件文件' }
  return badInput([
    wrongArgument('--as-of', message, expected, 'anshen case replay case.yaml --as-of 2026-03-20'),
  ])
}

/** A story says row by row who sees what. */
function noSeatAtStory(seat: string): Refused {
  const message = {
    en: 'a story says for itself who sees what (“seen by”).',
    zh: '场景脚本自行载明知悉范围（“seen by”）。',
  }
  const expected = { en: 'case files in YAML or JSON', zh: 'YAML或者JSON格式的案件文件' }
  return badInput([wrongArgument('--seat', message, expected, `anshen case replay case.yaml --seat ${seat}`)])
}
