import { replayStory } from '#answers'
import type { Text } from '#language'
import { calendarWith } from '../due/notice-file.ts'
import { AS_EXPECTED, type Differing, differingPage } from '../expectation-page.ts'
import { readText, sourceName } from '../input/read.ts'
import { jsonPieces } from '../json-pieces.ts'
import { line, type Page, span } from '../layout/index.ts'
import { given, type Refused, type Result, refusalPage, resultOf } from '../refusal.ts'
import type { Terminal } from '../terminal.ts'
import type { OperandsOf, Run } from '../usage/command.ts'
import { isStory, type ReplayOptions, replayAsked, replayedFile, type SourceOptions } from './arguments.ts'
import { casePage } from './case-page.ts'
import type { command } from './command.ts'
import { outputFault, writeOutputs } from './outputs.ts'

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
  const asked = replayAsked(files, options)
  const wrong = asked.ok ? outputFault(files, options) : asked.refused
  if (!asked.ok || wrong) return refuse(wrong!)
  const calendar = await calendarWith(options.calendar)
  if (!calendar.ok) return refuse(calendar.refused)
  const source = { ...asked.value, calendar: calendar.value, why: options.why === true }
  let worst = 0
  for (const [index, file] of files.entries()) {
    if (files.length > 1 && !options.json) {
      terminal.page([...(index > 0 ? [line([])] : []), line([span(`═══ ${sourceName(file)} ═══`, 'quiet')])])
    }
    const answer = isStory(file)
      ? await storyTold(file, source)
      : await caseTold(file, source, options, terminal)
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
    terminal.note(differingPage(UNEXPECTED, sourceName(file), differing))
    worst = 1
  }
  return worst
}

const UNEXPECTED: Text = {
  en: 'The case does not come to what the file expects: correct the events, or the expectation.',
  zh: '案件结果与文件的预期不符，请更正事件或者预期。',
}

/** What one file came to: for the screen, for programs, and whether it is what the file expects. */
interface Told {
  readonly page: Page
  /** A member that can be very long may be an iterable (src/cli/json-pieces.ts). */
  readonly document: object
  readonly differing: readonly Differing[]
  /** Something is recorded that was not counted, and the file does not expect it: no success. */
  readonly isSetAside?: boolean
}

/** A case file: where the case stands, and how it came there. */
async function caseTold(
  path: string,
  source: SourceOptions,
  options: ReplayOptions,
  terminal: Terminal,
): Promise<Result<Told>> {
  const replayed = await replayedFile(path, source, terminal)
  if (!replayed.ok) return replayed
  const { state, view, folded } = replayed.value
  const written = writeOutputs(folded, view, path, options, terminal.language)
  if (!written.ok) return written
  const { expectation = [] } = state
  const asExpected = state.expectation && expectation.length === 0 ? AS_EXPECTED : []
  return given({
    page: options.json ? [] : [...casePage(view, state, sourceName(path)), ...asExpected, ...written.value],
    document: state,
    differing: expectation,
    // A file that expects its refusals is a test of them.
    isSetAside: (source.seat || folded.file.expect?.refused === undefined) && isAny(state.refused),
  })
}

const isAny = (all: Iterable<unknown>): boolean => {
  for (const _ of all) return true
  return false
}

const STORY =
  'law  order-8\n\n2026-03-02  application-submitted\n2026-03-05  materials-conform  decision-on-need  2026-03-19'

/** A story: every row beside what the case came to on its day. */
async function storyTold(file: string, { today, readings, calendar }: SourceOptions): Promise<Result<Told>> {
  const text = await readText(file, STORY)
  if (!text.ok) return text
  const answer = resultOf(replayStory(text.value, { today, readings, calendar }))
  if (!answer.ok) return answer
  const { story, checks, events } = answer.value
  const differing = checks.filter(({ expected, found }) => expected !== found)
  const [held, all] = [checks.length - differing.length, checks.length]
  return given({
    page: [
      line([span(story || sourceName(file), 'title')]),
      line([
        { en: `${held} of ${all} expectations hold`, zh: `${all}项预期中${held}项相符` },
        span({ en: `, over ${events} events.`, zh: `，共${events}个事件。` }, 'quiet'),
      ]),
    ],
    document: answer.value,
    differing,
  })
}

const json = (value: unknown, files: number): string => `${JSON.stringify(value, null, files > 1 ? 0 : 2)}\n`
