import type { Determiner } from '#engine'
import type { Text } from '#language'
import { type Lever, levers } from '#practice'
import {
  afterFlip,
  type Flip,
  type Forks,
  flipsOf,
  forksOf,
  situationOf,
  type Target,
  type Turn,
  type TurnValues,
  turnValuesIn,
} from '#reasoning'
import {
  type Answer,
  articlesOf,
  type Cite,
  kindOf,
  type RaisedFlag,
  type Regulation,
  type Scope,
  type Verdict,
} from '#rules'
import { determinerFor, type Matter } from '#screening'
import { type FileAnswer, fileAnswer } from './file-answer.ts'
import { type FlipGroup, ON_PAPER } from './names.ts'
import { turnText } from './turn-text.ts'

/** What would change a verdict, and what other readings of the text would make of it. */
export interface FlipReport {
  readonly regulation: string
  readonly on: string
  readonly verdict: Verdict
  /** Screened for these alone, as the matter has it. */
  readonly scope?: readonly Scope[]
  /** The readings switched away from their default. */
  readonly readings: Readonly<Record<string, string>>
  readonly forks: Forks
  /** Every other verdict that answers can lead to. */
  readonly flips: Readonly<Partial<Record<Target, FlipsTo>>>
  /** NOT LAW: by what the organisation can change each fact that a set names, or why it cannot. */
  readonly levers: Readonly<Record<string, LeverShown>>
  /** A change on paper only changes nothing, and the paragraphs under which it can be looked into. */
  readonly caution: { readonly message: Text; readonly articles: readonly Cite[] }
}

export interface FlipsTo {
  /** How many smallest sets there are, whatever their size. */
  readonly count: number
  /** The smallest of them. */
  readonly sets: readonly FlipSet[]
  /** What must be said of that verdict wherever it stands. */
  readonly flags: readonly RaisedFlag[]
}

export interface FlipSet {
  readonly group: FlipGroup
  readonly changes: readonly FlipChange[]
  /** Facts answered now that the set would exclude: their answers fall away. */
  readonly fallsAway: readonly string[]
}

export interface FlipChange {
  readonly fact: string
  readonly kind: Turn['kind']
  /** As in a matter file; null where it was not asked. */
  readonly from: FileAnswer
  /** An answer that would do, as in a matter file: the one nearest to what there is. */
  readonly to: FileAnswer
  /** Other answers to a one-of fact that would do as well. */
  readonly or: readonly string[]
  /** How things would stand: every answer that would do. */
  readonly says: Text
  readonly articles: readonly Cite[]
}

export interface LeverShown extends Lever {
  readonly articles: readonly Cite[]
  /** For a judgement: the risk factors that record its ground, but for those answered no. */
  readonly grounds: readonly string[]
}

const RANK: readonly FlipGroup[] = ['open', 'organisation', 'judgement', 'beyond']

/**
 * @param most  how many sets to list for each verdict; all are counted
 * @example flipReport(order8, matter, '2026-11-21').flips['no-filing']?.sets[0]?.changes
 */
export function flipReport(
  regulation: Regulation,
  { answers, positions, scope }: Pick<Matter, 'answers' | 'positions' | 'scope'>,
  on: string,
  most = Number.POSITIVE_INFINITY,
): FlipReport {
  const determiner = determinerFor(regulation, scope)
  const situation = situationOf(determiner, answers, positions)
  const { verdict, to } = flipsOf(situation)
  const wanted = turnValuesIn(determiner, answers)
  const flips = Object.entries(to).map(([target, sets]) => {
    const listed = [...sets].sort((a, b) => a.length - b.length || rankOf(a) - rankOf(b)).slice(0, most)
    return [
      target,
      {
        count: sets.length,
        sets: listed.map((flip) => setOf(determiner, answers, flip, wanted)),
        flags: flagsOf(regulation, target as Target, on),
      },
    ] as const
  })
  const exposure = regulation.duties.find(({ name }) => name === regulation.verdict.exposure)
  const named = flips.flatMap(([, { sets }]) =>
    sets.flatMap(({ changes }) => changes.map(({ fact }) => fact)),
  )
  return {
    regulation: regulation.id,
    on,
    verdict,
    ...(scope ? { scope } : {}),
    readings: Object.fromEntries(
      Object.entries(positions).filter(([id, position]) => regulation.readings[id]!.default !== position),
    ),
    forks: forksOf(situation),
    flips: Object.fromEntries(flips),
    levers: leversOf(regulation, answers, new Set(named)),
    caution: { message: ON_PAPER, articles: exposure?.cite ?? [] },
  }
}

const rankOf = (flip: Flip): number => Math.max(...flip.map((turn) => RANK.indexOf(groupOfTurn(turn))))

function groupOfTurn({ fact, kind }: Turn): FlipGroup {
  const changeable = leverOf(fact).changeable
  if (changeable === 'by-judgement') return 'judgement'
  if (kind === 'answer') return 'open'
  return changeable === 'yes' ? 'organisation' : 'beyond'
}

const leverOf = (fact: string): Lever => levers[fact as keyof typeof levers]

function setOf(
  determiner: Determiner,
  answers: Matter['answers'],
  flip: Flip,
  turnValuesOf: (turn: Turn) => TurnValues,
): FlipSet {
  const { facts } = determiner.regulation
  return {
    group: RANK[rankOf(flip)]!,
    changes: flip.map((turn) => {
      const fact = facts[turn.fact]!
      const wanted = turnValuesOf(turn)
      const from: Answer | undefined = answers[turn.fact]
      return {
        fact: turn.fact,
        kind: turn.kind,
        from: from === undefined ? null : fileAnswer(from),
        to: fileAnswer(wanted),
        or: wanted.kind === 'one-of' ? wanted.values.slice(1) : [],
        says: turnText(fact, wanted),
        articles: fact.cite,
      }
    }),
    fallsAway: afterFlip(determiner, answers, flip, turnValuesOf).fallenAway,
  }
}

function flagsOf({ flags }: Regulation, verdict: Target, on: string): readonly RaisedFlag[] {
  return flags
    .filter(({ when }) => 'verdict' in when && when.verdict.includes(verdict))
    .filter(
      ({ inForce }) => !inForce || ((inForce.from ?? '') <= on && (inForce.to === null || on <= inForce.to)),
    )
    .map((flag) => ({
      code: flag.code,
      kind: kindOf(flag),
      articles: articlesOf(flag.cite),
      message: flag.message,
    }))
}

function leversOf(
  { facts, factors }: Regulation,
  answers: Matter['answers'],
  named: ReadonlySet<string>,
): FlipReport['levers'] {
  const isDenied = (fact: string): boolean => {
    const answer = answers[fact]
    return answer?.state === 'answered' && answer.value === false
  }
  const groundsOf = (fact: string): readonly string[] =>
    (factors[fact] ?? []).filter((factor) => !isDenied(factor))
  const grounds = new Set([...named].flatMap(groundsOf))
  const shown = Object.keys(facts).filter((fact) => named.has(fact) || grounds.has(fact))
  return Object.fromEntries(
    shown.map((fact) => {
      const lever = leverOf(fact)
      return [
        fact,
        {
          ...lever,
          articles: facts[fact]!.cite,
          grounds: groundsOf(fact),
        },
      ]
    }),
  )
}
