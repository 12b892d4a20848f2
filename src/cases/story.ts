import type { CivilDate } from '#clock'
import { FaultList, type Outcome, type Place } from '#contract'
import type { CaseFile } from './case-file.ts'
import { checkWith } from './read-case.ts'
import { type Expected, expectedIn, saidIn } from './story-row.ts'

/** One row of a story: a day, what happened on it, and what the case then comes to. */
export interface StoryRow {
  readonly line: number
  readonly day: CivilDate | 'unknown'
  /** How many of the case's events have happened by the end of this row. */
  readonly events: number
  readonly expected: readonly Expected[]
}

/** A case told as a table that a lawyer can read, with what each day should come to in its right-hand columns. */
export interface Story {
  readonly title: string
  readonly file: CaseFile
  readonly rows: readonly StoryRow[]
}

const HEAD = /^(law|as of|reading|teaches)\s{2,}(.+)$/
const ROW = /^(\d{4}-\d{2}-\d{2}|unknown)\s{2,}(.*)$/

/**
 * Reads a story.
 *
 * The first line is its title, a second may give it in Chinese. Then `law`, `reading` and `as of`, each with its
 * value; then rows. Columns stand apart by two spaces or more: the day (or `unknown`), the step with its details in
 * brackets, and what is expected then: a period with its last day and how it stands; `state`, `next`, `refused`,
 * `waiting on`, `result`, `remark`; `working days since`; `seen by SEAT` with a document and why that seat may see it or not. A row that begins with
 * spaces adds an expectation to the day above. What happened outside the procedure stands in quotation marks; a dash
 * says that nothing did. `#` begins a remark.
 *
 * @returns the story, or every fault with its line
 * @example
 *   2026-03-05  materials-conform                  decision-on-need    2026-03-19
 *   2026-03-20  —                                  decision-on-need    2026-03-19   overdue
 */
export function readStory(text: string, today: CivilDate): Outcome<Story> {
  const events: Record<string, unknown>[] = []
  const places: Place[] = []
  const rows: { line: number; day: CivilDate | 'unknown'; events: number; expected: Expected[] }[] = []
  const head: Record<string, string> = {}
  const readings: Record<string, string> = {}
  const titles: string[] = []
  const placeOf = (pointer: string): Place | undefined =>
    places[Number(/^\/events\/(\d+)/.exec(pointer)?.[1] ?? -1)]
  const faults = new FaultList({ placeOf, sourceOf: () => undefined, wideColon: undefined })
  text.split(/\r?\n/).forEach((written, index) => {
    const line = index + 1
    if (/^\s*(#.*|-{3,})?$/.test(written) || /^day\s{2,}/.test(written)) return
    const [, name, value] = HEAD.exec(written) ?? []
    const [, day, rest] = ROW.exec(written) ?? []
    if (name !== undefined && value !== undefined && rows.length === 0) {
      if (name === 'reading') Object.assign(readings, pairOf(value))
      else head[name] = value.trim()
    } else if (day !== undefined && rest !== undefined) {
      const [happened = '', ...columns] = rest.trim().split(/\s{2,}/)
      const said = saidIn(happened)
      if (said) {
        events.push({ on: day, ...said })
        places.push({ line, column: 1 })
      }
      const expected = columns.length > 0 ? [expectedIn(columns, line, faults)] : []
      rows.push({ line, day: day as CivilDate, events: events.length, expected: expected.flat() })
    } else if (/^\s/.test(written) && rows.length > 0) {
      rows.at(-1)!.expected.push(...expectedIn(written.trim().split(/\s{2,}/), line, faults))
    } else if (rows.length === 0 && Object.keys(head).length === 0) titles.push(written.trim())
    else faults.include({ ...UNREADABLE, line })
  })
  const title = titles.join(' / ')
  const asOf = head['as of'] ?? rows.findLast(({ day }) => day !== 'unknown')?.day ?? today
  const given = { case: title, procedure: head.law, asOf, readings, events }
  const checked = checkWith(given, today, faults, { placeOf })
  return checked.ok ? { ok: true, value: { title, file: checked.value, rows } } : checked
}

const UNREADABLE = {
  pointer: '',
  column: 1,
  message: { en: 'This line is neither a heading nor a row.', zh: '本行既不是标题也不是事件。' },
  expected: { en: 'a day, two spaces, and a step', zh: '日期、两个空格、步骤' },
  example: '2026-03-02  application-submitted',
}

const pairOf = (value: string): Record<string, string> => {
  const [name = '', position = ''] = value.split(':').map((each) => each.trim())
  return { [name]: position }
}
