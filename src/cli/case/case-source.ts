import { type CaseResult, caseSeen, replay, rulebookUnder, withReadings } from '#answers'
import { CaseStream, isJsonLines } from '#cases'
import type { Calendar } from '#clock'
import { CASE_FILE } from '#contract'
import { CaseFolder } from '#review'
import { emptyText } from '../input/read.ts'
import { openSource, type Source } from '../input/source.ts'
import { Progress } from '../progress.ts'
import { type Result, refuse, resultOf } from '../refusal.ts'
import type { Terminal } from '../terminal.ts'
import type { ReplayAsked } from './arguments.ts'

const EXAMPLE = 'procedure: order-8\nevents:\n  - { on: 2026-03-02, step: application-submitted }'

export interface SourceOptions extends ReplayAsked {
  readonly calendar: Calendar | undefined
  readonly why: boolean
}

/** A case file replayed: YAML and JSON are read whole, JSON Lines event by event as its text comes. */
export async function replayedFile(
  path: string,
  options: SourceOptions,
  terminal: Terminal,
): Promise<Result<CaseResult>> {
  const opened = await openSource(path, CASE_FILE.limit.characters)
  if (!opened.ok) return opened
  const source = opened.value
  const { beginning, isWhole } = source
  if (isWhole && beginning.trim() === '') return refuse(emptyText(EXAMPLE))
  return /\.(jsonl|ndjson)$/i.test(path) || isJsonLines(beginning)
    ? streamed(source, options, terminal)
    : resultOf(replay(beginning, options))
}

async function streamed(
  source: Source,
  options: SourceOptions,
  terminal: Terminal,
): Promise<Result<CaseResult>> {
  const { today, asOf, readings, calendar } = options
  const stream = new CaseStream({ today, ...(asOf ? { asOf } : {}) })
  const progress = new Progress(terminal, source.bytes)
  let folder: CaseFolder | undefined
  const fold = (events: ReturnType<CaseStream['push']>): void => {
    // What has a fault is refused as a whole: the rest of it is checked, and not folded.
    if (stream.isFaulty || !stream.head) return
    const file = withReadings(stream.head, readings)
    if (!file.ok) return
    folder ??= new CaseFolder(rulebookUnder(file.value, calendar), stream.head.asOf)
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
  const file = withReadings(read.value, readings)
  if (!file.ok) return resultOf(file)
  const review = rulebookUnder(file.value, calendar)
  const { record } = folder ?? new CaseFolder(review)
  return resultOf(caseSeen({ file: file.value, review, record }, options))
}
