import type { Plan, PlanReport } from '#plans'
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

/** A plan and its scenarios as a table for spreadsheets, a milestone a row. */
export function planCsv(report: PlanReport): string {
  const rows = [
    ...rowsOf(report, 'plan', '计划'),
    ...report.scenarios.flatMap(({ scenario, plan }) => rowsOf(plan, scenario.name.en, scenario.name.zh)),
  ]
  return csvTable([HEAD, ...rows])
}

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
