import type { Text } from '#language'
import type { DayRange, NoDay, Plan, PlanReport, Road } from '#plans'
import { headlineRows, LATEST } from '../words/plan.ts'
import { csvTable } from './csv.ts'

const HEAD = [
  'scenario',
  'scenario_zh',
  'id',
  'name',
  'name_zh',
  'article',
  'basis',
  'earliest',
  'statutory_earliest',
  'statutory_latest',
  'firm',
  'unbounded',
  'counted_from',
  'working_days',
] as const

/**
 * A plan and its scenarios as a table for spreadsheets: first that the filing is late already, and why there is no latest filing day, where there is none, or
 * the day of each road; then a milestone a row.
 */
export function planCsv(report: PlanReport): string {
  const { roads, estimates, direction } = report
  const rows = [
    ...(report.lateFiling ? [whyRow(report.lateFiling.code, report.lateFiling)] : []),
    ...(report.reason ? [whyRow('no-latest-filing-day', report.reason)] : []),
    ...(estimates.length > 0 ? [] : roadRows(roads, direction, PLAN)),
    ...estimates.flatMap(({ name, roads: each }) => roadRows(each, direction, name)),
    ...rowsOf(report, PLAN.en, PLAN.zh),
    ...report.scenarios.flatMap(({ name, plan }) => rowsOf(plan, name.en, name.zh)),
  ]
  return csvTable([HEAD, ...rows])
}

const PLAN: Text = { en: 'plan', zh: '计划' }

const whyRow = (id: string, { message, cite }: Pick<NoDay, 'message' | 'cite'>): readonly string[] =>
  row({ scenario: PLAN, id, name: message, article: cite.join(' ') })

/** A road's latest filing day; forward, and where it has none, its result. */
const roadRows = (
  roads: readonly Road[],
  direction: Plan['direction'],
  scenario: Text,
): readonly (readonly string[])[] =>
  headlineRows(roads, direction).map(({ name, text }, at) => {
    const { id, latestSafeFilingDay: day, result } = roads[at]!
    const range = day ?? result
    return row({
      scenario,
      id: `${day ? 'latest-filing-day' : 'result'}-${id}`,
      name: {
        en: day ? `${LATEST.en}: ${name.en}` : `${name.en}: ${text.en}`,
        zh: day ? `${LATEST.zh}：${name.zh}` : `${name.zh}：${text.zh}`,
      },
      ...(range ? { day: range } : {}),
    })
  })

const row = ({
  scenario,
  id,
  name,
  article = '',
  day,
}: {
  readonly scenario: Text
  readonly id: string
  readonly name: Text
  readonly article?: string
  readonly day?: DayRange
}): readonly string[] => [
  scenario.en,
  scenario.zh,
  id,
  name.en,
  name.zh,
  article,
  '',
  '',
  day?.earliest ?? '',
  day?.latest ?? '',
  day ? String(day.firm) : '',
  '',
  '',
  '',
]

const rowsOf = ({ milestones }: Plan, en: string, zh: string): readonly (readonly string[])[] =>
  milestones.map((each) => [
    en,
    zh,
    each.id,
    each.name.en,
    each.name.zh,
    each.article ?? '',
    each.basis,
    each.earliest,
    each.statutory?.earliest ?? '',
    each.statutory?.latest ?? '',
    String(each.firm),
    each.unbounded.map(({ code }) => code).join(' '),
    each.count?.from ?? '',
    each.count ? String(each.count.workingDays) : '',
  ])
