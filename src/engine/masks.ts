import { type Answers, isUnsignedNo, type Positions, type Verdict } from '#rules'
import type { Compiled } from './compile/compile.ts'
import type { Masks } from './prove.ts'
import type { Residual } from './residuals.ts'

/** What answers and positions leave open: one mask of answer classes a domain. */
export interface Known {
  /** Without the classes that other answers exclude. */
  readonly masks: Masks
  /** The same as the answers alone leave it. */
  readonly answered: Masks
  /** 1 where what is open can stand together. */
  readonly possible: Residual
  /** Facts answered "don't know": 1 at their domains. */
  readonly dontKnow: Uint8Array
  readonly someDontKnow: boolean
}

/** @throws RangeError for a fact, value, reading or position the regulation does not have */
export function knownFrom(compiled: Compiled, answers: Answers, positions: Positions): Known {
  const { domains, indexOf, start, isJudgement } = compiled
  const answered = start.slice()
  const dontKnow = new Uint8Array(domains.length)
  let someDontKnow = false
  for (const name of Object.keys(answers)) {
    const index = indexOf.get(name)
    if (index === undefined) throw new RangeError(`${compiled.regulation.id} has no fact ${name}`)
    const answer = answers[name]!
    if (isJudgement[index] === 1 && isUnsignedNo(answer)) continue
    if (answer.state === 'answered') answered[index] = domains[index]!.openAfter(answer)
    else {
      answered[index] = domains[index]!.full
      if (answer.state === 'dont-know') {
        dontKnow[index] = 1
        someDontKnow = true
      }
    }
  }
  for (const name in positions) {
    // A reading that no rule of a determination asks is for the clock and the review.
    const index = indexOf.get(name)
    if (index !== undefined) {
      answered[index] = domains[index]!.openAfter({ state: 'answered', value: positions[name]! })
    } else if (!compiled.regulation.readings[name]) throw new RangeError(`there is no reading ${name}`)
  }
  return { ...compiled.completions.narrowed(answered), answered, dontKnow, someDontKnow }
}

/** The same knowledge with every reading left open. */
export function withReadingsOpen(compiled: Compiled, masks: Masks): Int32Array {
  const open = masks.slice()
  for (const reading of compiled.readings) open[reading] = compiled.domains[reading]!.full
  return open
}

/**
 * The verdict on what is known: the first of the contract's five that holds.
 *
 * @param assessed  whether the judgement that performs the advance assessment is answered (`isAssessed`)
 * @param possible  1 where what is open can stand together, where it is known already
 */
export function verdictOn(
  compiled: Compiled,
  masks: Masks,
  assessed: boolean,
  possible: Residual = compiled.completions.possibleUnder(masks),
): Verdict {
  const { residuals, completions, filing, assess, exposure, filingUnderSome } = compiled
  const left = (f: Residual): number | undefined =>
    completions.valueOf(completions.among(residuals.residual(f, masks), possible))
  const files = left(filing)
  if (files === 1) return 'must-file'
  if (!assessed && left(assess) === 1) return 'must-assess'
  if (files === undefined) return 'undetermined'
  return left(exposure) === 0 && left(filingUnderSome) === 0 ? 'no-filing' : 'consult'
}

/** Whether the judgement that performs the advance assessment is answered: yes, or no and signed. */
export function isAssessed({ regulation }: Compiled, answers: Answers): boolean {
  const { assess } = regulation.verdict
  if (!assess) return false
  const answer = answers[assess.judgement]
  const isJudgement = regulation.facts[assess.judgement]!.judgement
  return answer?.state === 'answered' && !(isJudgement && isUnsignedNo(answer))
}
