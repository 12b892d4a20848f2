import type { Condition } from '#rules'
import { openAfter } from './answers.ts'
import { checkMissing } from './check-missing.ts'
import { canBe, statusBy, whether } from './completions.ts'
import { type Finding, finding, TIER_SAID, VERDICT_SAID } from './finding.ts'
import type { Given } from './given.ts'
import { end, filing, filingUnderSome, tier } from './questions.ts'

/** The contract's precedence, from the completions. */
export function checkVerdict({ regulation, facts, readings: positions, result }: Given): readonly Finding[] {
  const { assess, exposure } = regulation.verdict
  const when = (name: string): Condition => regulation.duties.find((duty) => duty.name === name)!.when
  const ofEnd = [...regulation.verdict.filing, exposure].map(when)
  const open = openAfter(regulation.facts, facts, ofEnd)
  const files = statusBy(filing(regulation, positions), open)
  const mustAssess =
    statusBy(whether(when(assess.duty), positions), open) === 'met' &&
    facts[assess.judgement]?.state !== 'answered'
  const nothing =
    statusBy(whether(when(exposure), positions), open) === 'not-met' &&
    statusBy(filingUnderSome(regulation, open), open) === 'not-met'
  const verdict =
    files === 'met'
      ? 'must-file'
      : mustAssess
        ? 'must-assess'
        : files === 'unknown'
          ? 'undetermined'
          : nothing
            ? 'no-filing'
            : 'consult'
  const question = end(regulation, positions, when(exposure), open)
  const right = result.verdict === verdict
  return [
    ...(right
      ? []
      : [
          finding(
            '/result/verdict',
            `The verdict is said to be “${VERDICT_SAID[result.verdict].en}”; what follows is “${VERDICT_SAID[verdict].en}”.`,
            `结论载为“${VERDICT_SAID[result.verdict].zh}”；依答案应为“${VERDICT_SAID[verdict].zh}”。`,
          ),
        ]),
    ...checkMissing(question, open, result.missing, '/result/missing', facts),
  ]
}

export function checkTier({
  regulation,
  tiers,
  facts,
  readings: positions,
  result,
}: Given): readonly Finding[] {
  const open = openAfter(regulation.facts, facts, [tiers.governance, tiers.supplemental])
  const question = tier(tiers, positions)
  const possible = (['ordinary', 'supplemental', 'governance'] as const).filter((each) =>
    canBe(question, each, open),
  )
  const expected = {
    tier: possible.length > 1 ? ('undetermined' as const) : possible[0]!,
    tierAtLeast: possible[0]!,
  }
  return (['tier', 'tierAtLeast'] as const)
    .filter((name) => result[name] !== expected[name])
    .map((name) =>
      finding(
        `/result/${name}`,
        `The tier is said to be “${TIER_SAID[result[name]].en}”; what follows is “${TIER_SAID[expected[name]].en}”.`,
        `层级载为“${TIER_SAID[result[name]].zh}”；依答案应为“${TIER_SAID[expected[name]].zh}”。`,
      ),
    )
}
