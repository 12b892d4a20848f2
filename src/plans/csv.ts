import type { Plan, PlanReport } from './plan.ts'

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
 * A plan and its scenarios as a table, a milestone a row: for spreadsheets. The byte order mark lets them read the
 * Chinese; a cell that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function planCsv(report: PlanReport): string {
  const rows = [
    ...rowsOf(report, 'plan', '计划'),
    ...report.scenarios.flatMap(({ scenario, plan }) => rowsOf(plan, scenario.name.en, scenario.name.zh)),
  ]
  return `\u{feff}${[HEAD, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
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

/** Quoted where it must be, and never a formula. */
export function cell(text: string): string {
  const safe = /^[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
