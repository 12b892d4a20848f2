import { lastDayText, periodOf, standingText, stateText } from '#answers'
import type { CaseFile } from '#cases'
import type { Text } from '#language'
import type { CaseDifference, ClockDates, CorrectionsShown, MovedClock, Rulebook } from '#review'
import { dateText } from '#words'
import { both, heading, joined, line, type Page, span } from '../layout/index.ts'

/** Every correction with its reason, and what it moved; or what all of them moved. */
export function correctionsPage(review: Rulebook, shown: CorrectionsShown, { events }: CaseFile): Page {
  const head = heading({ en: 'Corrected', zh: '更正' })
  if ('together' in shown) {
    const said = {
      en: `${shown.corrections} corrections, too many to tell apart; what they changed together:`,
      zh: `共更正${shown.corrections}处，不再逐一列示；其共同引起的变动：`,
    }
    return [...head, line([said], { lead: '  ' }), ...differencePage(review, shown.together)]
  }
  return [
    ...head,
    ...shown.each.flatMap(({ event, corrects, reason, changed }) => {
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
export const movedPage = (review: Rulebook, moved: CaseDifference['clocks']): Page => [
  ...heading({ en: 'Moved by the notices loaded', zh: '因载入通知而变动' }),
  ...(moved.length === 0 ? [NOTHING] : moved.map((clock) => movedLine(review, clock))),
]

/** Enough to see what happened; --json gives all. */
const MOST_STEPS = 50

const NOTHING = line([{ en: 'Nothing moved.', zh: '没有变动。' }], { lead: '    ' })

function differencePage(
  review: Rulebook,
  { state, clocks, newlyRefused, noLongerRefused }: CaseDifference,
): Page {
  const listed = (steps: CaseDifference['newlyRefused'], text: Text): Page => {
    const more = steps.length - MOST_STEPS
    return [
      ...steps
        .slice(0, MOST_STEPS)
        .map(({ on, step }) => line([joined(text, `${on} ${step}`)], { lead: '    ' })),
      ...(more > 0
        ? [line([joined(text, { en: `${more} more steps`, zh: `另有${more}个步骤` })], { lead: '    ' })]
        : []),
    ]
  }
  const [was, is] = state ? [stateText(review, state.was), stateText(review, state.is)] : []
  const rows: Page = [
    ...(was && is ? [line([joined(was, ' → ', is)], { lead: '    ' })] : []),
    ...clocks.map((clock) => movedLine(review, clock)),
    ...listed(newlyRefused, { en: 'now refused: ', zh: '现不予接受：' }),
    ...listed(noLongerRefused, { en: 'no longer refused: ', zh: '现予接受：' }),
  ]
  return rows.length > 0 ? rows : [NOTHING]
}

function movedLine(review: Rulebook, moved: MovedClock) {
  const { period, of, was, is } = moved
  const claim = periodOf(review, moved)?.claim ?? both(period)
  return line(
    [
      claim,
      of === undefined ? '' : ` — ${of}`,
      { en: ': ', zh: '：' },
      joined(said(review, moved, was), ' → ', said(review, moved, is)),
    ],
    {
      lead: '    ',
      hang: '      ',
    },
  )
}

const said = (review: Rulebook, clock: MovedClock, dates: ClockDates | undefined): Text =>
  dates
    ? joined(lastDayText(dates), ' ', standingText({ ...clock, ...dates }, periodOf(review, clock)))
    : { en: 'no clock', zh: '无期限' }
