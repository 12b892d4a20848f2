import type { Expectation, VerdictAnswer } from '#contract'
import type { VerdictReport } from '#screening'

/**
 * Where a result differs from what the file expects of it: verdict, tier and statuses exactly, `missing` as a set,
 * `flags` as flags that must be among those raised.
 */
export function differences(
  expect: Expectation,
  report: VerdictReport,
): NonNullable<VerdictAnswer['expectation']> {
  const found: { readonly what: string; readonly expected: string; readonly found: string }[] = []
  const compare = (what: string, expected: string | undefined, actual: string): void => {
    if (expected !== undefined && expected !== actual) found.push({ what, expected, found: actual })
  }
  const set = (names: readonly string[]): string => [...new Set(names)].sort().join(', ') || '—'
  compare('verdict', expect.verdict, report.verdict)
  compare('tier', expect.tier, report.tier)
  for (const [name, status] of Object.entries(expect.duties ?? {})) {
    compare(name, status, report.duties[name]?.status ?? '—')
  }
  compare('missing', expect.missing && set(expect.missing), set(report.missing))
  const raised = report.flags.map(({ code }) => code)
  for (const code of expect.flags ?? []) compare('flags', code, raised.includes(code) ? code : set(raised))
  return found
}
