import type { Text } from '#language'
import { both, line, type Page, span } from './layout/index.ts'

/** One thing that a file expects and that was not found: at a field of `expect`, or at a line of a story. */
export interface Differing {
  readonly what?: string
  readonly line?: number
  readonly expected: string
  readonly found: string
}

/** Where a result differs from what its file expects. @param head  what is to be corrected */
export const differingPage = (head: Text, source: string, differing: readonly Differing[]): Page => [
  line([`${source}: `, span(head, 'fault')], { hang: '  ' }),
  ...differing.map(({ what, line: row, expected, found }) =>
    line(
      [
        span(both(row === undefined ? `${what}: ` : `${source}:${row}: `), 'strong'),
        { en: `expected ${expected}, found ${found}`, zh: `预期为${expected}，实际为${found}` },
      ],
      { lead: '  ', hang: '    ' },
    ),
  ),
]

export const AS_EXPECTED: Page = [
  line([span({ en: 'The result is the one the file expects.', zh: '结果与文件的预期相符。' }, 'quiet')]),
]
