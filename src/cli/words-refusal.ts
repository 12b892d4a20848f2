import type { Text } from '#language'
import type { Refused, Wrong } from './refused.ts'
import { type Line, line, type Page, span, verbatim } from './layout/index.ts'
import { citesText } from './words-cite.ts'

const EXPECTED: Text = { en: 'expected  ', zh: '应为  ' }
const EXAMPLE: Text = { en: 'example   ', zh: '示例  ' }

/** A refusal as a person reads it: every fault with its place, what was expected and an example; then the remedy. */
export function refusalPage(refused: Refused, source?: string): Page {
  const faults = refused.faults.flatMap((fault) => faultPage(fault, source))
  const { cite, message, remedy } = refused
  const said: readonly Line[] =
    faults.length > 0 ? [] : [line([...(source ? [`${source}: `] : []), span(message, 'fault')])]
  const where = cite.length > 0 ? [line([span(citesText(cite), 'quiet')])] : []
  return [...faults, ...said, ...where, line([remedy])]
}

/** `file:line:column: what`, then what was expected and an example. */
export function faultPage({ line: row, column, message, expected, example }: Wrong, source?: string): Page {
  const place = [source, row, column].filter((part) => part !== undefined).join(':')
  return [
    line([...(place === '' ? [] : [span(`${place}: `)]), span(message, 'fault')], { hang: '  ' }),
    line([span(EXPECTED, 'quiet'), expected], { lead: '  ', hang: '            ' }),
    ...examplePage(example),
  ]
}

function examplePage(example: string): Page {
  if (example === '') return []
  if (!example.includes('\n')) return [line([span(EXAMPLE, 'quiet'), example], { lead: '  ', hang: '            ' })]
  return [line([span(EXAMPLE, 'quiet')], { lead: '  ' }), ...verbatim(example, '    ')]
}
