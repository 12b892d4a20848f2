import { type CaseFile, CaseStream, isJsonLines, readCase, unmetBy } from '#cases'
import type { CivilDate } from '#clock'
import type { Outcome } from '#matters'
import { differenceBetween, type ReviewEvent } from '#review'
import { decoded } from '../input/decode.ts'
import { readText, sourceName } from '../input/read.ts'
import { joined, line, type Page, span } from '../layout/index.ts'
import { writeFiles } from '../output/write-files.ts'
import { badInput, given, type Refused, type Result, refuse, wrongArgument } from '../refused.ts'
import type { Terminal } from '../terminal.ts'
import { dateArgument, today } from '../today.ts'
import { refusalPage } from '../words-refusal.ts'
import { documentOf, shownOf } from './case-answer.ts'
import { casePage } from './case-page.ts'
import { eventArguments } from './event-arguments.ts'
import { eventRow, type WrittenEvent, withAsOf, withEvent } from './event-in-text.ts'
import type { FoldedCase } from './folded-case.ts'
import { foldedFile } from './folded-file.ts'
import { dayText, stepNamed } from './words.ts'

export interface AddOptions {
  readonly json?: boolean
  readonly on?: string
  readonly asOf?: string
}

const EXAMPLE = 'anshen case add case.yaml materials-conform --on 2026-03-05'

/**
 * `anshen case add FILE STEP --on DAY [name=value …]`: the step is tried first, and where the file, the step or the
 * procedure has anything against it, that is told and nothing is written.
 */
export async function addEvent(
  [file, step, ...said]: readonly string[],
  options: AddOptions,
  terminal: Terminal,
): Promise<number> {
  const added = file === undefined ? refuse(noFile()) : await tried(file, step, said, options)
  if (!added.ok) {
    terminal.note(refusalPage(added.refused, file === undefined ? undefined : sourceName(file)))
    if (options.json) await terminal.data(`${JSON.stringify(added.refused, null, 2)}\n`)
    return 1
  }
  const { event, folded, newlyRefused } = added.value
  const shown = shownOf(folded, {}, { loaded: undefined })
  if (options.json) {
    const document = {
      added: event,
      ...documentOf(shown),
      remarks: [...shown.beside.remarks],
      refused: [...shown.refused],
    }
    await terminal.data(`${JSON.stringify(document, null, 2)}\n`)
  } else terminal.page([...addedPage(folded, event), ...newlyRefused, ...casePage(shown, sourceName(file!))])
  return 0
}

interface Added {
  readonly event: WrittenEvent
  readonly folded: FoldedCase
  /** Steps that the record no longer allows, as a correction can bring about. */
  readonly newlyRefused: Page
}

async function tried(
  path: string,
  step: string | undefined,
  details: readonly string[],
  { on, asOf }: AddOptions,
): Promise<Result<Added>> {
  const now = today()
  if (!now.ok) return now
  const day = asOf === undefined ? undefined : dateArgument('--as-of', asOf)
  if (day && !day.ok) return day
  if (path === '-' || path.toLowerCase().endsWith('.txt')) return refuse(noCaseFile(path))
  const event = eventArguments(step, on, details)
  if (!event.ok) return event
  const text = await readText(path, `events:\n  - ${eventRow(event.value, false)}`)
  if (!text.ok) return text
  const isLines = /\.(jsonl|ndjson)$/i.test(path) || isJsonLines(text.value)
  const before = readWhole(text.value, isLines, now.value)
  if (!before.ok) return refuse(before.refusal)
  const typed = nextText(text.value, isLines, event.value, day?.value)
  if (typed === undefined) return refuse(noPlace(event.value))
  const after = readWhole(typed, isLines, now.value)
  if (!after.ok) return refuse(ofTheEvent(after.refusal))
  const said = asRead(event.value, after.value.events.at(-1))
  const next = nextText(text.value, isLines, said, day?.value) ?? typed
  const [was, folded] = [foldedFile(before.value), foldedFile(after.value)]
  const place = after.value.events.length - 1
  const refusals = differenceBetween(was.seen, folded.seen).newlyRefused
  const own = refusals.find((each) => each.event === place)
  if (own) return refuse({ ...own, faults: [] })
  const wrong = writeFiles([
    {
      option: 'FILE',
      path,
      content: (standing) => {
        const standingText = standing === undefined ? undefined : decoded(standing, path)
        if (!standingText?.ok || standingText.value !== text.value) return refuse(changedMeanwhile(path))
        const hasMark = standing?.[0] === 0xef && standing[1] === 0xbb
        return given((hasMark ? '\uFEFF' : '') + next)
      },
    },
  ])
  if (wrong) return refuse(wrong)
  const { expect } = after.value
  const isUnmet =
    expect !== undefined && unmetBy({ ...folded.seen, refused: [...folded.seen.refused] }, expect).length > 0
  const newlyRefused = refusals.map(({ on: when, step: name, message }) =>
    line([
      span(
        joined(dayText(when), ' ', stepNamed(folded.review, name)?.claim ?? name, { en: ': ', zh: '：' }),
        'strong',
      ),
      span(message, 'fault'),
    ]),
  )
  return given({ event: said, folded, newlyRefused: [...newlyRefused, ...(isUnmet ? [UNMET] : [])] })
}

