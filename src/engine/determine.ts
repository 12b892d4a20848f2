import {
  type Answers,
  type Determination,
  type Duty,
  type DutyResult,
  isSigned,
  type Positions,
  type Regulation,
  type Status,
  type Tier,
  type TierReasonResult,
  type Tiers,
} from '#rules'
import { type Compiled, compile, type ReadyCondition } from './compile/compile.ts'
import { type Settled, statusOfValue } from './duty-memory.ts'
import { isAssessed, type Known, knownFrom, verdictOn, withReadingsOpen } from './masks.ts'
import { Prover } from './prove.ts'
import { raiseFlags } from './raise-flags.ts'
import type { Residual } from './residuals.ts'

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
      const { answered: masks } = knownFrom(compiled, answers, {})
      const names = [...compiled.appliesWhen].filter(
        ([, applies]) => residuals.valueOf(residuals.residual(applies, masks)) === 0,
      )
      return new Set(names.map(([name]) => name))
    },
    inconsistencies: (answers) => {
      const { answered: masks } = knownFrom(compiled, answers, {})
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
  const known = knownFrom(compiled, answers, positions)
  const { masks, possible } = known
  const { completions } = compiled
  const left = (f: Residual): Residual => completions.among(residuals.residual(f, masks), possible)
  const settled = settledUnder(compiled, known, positions)

  const isPossible = completions.isPossible(masks)
    ? (narrowed: Int32Array): boolean => completions.isPossible(narrowed)
    : (): boolean => true
  const prover = new Prover({
    table: compiled.nodes,
    facts: regulation.facts,
    domains,
    masks,
    answered: known.answered,
    isPossible,
  })
  const statusOf = ({ node, function: f, readOnce }: ReadyCondition): Status => {
    const shown = prover.statusOf(node)
    if (shown !== 'unknown' || f === undefined || (readOnce && possible === residuals.one)) return shown
    return statusOfValue(completions.valueOf(left(f)))
  }
  const duties: Record<string, DutyResult> = {}
  for (const { duty, articles, when, function: f, done } of compiled.duties) {
    if (!isThere(regulation, duty, positions)) continue
    const found = settled(f)
    const { status, readings } = found
    const proved = prover.proveRule(duty, when, status)
    const missing = missingOfDuty(found, compiled, known)
    const isDone = isPerformed(duty, answers, done && statusOf(done))
    let { result } = proved
    // The same result as before where all of it is the same: whoever writes it down need not write it again.
    if (result?.missing !== missing || result.readings !== readings || result.done !== isDone) {
      result = Object.freeze({ status, done: isDone, articles, missing, readings, proof: proved.proof })
      proved.result = result
    }
    duties[duty.name] = result
  }

  const filing = left(compiled.filing)
  const verdict = verdictOn(compiled, masks, isAssessed(compiled, answers), possible)
  const [tierAtLeast, ...higher] = completions.valuesOf(left(compiled.tier))
  return {
    regulation: regulation.id,
    ...(regulation.scope ? { scope: regulation.scope } : {}),
    verdict,
    duties,
    missing: missingFor(compiled, left(compiled.verdict), filing, known),
    tier: higher.length > 0 ? 'undetermined' : TIERS[tierAtLeast!]!,
    tierAtLeast: TIERS[tierAtLeast!]!,
    tierReasons: tierReasonsOf(compiled, tierAtLeast!, higher.length > 0, statusOf, (f) =>
      missingOfDuty(settled(f), compiled, known),
    ),
    flags: raiseFlags(compiled, { answers, duties, verdict, statusOf, on }),
    readings: switched(regulation, positions),
  }
}

/**
 * The facts that can change a duty: its `missing` in a whole determination, for a fraction of the work.
 *
 * @throws RangeError as {@link Determiner.determine}
 */
export function missingOf(
  compiled: Compiled,
  answers: Answers,
  positions: Positions,
  name: string,
): readonly string[] {
  const ready = compiled.duties.find(({ duty }) => duty.name === name)
  if (!ready || !isThere(compiled.regulation, ready.duty, positions)) return NONE
  const known = knownFrom(compiled, answers, positions)
  return missingOfDuty(settledUnder(compiled, known, positions)(ready.function), compiled, known)
}

/** What functions come to: what the facts leave open shows which readings matter, then the readings are put in. */
function settledUnder(compiled: Compiled, { masks, possible }: Known, positions: Positions) {
  const { residuals, completions } = compiled
  const afterFacts = withReadingsOpen(compiled, masks)
  const memory = compiled.settled.under(isEmpty(positions) ? '{}' : JSON.stringify(positions))
  return (f: Residual) => memory.of(completions.among(residuals.residual(f, afterFacts), possible), masks)
}

const isEmpty = (positions: Positions): boolean => {
  for (const _ in positions) return false
  return true
}

/** Whether the duty is one under the positions taken. */
const isThere = (regulation: Regulation, { onlyUnder }: Duty, positions: Positions): boolean =>
  !onlyUnder || positionOf(regulation, positions, onlyUnder.reading) === onlyUnder.position

/** The reasons that are met; while a higher tier is possible, also those that could still lead to one. */
function tierReasonsOf(
  { tierReasons }: Compiled,
  least: number,
  isOpen: boolean,
  statusOf: (condition: ReadyCondition) => Status,
  missingOf: (f: Residual) => readonly string[],
): readonly TierReasonResult[] {
  const found: TierReasonResult[] = []
  for (const { tier, condition, function: f, met, unknown } of tierReasons) {
    const status = statusOf(condition)
    if (status === 'met') found.push(met)
    else if (status === 'unknown' && isOpen && TIERS.indexOf(tier) > least) {
      found.push({ ...unknown, missing: missingOf(f) })
    }
  }
  return found
}

const NONE: readonly string[] = Object.freeze([])

/** What the verdict still turns on: what can lead to filing first, what is not known last. */
function missingFor(
  compiled: Compiled,
  verdict: Residual,
  filing: Residual,
  known: Known,
): readonly string[] {
  const { completions } = compiled
  const support = completions.turnsOn(verdict)
  if (support.length === 0) return NONE
  const forFiling = completions.turnsOn(filing).filter((domain) => support.includes(domain))
  const inOrder = [...forFiling, ...support.filter((domain) => !forFiling.includes(domain))]
  return namesOf(inOrder, compiled, known)
}

function isPerformed({ done }: Duty, answers: Answers, status: Status | undefined): DutyResult['done'] {
  if (done && 'answered' in done) {
    const judged = answers[done.answered]
    return judged?.state === 'answered' && isSigned(judged) ? 'yes' : 'unknown'
  }
  return status === 'met' ? 'yes' : status === 'not-met' ? 'no' : 'unknown'
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

/** The names as they are remembered, unless one of the facts is answered “don't know”. */
function missingOfDuty({ missing, names }: Settled, compiled: Compiled, known: Known): readonly string[] {
  const { dontKnow, someDontKnow } = known
  const isMoved = someDontKnow && missing.some((domain) => dontKnow[domain] === 1)
  return isMoved ? namesOf(missing, compiled, known) : names
}

/** Not asked before don't know; otherwise the order stays, which is the order of asking. */
function namesOf(
  missing: readonly number[],
  { domains }: Compiled,
  { dontKnow, someDontKnow }: Known,
): readonly string[] {
  if (missing.length === 0) return NONE
  const names: string[] = []
  for (const domain of missing) if (dontKnow[domain] === 0) names.push(domains[domain]!.name)
  if (someDontKnow) {
    for (const domain of missing) if (dontKnow[domain] === 1) names.push(domains[domain]!.name)
  }
  return names
}
