import type { Answers } from './answers.ts'
import { type Compiled, compile, type ReadyCondition } from './compile.ts'
import { raiseFlags } from './flags.ts'
import { type Masks, Prover } from './prove.ts'
import type {
  Determination,
  Duty,
  DutyResult,
  Regulation,
  Status,
  Tier,
  Tiers,
  Verdict,
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
   * @param on         the civil day in China, 'YYYY-MM-DD', for flags that are in force only for a time; without it
   *                   every flag can be raised
   * @throws RangeError for a fact, value, reading or position the regulation does not have: callers check first
   */
  determine(answers: Answers, positions?: Positions, on?: string): Determination
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
    determine: (answers, positions = {}, on) => determine(compiled, answers, positions, on),
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

function determine(
  compiled: Compiled,
  answers: Answers,
  positions: Positions,
  on: string | undefined,
): Determination {
  const { regulation, residuals, domains } = compiled
  const masks = masksOf(compiled, answers, positions)
  // What the facts leave open still shows which readings matter; then the readings are put in.
  const afterFacts = withReadingsOpen(compiled, masks)
  const left = (f: Residual): Residual => residuals.residual(f, masks)
  const namesOf = (f: Residual): string[] => residuals.supportOf(f).map((domain) => domains[domain]!.name)

  const remembered = compiled.forks.under(JSON.stringify(positions))
  const decidingReadings = (open: Residual, rest: Residual): readonly string[] => {
    let deciding = remembered.get(open)
    if (!deciding) {
      deciding = compiled.forks.deciding(open, rest, masks)
      remembered.set(open, deciding)
    }
    return deciding
  }

  const prover = new Prover(compiled.nodes, domains, masks)
  const statusOf = ({ node, function: f }: ReadyCondition): Status => {
    const shown = prover.statusOf(node)
    return shown === 'unknown' && f !== undefined ? statusOfValue(residuals.valueOf(left(f))) : shown
  }
  const duties: Record<string, DutyResult> = {}
  for (const { duty, articles, when, function: f, done } of compiled.duties) {
    const { onlyUnder } = duty
    if (onlyUnder && positionOf(regulation, positions, onlyUnder.reading) !== onlyUnder.position) continue
    const open = residuals.residual(f, afterFacts)
    const rest = left(open)
    const status = statusOfValue(residuals.valueOf(rest))
    duties[duty.name] = {
      status,
      done: isPerformed(duty, answers, done && statusOf(done)),
      articles,
      missing: status === 'unknown' ? dontKnowLast(namesOf(rest), answers) : NONE,
      readings: open === rest ? NONE : decidingReadings(open, rest),
      proof: prover.prove(duty, when, status),
    }
  }

  const verdict = verdictOf(compiled, left, duties, answers)
  const tierLeft = left(compiled.tier)
  const [tierAtLeast, ...higher] = residuals.valuesOf(tierLeft)
  return {
    regulation: regulation.id,
    verdict,
    duties,
    missing: missingFor(compiled, left, answers),
    tier: higher.length > 0 ? 'undetermined' : TIERS[tierAtLeast!]!,
    tierAtLeast: TIERS[tierAtLeast!]!,
    flags: raiseFlags(compiled, { answers, duties, verdict, statusOf, on }),
    readings: switched(regulation, positions),
  }
}

const NONE: readonly string[] = Object.freeze([])

/** What the verdict still turns on: what can lead to filing first, what is not known last. */
function missingFor(
  compiled: Compiled,
  left: (f: Residual) => Residual,
  answers: Answers,
): readonly string[] {
  const { residuals, domains } = compiled
  const support = residuals.supportOf(left(compiled.verdict))
  if (support.length === 0) return NONE
  const forFiling = residuals.supportOf(left(compiled.filing))
  const inOrder = [...forFiling, ...support.filter((domain) => !forFiling.includes(domain))]
  const names = inOrder.filter((domain) => support.includes(domain)).map((domain) => domains[domain]!.name)
  return dontKnowLast(names, answers)
}

function isPerformed({ done }: Duty, answers: Answers, status: Status | undefined): DutyResult['done'] {
  if (done && 'answered' in done) return answers[done.answered]?.state === 'answered' ? 'yes' : 'unknown'
  return status === 'met' ? 'yes' : status === 'not-met' ? 'no' : 'unknown'
}

const statusOfValue = (value: number | undefined): Status =>
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
  const { domains, indexOf, start } = compiled
  const masks = start.slice()
  for (const name in answers) {
    const index = indexOf.get(name)
    if (index === undefined) throw new RangeError(`${compiled.regulation.id} has no fact ${name}`)
    masks[index] = domains[index]!.openAfter(answers[name]!)
  }
  for (const name in positions) {
    // A reading that no rule of a determination asks is for the clock and the review.
    const index = indexOf.get(name)
    if (index !== undefined)
      masks[index] = domains[index]!.openAfter({ state: 'answered', value: positions[name]! })
    else if (!compiled.regulation.readings[name]) throw new RangeError(`there is no reading ${name}`)
  }
  return masks
}

/** The same knowledge with every reading left open. */
function withReadingsOpen(compiled: Compiled, masks: Masks): Masks {
  const open = masks.slice()
  for (const reading of compiled.readings) open[reading] = compiled.domains[reading]!.full
  return open
}

const positionOf = (regulation: Regulation, positions: Positions, reading: string): string =>
  positions[reading] ?? regulation.readings[reading]!.default

function switched(regulation: Regulation, positions: Positions): Positions {
  const away: Record<string, string> = {}
  for (const name in positions) {
    if (regulation.readings[name]!.default !== positions[name]) away[name] = positions[name]!
  }
  return away
}

/** Not asked before don't know; otherwise the order stays, which is the order of asking. */
function dontKnowLast(names: string[], answers: Answers): readonly string[] {
  const asked = names.filter((name) => answers[name] !== undefined)
  return asked.length === 0 ? names : [...names.filter((name) => answers[name] === undefined), ...asked]
}
