import type { Expectation } from '#contract'
import type { Text } from '#language'
import type { VerdictReport } from '#screening'
import { both, line, type Page, span } from '../layout/index.ts'

export interface Difference {
  readonly what: string
  readonly expected: string
  readonly found: string
}

/**
 * Where a result differs from what the file expects of it: verdict, tier and statuses exactly, `missing` as a set,
 * `flags` as flags that must be among those raised.
 */
export function differences(expect: Expectation, report: VerdictReport): readonly Difference[] {
  const found: Difference[] = []
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

export function expectationPage(source: string, differing: readonly Difference[]): Page {
  const head: Text = {
    en: 'The result is not the one the file expects. A file with “expect” is a test: correct the facts, or the expectation.',
    zh: '结果与文件的预期（expect）不符。含有expect的文件即为测试，请更正事实或者预期。',
  }
  return [
    line([`${source}: `, span(head, 'fault')], { hang: '  ' }),
    ...differing.map(({ what, expected, found }) =>
      line(
        [
          span(both(`${what}: `), 'strong'),
          { en: `expected ${expected}, found ${found}`, zh: `预期为${expected}，实际为${found}` },
        ],
        { lead: '  ', hang: '    ' },
      ),
    ),
  ]
}