const UNMET = line([
  span(
    {
      en: 'What the file expects no longer holds: correct “expect”.',
      zh: '文件中的预期不再成立，请更正expect。',
    },
    'unknown',
  ),
])

/** Words that people use for a value, as the file writes them: provider is supplier. */
function asRead(typed: WrittenEvent, read: ReviewEvent | undefined): WrittenEvent {
  const said = read as Readonly<Record<string, unknown>> | undefined
  return Object.fromEntries(
    Object.entries(typed).map(([name, value]) => [
      name,
      typeof value === 'string' && typeof said?.[name] === 'string' ? said[name] : value,
    ]),
  )
}

function readWhole(text: string, isLines: boolean, now: CivilDate): Outcome<CaseFile> {
  if (!isLines) return readCase(text, now)
  const stream = new CaseStream({ today: now, shape: 'json-lines' })
  stream.push(text)
  stream.finish()
  return stream.outcome()
}

function nextText(
  text: string,
  isLines: boolean,
  event: WrittenEvent,
  asOf: CivilDate | undefined,
): string | undefined {
  if (isLines) return `${text}${text.endsWith('\n') ? '' : '\n'}${eventRow(event, true)}\n`
  return withEvent(asOf === undefined ? text : withAsOf(text, asOf), event)
}

const addedPage = ({ review }: FoldedCase, { on, step }: WrittenEvent): Page => [
  line([
    span({ en: 'Added: ', zh: '已登记：' }, 'strong'),
    joined(dayText(String(on)), ' ', stepNamed(review, String(step))?.claim ?? String(step)),
  ]),
  line([]),
]

/** The event stands in no file yet: its faults have no line. */
const ofTheEvent = (refusal: Refused): Refused => ({
  ...refusal,
  faults: refusal.faults.map(({ line: _, column: __, ...fault }) => fault),
  remedy: {
    en: 'Nothing was written. “anshen case steps” lists the steps and their fields; --as-of DATE moves the day the file names.',
    zh: '未写入任何内容。步骤及其字段见“anshen case steps”；文件所载截至日可用--as-of改为较晚日期。',
  },
})

function noFile(): Refused {
  const message = { en: 'it is missing.', zh: '缺少该参数。' }
  return badInput([wrongArgument('FILE', message, A_CASE, EXAMPLE)])
}

function noCaseFile(path: string): Refused {
  const message = { en: 'an event is added to a case file.', zh: '事件只能登记于案件文件。' }
  return badInput([wrongArgument(path, message, A_CASE, EXAMPLE)])
}

const A_CASE = { en: 'a case file in YAML, JSON or JSON Lines', zh: 'YAML、JSON或者JSON Lines格式的案件文件' }

function noPlace(event: WrittenEvent): Refused {
  const message = {
    en: 'the list of events is written in a way that this command does not change.',
    zh: '文件中的事件列表写法特殊，本命令不予改动。',
  }
  const expected = { en: 'the event put in by hand at the end of “events”', zh: '请手工将事件写入events末尾' }
  return badInput([wrongArgument('FILE', message, expected, `- ${eventRow(event, false)}`)])
}

function changedMeanwhile(path: string): Refused {
  const message = {
    en: `${path} was changed meanwhile: nothing was written.`,
    zh: `${path}同时被他处修改，未写入任何内容。`,
  }
  const expected = { en: 'the same command once more', zh: '请重新执行该命令' }
  return badInput([wrongArgument('FILE', message, expected, EXAMPLE)])
}
