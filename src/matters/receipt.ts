import type { Answers, Determination, Regulation, Scope } from '#rules'
import { version } from '../version.ts'
import { calendarDigest, digestsOf } from './digests.ts'
import type { Matter } from './matter.ts'

/** Names the form of a receipt; another form has another name. */
export const RECEIPT_FORM = 'anshen-verdict-2'

/** Everything a verdict rests on, so that it can be replayed byte for byte. Sealed over its RFC 8785 form. */
export interface Receipt {
  readonly receipt: typeof RECEIPT_FORM
  readonly engine: string
  readonly regulation: string
  /** Digest of the official text and its translation. */
  readonly text: string
  /** Digest of facts, readings, rules, flags and consistency. */
  readonly rules: string
  /** Digest of the published holiday notices. */
  readonly calendar: string
  readonly on: string
  /** The activities screened, where not all are. */
  readonly scope?: readonly Scope[]
  /** Every reading of the version with its position. */
  readonly readings: Readonly<Record<string, string>>
  readonly facts: Answers
  readonly result: Determination
}

export function receiptFor(
  regulation: Regulation,
  matter: Matter,
  on: string,
  result: Determination,
): Receipt {
  const { text, rules } = digestsOf(regulation)
  const readings = Object.entries(regulation.readings).map(([name, reading]) => [
    name,
    matter.positions[name] ?? reading.default,
  ])
  return {
    receipt: RECEIPT_FORM,
    engine: version,
    regulation: regulation.id,
    text,
    rules,
    calendar: calendarDigest(),
    on,
    ...(result.scope ? { scope: result.scope } : {}),
    readings: Object.fromEntries(readings),
    facts: inOneOrder(regulation, matter.answers),
    result,
  }
}

/** A list is a set: written in the order of the vocabulary it has one receipt, however it was given. */
const inOneOrder = ({ facts }: Regulation, answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => {
      const fact = facts[name]!
      if (answer.state !== 'answered' || !Array.isArray(answer.value) || !('values' in fact)) {
        return [name, answer]
      }
      const given: readonly string[] = answer.value
      return [name, { ...answer, value: Object.keys(fact.values).filter((value) => given.includes(value)) }]
    }),
  )
