import { type CaseResult, caseSeen, type Readings, replay, rulebookUnder, withReadings } from '#answers'
import { CaseStream, isJsonLines } from '#cases'
import type { Calendar, CivilDate } from '#clock'
import { CASE_FILE, nearestTo, readChoice } from '#contract'
import { CaseFolder, SEAT, type Seat, type Seated } from '#review'
import { emptyText } from '../input/read.ts'
import { openSource, type Source } from '../input/source.ts'
import { Progress } from '../progress.ts'
import { badInput, given, type Refused, type Result, refuse, resultOf, wrongArgument } from '../refusal.ts'
import { readingsAsked } from '../screen/readings.ts'
import type { Terminal } from '../terminal.ts'
import { dateArgument, today } from '../today.ts'
import type { OptionsOf } from '../usage/command.ts'
import type { command } from './command.ts'

/** What was asked of `anshen case replay`. */
export type ReplayOptions = OptionsOf<typeof command, 'replay'>

/** The command line, read. */
export interface ReplayAsked {
  readonly today: CivilDate
  readonly asOf: CivilDate | undefined
  readonly seat: Seated | undefined
  readonly readings: Readings
}

/** Faults of the command itself, before any file is read. */
export function replayAsked(files: readonly string[], options: ReplayOptions): Result<ReplayAsked> {
  const now = today()
  if (!now.ok) return now
  const wrong = filesFault(files, options)
  if (wrong) return refuse(wrong)
  const seat = options.seat === undefined ? given(undefined) : seatArgument(options.seat)
  if (!seat.ok) return seat
  const asOf = options.asOf === undefined ? given(undefined) : dateArgument('--as-of', options.asOf)
  if (!asOf.ok) return asOf
  const readings = readingsAsked(options.reading)
  if (!readings.ok) return readings
  return given({ today: now.value, asOf: asOf.value, seat: seat.value, readings: readings.value })
}

export const isStory = (file: string): boolean => file.toLowerCase().endsWith('.txt')

function filesFault(files: readonly string[], { asOf, seat }: ReplayOptions): Refused | undefined {
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

const SEATS = Object.keys(SEAT) as readonly Seat[]
const SEAT_EXAMPLE = 'anshen case replay case.yaml --seat supplier'

/**
 * A seat at the case, with the name of the one who asks after a colon. Words for a seat are understood: vendor, 供应商.
 *
 * @example seatArgument('member:公安部')  // { ok: true, value: { seat: 'member', name: '公安部' } }
 */
function seatArgument(written: string): Result<Seated> {
  const [, before = '', name = ''] = /^([^:：]*)(?:[:：](.*))?$/.exec(written) ?? []
  const [seat] = readChoice(SEAT, before) as readonly (Seat | undefined)[]
  if (seat) return given(name.trim() === '' ? { seat } : { seat, name: name.trim() })
  const nearest = nearestTo(before.trim(), SEATS)
  const message = { en: 'nobody sits there.', zh: '没有该身份。' }
  const expected = nearest
    ? { en: `did you mean ${nearest}?`, zh: `是否指${nearest}？` }
    : { en: `one of: ${SEATS.join(', ')}`, zh: `下列之一：${SEATS.join('、')}` }
  return refuse(badInput([wrongArgument(`--seat ${written}`, message, expected, SEAT_EXAMPLE)]))
}

const CASE_EXAMPLE = 'procedure: order-8\nevents:\n  - { on: 2026-03-02, step: application-submitted }'

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
  if (isWhole && beginning.trim() === '') return refuse(emptyText(CASE_EXAMPLE))
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
