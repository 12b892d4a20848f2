import { type Contender, type Decision, DUTIES } from './decision/contender.ts'
import type { DrawnMatter } from './matters.ts'

/** How an engine's answers compare with ours over the same matters. */
export interface Agreement {
  readonly matters: number
  readonly verdicts: number
  /** It says that nothing need be filed, though a filing duty is still open: the error that hurts. */
  readonly falseAllClears: number
  /** Duties with the same status, of nine a matter. */
  readonly duties: number
  /** Duties with the same missing facts; absent where the engine names none. */
  readonly missing: number | undefined
}

/**
 * Compares every engine's answers with those of the first.
 *
 * @throws Error where two engines differ on a matter of which everything is known, or where one of `exact` differs
 *         at all: then the decision is not the same one, and no time means anything
 */
export async function agreementWith(
  contenders: readonly Contender[],
  matters: readonly DrawnMatter[],
  exact: readonly string[],
): Promise<ReadonlyMap<string, Agreement>> {
  const [ours, ...others] = contenders
  const expected = await decisionsOf(ours!, matters)
  const agreements = new Map([[ours!.name, agreement(matters, expected, expected)]])
  for (const contender of others) {
    const given = await decisionsOf(contender, matters)
    for (const [index, { complete, facts }] of matters.entries()) {
      const mustAgree = complete || exact.includes(contender.name)
      if (mustAgree && !sameAnswer(expected[index]!, given[index]!)) {
        throw new Error(differ(contender.name, facts, expected[index]!, given[index]!))
      }
    }
    agreements.set(contender.name, agreement(matters, expected, given))
  }
  return agreements
}

async function decisionsOf(
  contender: Contender,
  matters: readonly DrawnMatter[],
): Promise<readonly Decision[]> {
  const loaded = contender.load(matters)
  const decisions: Decision[] = []
  for (let index = 0; index < matters.length; index += 1) decisions.push(await loaded.decide(index))
  return decisions
}

function agreement(
  matters: readonly DrawnMatter[],
  expected: readonly Decision[],
  given: readonly Decision[],
): Agreement {
  const total = (count: (expected: Decision, given: Decision) => number): number =>
    matters.reduce((sum, _, index) => sum + count(expected[index]!, given[index]!), 0)
  const alike = (same: (duty: (typeof DUTIES)[number]) => boolean): number => DUTIES.filter(same).length
  return {
    matters: matters.length,
    verdicts: total((a, b) => Number(a.verdict === b.verdict)),
    falseAllClears: total((a, b) => Number(a.verdict === 'undetermined' && b.verdict === 'no-filing')),
    duties: total((a, b) => alike((duty) => a.duties[duty] === b.duties[duty])),
    missing: given[0]?.missing
      ? total((a, b) => alike((duty) => sameSet(a.missing![duty], b.missing![duty])))
      : undefined,
  }
}

const sameAnswer = (a: Decision, b: Decision): boolean =>
  a.verdict === b.verdict &&
  DUTIES.every((duty) => a.duties[duty] === b.duties[duty]) &&
  (b.tier === undefined || a.tier === b.tier) &&
  (b.flags === undefined || sameSet(a.flags!, b.flags))

const sameSet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((name) => b.has(name))

const said = ({ verdict, duties, tier, flags }: Decision): string =>
  JSON.stringify({ verdict, duties, tier, flags: flags && [...flags] })

const differ = (name: string, facts: unknown, expected: Decision, given: Decision): string =>
  `${name} differs on ${JSON.stringify(facts)}\n  ours ${said(expected)}\n  its  ${said(given)}`
