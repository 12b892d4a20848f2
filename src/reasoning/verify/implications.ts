import type { Residual } from '#engine'
import type { Text } from '#language'
import type { Implication, Outcome, Outcomes } from '#rules'
import { listed } from '#words'
import { negated, underReadings, without } from '../space/space.ts'
import { outcomesOf } from './exclusion.ts'
import { type Ground, matterWhere, subjectText, turnsOn } from './ground.ts'
import type { Counterexample, SpaceProof } from './space-proof.ts'

/** Each sentence that the regulation lists about itself, proved over the whole space. */
export const implicationProofs = (ground: Ground): readonly SpaceProof[] =>
  ground.implications.map((each) => ({
    name: each.name,
    kind: each.kind,
    cite: each.cite,
    says: each.says,
    counterexamples: counterexamplesTo(ground, each),
  }))

function counterexamplesTo(ground: Ground, implication: Implication): readonly Counterexample[] {
  switch (implication.kind) {
    case 'implies':
      return whereBroken(ground, implication, [[implication.given, implication.follows]])
    case 'equals':
      return whereBroken(ground, implication, [
        [implication.one, implication.other],
        [implication.other, implication.one],
      ])
    case 'never-turns-on':
    case 'rises-with':
      return whereTurning(ground, implication)
    case 'careful-default':
      return implication.readings.flatMap((reading) => whereCareless(ground, reading))
  }
}

const placed = ({ space }: Ground, { under }: Implication, f: Residual): Residual =>
  under === 'default-readings' ? underReadings(space, f) : f

/** For each pair, a matter in which the first holds and the second does not. */
function whereBroken(
  ground: Ground,
  implication: Implication,
  pairs: readonly (readonly [Outcome, Outcome])[],
): readonly Counterexample[] {
  const { space } = ground
  return pairs.flatMap(([given, follows]) => {
    const broken = without(space, functionOf(ground, given), functionOf(ground, follows))
    const matter = matterWhere(space, placed(ground, implication, broken))
    return matter ? [{ says: brokenText(ground, given, follows), matter }] : []
  })
}

function whereTurning(
  ground: Ground,
  implication: Extract<Implication, { kind: 'never-turns-on' | 'rises-with' }>,
): readonly Counterexample[] {
  const { space } = ground
  const falls = implication.kind === 'rises-with'
  return implication.facts.flatMap((fact) => {
    const domain = space.compiled.indexOf.get(fact)
    if (domain === undefined)
      throw new RangeError(`${implication.name} names the fact ${fact}, which nobody asks`)
    return chosen(ground, implication.outcomes).flatMap(([outcome, f]): Counterexample[] => {
      const turns = turnsOn(space, placed(ground, implication, f), domain, falls ? 'falls' : 'differs')
      const matter = matterWhere(space, turns)
      const subject = subjectText(space, fact)
      const said = outcomeText(ground, outcome)
      const says: Text = falls
        ? {
            en: `Here ${said.en} is lost, or lowered, by a greater answer: ${subject.en}.`,
            zh: `此处${said.zh}因更高的答案而丧失或者降低：${subject.zh}。`,
          }
        : { en: `Here ${said.en} turns on ${subject.en}.`, zh: `此处${said.zh}取决于${subject.zh}。` }
      return matter ? [{ says, matter }] : []
    })
  })
}

function whereCareless({ space, regulation }: Ground, reading: string): readonly Counterexample[] {
  const { filing } = space.compiled
  const { positions, default: standard } = regulation.readings[reading]!
  return Object.keys(positions)
    .filter((position) => position !== standard)
    .flatMap((position): Counterexample[] => {
      const adds = without(
        space,
        underReadings(space, filing, { [reading]: position }),
        underReadings(space, filing),
      )
      const matter = matterWhere(space, adds)
      return matter
        ? [
            {
              says: {
                en: `Under ${reading}=${position} this must be filed, by default not: the default is not the careful position.`,
                zh: `采${reading}=${position}时本事项应当申报，按默认口径则否：默认口径并非较审慎的取向。`,
              },
              matter: { ...matter, positions: { [reading]: position } },
            },
          ]
        : []
    })
}

