import { type Residual, withReadingsOpen } from '#engine'
import type { Verdict } from '#rules'
import type { Situation } from './situation.ts'

/** A verdict, and positions of readings that lead to it whatever position the other readings take. */
export interface Fork {
  readonly readings: Readonly<Record<string, string>>
  readonly verdict: Verdict
}

export interface Forks {
  /** The readings that decide between verdicts on these answers; none where every reading gives the same. */
  readonly deciding: readonly string[]
  /** One fork for each way; a single one, without readings, where every reading gives the same verdict. */
  readonly forks: readonly Fork[]
}

/**
 * The verdict under every combination of readings that matters to what is known: "must file under every reading", or
 * which readings decide. Positions taken by the matter itself are left open too: a fork says what each would give.
 *
 * @example
 * forksOf(situationOf(determiner, answers))
 * // { deciding: ['hong-kong-is-foreign'], forks: [{ readings: { 'hong-kong-is-foreign': 'false' }, verdict: 'consult' },
 * //                                               { readings: { 'hong-kong-is-foreign': 'true' }, verdict: 'must-file' }] }
 */
export function forksOf(situation: Situation): Forks {
  const { residuals, domains } = situation.compiled
  const best = new Map<Residual, Branch>()
  const grow = (f: Residual): Branch => {
    const value = residuals.valueOf(f)
    if (value !== undefined) return VERDICTS[value]!
    let branch = best.get(f)
    if (branch === undefined) {
      const ways = residuals.supportOf(f).map((reading): Branch => {
        const left = domains[reading]!.examples.map((_, position) =>
          residuals.given(f, reading, 1 << position),
        )
        return { reading, branches: left.map(grow) }
      })
      branch = smallest(ways)!
      best.set(f, branch)
    }
    return branch
  }
  const forks = leavesOf(grow(verdictByReadings(situation)), domains, {})
  return { deciding: [...new Set(forks.flatMap(({ readings }) => Object.keys(readings)))], forks }
}

/** What is known leaves the verdict a function of the readings alone: the place in {@link VERDICTS}. */
function verdictByReadings({ compiled, masks, assessed }: Situation): Residual {
  const { residuals, completions, domains } = compiled
  const unread = withReadingsOpen(compiled, masks)
  /** Whether some completion of the open facts makes it 1, under each position of the readings. */
  const canBe = (f: Residual): Residual => residuals.some(f, (domain) => domains[domain]!.kind !== 'reading')
  const standing = completions.possibleUnder(unread)
  // Where nothing can stand together, as where everything can.
  const possible = residuals.or(standing, residuals.not(canBe(standing)))
  const left = (f: Residual): Residual => residuals.residual(f, unread)
  const canHold = (f: Residual): Residual => canBe(residuals.and(left(f), possible))
  const canFail = (f: Residual): Residual => canBe(residuals.and(residuals.not(left(f)), possible))
  const { filing, assess, exposure, filingUnderSome } = compiled
  const where = (f: Residual, verdict: Verdict, otherwise: Residual): Residual =>
    residuals.apply(`where ${verdict}`, f, otherwise, (isSo, other) => (isSo ? placeOf(verdict) : other))
  const consults = residuals.or(canHold(exposure), canHold(filingUnderSome))
  const notFiled = where(consults, 'consult', residuals.constant(placeOf('no-filing')))
  const open = where(canHold(filing), 'undetermined', notFiled)
  const unfiled = assessed ? open : where(residuals.not(canFail(assess)), 'must-assess', open)
  return where(residuals.not(canFail(filing)), 'must-file', unfiled)
}

const VERDICTS: readonly Verdict[] = ['must-file', 'must-assess', 'undetermined', 'consult', 'no-filing']
const placeOf = (verdict: Verdict): number => VERDICTS.indexOf(verdict)

/** A verdict, or a reading with what each of its positions leads to. */
type Branch = Verdict | { readonly reading: number; readonly branches: readonly Branch[] }

/** Fewest ways to tell. */
const smallest = (branches: readonly Branch[]): Branch | undefined =>
  branches.toSorted((a, b) => sizeOf(a) - sizeOf(b))[0]

const sizeOf = (branch: Branch): number =>
  typeof branch === 'string' ? 1 : branch.branches.reduce((size, next) => size + sizeOf(next), 0)

function leavesOf(
  branch: Branch,
  domains: Situation['compiled']['domains'],
  readings: Fork['readings'],
): readonly Fork[] {
  if (typeof branch === 'string') return [{ readings, verdict: branch }]
  const { name, examples } = domains[branch.reading]!
  return branch.branches.flatMap((next, index) =>
    leavesOf(next, domains, { ...readings, [name]: examples[index] as string }),
  )
}
