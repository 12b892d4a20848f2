import type { Residual } from '#engine'
import type { Text } from '#language'
import { type Cite, type Condition, conditionsOfFlag, not, type Regulation, type Term } from '#rules'
import type { Space } from '../space/space.ts'
import type { Ground } from './ground.ts'
import type { Counterexample, SpaceProof } from './space-proof.ts'

/** A condition by the name under which a lawyer finds it. */
interface Named {
  readonly name: string
  readonly said: Text
  readonly cite: readonly Cite[]
  readonly condition: Condition
}

/** Every condition can hold in some matter and fail in another: none is dead, and none is always there. */
export function conditionProofs({ space, regulation }: Ground): readonly SpaceProof[] {
  return [
    proof(space, 'term', { en: 'Every term of the law', zh: '条文中的各项概念' }, termsOf(regulation)),
    proof(
      space,
      'duty',
      { en: 'The condition of every duty', zh: '各项义务的成立条件' },
      dutiesOf(regulation),
    ),
    proof(
      space,
      'applies-when',
      { en: 'The condition under which a fact applies', zh: '各项事实的适用条件' },
      Object.entries(regulation.appliesWhen).map(([name, condition]) => ({
        name,
        said: { en: `the fact ${name} applies`, zh: `事实${name}适用` },
        cite: regulation.facts[name]!.cite,
        condition,
      })),
    ),
    proof(
      space,
      'inconsistency',
      { en: 'Every inconsistency that a file is refused for', zh: '据以拒收文件的各项矛盾' },
      regulation.inconsistencies.map(({ at, message, when }) => ({
        name: at,
        said: message,
        cite: regulation.facts[at]!.cite,
        condition: when,
      })),
    ),
  ]
}

function proof(space: Space, what: string, subject: Text, named: readonly Named[]): SpaceProof {
  // An inconsistency is what consistent matters lack: it is looked for among all answers.
  const among = what === 'inconsistency' ? space.compiled.residuals.one : space.consistent
  return {
    name: `every-${what}-can-hold-and-fail`,
    kind: 'conditions',
    cite: [],
    says: {
      en: `${subject.en} holds in some matter and fails in another (${named.length}).`,
      zh: `${subject.zh}均可在某一事项中成立，并在另一事项中不成立（共${named.length}项）。`,
    },
    counterexamples: named.flatMap((each) => [
      ...neverHolds(space, among, each, each.condition, {
        en: 'can never hold',
        zh: '在任何事项中均不能成立',
      }),
      ...neverHolds(space, among, each, not(each.condition), {
        en: 'can never fail',
        zh: '在任何事项中均成立',
      }),
    ]),
  }
}

function neverHolds(
  space: Space,
  among: Residual,
  { said }: Named,
  condition: Condition,
  how: Text,
): readonly Counterexample[] {
  const { residuals, functionOf } = space.compiled
  if (residuals.and(functionOf(condition), among) !== residuals.zero) return []
  return [
    {
      says: { en: `“${said.en}” ${how.en}.`, zh: `“${said.zh}”${how.zh}。` },
      conflict: conflictIn(space, among, condition),
    },
  ]
}

/** Parts of a condition that cannot hold together, as few as are found: without any of them the others could. */
export function conflictIn(space: Space, among: Residual, condition: Condition): readonly Condition[] {
  const { residuals, functionOf } = space.compiled
  const together = (parts: readonly Condition[]): Residual =>
    parts.map(functionOf).reduce((f, g) => residuals.and(f, g), among)
  let parts = partsOf(condition)
  for (const each of parts) {
    const others = parts.filter((other) => other !== each)
    if (together(others) === residuals.zero) parts = others
  }
  return parts
}

const partsOf = (condition: Condition): readonly Condition[] =>
  condition.op === 'term'
    ? partsOf(condition.condition)
    : condition.op === 'allOf'
      ? condition.conditions.flatMap(partsOf)
      : [condition]

const dutiesOf = ({ duties }: Regulation): readonly Named[] =>
  duties.map(({ name, claim, cite, when }) => ({ name, said: claim, cite, condition: when }))

/** Every term in the conditions of duties and flags, once. */
function termsOf({ duties, flags, appliesWhen }: Regulation): readonly Named[] {
  const terms = new Map<string, Term>()
  const visit = (condition: Condition): void => {
    if (condition.op === 'term') {
      terms.set(
        condition.name,
        condition.negated ? { ...condition, ...AFFIRMED, condition: not(condition.condition) } : condition,
      )
      visit(condition.condition)
    } else if ('conditions' in condition) condition.conditions.forEach(visit)
  }
  for (const { when } of duties) visit(when)
  flags.flatMap(conditionsOfFlag).forEach(visit)
  Object.values(appliesWhen).forEach(visit)
  return [...terms.values()].map((term) => ({
    name: term.name,
    said: term.claim,
    cite: term.cite,
    condition: term,
  }))
}

const AFFIRMED = { negated: false } as const
