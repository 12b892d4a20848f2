import { verdictOn, withReadingsOpen } from '#engine'
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
  const { compiled, assessed } = situation
  const { residuals, filing, assess, exposure, filingUnderSome } = compiled
  const open = withReadingsOpen(compiled, situation.masks)
  const askedBy = new Set(
    [filing, assess, exposure, filingUnderSome].flatMap((f) =>
      residuals.supportOf(residuals.residual(f, open)),
    ),
  )
  const asked = compiled.readings.filter((reading) => askedBy.has(reading))
  const { deciding, taken } = decidingOf(situation, asked, open)

  const best = new Map<string, Branch>()
  const grow = (left: readonly number[], masks: Int32Array): Branch => {
    const key = deciding.map((reading) => masks[reading]).join()
    let branch = best.get(key)
    if (branch === undefined) {
      const grown = smallest(
        left.map((reading) => {
          const others = left.filter((other) => other !== reading)
          const branches = compiled.domains[reading]!.examples.map((_, position) => {
            const under = masks.slice()
            under[reading] = 1 << position
            return grow(others, under)
          })
          return branches.every((next) => isSame(next, branches[0]!)) ? branches[0]! : { reading, branches }
        }),
      )
      branch = grown ?? verdictOn(compiled, masks, assessed)
      best.set(key, branch)
    }
    return branch
  }
  const forks = leavesOf(grow(deciding, taken), compiled.domains, {})
  return { deciding: [...new Set(forks.flatMap(({ readings }) => Object.keys(readings)))], forks }
}

/**
 * The readings on which the verdict turns at all, found from the verdict under every combination of positions; the
 * others stand at their first position, which is as good as any.
 */
function decidingOf(
  { compiled, assessed }: Situation,
  asked: readonly number[],
  open: Int32Array,
): { readonly deciding: readonly number[]; readonly taken: Int32Array } {
  const verdicts: Verdict[] = []
  const visit = (at: number, masks: Int32Array): void => {
    const reading = asked[at]
    if (reading === undefined) {
      verdicts.push(verdictOn(compiled, masks, assessed))
      return
    }
    for (let position = 0; position < compiled.domains[reading]!.size; position += 1) {
      masks[reading] = 1 << position
      visit(at + 1, masks)
    }
  }
  visit(0, open.slice())
  const taken = open.slice()
  let step = verdicts.length
  const deciding = asked.filter((reading) => {
    const { size } = compiled.domains[reading]!
    step /= size
    const stride = step
    const turns = verdicts.some(
      (verdict, index) => Math.floor(index / stride) % size > 0 && verdict !== verdicts[index - stride],
    )
    if (!turns) taken[reading] = 1
    return turns
  })
  return { deciding, taken }
}

/** A verdict, or a reading with what each of its positions leads to. */
type Branch = Verdict | { readonly reading: number; readonly branches: readonly Branch[] }

/** Fewest ways to tell. */
const smallest = (branches: readonly Branch[]): Branch | undefined =>
  branches.toSorted((a, b) => sizeOf(a) - sizeOf(b))[0]

const sizeOf = (branch: Branch): number =>
  typeof branch === 'string' ? 1 : branch.branches.reduce((size, next) => size + sizeOf(next), 0)

const isSame = (a: Branch, b: Branch): boolean =>
  typeof a === 'string' || typeof b === 'string'
    ? a === b
    : a.reading === b.reading && a.branches.every((branch, index) => isSame(branch, b.branches[index]!))

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
