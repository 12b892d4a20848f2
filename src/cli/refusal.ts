import type { Fault, Outcome, Refusal } from '#contract'
import type { Text } from '#language'
import { citesText } from '#words'
import { type Line, line, type Page, span, verbatim } from './layout/index.ts'
import type { Terminal } from './terminal.ts'

/** A fault of the input: of a file, of a line, of an argument (then `pointer` names the argument). */
export type Wrong = Fault

/** Something asked for and not done: the contract's refusal, whichever room it comes from. */
export interface Refused extends Omit<Refusal, 'code'> {
  readonly code: string
  /** The file it is about, where the command has several kinds. */
  readonly source?: string
}

/** What a command came to, or why it did not come to it. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refused: Refused }

export const given = <T>(value: T): Result<T> => ({ ok: true, value })
export const refuse = (refused: Refused): { readonly ok: false; readonly refused: Refused } => ({
  ok: false,
  refused,
})

const CORRECT: Text = { en: 'Correct it and run again.', zh: '请更正后重试。' }

/** Bad input with its faults. */
export function badInput(faults: readonly Wrong[], remedy: Text = CORRECT): Refused {
  const { length } = faults
  return {
    code: 'bad-input',
    cite: [],
    message: {
      en: length === 1 ? 'There is one fault in the input.' : `There are ${length} faults in the input.`,
      zh: `输入中有${length}处错误。`,
    },
    remedy,
    faults,
  }
}

/** A fault of one argument, as '--on' or 'DAYS'. */
export const wrongArgument = (argument: string, message: Text, expected: Text, example: string): Wrong => ({
  pointer: argument,
  message: { en: `${argument}: ${message.en}`, zh: `${argument}：${message.zh}` },
  expected,
  example,
})

/** The options of answers, as the command line calls them. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  on: '--on',
  readings: '--reading',
  from: 'DATE',
  workingDays: 'DAYS',
  pauses: '--pause',
  asKnownOn: '--as-known-on',
  target: '--target',
  for: '--for',
  seat: '--seat',
}

/** What an answer came to, as a command tells it: a fault of an option is one of the argument that gave it. */
export function resultOf<T>(outcome: Outcome<T>): Result<T> {
  if (outcome.ok) return outcome
  const { refusal } = outcome
  return refuse({ ...refusal, faults: refusal.faults.map(asArgument) })
}

function asArgument(fault: Wrong): Wrong {
  const argument = Object.hasOwn(ARGUMENTS, fault.pointer) ? ARGUMENTS[fault.pointer] : undefined
  if (argument === undefined) return fault
  const { en, zh } = fault.message
  const message = { en: en.charAt(0).toLowerCase() + en.slice(1), zh }
  const example =
    argument.startsWith('--') && !fault.example.includes('anshen ')
      ? `${argument} ${fault.example}`
      : fault.example
  return wrongArgument(argument, message, fault.expected, example)
}

export const notADate = (text: string): Text => ({
  en: `“${text}” is not a date.`,
  zh: `“${text}”不是有效日期。`,
})

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
