import type { Residual } from '#engine'
import type { Text } from '#language'
import { type Flag, type Regulation, raisedWhere, type Status, type Tier, type Verdict } from '#rules'
import { VERDICT } from '#words'
import type { Given } from '../space/matter.ts'
import { negated, underReadings, without } from '../space/space.ts'
import { conflictIn } from './conditions.ts'
import { type Ground, matterWhere } from './ground.ts'
import type { Counterexample, SpaceProof } from './space-proof.ts'

export const STATUSES: readonly Status[] = ['met', 'not-met', 'unknown']
const VERDICTS: readonly Verdict[] = ['must-file', 'must-assess', 'undetermined', 'consult', 'no-filing']
/** The verdicts a regulation has: to assess first only where there is a duty to. */
export const verdictsOf = ({ verdict }: Pick<Regulation, 'verdict'>): readonly Verdict[] =>
  VERDICTS.filter((each) => each !== 'must-assess' || verdict.assess)
/** The flags that answers raise; that of a limited scope no answer raises. */
export const flagsOfAnswers = ({ flags }: Pick<Regulation, 'flags'>): readonly Flag[] =>
  flags.filter(({ when }) => !('scope' in when))

export const TIERS: readonly (Tier | 'undetermined')[] = [
  'ordinary',
  'supplemental',
  'governance',
  'undetermined',
]

const NOTHING_ANSWERED: Given = { answers: {}, positions: {} }

/** Every status, verdict, tier and flag comes about in some matter; each found matter is determined to confirm it. */
export function outcomeProofs(ground: Ground): readonly SpaceProof[] {
  const { regulation } = ground
  const { verdict } = regulation
  return [
    {
      name: 'every-duty-met-not-met-unknown',
      kind: 'duties',
      cite: [],
      says: {
        en: `Every duty is met in some matter, not met in another and open in a third (${regulation.duties.length}).`,
        zh: `各项义务均有成立、不成立和待定的事项（共${regulation.duties.length}项）。`,
      },
      counterexamples: regulation.duties.flatMap(({ name, claim }) =>
        STATUSES.filter((status) => !matterWithStatus(ground, name, status)).map((status) =>
          neverComes(`“${claim.en}” is never ${status}`, `“${claim.zh}”从不为${status}`),
        ),
      ),
    },
    {
      name: 'every-verdict-comes-about',
      kind: 'verdicts',
      cite: [],
      says: {
        en: `Each of the ${verdict.assess ? 'five' : 'four'} verdicts comes about under the default readings.`,
        zh: `按默认口径，${verdict.assess ? '五' : '四'}种筛查结果均可出现。`,
      },
      counterexamples: verdictsOf(regulation)
        .filter((each) => !matterWithVerdict(ground, each))
        .map((each) =>
          neverComes(
            `No matter comes to the result “${VERDICT[each].name.en}”`,
            `没有任何事项得出“${VERDICT[each].name.zh}”的结果`,
          ),
        ),
    },
    {
      name: 'every-tier-comes-about',
      kind: 'tiers',
      cite: [],
      says: {
        en: 'Each tier, and “undetermined”, comes about under the default readings (practice, not law).',
        zh: '按默认口径，各内部上报层级及“待定”均可出现（内部建议，非法律规定）。',
      },
      counterexamples: TIERS.filter((tier) => !matterWithTier(ground, tier)).map((tier) =>
        neverComes(`No matter comes to the tier ${tier}`, `没有任何事项归入层级${tier}`),
      ),
    },
    {
      name: 'every-flag-can-be-raised',
      kind: 'flags',
      cite: [],
      says: {
        en: `Every flag is raised in some matter (${flagsOfAnswers(regulation).length}).`,
        zh: `各项提示均可在某一事项中出现（共${flagsOfAnswers(regulation).length}项）。`,
      },
      counterexamples: flagsOfAnswers(regulation).flatMap((flag) => neverRaised(ground, flag)),
    },
  ]
}

const neverComes = (en: string, zh: string): Counterexample => ({ says: { en: `${en}.`, zh: `${zh}。` } })

/** A matter in which the duty has the status, confirmed by determining it. */
export function matterWithStatus(ground: Ground, duty: string, status: Status): Given | undefined {
  const { space, determiner, regulation } = ground
  const onlyUnder = regulation.duties.find(({ name }) => name === duty)?.onlyUnder
  const there = onlyUnder ? { [onlyUnder.reading]: onlyUnder.position } : {}
  const f = underReadings(space, space.dutyOf(duty), there)
  const placed = ({ answers, positions }: Given): Given => ({
    answers,
    positions: { ...positions, ...there },
  })
  // A duty that turns on something is open where nothing is answered.
  const found =
    status === 'unknown' ? NOTHING_ANSWERED : matterWhere(space, status === 'met' ? f : negated(space, f))
  if (!found) return undefined
  const matter = placed(found)
  return determiner.determine(matter.answers, matter.positions).duties[duty]?.status === status
    ? matter
    : undefined
}

