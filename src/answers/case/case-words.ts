import type { CaseFile } from '#cases'
import type { Text } from '#language'
import type { Clock, ClockDates, ClockStatus, Period, Rulebook, Seat, Step, Waiting } from '#review'
import { clockStatusText, dateText, joined, listed, SEAT } from '#words'

const MARK: Readonly<Record<ClockStatus, string>> = {
  running: '…',
  paused: '‖',
  met: '✓',
  'met-late': '!',
  overdue: '!',
  superseded: '–',
  ended: '–',
}

/** To whoever the period binds its running out is said plainly. */
const OWN: Readonly<Partial<Record<ClockStatus, Text>>> = {
  'met-late': { en: 'done late', zh: '逾期完成' },
  overdue: { en: 'overdue', zh: '已逾期' },
}

/**
 * How a clock stands, in words.
 *
 * @param seat  the seat that looks at the case, where one does
 */
export function standingText(
  { status, of, completionUnknown }: Pick<Clock, 'status' | 'of' | 'completionUnknown'>,
  period: Period | undefined,
  seat?: Seat,
): Text {
  const own = seat !== undefined && period?.binds.includes(seat) ? OWN[status] : undefined
  const isForReplies = of !== undefined || period?.perAddressee === true
  return joined(MARK[status], ' ', own ?? clockStatusText(status, isForReplies, completionUnknown))
}

/** The table that governs last: where one takes over a pending case, its words are used. */
const tables = ({ tables: all }: Rulebook) => all.toReversed().map(({ procedure }) => procedure)

export const stateText = (review: Rulebook, state: string): Text =>
  tables(review).find(({ states }) => Object.hasOwn(states, state))?.states[state] ?? { en: state, zh: state }

export const stepNamed = (review: Rulebook, name: string): Step | undefined =>
  tables(review)
    .flatMap(({ steps }) => steps)
    .find((step) => step.name === name)

export const periodOf = (review: Rulebook, { period }: Pick<Clock, 'period'>): Period | undefined =>
  tables(review)
    .flatMap(({ periods }) => periods)
    .find(({ name }) => name === period)

/** Who sits where: by the words of the law of the case. A maker whose products are reviewed need be no party (Art. 2). */
export function seatName(review: Rulebook, { about }: Pick<CaseFile, 'about'>, seat: Seat): Text {
  const own = tables(review)[0]?.seats?.[seat]
  if (own) return own
  return seat === 'party' && about === 'supply' ? UNDER_REVIEW : SEAT[seat]
}

const UNDER_REVIEW: Text = { en: 'the organisation under review', zh: '接受审查的单位' }

/** The last day of a clock: a day, a range, or one end of it. Equal ends are one day. */
export function lastDayText({ due, earliest, latest }: ClockDates): Text {
  const day = due ?? (earliest === latest ? earliest : undefined)
  if (day) return { en: day, zh: day }
  if (earliest && latest) return { en: `${earliest}..${latest}`, zh: `${earliest}..${latest}` }
  if (earliest) return { en: `from ${earliest}`, zh: `不早于${earliest}` }
  return latest ? { en: `by ${latest}`, zh: `不晚于${latest}` } : { en: 'no day', zh: '无确定日期' }
}

/** A day of the record. */
export const dayText = (day: string): Text =>
  day === 'unknown' ? { en: 'a day not known', zh: '日期不详' } : dateText(day)

/**
 * Whose move it is, in words: one text for all where the same is awaited since the same day.
 *
 * @example waitingTexts(view)[0]?.en  // Office of Cybersecurity Review (decides whether a review is needed), since 5 Mar 2026
 */
export function waitingTexts(
  review: Rulebook,
  file: Pick<CaseFile, 'about'>,
  waitingOn: readonly Waiting[],
): readonly Text[] {
  const [first, ...others] = waitingOn
  if (!first) return []
  const alike = others.every(({ step, since }) => step === first.step && since === first.since)
  return alike
    ? [waitingText(review, file, first, waitingOn)]
    : waitingOn.map((each) => waitingText(review, file, each, [each]))
}

/** @param who  those of whom the same is awaited since the same day */
function waitingText(
  review: Rulebook,
  file: Pick<CaseFile, 'about'>,
  { step, since }: Waiting,
  who: readonly Waiting[],
): Text {
  const names = listed(
    who.map(({ seat, name }) => {
      const called = seatName(review, file, seat)
      if (name === undefined) return called
      return seat === 'supplier' ? joined(called, ' ', name) : { en: name, zh: name }
    }),
    ', ',
    '、',
  )
  const act = step === undefined ? undefined : stepNamed(review, step)?.act
  const day = since ? dateText(since) : undefined
  return joined(
    names,
    act ? joined({ en: ' (', zh: '（' }, act, { en: ')', zh: '）' }) : '',
    day ? { en: `, since ${day.en}`, zh: `，自${day.zh}起` } : '',
  )
}
