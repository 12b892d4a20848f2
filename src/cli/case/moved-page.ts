import { lastDayText, periodOf, standingText, stateText, stepNamed } from '#answers'
import type { CaseFile } from '#cases'
import type { DueDateProof } from '#clock'
import { citesText } from '#documents'
import type { Text } from '#language'
import { regulations } from '#practice'
import type { CaseDifference, ClockDates, ClockProof, CorrectionsShown, MovedClock, Rulebook } from '#review'
import { dateText } from '#words'
import { whyPage } from '../due/due-page.ts'
import { blank, both, heading, joined, line, type Page, span } from '../layout/index.ts'

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

/** What every date rests on, then day by day. */
export const proofPage = (review: Rulebook, proofs: readonly ClockProof[]): Page =>
  proofs.flatMap((proof) => [...groundsPage(review, proof), ...countPage(proof)])

function groundsPage(
  review: Rulebook,
  { clock, cite, claim, runsFrom, startedBy, readings, excluded, note }: ClockProof,
): Page {
  const whose = clock.of === undefined ? '' : ` — ${clock.of}`
  const started = startedBy === '' ? undefined : stepNamed(review, startedBy)
  return [
    ...heading(joined({ en: 'Why ', zh: '依据：' }, lastDayText(clock), ' · ', claim, whose)),
    line([span(citesText(cite), 'quiet')], { lead: '  ' }),
    line([{ en: 'Runs from: ', zh: '起算日：' }, runsFrom], { lead: '  ' }),
    ...(started
      ? [
          line([{ en: 'Started by: ', zh: '起因：' }, started.claim, span(` · ${startedBy}`, 'quiet')], {
            lead: '  ',
          }),
        ]
      : []),
    ...Object.entries(readings).map(([name, position]) =>
      line(
        [
          { en: 'Reading: ', zh: '解释口径：' },
          positionOf(review, name, position),
          span(` · --reading ${name}=${position}`, 'quiet'),
        ],
        { lead: '  ' },
      ),
    ),
    ...excluded.map(({ from, to, cite: where }) => {
      const [first, last] = [dateText(from), dateText(to)]
      return line(
        [
          { en: `Not counted: ${first.en} to ${last.en}`, zh: `不计入：${first.zh}至${last.zh}` },
          span(joined(' · ', citesText(where)), 'quiet'),
        ],
        { lead: '  ' },
      )
    }),
    ...(note ? [line([span(note, 'quiet')], { lead: '  ' })] : []),
  ]
}

/** A position in words; by its names alone where the law of the case has no such reading. */
function positionOf({ tables }: Rulebook, name: string, position: string): Text {
  const ids = tables.map(({ procedure }) => procedure.regulation)
  const found = regulations
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ readings }) => readings[name]?.positions[position] ?? [])
  return found.at(-1) ?? { en: `${name}=${position}`, zh: `${name}=${position}` }
}

function countPage({ count, latestCount }: ClockProof): Page {
  if (!count) return [line([NO_COUNT], { lead: '  ' })]
  if (!latestCount) return whyPage(count)
  const titled = (en: string, zh: string, proof: DueDateProof): Page => [
    blank,
    line([span({ en, zh }, 'strong')], { lead: '  ' }),
    ...whyPage(proof),
  ]
  return [
    ...titled('To the earliest day', '至最早日', count),
    ...titled('To the latest day', '至最晚日', latestCount),
  ]
}

const NO_COUNT = {
  en: 'There is nothing to count: the day is the one the notice gives, or there is none.',
  zh: '无需逐日计算：以通知所载日期为准，或者没有确定日期。',
}
