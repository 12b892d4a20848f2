import type { Condition } from '#rules'
import { TIER, VERDICT } from '#words'
import { isUnsignedNo } from './answers.ts'
import { checkMissing } from './check-missing.ts'
import { checkTierReasons } from './check-tier-reasons.ts'
import { canBe, statusBy, whether } from './completions.ts'
import { type Finding, finding } from './finding.ts'
import { end, filing, filingUnderSome, tier } from './questions.ts'
import type { ReceiptToCheck } from './receipt-to-check.ts'
import { worldsOf } from './worlds.ts'

/** The contract's precedence, from the completions. */
export function checkVerdict(given: ReceiptToCheck): readonly Finding[] {
  const { regulation, facts, readings: positions, result } = given
  const { assess, exposure } = regulation.verdict
  // A limited scope can leave a duty out: then it does not apply.
  const when = (name: string | undefined): Condition =>
    regulation.duties.find((duty) => duty.name === name)?.when ?? NEVER
  const ofEnd = [...regulation.verdict.filing, exposure].map(when)
  const { open, among } = worldsOf(given, ofEnd)
  const toAssess = worldsOf(given, [when(assess?.duty)])
  const files = statusBy(among(filing(regulation, positions)), open)
  const judgement = assess && facts[assess.judgement]
  const isVoid = judgement && regulation.facts[assess.judgement]!.judgement && isUnsignedNo(judgement)
  const isJudged = judgement?.state === 'answered' && !isVoid
  const mustAssess =
    statusBy(toAssess.among(whether(when(assess?.duty), positions)), toAssess.open) === 'met' && !isJudged
  const nothing =
    statusBy(among(whether(when(exposure), positions)), open) === 'not-met' &&
    statusBy(among(filingUnderSome(regulation, open)), open) === 'not-met'
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
  const question = among(end(regulation, positions, when(exposure), open))
  const right = result.verdict === verdict
  return [
    ...(right
      ? []
      : [
          finding(
            '/result/verdict',
            `The result is recorded as “${VERDICT[result.verdict].name.en}”; on the answers it is “${VERDICT[verdict].name.en}”.`,
            `筛查结果记为“${VERDICT[result.verdict].name.zh}”；依答案应为“${VERDICT[verdict].name.zh}”。`,
          ),
        ]),
    ...checkMissing(question, open, result.missing, '/result/missing', facts),
  ]
}

const NEVER: Condition = { op: 'anyOf', count: 1, conditions: [] }

export function checkTier(given: ReceiptToCheck): readonly Finding[] {
  const { tiers, readings: positions, result } = given
  const conditions = [...tiers.governance, ...tiers.supplemental].map(({ when }) => when)
  const { open, among } = worldsOf(given, conditions)
  const question = among(tier(tiers, positions))
  const possible = (['ordinary', 'supplemental', 'governance'] as const).filter((each) =>
    canBe(question, each, open),
  )
  const expected = {
    tier: possible.length > 1 ? ('undetermined' as const) : possible[0]!,
    tierAtLeast: possible[0]!,
  }
  const wrong = (['tier', 'tierAtLeast'] as const).filter((name) => result[name] !== expected[name])
  return [
    ...wrong.map((name) =>
      finding(
        `/result/${name}`,
        `The tier is recorded as “${TIER[result[name]].en}”; on the answers it is “${TIER[expected[name]].en}”.`,
        `内部上报层级记为“${TIER[result[name]].zh}”；依答案应为“${TIER[expected[name]].zh}”。`,
      ),
    ),
    ...checkTierReasons(given, possible),
  ]
}
