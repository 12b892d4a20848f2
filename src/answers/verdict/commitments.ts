import { answeredText } from '#documents'
import type { Text } from '#language'
import { isProvider } from '#practice'
import { type Condition, type Duty, leavesOf, type Regulation } from '#rules'
import type { Matter, VerdictReport } from '#screening'

/** One thing that must be obtained, and whether the matter has it. */
export interface Commitment {
  readonly fact: string
  readonly claim: Text
  readonly state: 'yes' | 'no' | 'unknown'
  readonly answer: Text
}

/** The duty to require commitments, where it applies or the matter is a provider's. */
export function commitmentsDuty(
  { duties }: Pick<VerdictReport, 'duties'>,
  { answers }: Pick<Matter, 'answers'>,
  regulation: Regulation,
): Duty | undefined {
  const duty = regulation.duties.find(({ name }) => name === regulation.roles?.commitments)
  return duty && (duties[duty.name]?.status === 'met' || isProvider(answers)) ? duty : undefined
}

/** What a duty asks to be obtained, one by one: the facts that together count as having done it. */
export function commitmentsOf(
  { done }: Duty,
  { answers }: Pick<Matter, 'answers'>,
  { facts }: Regulation,
): readonly Commitment[] {
  if (!done || 'answered' in done) return []
  return leavesOf(done as Condition).flatMap((leaf) => {
    if (leaf.op === 'under') return []
    const [fact, answer] = [facts[leaf.fact]!, answers[leaf.fact]]
    const isYes = answer?.state === 'answered' ? answer.value === true : undefined
    const state = isYes === undefined ? 'unknown' : isYes ? 'yes' : 'no'
    return [{ fact: leaf.fact, claim: fact.claim, state, answer: answeredText(fact, answer) } as const]
  })
}
