import { type CivilDate, workingDaysBetween } from '#clock'
import {
  accessOn,
  CaseFolder,
  type CaseRecord,
  type CaseState,
  type Clock,
  type DocumentSeen,
  eventsInForce,
  type Rulebook,
  remarksOf,
  stateOf,
} from '#review'
import { reviewOf } from './law.ts'
import { resultOfCase } from './result-of-case.ts'
import type { Story, StoryRow } from './story.ts'
import type { Expected } from './story-row.ts'

/** One expectation of a story, and what the case came to. */
export interface StoryCheck {
  readonly line: number
  readonly expected: string
  readonly found: string
}

/**
 * Every expectation of a story beside what the case came to, as it stood at the end of each day: the events up to
 * the row, looked at as of its day. A story holds when `expected` is `found` throughout.
 *
 * Days not yet come were looked for when the story was read; a notice may be received after the row of its issue.
 */
export function checkStory({ file, rows }: Story, review: Rulebook = reviewOf(file)): readonly StoryCheck[] {
  const known = rows.flatMap(({ day }) => (day === 'unknown' ? [] : [day]))
  let asOf = known[0] ?? file.asOf
  const since = firstDays(file.events)
  const folder = new CaseFolder(review)
  return rows.flatMap((row) => {
    if (row.day !== 'unknown') asOf = row.day
    if (row.expected.length === 0) return []
    for (const event of file.events.slice(folder.length, row.events)) folder.take(event)
    const { record } = folder
    const report = stateOf(review, lastRefusalOnly(record), asOf)
    return row.expected.map((expected) => {
      const seen = expected.kind === 'seen' ? accessOn(review, record, asOf, expected.by) : undefined
      const beside: Beside = {
        result: () => {
          const events = eventsInForce(record, asOf)
          return resultOfCase({ ...file, asOf }, report.state, events)?.result ?? 'none'
        },
        remark: () =>
          [...remarksOf(review, record, asOf)].find(({ event }) => event === row.events - 1)?.code ?? 'none',
      }
      const [said, found] = compare(expected, report, row, since, asOf, seen, beside)
      return { line: expected.line, expected: said, found }
    })
  })
}

/** A row asks whether its own step was refused: the texts of earlier refusals need not be written again. */
const lastRefusalOnly = (record: CaseRecord): CaseRecord => ({ ...record, refused: record.refused.slice(-1) })

/** The first known day of each step. */
function firstDays(events: Story['file']['events']): ReadonlyMap<string, CivilDate> {
  const days = new Map<string, CivilDate>()
  for (const { step, on } of events) if (on !== 'unknown' && !days.has(step)) days.set(step, on)
  return days
}

/** Whatever the ground: the seat does not see that there is one. */
const NOT_SHOWN = 'not shown'

/** What is worked out only where a row expects it. */
interface Beside {
  readonly result: () => string
  /** Of the row’s own event. */
  readonly remark: () => string
}

function compare(
  expected: Expected,
  report: CaseState,
  row: StoryRow,
  since: ReadonlyMap<string, CivilDate>,
  asOf: CivilDate,
  seen: readonly DocumentSeen[] | undefined,
  beside: Beside,
): readonly [string, string] {
  switch (expected.kind) {
    case 'clock':
      return compareClock(expected, report)
    case 'no clock':
      return ['no clock', report.clocks.map(({ period }) => period).join(', ') || 'no clock']
    case 'state':
      return [expected.name, report.state]
    case 'next':
      return [expected.name, report.next.includes(expected.name) ? expected.name : report.next.join(', ')]
    case 'not next':
      return [
        `not ${expected.name}`,
        report.next.includes(expected.name) ? expected.name : `not ${expected.name}`,
      ]
    case 'refused': {
      const last = report.refused.at(-1)
      return [expected.name, last?.event === row.events - 1 ? last.code : 'accepted']
    }
    case 'seen': {
      const found = seen?.findLast(({ document }) => document === expected.document)
      const isNotShown = found === undefined || (expected.ground === NOT_SHOWN && !found.visible)
      return [expected.ground, isNotShown ? NOT_SHOWN : found.ground]
    }
    case 'waiting on': {
      const found = report.waitingOn.map(({ seat, name }) => name ?? seat)
      return [expected.name, found.includes(expected.name) ? expected.name : found.join(', ') || 'nobody']
    }
    case 'result':
      return [expected.name, beside.result()]
    case 'remark':
      return [expected.name, beside.remark()]
    case 'elapsed':
      return [`${expected.workingDays} working days`, elapsed(expected.since, since, asOf)]
  }
}

function elapsed(since: string, days: ReadonlyMap<string, CivilDate>, asOf: CivilDate): string {
  const start = days.get(since)
  if (start === undefined) return `no day of ${since}`
  const count = workingDaysBetween(start, asOf)
  if (count.refused) return count.message.en
  return count.firm ? `${count.workingDays} working days` : `${count.fewest} to ${count.most} working days`
}

function compareClock(
  { period, of, last, standing }: Extract<Expected, { kind: 'clock' }>,
  { clocks }: CaseState,
): readonly [string, string] {
  const found = clocks.find((clock) => clock.period === period && (of === undefined || clock.of === of))
  const said = standing === undefined ? last : `${last} ${standing}`
  if (!found) return [said, 'no such clock']
  return [said, standing === undefined ? lastDay(found) : `${lastDay(found)} ${found.status}`]
}

/** The last day of a clock as a story writes it. */
export function lastDay({ due, earliest, latest }: Clock): string {
  if (due) return due
  if (earliest && latest) return `${earliest}..${latest}`
  return earliest ? `from ${earliest}` : latest ? `by ${latest}` : 'no day'
}
