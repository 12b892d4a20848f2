import type { FlipReport, FlipSet } from '#contract'
import { answeredText } from '#documents'
import type { Determiner } from '#engine'
import type { Text } from '#language'
import { leverOf } from '#practice'
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
  kindOf,
  limitedName,
  type RaisedFlag,
  type Regulation,
  type Vocabulary,
} from '#rules'
import { determinerFor, type Matter } from '#screening'
import { bracketed, joined, VERDICT } from '#words'
import { headlineOf } from '../verdict/headline.ts'
import { readingsSaid } from '../verdict/verdict-words.ts'
import { fileAnswer } from './file-answer.ts'
import { type FlipGroup, ON_PAPER, unreachedText } from './names.ts'
import { turnText } from './turn-text.ts'

const RANK: readonly FlipGroup[] = ['open', 'organisation', 'judgement', 'beyond']

/**
 * @param most  how many sets to list for each verdict; all are counted
 * @example flipReport(order8, matter, '2026-11-21').flips['no-filing']?.sets[0]?.changes
 */
export function flipReport(
  regulation: Regulation,
  matter: Pick<Matter, 'answers' | 'positions' | 'scope'> & Partial<Pick<Matter, 'title'>>,
  on: string,
  most = Number.POSITIVE_INFINITY,
): FlipReport {
  const { answers, positions, scope, title } = matter
  const determiner = determinerFor(regulation, scope)
  const report = { ...determiner.determine(answers, positions, on), on }
  const situation = situationOf(determiner, answers, positions)
  const { verdict, to } = flipsOf(situation)
  const wanted = turnValuesIn(determiner, answers)
  const rankOf = (flip: Flip): number => RANK.indexOf(groupOf(flip, regulation.facts))
  const flips = Object.entries(to).map(([target, sets]) => {
    const listed = [...sets].sort((a, b) => a.length - b.length || rankOf(a) - rankOf(b)).slice(0, most)
    return [
      target,
      {
        count: sets.length,
        sets: listed.map((flip) => setOf(determiner, answers, flip, wanted)),
        ...(sets.length === 0 ? { unreached: unreachedText(target as Target, answers, regulation) } : {}),
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
    ...(title === undefined ? {} : { title }),
    verdict,
    headline: {
      ...headlineOf(report, matter, regulation),
      readings: readingsSaid(report, matter, regulation),
    },
    ...(scope ? { scope } : {}),
    readings: Object.fromEntries(
      Object.entries(positions).filter(([id, position]) => regulation.readings[id]!.default !== position),
    ),
    forks: forksSaid(forksOf(situation), regulation, scope),
    flips: Object.fromEntries(flips),
    levers: leversOf(regulation, answers, new Set(named)),
    caution: { message: ON_PAPER, articles: exposure?.cite ?? [] },
  }
}

/** Each fork with its positions in words: a default one is named as such. */
const forksSaid = (
  { deciding, forks }: Forks,
  { readings }: Regulation,
  scope: Matter['scope'],
): FlipReport['forks'] => ({
  deciding,
  forks: forks.map((fork) => ({
    ...fork,
    says: Object.entries(fork.readings).map(([id, position]): Text => {
      const { positions, default: byDefault } = readings[id]!
      const said = positions[position]!
      return position === byDefault ? joined(said, bracketed({ en: 'default', zh: '默认' })) : said
    }),
    name: limitedName(VERDICT[fork.verdict].name, scope),
  })),
})

/** A set takes as much as its hardest turn does. */
const groupOf = (flip: Flip, facts: Vocabulary): FlipGroup =>
  RANK[Math.max(...flip.map((turn) => RANK.indexOf(groupOfTurn(turn, facts))))]!

function groupOfTurn({ fact, kind }: Turn, facts: Vocabulary): FlipGroup {
  const { changeable } = leverOf(fact, facts[fact]!)
  if (changeable === 'by-judgement') return 'judgement'
  if (kind === 'answer') return 'open'
  return changeable === 'yes' ? 'organisation' : 'beyond'
}

function setOf(
  determiner: Determiner,
  answers: Matter['answers'],
  flip: Flip,
  turnValuesOf: (turn: Turn) => TurnValues,
): FlipSet {
  const { facts } = determiner.regulation
  return {
    group: groupOf(flip, facts),
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
        now: answeredText(fact, from),
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
      const lever = leverOf(fact, facts[fact]!)
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