/** @throws RangeError for a duty the regulation does not have */
function functionOf(ground: Ground, outcome: Outcome): Residual {
  const { space, regulation } = ground
  const { residuals, filing, tier } = space.compiled
  if ('condition' in outcome) return space.compiled.functionOf(outcome.condition)
  const parts = (outcomes: readonly Outcome[]): Residual[] => outcomes.map((each) => functionOf(ground, each))
  if ('some' in outcome) return parts(outcome.some).reduce((f, g) => residuals.or(f, g))
  if ('every' in outcome) return parts(outcome.every).reduce((f, g) => residuals.and(f, g))
  if ('tierAtLeast' in outcome) {
    const least = ['ordinary', 'supplemental', 'governance'].indexOf(outcome.tierAtLeast)
    return residuals.apply(`at least ${least}`, tier, residuals.zero, (a) => (a >= least ? 1 : 0))
  }
  if ('filing' in outcome) return outcome.filing === 'met' ? filing : negated(space, filing)
  if (!regulation.duties.some(({ name }) => name === outcome.duty)) {
    throw new RangeError(`${regulation.id} has no duty ${outcome.duty}`)
  }
  const f = space.dutyOf(outcome.duty)
  return outcome.is === 'met' ? f : negated(space, f)
}

function chosen(ground: Ground, outcomes: Outcomes): readonly (readonly [string, Residual])[] {
  const all = outcomesOf(ground)
  if (outcomes === 'every-duty') return all.filter(([name]) => name !== 'tier')
  const names: readonly string[] = outcomes === 'tier' ? ['tier'] : outcomes
  return names.map((name) => {
    const found = all.find(([each]) => each === name)
    if (!found) throw new RangeError(`${ground.regulation.id} has no duty ${name}`)
    return found
  })
}

function outcomeText({ regulation }: Ground, name: string): Text {
  const claim = regulation.duties.find((duty) => duty.name === name)?.claim
  return claim ? { en: `“${claim.en}”`, zh: `“${claim.zh}”` } : { en: 'the tier', zh: '层级' }
}

/** “…” applies here, yet “…” does not. A condition is not said again: the sentence and the matter say it. */
function brokenText(ground: Ground, given: Outcome, follows: Outcome): Text {
  const parts = [statusText(ground, given, true), statusText(ground, follows, false)].filter(
    (part) => part !== undefined,
  )
  return {
    en: `Here ${parts.map(({ en }) => en).join(', yet ')}.`,
    zh: `此处${parts.map(({ zh }) => zh).join('，但')}。`,
  }
}

function statusText(ground: Ground, outcome: Outcome, holds: boolean): Text | undefined {
  if ('some' in outcome && !holds) {
    const parts = outcome.some
      .filter((each) => !('condition' in each))
      .map((each) => statusText(ground, each, false))
      .filter((part) => part !== undefined)
    if (parts.length > 0) return listed(parts, ', and ', '，且')
  }
  if ('condition' in outcome || 'some' in outcome || 'every' in outcome) {
    return holds ? undefined : { en: 'the condition named does not hold', zh: '所述条件不成立' }
  }
  if ('tierAtLeast' in outcome) {
    return holds
      ? { en: `the tier is ${outcome.tierAtLeast} or higher`, zh: `层级不低于${outcome.tierAtLeast}` }
      : { en: `the tier is below ${outcome.tierAtLeast}`, zh: `层级低于${outcome.tierAtLeast}` }
  }
  if ('filing' in outcome) {
    return (outcome.filing === 'met') === holds
      ? { en: 'something must be filed', zh: '存在应当申报的事项' }
      : { en: 'nothing need be filed', zh: '无须申报' }
  }
  const { en, zh } = outcomeText(ground, outcome.duty)
  return (outcome.is === 'met') === holds
    ? { en: `${en} applies`, zh: `${zh}成立` }
    : { en: `${en} does not apply`, zh: `${zh}不成立` }
}
