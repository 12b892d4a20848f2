import type { PlanUnmet } from '#plans'
import { line, type Page, span } from '../layout/index.ts'

const HEAD = {
  en: 'The plan does not come to what the file expects: correct what is assumed, or the expectation.',
  zh: '计划结果与文件的预期不符，请更正假设或者预期。',
}

/** Where a plan, or one of its scenarios, differs from what its file expects. */
export const differingPage = (differing: readonly PlanUnmet[], source: string): Page => [
  line([`${source}: `, span(HEAD, 'fault')], { hang: '  ' }),
  ...differing.map(({ field, expected, found }) =>
    line(
      [
        span(`${field}: `, 'strong'),
        { en: `expected ${expected}, found ${found}`, zh: `预期为${expected}，实际为${found}` },
      ],
      { lead: '  ', hang: '    ' },
    ),
  ),
]
