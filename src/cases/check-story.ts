import { type CivilDate, workingDaysBetween } from '#clock'
import { type CaseState, type Clock, type Review, replay, type SeatView, seatView, stateOf } from '#review'
import { reviewOf } from './law.ts'
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
 */
export function checkStory({ file, rows }: Story, review: Review = reviewOf(file)): readonly StoryCheck[] {
  const known = rows.flatMap(({ day }) => (day === 'unknown' ? [] : [day]))
  let asOf = known[0] ?? file.asOf
  return rows.flatMap((row) => {
    if (row.day !== 'unknown') asOf = row.day
    // Days not yet come were looked for when the story was read; a notice may be received after the row of its issue.
    const state = replay(review, file.events.slice(0, row.events))
    const report = stateOf(review, state, asOf)
    return row.expected.map((expected) => {
      const seen = expected.kind === 'seen' ? seatView(review, state, asOf, expected.by) : undefined
      const [said, found] = compare(expected, report, row, file.events, asOf, seen)
      return { line: expected.line, expected: said, found }
    })
  })
}

function compare(
  expected: Expected,
  report: CaseState,
  row: StoryRow,
  events: Story['file']['events'],
  asOf: CivilDate,
  seen: SeatView | undefined,
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
      const found = seen?.documents.findLast(({ document }) => document === expected.document)
      return [expected.ground, found?.ground ?? 'no such document']
    }
    case 'elapsed':
      return [`${expected.workingDays} working days`, elapsed(expected.since, events, asOf)]
  }
}

function elapsed(since: string, events: Story['file']['events'], asOf: CivilDate): string {
  const start = events.find(({ step, on }) => step === since && on !== 'unknown')
  if (!start || start.on === 'unknown') return `no day of ${since}`
  const count = workingDaysBetween(start.on, asOf)
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
