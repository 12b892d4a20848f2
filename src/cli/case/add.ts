import { caseAnswer, dayText, type FoldedCase, stepNamed, viewOf } from '#answers'
import { unmetBy } from '#cases'
import type { Text } from '#language'
import type { ReviewEvent } from '#review'
import { decoded } from '../input/decode.ts'
import { sourceName } from '../input/read.ts'
import { joined, line, type Page, span } from '../layout/index.ts'
import { type Change, writeFiles } from '../output/write-files.ts'
import { badInput, given, type Refused, type Result, refuse, tellRefusal, wrongArgument } from '../refusal.ts'
import { dateArgument, today } from '../today.ts'
import type { OperandsOf, OptionsOf, Run } from '../usage/command.ts'
import { casePage } from './case-page.ts'
import { type CaseText, caseTextAt, readWhole, withEvents } from './case-text.ts'
import type { command } from './command.ts'
import { eventArguments } from './event-arguments.ts'
import type { WrittenEvent } from './event-in-text.ts'
import { onUnknownDay, tryEvent } from './event-trial.ts'

type Add = (typeof command)['actions']['add']
type AddOptions = OptionsOf<typeof command, 'add'>

const EXAMPLE = 'anshen case add case.yaml materials-conform --on 2026-03-05'

/**
 * `anshen case add FILE STEP --on DAY [name=value …]`: the step is tried first, and where the file, the step or the
 * procedure has anything against it, that is told and nothing is written.
 */
export const run: Run<OperandsOf<Add>, AddOptions> = async ([file, step, ...said], options, terminal) => {
  const added = await tried(file, step, said, options)
  if (!added.ok) return tellRefusal(added.refused, options, terminal, sourceName(file))
  const { event, inferred, folded, isNew, isMended, newlyRefused } = added.value
  const view = viewOf(folded)
  const state = caseAnswer(view)
  if (options.json) {
    const document = {
      ...(isMended ? { counted: event } : { added: event }),
      ...(inferred.length > 0 ? { inferred } : {}),
      ...(isNew ? { created: true } : {}),
      ...state,
      remarks: [...state.remarks],
      refused: [...state.refused],
    }
    await terminal.data(`${JSON.stringify(document, null, 2)}\n`)
  } else
    terminal.page([
      ...addedPage(added.value, file),
      ...newlyRefused,
      ...casePage(view, state, sourceName(file)),
    ])
  return 0
}

interface Added {
  readonly event: WrittenEvent
  readonly inferred: readonly string[]
  readonly folded: FoldedCase
  readonly isNew: boolean
  /** The step stood in the file, not counted; now it counts. */
  readonly isMended?: true
  /** Steps that the record no longer allows, as a correction can bring about. */
  readonly newlyRefused: Page
}

async function tried(
  path: string,
  step: string | undefined,
  details: readonly string[],
  { on, asOf, infer }: AddOptions,
): Promise<Result<Added>> {
  const now = today()
  if (!now.ok) return now
  const day = asOf === undefined ? undefined : dateArgument('--as-of', asOf)
  if (day && !day.ok) return day
  if (path === '-' || path.toLowerCase().endsWith('.txt')) return refuse(noCaseFile(path))
  const event = eventArguments(step, on, details)
  if (!event.ok) return event
  const source = await caseTextAt(path, event.value)
  if (!source.ok) return source
  const { text, isLines, isNew } = source.value
  const before = isNew ? undefined : readWhole(text, isLines, now.value)
  if (before && !before.ok) return refuse(before.refusal)
  const how = { now: now.value, asOf: day?.value, infer: infer === true }
  const answer = tryEvent(source.value, before?.value, event.value, how)
  if (!answer.ok) {
    // Only a case can begin in a file that is not there: another step was meant for one that is.
    const isBegun = isNew && answer.refused.faults.length === 0
    return isBegun
      ? refuse({ ...answer.refused, message: begun(answer.refused), remedy: BEGIN(path) })
      : answer
  }
  const { folded, at, inferred, newlyRefused, isMended } = answer.value
  const said = asRead(event.value, folded.file.events[at + inferred.length])
  const all = [...inferred.map(onUnknownDay), ...(isMended ? [] : [said])]
  const next = withEvents(source.value, all, at, day?.value)
  if (next === undefined) return refuse(changedMeanwhile(path))
  const wrong = writeFiles([{ option: 'FILE', path, content: unlessChanged(path, source.value, next) }])
  if (wrong) return refuse(wrong)
  const { expect } = folded.file
  const isUnmet =
    expect !== undefined && unmetBy({ ...folded.seen, refused: [...folded.seen.refused] }, expect).length > 0
  const refusals = newlyRefused.map(({ on: when, step: name, message }) =>
    line([
      span(
        joined(dayText(when), ' ', stepNamed(folded.review, name)?.claim ?? name, { en: ': ', zh: '：' }),
        'strong',
      ),
      span(message, 'fault'),
    ]),
  )
  return given({
    event: said,
    ...(isMended ? { isMended } : {}),
    inferred,
    folded,
    isNew,
    newlyRefused: [...refusals, ...(isUnmet ? [UNMET] : [])],
  })
}

