import {
  citesText,
  type HeadlineRow,
  hasTwoDays,
  headlineRows,
  inTimeText,
  LATEST,
  NOTICE_SUPPOSED,
  planDayText,
  supposesNotice,
  TWO_DAYS,
} from '#documents'
import type { Text } from '#language'
import type { PlanReport } from '#plans'
import { capital, dateText } from '#words'
import { line, type Page, type Span, span } from '../layout/index.ts'

/**
 * What matters of a plan: first why there is no day, where there is none; else the day, with the extended preliminary
 * review, one supplement and the special review beside it; where the day of the gate is open, the days under named
 * examples.
 */
export function headlinePage(report: PlanReport): Page {
  const { direction, latestDayToBegin, lateFiling, reason, roads, estimates, inTime, assumptions } = report
  const begin = latestDayToBegin ? [line([span(BEGIN, 'strong'), planDayText(latestDayToBegin)])] : []
  const rows = headlineRows(roads, direction)
  return [
    ...(lateFiling
      ? [
          line([span(lateFiling.message, 'fault')]),
          line([span(citesText(lateFiling.cite), 'quiet')], { lead: '  ' }),
        ]
      : []),
    ...(reason ? reasonPage(reason) : []),
    ...(direction === 'forward' && roads.length > 0 ? forwardPage(report) : []),
    ...(roads.some(({ latestSafeFilingDay }) => latestSafeFilingDay)
      ? [line([span(LATEST, 'strong'), COLON])]
      : []),
    ...(estimates.length > 0
      ? estimates.flatMap(({ name, roads: each }) => [
          line([span(name, 'strong'), COLON]),
          ...rowsPage(headlineRows(each, direction)),
        ])
      : rowsPage(rows)),
    ...(inTime && !reason ? [line([timeSpan(inTime, assumptions)])] : []),
    ...(supposesNotice(report)
      ? [line([span(NOTICE_SUPPOSED, 'quiet'), span(' --assume noticeWorkingDays=5', 'quiet')])]
      : []),
    ...(hasTwoDays(report) ? [line([span(TWO_DAYS, 'quiet')])] : []),
    ...begin,
  ]
}

function reasonPage({ message, remedy, cite, options = [] }: NonNullable<PlanReport['reason']>): Page {
  return [
    line([span(message, 'fault')]),
    line([remedy]),
    ...(options.length > 0 ? [line([span(options.join('  '), 'quiet')], { lead: '  ' })] : []),
    ...(cite.length > 0 ? [line([span(citesText(cite), 'quiet')], { lead: '  ' })] : []),
  ]
}

function forwardPage({ filed }: PlanReport): Page {
  const day = filed && dateText(filed)
  return [
    ...(day ? [line([span({ en: `Filed on ${day.en}`, zh: `申报日：${day.zh}` }, 'strong')])] : []),
    line([span(RESULT, 'strong'), COLON]),
  ]
}

function timeSpan(
  inTime: NonNullable<PlanReport['inTime']>,
  { complex, reviewNeeded }: PlanReport['assumptions'],
): Span {
  const said = inTimeText(inTime, !complex && reviewNeeded)
  const [mark, style] = TIME[inTime]
  const known = inTime === 'unknown' ? WHY_OPEN : inTime === 'no' ? EVEN : IF_KEPT
  const { en, zh } = capital(said)
  return span({ en: `${mark} ${en}${known.en}`, zh: `${mark} ${zh}${known.zh}` }, style)
}

const TIME = {
  yes: ['✓', 'met'],
  'unless-extended': ['?', 'unknown'],
  no: ['✗', 'fault'],
  unknown: ['?', 'unknown'],
} as const
const IF_KEPT: Text = { en: ', if every period is kept.', zh: '（以各期限均遵守为前提）。' }
const EVEN: Text = { en: ', even if every period is kept.', zh: '，即使各期限均遵守。' }
const WHY_OPEN: Text = {
  en: ': it turns on holiday notices not published, or on what has no period.',
  zh: '，取决于尚未公布的放假安排或者没有期限的环节。',
}

/** Rows of one rank: the road that is assumed is marked and stands no higher than the others. */
const rowsPage = (rows: readonly HeadlineRow[]): Page =>
  rows.map(({ name, text, tone, assumed }) =>
    line(
      [name, ...(assumed && rows.length > 1 ? [span(ASSUMED, 'quiet')] : []), COLON, span(text, TONE[tone])],
      {
        lead: '  ',
        hang: '    ',
      },
    ),
  )

const TONE = { day: 'strong', fault: 'fault', open: 'strong' } as const
const COLON: Text = { en: ': ', zh: '：' }
const ASSUMED: Text = { en: ' (as assumed)', zh: '（本计划所设）' }
const BEGIN: Text = { en: 'Latest day to begin preparing: ', zh: '最迟开始准备日：' }
const RESULT: Text = {
  en: 'Result at the latest, by the periods of the law',
  zh: '依条文期限，最迟得出结果',
}
