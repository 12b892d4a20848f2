import { RECEIPT_FORM, type Receipt } from '#contract'
import type { Answers, Determination, Regulation } from '#rules'
import { version } from '../version.ts'
import { calendarDigest, digestsOf } from './digests.ts'
import type { Matter } from './matter.ts'

export function receiptFor(
  regulation: Regulation,
  matter: Matter,
  on: string,
  result: Determination,
): Receipt {
  const readings = Object.entries(regulation.readings).map(([name, reading]) => [
    name,
    matter.positions[name] ?? reading.default,
  ])
  return {
    receipt: RECEIPT_FORM,
    engine: version,
    regulation: regulation.id,
    ...digestsOf(regulation),
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
