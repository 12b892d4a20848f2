import type { Text } from '#language'
import { both, line, type Page, span } from '../layout/index.ts'

/** One thing expected and not found: at a field of `expect`, or at a line of a story. */
export interface Differing {
  readonly field?: string
  readonly line?: number
  readonly expected: string
  readonly found: string
}

const HEAD: Text = {
  en: 'The case does not come to what the file expects: correct the events, or the expectation.',
  zh: '案件结果与文件的预期不符，请更正事件或者预期。',
}

export const differingPage = (differing: readonly Differing[], source: string): Page => [
  line([`${source}: `, span(HEAD, 'fault')], { hang: '  ' }),
  ...differing.map(({ field, line: row, expected, found }) =>
    line(
      [
        span(both(row === undefined ? `${field}: ` : `${source}:${row}: `), 'strong'),
        { en: `expected ${expected}, found ${found}`, zh: `预期为${expected}，实际为${found}` },
      ],
      { lead: '  ', hang: '    ' },
    ),
  ),
]
