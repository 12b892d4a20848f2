import { type CaseFile, CaseStream, isJsonLines, readCase, reviewOf } from '#cases'
import type { CivilDate } from '#clock'
import { CASE_FILE } from '#contract'
import { CaseFolder, type CaseRecord, type Rulebook, replay, withCalendar } from '#review'
import { emptyText } from '../input/read.ts'
import { openSource, type Source } from '../input/source.ts'
import { Progress } from '../progress.ts'
import { given, type Result, refuse } from '../refused.ts'
import type { Terminal } from '../terminal.ts'
import { today } from '../today.ts'
import type { ReplayOptions } from './answer.ts'
import type { Calendars } from './calendars.ts'
import { switched } from './switched.ts'

/** A case with its events folded. */
export interface FoldedCase {
  readonly file: CaseFile
  readonly review: Rulebook
  readonly record: CaseRecord
}

const EXAMPLE = 'procedure: order-8\nevents:\n  - { on: 2026-03-02, step: application-submitted }'

/** A case file folded: YAML and JSON are read whole, JSON Lines event by event as its text comes. */
export async function foldedCase(
  path: string,
  options: ReplayOptions,
  calendars: Calendars,
  terminal: Terminal,
): Promise<Result<FoldedCase>> {
  const now = today()
  if (!now.ok) return now
  const opened = await openSource(path, CASE_FILE.limit.characters)
  if (!opened.ok) return opened
  const source = opened.value
  const { beginning, isWhole } = source
  if (isWhole && beginning.trim() === '') return refuse(emptyText(EXAMPLE))
  if (/\.(jsonl|ndjson)$/i.test(path) || isJsonLines(beginning))
    return streamedCase(source, now.value, options, calendars, terminal)
  const asOf = options.asOf as CivilDate | undefined
  const read = readCase(beginning, now.value, asOf === undefined ? {} : { asOf })
  const file = read.ok ? switched(read.value, options.reading) : refuse(read.refusal)
  if (!file.ok) return file
  const review = termsOf(file.value, calendars)
  return given({ file: file.value, review, record: replay(review, file.value.events, file.value.asOf) })
}

async function streamedCase(
  source: Source,
  now: CivilDate,
  { asOf, reading }: ReplayOptions,
  calendars: Calendars,
  terminal: Terminal,
): Promise<Result<FoldedCase>> {
  const stream = new CaseStream({ today: now, ...(asOf ? { asOf: asOf as CivilDate } : {}) })
  const progress = new Progress(terminal, source.bytes)
  let folder: CaseFolder | undefined
  const fold = (events: ReturnType<CaseStream['push']>): void => {
    // What has a fault is refused as a whole: the rest of it is checked, and not folded.
    if (stream.isFaulty || !stream.head) return
    const file = switched(stream.head, reading)
    if (!file.ok) return
    folder ??= new CaseFolder(termsOf(file.value, calendars), stream.head.asOf)
    for (const event of events) folder.take(event)
  }
  fold(stream.push(source.beginning))
  for await (const chunk of source.rest()) {
    fold(stream.push(chunk))
    progress.at(stream.found, source.read)
    if (stream.isLost) break
  }
  fold(stream.finish())
  progress.end()
  if (source.refused) return refuse(source.refused)
  const read = stream.outcome()
  if (!read.ok) return refuse(read.refusal)
  const file = switched(read.value, reading)
  if (!file.ok) return file
  const review = termsOf(file.value, calendars)
  return given({ file: file.value, review, record: (folder ?? new CaseFolder(review)).record })
}

/** The terms that a case is folded under, with the notices loaded. */
function termsOf(file: Pick<CaseFile, 'procedure' | 'positions'>, { loaded }: Calendars): Rulebook {
  const terms = reviewOf(file)
  return loaded ? withCalendar(terms, loaded) : terms
}
