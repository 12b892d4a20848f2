import { existsSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { type CaseFile, CaseStream, isJsonLines, readCase } from '#cases'
import type { CivilDate } from '#clock'
import { CASE_FILE, type Outcome } from '#contract'
import { versionOn, versions } from '#practice'
import { bytesOf, readText } from '../input/read.ts'
import { given, type Result } from '../refusal.ts'
import { eventRow, type WrittenEvent, withAsOf, withEvent } from './event-in-text.ts'

/** The text of a case file, as it stands before a step is added. */
export interface CaseText {
  readonly text: string
  readonly isLines: boolean
  /** There is no such file yet: the text is a case without events. */
  readonly isNew: boolean
}

const MOST = bytesOf(CASE_FILE.limit.characters)

/** The text of a case file; where there is none yet, and the name says YAML, a case to begin with. */
export async function caseTextAt(path: string, event: WrittenEvent): Promise<Result<CaseText>> {
  if (/\.ya?ml$/i.test(path) && !existsSync(path)) {
    const name = JSON.stringify(basename(path, extname(path)))
    return given({
      text: `case: ${name}\nprocedure: ${lawOf(event)}\nevents:\n`,
      isLines: false,
      isNew: true,
    })
  }
  const text = await readText(path, `events:\n  - ${eventRow(event, false)}`, MOST)
  if (!text.ok) return text
  const isLines = /\.(jsonl|ndjson)$/i.test(path) || isJsonLines(text.value)
  return given({ text: text.value, isLines, isNew: false })
}

/** The version under which a case begins: that of its first day. */
const lawOf = ({ on }: WrittenEvent): string => (versionOn(String(on)) ?? versions.at(-1)!).regulation.id

/**
 * The text with events more, one after the other.
 *
 * @param at  how many of the file’s events stand before them
 * @returns undefined where the text has no place for them that we know
 */
export function withEvents(
  { text, isLines }: CaseText,
  events: readonly WrittenEvent[],
  at: number,
  asOf: CivilDate | undefined,
): string | undefined {
  if (isLines) return inLines(text, events, at)
  const moved = asOf === undefined ? text : withAsOf(text, asOf)
  return events.reduce<string | undefined>(
    (edited, event, index) => (edited === undefined ? undefined : withEvent(edited, event, at + index)),
    moved,
  )
}

/** The first line that says something is the case; each after it is an event. */
function inLines(text: string, events: readonly WrittenEvent[], at: number): string {
  const rows = events.map((event) => `${eventRow(event, true)}\n`).join('')
  let passed = -1
  for (const { 0: row, index } of text.matchAll(/[^\n]+/g)) {
    if (row.trim() === '') continue
    if (passed === at) return text.slice(0, index) + rows + text.slice(index)
    passed += 1
  }
  return `${text}${text.endsWith('\n') ? '' : '\n'}${rows}`
}

export function readWhole(text: string, isLines: boolean, now: CivilDate): Outcome<CaseFile> {
  if (!isLines) return readCase(text, now)
  const stream = new CaseStream({ today: now })
  stream.push(text)
  stream.finish()
  return stream.outcome()
}
