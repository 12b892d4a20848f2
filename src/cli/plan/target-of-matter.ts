import type { CivilDate } from '#clock'
import { targetNames } from '#contract'
import { planningOn } from '#plans'
import type { TargetKind } from '#review'
import type { Matter } from '#screening'
import { badInput, type Refused, wrongArgument } from '../refused.ts'

/** A target that the matter does not have, by the law of the day the plan is looked at. */
export function misfitOf(matter: Matter, kind: TargetKind, asOf: CivilDate): Refused | undefined {
  const misfit = planningOn(asOf).misfit(matter, kind, targetNames[kind])
  return (
    misfit && badInput([wrongArgument('--for', misfit.message, misfit.expected, `--for ${misfit.instead}`)])
  )
}
