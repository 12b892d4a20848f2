import type { Determination } from '#rules'
import { type Finding, finding } from './finding.ts'
import { flagsDue } from './flags.ts'
import type { ReceiptToCheck } from './receipt-to-check.ts'

/** The flags are those that are due, in the regulation's order and words. */
export function checkFlags(given: ReceiptToCheck): readonly Finding[] {
  const { result } = given
  const due = flagsDue(given)
  const said = ({ code, kind, articles, message: { en, zh } }: Flags[number]): string =>
    JSON.stringify([code, kind, articles, ...(given.wordsDiffer ? [] : [en, zh])])
  const flagAt = (flags: Flags, at: number): string | undefined => flags[at] && said(flags[at])
  const length = Math.max(due.length, result.flags.length)
  const wrong = Array.from({ length }, (_, at) => at).find(
    (at) => flagAt(due, at) !== flagAt(result.flags, at),
  )
  const found: Finding[] = []
  if (wrong !== undefined) {
    const expected = due[wrong]?.code ?? '—'
    found.push(
      finding(
        `/result/flags/${wrong}`,
        `The flag due here is ${expected}, in the regulation’s own words and citations.`,
        `此处应为提示${expected}，其文字和依据均以规定为准。`,
      ),
    )
  }
  return found
}

type Flags = Determination['flags']
