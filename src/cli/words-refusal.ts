import type { Text } from '#language'
import { citesText } from '#words'
import { type Line, line, type Page, span, verbatim } from './layout/index.ts'
import type { Refused, Wrong } from './refused.ts'
import type { Terminal } from './terminal.ts'

const EXPECTED: Text = { en: 'expected: ', zh: '应为：' }
const EXAMPLE: Text = { en: 'example: ', zh: '示例：' }

/** Tells why nothing was done, to programs as JSON too. @returns the exit status */
export async function tellRefusal(
  refused: Refused,
  { json }: { readonly json?: unknown },
  terminal: Terminal,
  source?: string,
): Promise<1> {
  terminal.note(refusalPage(refused, source))
  if (json) await terminal.data(`${JSON.stringify(refused, null, 2)}\n`)
  return 1
}

/** A refusal as a person reads it: every fault with its place, what was expected and an example; then the remedy. */
export function refusalPage(refused: Refused, source = refused.source): Page {
  const told = distinct(refused.faults)
  const faults = told.slice(0, MOST_FAULTS).flatMap((fault) => faultPage(fault, source))
  const untold = Math.max(0, told.length - MOST_FAULTS) + (refused.more ?? 0)
  const { cite, message, remedy } = refused
  const said: readonly Line[] =
    faults.length > 0 ? [] : [line([...(source ? [`${source}: `] : []), span(message, 'fault')])]
  const where = cite.length > 0 ? [line([span(citesText(cite), 'quiet')])] : []
  const more =
    untold > 0 ? [line([{ en: `… and ${untold} more faults.`, zh: `……另有${untold}处错误。` }])] : []
  return [...faults, ...more, ...said, ...where, line([remedy])]
}

/** Enough to work on; the others appear once these are corrected. `--json` gives all. */
const MOST_FAULTS = 50

/** A parser that has lost its way says the same of one place again and again. */
function distinct(faults: readonly Wrong[]): readonly Wrong[] {
  const byPlace = new Map<string, Wrong>()
  for (const fault of faults) {
    const { line: row, column, pointer, message } = fault
    const key = `${row}:${column}:${pointer}:${message.en}`
    if (!byPlace.has(key)) byPlace.set(key, fault)
  }
  return [...byPlace.values()]
}

/** `file:line:column: what`, then what was expected and an example. */
function faultPage({ pointer, line: row, column, message, expected, example }: Wrong, source?: string): Page {
  // An argument is no place in a file.
  const place = [pointer.startsWith('--') ? undefined : source, row, column]
    .filter((part) => part !== undefined)
    .join(':')
  return [
    line([...(place === '' ? [] : [span(`${place}: `)]), span(message, 'fault')], { hang: '  ' }),
    line([span(EXPECTED, 'quiet'), expected], { lead: '  ', hang: '    ' }),
    ...examplePage(example),
  ]
}

function examplePage(example: string): Page {
  if (example === '') return []
  if (!example.includes('\n')) return [line([span(EXAMPLE, 'quiet'), example], { lead: '  ', hang: '    ' })]
  return [line([span(EXAMPLE, 'quiet')], { lead: '  ' }), ...verbatim(example, '    ')]
}
