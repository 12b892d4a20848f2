import type { Determination } from '#rules'
import { type Finding, finding } from './finding.ts'
import { flagsDue } from './flags.ts'
import type { Given } from './given.ts'

/** The flags are those that are due, in the regulation's order and words. */
export function checkFlags(given: Given): readonly Finding[] {
  const { result } = given
  const due = flagsDue(given)
  const flagAt = (at: number): string => JSON.stringify(due[at] ?? null)
  const length = Math.max(due.length, result.flags.length)
  const wrong = Array.from({ length }, (_, at) => at).find((at) => flagAt(at) !== flagSaid(result.flags[at]))
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

const flagSaid = (flag: Determination['flags'][number] | undefined): string =>
  JSON.stringify(
    flag
      ? {
          code: flag.code,
          kind: flag.kind,
          articles: flag.articles,
          message: { en: flag.message.en, zh: flag.message.zh },
        }
      : null,
  )
