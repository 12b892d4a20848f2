import type { PlanAnswer } from '#contract'
import { citesText, LATEST, planDayText } from '#documents'
import type { Text } from '#language'
import { type DayRange, type Plan, written } from '#plans'
import { dateText } from '#words'
import { heading, line, type Page, span } from '../layout/index.ts'
import { columns } from './milestones-page.ts'

/**
 * What matters of a plan: first why there is no day, where there is none; else the day, with the extended preliminary
 * review, one supplement and the special review beside it; where the day of the gate is open, the days under named
 * examples.
 */
export function headlinePage(plan: PlanAnswer): Page {
  const { direction, latestDayToBegin, lateFiling, reason, roads, estimates, supposes } = plan
  const begin = latestDayToBegin ? [line([span(BEGIN, 'strong'), planDayText(latestDayToBegin)])] : []
  return [
    ...(lateFiling
      ? [
          line([span(lateFiling.message, 'fault')]),
          line([span(citesText(lateFiling.cite), 'quiet')], { lead: '  ' }),
        ]
      : []),
    ...(reason ? reasonPage(reason) : []),
    ...(direction === 'forward' && roads.length > 0 ? forwardPage(plan) : []),
    ...(roads.some(({ latestSafeFilingDay }) => latestSafeFilingDay)
      ? [line([span(LATEST, 'strong'), COLON])]
      : []),
    ...(estimates.length > 0
      ? estimates.flatMap(({ name, roads: each }) => [line([span(name, 'strong'), COLON]), ...rowsPage(each)])
      : rowsPage(roads)),
    ...inTimePage(plan),
    ...supposes.map(({ says, assume }) =>
      line([span(says, 'quiet'), ...(assume ? [span(` --assume ${assume}`, 'quiet')] : [])]),
    ),
    ...begin,
  ]
}

function reasonPage({ message, remedy, cite, options = [] }: NonNullable<PlanAnswer['reason']>): Page {
  return [
    line([span(message, 'fault')]),
    line([remedy]),
    ...(options.length > 0 ? [line([span(options.join('  '), 'quiet')], { lead: '  ' })] : []),
    ...(cite.length > 0 ? [line([span(citesText(cite), 'quiet')], { lead: '  ' })] : []),
  ]
}

function forwardPage({ filed }: PlanAnswer): Page {
  const day = filed && dateText(filed)
  return [
    ...(day ? [line([span({ en: `Filed on ${day.en}`, zh: `申报日：${day.zh}` }, 'strong')])] : []),
    line([span(RESULT, 'strong'), COLON]),
  ]
}

/** Whether it is in time, with a mark that needs no language. */
function inTimePage({ inTime, inTimeSays }: PlanAnswer): Page {
  if (!inTime || !inTimeSays) return []
  const [mark, style] = TIME[inTime]
  return [line([span({ en: `${mark} ${inTimeSays.en}`, zh: `${mark} ${inTimeSays.zh}` }, style)])]
}

const TIME = {
  yes: ['✓', 'met'],
  'unless-extended': ['?', 'unknown'],
  no: ['✗', 'fault'],
  unknown: ['?', 'unknown'],
} as const

/** Rows of one rank: the road that is assumed is marked and stands no higher than the others. */
const rowsPage = (roads: PlanAnswer['roads']): Page =>
  roads.map(({ name, says, tone, assumed }) =>
    line(
      [name, ...(assumed && roads.length > 1 ? [span(ASSUMED, 'quiet')] : []), COLON, span(says, TONE[tone])],
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

/** The scenarios side by side: for each the day that matters, its result, and the working days in between. */
export function scenariosPage({ scenarios, direction }: PlanAnswer): Page {
  const planned = scenarios.filter(({ plan }) => plan.milestones.length > 0)
  if (planned.length === 0) return []
  const backward = direction === 'backward'
  return [
    ...heading({ en: 'Scenarios side by side', zh: '情形对比' }),
    line([span(backward ? HEAD_BACKWARD : HEAD_FORWARD, 'quiet')], { lead: '  ' }),
    ...planned.map(({ name, says, plan }) => {
      const result = plan.milestones.findLast(({ step }) => step !== undefined)
      const ends = marked(result?.statutory)
      const files = marked(plan.latestSafeFilingDay)
      return line([span(name, 'strong'), span(says, toneOf(plan))], {
        lead: backward ? `  ${files}  ${ends}  ` : `  ${ends}  `,
      })
    }),
    ...(planned.some(({ plan }) => isProvisional(plan))
      ? [line([span(PROVISIONAL, 'quiet')], { lead: '  ' })]
      : []),
  ]
}

const WIDE = 24
/** A mark that needs no language stands beside every day that is not firm. */
const marked = (range: DayRange | null | undefined): string =>
  (range ? `${range.firm ? '' : '~'}${written(range)}` : '—').padEnd(WIDE)
const PROVISIONAL: Text = {
  en: '~ provisional: turns on a holiday notice not published',
  zh: '~ 暂定：取决于尚未公布的放假安排',
}
const HEAD_BACKWARD: Text = {
  en: columns('latest filing day', 26, 'latest result'),
  zh: columns('最迟申报日', 26, '最迟结果'),
}
const HEAD_FORWARD: Text = { en: 'latest result', zh: '最迟结果' }

const isProvisional = ({ latestSafeFilingDay, milestones }: Plan): boolean =>
  latestSafeFilingDay?.firm === false ||
  milestones.findLast(({ step }) => step !== undefined)?.statutory?.firm === false

const toneOf = ({ reason, inTime }: Plan) => (reason || inTime === 'no' ? 'fault' : 'quiet')
