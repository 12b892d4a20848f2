import type { Tier } from '#rules'
import { checkMissing } from './check-missing.ts'
import { statusBy, whether } from './completions.ts'
import { type Finding, finding, sameText } from './finding.ts'
import type { ReceiptToCheck } from './receipt-to-check.ts'
import { worldsOf } from './worlds.ts'

/**
 * The reasons listed are those that are met and, while a higher tier is possible, those that are open and could lead to
 * one: each in its own words, with the facts it waits for.
 *
 * @param possible  the tiers that the answers leave possible, the lowest first
 */
export function checkTierReasons(given: ReceiptToCheck, possible: readonly Tier[]): readonly Finding[] {
  const { tiers, facts, readings, result } = given
  const due = (['governance', 'supplemental'] as const).flatMap((tier) =>
    tiers[tier].flatMap(({ name, claim, when }) => {
      const { open, among } = worldsOf(given, [when])
      const question = among(whether(when, readings))
      const status = statusBy(question, open)
      const couldRaise = possible.includes(tier) && tier !== possible[0]
      return status === 'met' || (status === 'unknown' && couldRaise)
        ? [{ tier, name, claim, status, question, open }]
        : []
    }),
  )
  const listed = result.tierReasons
  const isRight = (at: number): boolean => {
    const [one, other] = [due[at], listed[at]]
    return (
      one !== undefined &&
      other !== undefined &&
      one.tier === other.tier &&
      one.name === other.name &&
      one.status === other.status &&
      (given.wordsDiffer || sameText(one.claim, other.claim))
    )
  }
  const places = Array.from({ length: Math.max(due.length, listed.length) }, (_, at) => at)
  const wrong = places.find((at) => !isRight(at))
  if (wrong !== undefined) {
    const expected = due[wrong]?.name ?? '—'
    return [
      finding(
        `/result/tierReasons/${wrong}`,
        `The reason due here is ${expected}, in its own words.`,
        `此处应为理由${expected}，其文字以内部规则为准。`,
      ),
    ]
  }
  return due.flatMap(({ status, question, open }, at) =>
    status === 'met'
      ? []
      : checkMissing(question, open, listed[at]!.missing, `/result/tierReasons/${at}/missing`, facts),
  )
}
