import type { Answers } from './answers.ts'
import { type Compiled, compile } from './compile.ts'
import { raiseFlags } from './flags.ts'
import { type Masks, prove } from './prove.ts'
import {
  articlesOf,
  type Determination,
  type Duty,
  type DutyResult,
  type Regulation,
  type Status,
  type Tier,
  type Tiers,
  type Verdict,
} from './regulation.ts'
import type { Residual } from './residuals.ts'
import type { Positions } from './vocabulary.ts'

const TIERS: readonly Tier[] = ['ordinary', 'supplemental', 'governance']

/** Determines matters under one regulation. Making one compiles the rules; keep it. */
export interface Determiner {
  readonly regulation: Regulation
  readonly compiled: Compiled
  /**
   * What follows from the answers: verdict, duties with their proofs, what is missing, tier and flags. Exact: a
   * result that no completion of the open facts can change is never unknown.
   *
   * @param answers    checked answers, by fact; a fact left out is not asked
   * @param positions  readings switched away from their default
   * @throws RangeError for a fact, value, reading or position the regulation does not have: callers check first
   */
  determine(answers: Answers, positions?: Positions): Determination
  /** The facts that other answers exclude: 'not-applicable' is accepted for these and an answer is a fault. */
  excluded(answers: Answers): ReadonlySet<string>
  /** The indexes of the regulation's inconsistencies that the answers certainly contain. */
  inconsistencies(answers: Answers): readonly number[]
}

export function determinerOf(regulation: Regulation, tiers: Tiers): Determiner {
  const compiled = compile(regulation, tiers)
  const { residuals } = compiled
  return {
    regulation,
    compiled,
    determine: (answers, positions = {}) => determine(compiled, answers, positions),
    excluded: (answers) => {
      const masks = masksOf(compiled, answers, {})
      const names = [...compiled.appliesWhen].filter(
        ([, applies]) => residuals.valueOf(residuals.residual(applies, masks)) === 0,
      )
      return new Set(names.map(([name]) => name))
    },
    inconsistencies: (answers) => {
      const masks = masksOf(compiled, answers, {})
      return compiled.inconsistencies.flatMap((when, index) =>
        residuals.valueOf(residuals.residual(when, masks)) === 1 ? [index] : [],
      )
    },
  }
}

function determine(compiled: Compiled, answers: Answers, positions: Positions): Determination {
  const { regulation, residuals } = compiled
  const masks = masksOf(compiled, answers, positions)
  const namesOf = (f: Residual): string[] =>
    residuals.supportOf(f).map((domain) => compiled.domains[domain]!.name)

  // What the facts leave open still shows which readings matter; then the readings are put in.
  const afterFacts = factsOnly(compiled, masks)
  const left = (f: Residual): Residual => residuals.residual(f, masks)

  const duties: Record<string, DutyResult> = {}
  for (const { duty, when, function: f, done } of compiled.duties) {
    const { onlyUnder } = duty
    if (onlyUnder && positionOf(regulation, positions, onlyUnder.reading) !== onlyUnder.position) continue
    const open = residuals.residual(f, afterFacts)
    const rest = left(open)
    const status = statusOf(residuals.valueOf(rest))
    duties[duty.name] = {
      status,
      done: isPerformed(duty, answers, done === undefined ? undefined : residuals.valueOf(left(done))),
      articles: articlesOf(duty.cite),
      missing: status === 'unknown' ? ordered(namesOf(rest), answers) : [],
      readings: residuals
        .supportOf(open)
        .filter((domain) => domain >= compiled.factCount)
        .map((domain) => compiled.domains[domain]!.name),
      proof: prove(duty, when, status, masks, compiled.domains),
    }
  }

  const filing = left(compiled.filing)
  const verdict = verdictOf(compiled, left, duties, answers)
  const openForFiling = new Set(namesOf(filing))
  const missing = ordered(namesOf(left(compiled.verdict)), answers)
  const tierLeft = left(compiled.tier)
  const tier = residuals.valueOf(tierLeft)
  const tierAtLeast = tier ?? Math.min(...residuals.valuesOf(tierLeft))
  return {
    regulation: regulation.id,
    verdict,
    duties,
    missing: byRank(missing, (name) => (answers[name] ? 2 : openForFiling.has(name) ? 0 : 1)),
    tier: tier === undefined ? 'undetermined' : TIERS[tier]!,
    tierAtLeast: TIERS[tierAtLeast]!,
    flags: raiseFlags(compiled, { answers, duties, verdict, left }),
    readings: switched(regulation, positions),
  }
}

function isPerformed({ done }: Duty, answers: Answers, value: number | undefined): DutyResult['done'] {
  if (done && 'answered' in done) return answers[done.answered]?.state === 'answered' ? 'yes' : 'unknown'
  return value === undefined ? 'unknown' : value === 0 ? 'no' : 'yes'
}

const statusOf = (value: number | undefined): Status =>
  value === undefined ? 'unknown' : value === 0 ? 'not-met' : 'met'

/** The contract's precedence: the first that holds. */
function verdictOf(
  compiled: Compiled,
  left: (f: Residual) => Residual,
  duties: Readonly<Record<string, DutyResult>>,
  answers: Answers,
): Verdict {
  const valueLeft = (f: Residual): number | undefined => compiled.residuals.valueOf(left(f))
  const filing = valueLeft(compiled.filing)
  if (filing === 1) return 'must-file'
  const { duty, judgement } = compiled.regulation.verdict.assess
  if (duties[duty]?.status === 'met' && answers[judgement]?.state !== 'answered') return 'must-assess'
  if (filing === undefined) return 'undetermined'
  const none = valueLeft(compiled.filingUnderSome) === 0 && valueLeft(compiled.exposure) === 0
  return none ? 'no-filing' : 'consult'
}

function masksOf(compiled: Compiled, answers: Answers, positions: Positions): Masks {
  const masks = new Int32Array(compiled.domains.length)
  for (let index = 0; index < masks.length; index += 1) {
    const domain = compiled.domains[index]!
    const answer = answers[domain.name]
    if (index >= compiled.factCount) {
      const value = positionOf(compiled.regulation, positions, domain.name)
      masks[index] = domain.openAfter({ state: 'answered', value })
    } else masks[index] = answer === undefined ? domain.full : domain.openAfter(answer)
  }
  return masks
}

/** The same knowledge with every reading left open. */
function factsOnly(compiled: Compiled, masks: Masks): Masks {
  const open = masks.slice()
  for (let index = compiled.factCount; index < open.length; index += 1) open[index] = compiled.domains[index]!.full
  return open
}

const positionOf = (regulation: Regulation, positions: Positions, reading: string): string =>
  positions[reading] ?? regulation.readings[reading]!.default

const switched = (regulation: Regulation, positions: Positions): Positions =>
  Object.fromEntries(
    Object.entries(positions).filter(([name, position]) => regulation.readings[name]!.default !== position),
  )

/** Not asked before don't know; otherwise in the vocabulary's order, which is the order of asking. */
const ordered = (names: readonly string[], answers: Answers): string[] =>
  byRank(names, (name) => (answers[name] ? 1 : 0))

const byRank = (names: readonly string[], rankOf: (name: string) => number): string[] =>
  names.length < 2 ? [...names] : [...names].sort((a, b) => rankOf(a) - rankOf(b))
