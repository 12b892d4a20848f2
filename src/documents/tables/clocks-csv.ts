import type { ClockProof } from '#review'
import { csvTable } from './csv.ts'

const HEAD = [
  'case',
  'period',
  'title_en',
  'title_zh',
  'article',
  'of',
  'starts',
  'starts_earliest',
  'starts_latest',
  'working_days',
  'due',
  'earliest',
  'latest',
  'firm',
  'status',
  'completed_on',
  'extended',
  'no_cap',
  'assumed',
] as const

/** The clocks of a case as a table, one a row, for spreadsheets. */
export const clocksCsv = (proofs: readonly ClockProof[], name: string): string =>
  csvTable([
    HEAD,
    ...proofs.map(({ clock, title }) => [
      name,
      clock.period,
      title.en,
      title.zh,
      clock.article,
      clock.of ?? '',
      clock.starts ?? '',
      clock.startsEarliest ?? '',
      clock.startsLatest ?? '',
      String(clock.workingDays),
      clock.due ?? '',
      clock.earliest ?? '',
      clock.latest ?? '',
      String(clock.firm),
      clock.status,
      clock.completedOn ?? '',
      String(clock.extended === true),
      String(clock.noCap === true),
      (clock.assumed ?? []).join(' '),
    ]),
  ])
