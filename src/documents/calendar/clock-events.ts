import type { CivilDate, DueDateProof } from '#clock'
import type { Text } from '#language'
import type { Clock, ClockProof, ClockStatus } from '#review'
import type { Cite } from '#rules'
import { CLOCK_STATUS, capital, clockStatusText, dateText, workingDaysText } from '#words'
import { citesText, citeText } from '../words/cite.ts'
import type { CalendarEvent } from './calendar-event.ts'

/**
 * The due dates of a case as events of a calendar. A provisional date is a range and tentative; where only its first
 * day is known it stands on that. A period that was superseded or has ended otherwise is cancelled. A clock without
 * any day (an extension without a cap and without a date) gives no event.
 *
 * @param keyOf  the same key for two spellings of one addressee, so that an event keeps its id
 */
export function clockEvents(
  proofs: readonly ClockProof[],
  keyOf: (of: string) => string = (of) => of,
): readonly CalendarEvent[] {
  return proofs.flatMap((proof): readonly CalendarEvent[] => {
    const { clock } = proof
    const from = clock.due ?? clock.earliest ?? clock.latest
    if (from === undefined) return []
    return [
      {
        id: clock.of === undefined ? clock.period : `${clock.period} of ${keyOf(clock.of)}`,
        from,
        to: clock.due ?? clock.latest ?? from,
        title: titleText(proof),
        text: proofText(proof),
        standing: standingOf(clock),
      },
    ]
  })
}

function standingOf({ status, due }: Clock): CalendarEvent['standing'] {
  if (status === 'superseded' || status === 'ended') return 'cancelled'
  if (status === 'met' || status === 'met-late') return 'done'
  return due === undefined || status === 'paused' ? 'tentative' : 'certain'
}

const LEAD: Readonly<Record<Exclude<ClockStatus, 'overdue'>, Text>> = {
  running: { en: 'Due', zh: '届满' },
  paused: { en: 'Paused, not before this day', zh: '暂停计算，届满不早于该日' },
  met: { en: '✓ Done within the period', zh: '✓ 期限内完成' },
  'met-late': { en: '! Done after the period ended', zh: '! 期限届满后完成' },
  superseded: capital(CLOCK_STATUS.superseded),
  ended: capital(CLOCK_STATUS.ended),
}
const leadText = (status: ClockStatus, isForReplies: boolean, isDayUnknown: boolean): Text => {
  if (isDayUnknown) return capital(clockStatusText(status, isForReplies, true))
  if (status !== 'overdue') return LEAD[status]
  const { en, zh } = clockStatusText(status, isForReplies)
  return { en: `! ${en[0]!.toUpperCase()}${en.slice(1)}`, zh: `! ${zh}` }
}
const PROVISIONAL: Text = { en: 'Due within these days, provisional', zh: '届满日在此期间内，暂定' }
const NOT_BEFORE: Text = { en: 'Due not before this day', zh: '届满不早于该日' }
const NOT_AFTER: Text = { en: 'Due not after this day', zh: '届满不晚于该日' }

function titleText({ clock, title }: ClockProof): Text {
  const { of, article, status, due, earliest, latest } = clock
  const open = status === 'running' && due === undefined
  const lead = !open
    ? leadText(status, of !== undefined, clock.completionUnknown === true)
    : earliest === undefined
      ? NOT_AFTER
      : latest === undefined
        ? NOT_BEFORE
        : PROVISIONAL
  const [en, zh] = of === undefined ? ['', ''] : [`, ${of}`, `，${of}`]
  const where = citeText(article as Cite)
  return {
    en: `${lead.en}: ${title.en}${en} (${where.en})`,
    zh: `${lead.zh}：${title.zh}${zh}（${where.zh}）`,
  }
}

/** What the date rests on: the article, the day it runs from, what did not count, readings and assumptions. */
function proofText(proof: ClockProof): Text {
  const { cite, claim, runsFrom, workingDays, readings, excluded, note, clock, count } = proof
  const where = citesText(cite)
  const rows: readonly Text[] = [
    { en: `${claim.en} (${where.en}).`, zh: `${claim.zh}（${where.zh}）。` },
    { en: `Runs from: ${runsFrom.en}.`, zh: `起算日：${runsFrom.zh}。` },
    ...(clock.starts ? [countText(workingDays, clock.starts)] : []),
    ...(clock.noCap ? [NO_CAP] : []),
    ...excluded.map(({ from, to, cite: why }) => {
      const [first, last, paragraph] = [dateText(from), dateText(to), citesText(why)]
      return {
        en: `Not counted: ${first.en} to ${last.en} (${paragraph.en}).`,
        zh: `不计入：${first.zh}至${last.zh}（${paragraph.zh}）。`,
      }
    }),
    ...(count ? daysText(count) : []),
    ...(clock.completedOn ? [completedText(clock.completedOn)] : []),
    ...(clock.assumed ? [assumedText(clock.assumed)] : []),
    ...(clock.assuming ? [clock.assuming] : []),
    ...Object.entries(readings).map(([id, position]) => ({
      en: `Reading: ${id}=${position}.`,
      zh: `解释口径：${id}=${position}。`,
    })),
    ...(note ? [note] : []),
  ]
  return { en: rows.map(({ en }) => en).join('\n'), zh: rows.map(({ zh }) => zh).join('\n') }
}

const NO_CAP: Text = {
  en: 'Extended; no cap is stated and the notice gives no day.',
  zh: '已延长；条文未规定上限，通知亦未载明日期。',
}

function countText(workingDays: number, starts: CivilDate): Text {
  const { en, zh } = dateText(starts)
  return { en: `${workingDaysText(workingDays).en} from ${en}.`, zh: `自${zh}起${workingDays}个工作日。` }
}

function completedText(on: CivilDate): Text {
  const { en, zh } = dateText(on)
  return { en: `Done on ${en}.`, zh: `完成日期：${zh}。` }
}

const assumedText = (steps: readonly string[]): Text => ({
  en: `The day of ${steps.join(', ')} is assumed.`,
  zh: `${steps.join('、')}的日期系推定。`,
})

/** The days that holidays gave or took, with the notices that say so; every day stands in `--why`. */
function daysText({ days }: DueDateProof): readonly Text[] {
  const said = (chosen: DueDateProof['days'], en: string, zh: string): readonly Text[] => {
    if (chosen.length === 0) return []
    const listed = chosen.map(({ date, holiday }) => {
      const [on, name] = [dateText(date), holiday ?? { en: '', zh: '' }]
      return { en: `${on.en} (${name.en})`, zh: `${on.zh}（${name.zh}）` }
    })
    return [
      {
        en: `${en}: ${listed.map((each) => each.en).join(', ')}.`,
        zh: `${zh}：${listed.map((each) => each.zh).join('、')}。`,
      },
    ]
  }
  const notices = [...new Set(days.flatMap(({ notice }) => notice ?? []))]
  return [
    ...said(
      days.filter(({ kind }) => kind === 'holiday'),
      'Days off',
      '放假日',
    ),
    ...said(
      days.filter(({ makeUp }) => makeUp),
      'Weekend days worked',
      '调休上班日',
    ),
    ...(notices.length > 0
      ? [{ en: `Notices: ${notices.join(' ')}`, zh: `放假安排通知：${notices.join(' ')}` }]
      : []),
  ]
}