/** A matter that comes to the verdict under the default readings, confirmed by determining it. */
export function matterWithVerdict(ground: Ground, verdict: Verdict): Given | undefined {
  const { space, determiner } = ground
  const { residuals, assess, filing, verdict: settled } = space.compiled
  const is = (value: number): Residual =>
    residuals.apply(`is ${value}`, settled, residuals.zero, (a) => (a === value ? 1 : 0))
  const byDefault = (f: Residual): Residual => underReadings(space, f)
  const candidates: Readonly<Record<Verdict, readonly Residual[]>> = {
    'must-file': [filing],
    'must-assess': [assess],
    undetermined: [],
    consult: [without(space, is(1), assess), is(1)],
    'no-filing': [without(space, is(2), assess), is(2)],
  }
  const matters =
    verdict === 'undetermined'
      ? [NOTHING_ANSWERED]
      : candidates[verdict].map((f) => matterWhere(space, byDefault(f)))
  return matters.find((matter) => matter && determiner.determine(matter.answers, {}).verdict === verdict)
}

/** A matter of the tier under the default readings, confirmed by determining it. */
export function matterWithTier(ground: Ground, tier: Tier | 'undetermined'): Given | undefined {
  const { space, determiner } = ground
  const { residuals } = space.compiled
  const value = TIERS.indexOf(tier)
  const f = residuals.apply(`tier is ${value}`, space.compiled.tier, residuals.zero, (a) =>
    a === value ? 1 : 0,
  )
  const matter = tier === 'undetermined' ? NOTHING_ANSWERED : matterWhere(space, underReadings(space, f))
  return matter && determiner.determine(matter.answers).tier === tier ? matter : undefined
}

/** A matter in which the flag is raised, confirmed by determining it. */
export function matterWithFlag(ground: Ground, { code, when }: Flag): Given | undefined {
  const { space, determiner, regulation } = ground
  const isRaised = ({ answers, positions }: Given): boolean =>
    determiner.determine(answers, positions).flags.some((raised) => raised.code === code)
  return candidates().find((matter) => matter !== undefined && isRaised(matter))

  function candidates(): readonly (Given | undefined)[] {
    if ('condition' in when) return [matterWhere(space, space.compiled.functionOf(raisedWhere(when)))]
    if ('verdict' in when) return when.verdict.map((verdict) => matterWithVerdict(ground, verdict))
    if ('readings' in when) {
      return regulation.verdict.filing.flatMap((duty) =>
        space.compiled.readings.map((reading) => whereReadingDecides(ground, duty, reading)),
      )
    }
    const no = { state: 'answered', value: false } as const
    const yes = { state: 'answered', value: true } as const
    return Object.entries(regulation.factors).flatMap(([judgement, factors]) => [
      { answers: { [judgement]: no, ...(factors[0] ? { [factors[0]]: yes } : {}) }, positions: {} },
      { answers: { [judgement]: yes }, positions: {} },
    ])
  }
}

/** A matter in which the duty is settled by default and another position of the reading settles it otherwise. */
function whereReadingDecides({ space }: Ground, duty: string, reading: number): Given | undefined {
  const { residuals, domains } = space.compiled
  const f = space.dutyOf(duty)
  return domains[reading]!.examples.map((position) =>
    underReadings(space, f, { [domains[reading]!.name]: String(position) }),
  )
    .map((other) => residuals.apply('differ', other, underReadings(space, f), (a, b) => (a !== b ? 1 : 0)))
    .map((differs) => matterWhere(space, differs))
    .find((matter) => matter !== undefined)
}

function neverRaised(ground: Ground, flag: Flag): readonly Counterexample[] {
  if (matterWithFlag(ground, flag)) return []
  const { space } = ground
  const says: Text = {
    en: `The flag ${flag.code} is never raised: “${flag.message.en}”`,
    zh: `提示${flag.code}从不出现：“${flag.message.zh}”`,
  }
  return [
    'condition' in flag.when
      ? { says, conflict: conflictIn(space, space.consistent, raisedWhere(flag.when)) }
      : { says },
  ]
}
