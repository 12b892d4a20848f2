import type { Situation } from '../situation.ts'

/**
 * The situation with what its answers imply: where all but some answers to a fact would contradict the others, only these
 * are left. Who holds users' personal information processes data (Data Security Law, Art. 3), and is not asked whether.
 */
export function withImplied(situation: Situation): Situation {
  const { residuals, inconsistencies, domains } = situation.compiled
  let masks = situation.masks
  for (let isChanged = true; isChanged; ) {
    isChanged = false
    for (const inconsistency of inconsistencies) {
      const left = residuals.residual(inconsistency, masks)
      const [fact, ...others] = residuals.supportOf(left)
      if (fact === undefined || others.length > 0) continue
      let allowed = 0
      for (let index = 0; index < domains[fact]!.size; index += 1) {
        const contradicts = residuals.valueOf(residuals.given(left, fact, 1 << index)) === 1
        if (!contradicts) allowed |= 1 << index
      }
      const narrowed = masks[fact]! & allowed
      // Answers that contradict one another were refused before; nothing is concluded from them.
      if (narrowed === 0 || narrowed === masks[fact]) continue
      masks = masks.with(fact, narrowed)
      isChanged = true
    }
  }
  return masks === situation.masks ? situation : { ...situation, masks }
}
