import { type CaseFile, lastDay } from '#cases'
import type { Text } from '#language'
import type { Clock, ClockDates, CorrectionShown, Difference, MovedClock, Review } from '#review'
import { both, heading, joined, line, type Page, span } from '../layout/index.ts'
import { dateText } from '../words-date.ts'
import { periodOf, STANDING, stateText } from './words.ts'

/** Every correction with its reason, and what it moved. */
export function correctionsPage(
  review: Review,
  corrections: readonly CorrectionShown[],
  { events }: CaseFile,
): Page {
  if (corrections.length === 0) return []
  return [
    ...heading({ en: 'Corrected', zh: '更正' }),
    ...corrections.flatMap(({ event, corrects, reason, changed }) => {
      const on = events[event]?.on ?? 'unknown'
      const day: Text = on === 'unknown' ? { en: 'on a day not known', zh: '日期不详' } : dateText(on)
      return [
        line([span(joined(corrects, ' · ', day), 'strong'), joined({ en: ': ', zh: '：' }, reason)], {
          lead: '  ',
          hang: '    ',
        }),
        ...differencePage(review, changed),
      ]
    }),
  ]
}

/** What loaded holiday notices moved. */
export const movedPage = (review: Review, moved: Difference['clocks']): Page => [
  ...heading({ en: 'Moved by the notices loaded', zh: '因载入通知而变动' }),
  ...(moved.length === 0 ? [NOTHING] : moved.map((clock) => movedLine(review, clock))),
]

const NOTHING = line([{ en: 'Nothing moved.', zh: '没有变动。' }], { lead: '    ' })

function differencePage(review: Review, { state, clocks, newlyRefused, noLongerRefused }: Difference): Page {
  const listed = (steps: Difference['newlyRefused'], text: Text): Page =>
    steps.map(({ on, step }) => line([joined(text, `${on} ${step}`)], { lead: '    ' }))
  const [was, is] = state ? [stateText(review, state.was), stateText(review, state.is)] : []
  const rows: Page = [
    ...(was && is ? [line([joined(was, ' → ', is)], { lead: '    ' })] : []),
    ...clocks.map((clock) => movedLine(review, clock)),
    ...listed(newlyRefused, { en: 'now refused: ', zh: '现不予接受：' }),
    ...listed(noLongerRefused, { en: 'no longer refused: ', zh: '现予接受：' }),
  ]
  return rows.length > 0 ? rows : [NOTHING]
}

function movedLine(review: Review, moved: MovedClock) {
  const { period, of, was, is } = moved
  const claim = periodOf(review, moved)?.claim ?? both(period)
  return line(
    [claim, of === undefined ? '' : ` — ${of}`, { en: ': ', zh: '：' }, joined(said(was), ' → ', said(is))],
    {
      lead: '    ',
      hang: '      ',
    },
  )
}

const said = (dates: ClockDates | undefined): Text =>
  dates ? joined(lastDay(dates as Clock), ' ', STANDING[dates.status]) : { en: 'no clock', zh: '无期限' }
