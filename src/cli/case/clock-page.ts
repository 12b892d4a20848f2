import { lastDayText, periodOf, standingText, stepNamed } from '#answers'
import { citeText } from '#documents'
import type { Text } from '#language'
import type { Clock, ClockStatus, NotCounted, Rulebook, Seat } from '#review'
import type { Cite } from '#rules'
import { dateText } from '#words'
import { both, joined, line, listed, type Page, type Span, type Style, span } from '../layout/index.ts'

const STYLE_OF: Readonly<Record<ClockStatus, Style>> = {
  running: 'unknown',
  paused: 'unknown',
  met: 'met',
  'met-late': 'not-met',
  overdue: 'fault',
  superseded: 'quiet',
  ended: 'quiet',
}

/** Clocks, one after the other; what their provisional dates assume of years without a notice is said once. */
export function clocksPage(review: Rulebook, clocks: readonly Clock[], seat?: Seat): Page {
  const assumed = new Map(
    clocks.flatMap(({ assuming }) => (assuming ? [[assuming.en, assuming] as const] : [])),
  )
  return [
    ...clocks.flatMap((clock) => clockPage(review, clock, seat)),
    ...[...assumed.values()].map((text) => line([span(text, 'unknown')], { lead: '  ' })),
  ]
}

/** A clock: its last day and how it stands, then what the period is, then what the date rests on. */
function clockPage(review: Rulebook, clock: Clock, seat: Seat | undefined): Page {
  const { article, of } = clock
  const claim = periodOf(review, clock)?.claim ?? both(clock.period)
  const whose: Text = of === undefined ? { en: '', zh: '' } : { en: ` — ${of}`, zh: `——${of}` }
  return [
    line([span(lastDayText(clock), 'strong'), '  ', ...standing(review, clock, seat)], { lead: '  ' }),
    line([joined(claim, whose), span(joined(' · ', citeText(article as Cite)), 'quiet')], {
      lead: '      ',
    }),
    line([span(groundText(review, clock), 'quiet')], { lead: '      ' }),
  ]
}

function standing(review: Rulebook, clock: Clock, seat: Seat | undefined): readonly Span[] {
  const { status, completedOn, firm, due, noCap } = clock
  const on = completedOn ? dateText(completedOn) : undefined
  return [
    span(standingText(clock, periodOf(review, clock), seat), STYLE_OF[status]),
    ...(on ? [span({ en: `, on ${on.en}`, zh: `（${on.zh}）` })] : []),
    ...(!firm && due === undefined && !noCap ? [span({ en: ', provisional', zh: '，暂定' }, 'unknown')] : []),
  ]
}

function groundText(
  review: Rulebook,
  { starts, startsEarliest, startsLatest, workingDays, notCounted, extended, noCap, assumed }: Clock,
): Text {
  const from = starts ? dateText(starts) : undefined
  const within = rangeText(startsEarliest, startsLatest)
  const more = notCounted ? notCountedText(notCounted) : { en: '', zh: '' }
  const parts: readonly Text[] = [
    from
      ? {
          en: `${workingDays} working days${more.en} from ${from.en}`,
          zh: `自${from.zh}起${workingDays}个工作日${more.zh}`,
        }
      : {
          en: `${workingDays} working days${more.en} from ${within.en}`,
          zh: `自${within.zh}起${workingDays}个工作日${more.zh}`,
        },
    ...(extended ? [{ en: 'extended', zh: '已延长' }] : []),
    ...(noCap
      ? [{ en: 'no cap is stated and the notice gives no day', zh: '条文未规定上限，通知亦未载明日期' }]
      : []),
    ...(assumed
      ? [
          {
            en: `no day is recorded for this, so it is assumed: ${assumed.map((name) => stepNamed(review, name)?.claim.en ?? name).join('; ')}`,
            zh: `以下步骤未登记日期，系推定：${assumed.map((name) => stepNamed(review, name)?.claim.zh ?? name).join('；')}`,
          },
        ]
      : []),
  ]
  const { en, zh } = listed(parts)
  return { en: `${en}.`, zh: `${zh}。` }
}

/** The time not counted, so that the sum can be checked by hand: “ + 11 not counted (20 Oct to 3 Nov 2026)”. */
function notCountedText({ workingDays, times }: NotCounted): Text {
  const spans = times.slice(0, MOST_TIMES).map(({ from, to }) => {
    const [first, last] = [dateText(from), dateText(to)]
    return from === to
      ? { en: first.en, zh: first.zh }
      : { en: `${first.en} to ${last.en}`, zh: `${first.zh}至${last.zh}` }
  })
  const more = times.length - spans.length
  const said = {
    en: spans.map(({ en }) => en).join(', ') + (more > 0 ? `, ${more} more` : ''),
    zh: spans.map(({ zh }) => zh).join('、') + (more > 0 ? `等${times.length}段` : ''),
  }
  return workingDays === undefined
    ? { en: ` + those not counted (${said.en})`, zh: `，另有不计入的时间（${said.zh}）` }
    : {
        en: ` + ${workingDays} not counted (${said.en})`,
        zh: `，另有${workingDays}个工作日不计入（${said.zh}）`,
      }
}

/** Enough to check a sum by hand; --json gives all. */
const MOST_TIMES = 4

/** A start that is known as a range, or from one side alone. */
function rangeText(earliest: string | undefined, latest: string | undefined): Text {
  const [first, last] = [earliest && dateText(earliest), latest && dateText(latest)]
  if (first && last)
    return { en: `a day from ${first.en} to ${last.en}`, zh: `${first.zh}至${last.zh}之间的某日` }
  if (last) return { en: `a day not after ${last.en}`, zh: `不晚于${last.zh}的某日` }
  return first
    ? { en: `a day not before ${first.en}`, zh: `不早于${first.zh}的某日` }
    : { en: 'a day not known', zh: '日期不详的某日' }
}