/** What stands there when it is written must be what was tried. */
const unlessChanged =
  (path: string, { text, isNew }: CaseText, next: string): Change =>
  (standing) => {
    if (isNew) return standing === undefined ? given(next) : refuse(changedMeanwhile(path))
    const standingText = standing === undefined ? undefined : decoded(standing, path)
    if (!standingText?.ok || standingText.value !== text) return refuse(changedMeanwhile(path))
    const hasMark = standing?.[0] === 0xef && standing[1] === 0xbb
    return given((hasMark ? '\uFEFF' : '') + next)
  }

const begun = ({ message }: Refused): Text => ({
  en: `No case begins with that step, so no file was made. ${message.en}`,
  zh: `案件不能自该步骤开始，故未新建文件。${message.zh}`,
})

/** A case is begun by one of the steps that can stand first. */
const BEGIN = (path: string): Text => ({
  en: `If the case is in another file, name that one. To begin ${path}: anshen case add ${path} application-submitted --on 2026-03-02`,
  zh: `案件记录于其他文件的，请指定该文件。新建${path}可使用：anshen case add ${path} application-submitted --on 2026-03-02`,
})

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

const addedPage = ({ folded: { review }, event, inferred, isNew, isMended }: Added, path: string): Page => [
  ...(isNew
    ? [
        line([
          span({ en: 'New case file: ', zh: '新建案件文件：' }, 'strong'),
          { en: `${path}, under Order No. 8`, zh: `${path}，适用第8号令` },
        ]),
      ]
    : []),
  ...[...inferred.map(onUnknownDay), event].map(({ on, step }) =>
    line([
      span(isMended && step === event.step ? COUNTED : ADDED, 'strong'),
      joined(dayText(String(on)), ' ', stepNamed(review, String(step))?.claim ?? String(step)),
    ]),
  ),
  line([]),
]

const ADDED: Text = { en: 'Added: ', zh: '已登记：' }
const COUNTED: Text = { en: 'Counted now, where it stands in the file: ', zh: '文件中原有，现已计入：' }

function noCaseFile(path: string): Refused {
  const message = { en: 'an event is added to a case file.', zh: '事件只能登记于案件文件。' }
  return badInput([wrongArgument(path, message, A_CASE, EXAMPLE)])
}

const A_CASE = { en: 'a case file in YAML, JSON or JSON Lines', zh: 'YAML、JSON或者JSON Lines格式的案件文件' }

function changedMeanwhile(path: string): Refused {
  const message = {
    en: `${path} was changed meanwhile: nothing was written.`,
    zh: `${path}同时被他处修改，未写入任何内容。`,
  }
  const expected = { en: 'the same command once more', zh: '请重新执行该命令' }
  return badInput([wrongArgument('FILE', message, expected, EXAMPLE)])
}
