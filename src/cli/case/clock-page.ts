import { lastDay } from '#cases'
import { citeText } from '#documents'
import type { Text } from '#language'
import type { Clock, Review } from '#review'
import type { Cite } from '#rules'
import { dateText } from '#words'
import { both, joined, line, listed, type Page, type Span, span } from '../layout/index.ts'
import { periodOf, STANDING, STANDING_STYLE } from './words.ts'

/** A clock: its last day and how it stands, then what the period is, then what the date rests on. */
export function clockPage(review: Review, clock: Clock): Page {
  const { article, of, period } = clock
  const claim = periodOf(review, clock)?.claim ?? both(period)
  const whose: Text = of === undefined ? { en: '', zh: '' } : { en: ` — ${of}`, zh: `——${of}` }
  return [
    line([span(lastDayText(clock), 'strong'), '  ', ...standing(clock)], { lead: '  ' }),
    line([joined(claim, whose), span(joined(' · ', citeText(article as Cite), ' · ', period), 'quiet')], {
      lead: '      ',
    }),
    line([span(groundText(clock), 'quiet')], { lead: '      ' }),
    ...(clock.assuming ? [line([span(clock.assuming, 'unknown')], { lead: '      ' })] : []),
  ]
}

function standing({ status, completedOn, firm, due, noCap }: Clock): readonly Span[] {
  const on = completedOn ? dateText(completedOn) : undefined
  return [
    span(STANDING[status], STANDING_STYLE[status]),
    ...(on ? [span({ en: ` on ${on.en}`, zh: `（${on.zh}）` })] : []),
    ...(!firm && due === undefined && !noCap ? [span({ en: ', provisional', zh: '，暂定' }, 'unknown')] : []),
  ]
}

/** As `lastDay`, in words: two ends of a range, or one of them. */
function lastDayText(clock: Clock): Text {
  const { due, earliest, latest } = clock
  if (due || (earliest && latest)) return both(lastDay(clock))
  if (earliest) return { en: `from ${earliest}`, zh: `不早于${earliest}` }
  return latest ? { en: `by ${latest}`, zh: `不晚于${latest}` } : { en: 'no day', zh: '无确定日期' }
}

function groundText({
  starts,
  startsEarliest,
  startsLatest,
  workingDays,
  extended,
  noCap,
  assumed,
}: Clock): Text {
  const from = starts ? dateText(starts) : undefined
  const range = `${startsEarliest ?? '…'}..${startsLatest ?? '…'}`
  const parts: readonly Text[] = [
    from
      ? { en: `${workingDays} working days from ${from.en}`, zh: `自${from.zh}起${workingDays}个工作日` }
      : {
          en: `${workingDays} working days from a day within ${range}`,
          zh: `自${range}间某日起${workingDays}个工作日`,
        },
    ...(extended ? [{ en: 'extended', zh: '已延长' }] : []),
    ...(noCap
      ? [{ en: 'no cap is stated and the notice gives no day', zh: '条文未规定上限，通知亦未载明日期' }]
      : []),
    ...(assumed
      ? [{ en: `the day of ${assumed.join(', ')} is assumed`, zh: `${assumed.join('、')}的日期系推定` }]
      : []),
  ]
  const { en, zh } = listed(parts)
  return { en: `${en}.`, zh: `${zh}。` }
}
