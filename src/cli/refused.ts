import type { Fault, Outcome, Refusal } from '#contract'
import type { Text } from '#language'

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
