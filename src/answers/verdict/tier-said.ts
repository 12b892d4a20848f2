import type { Text } from '#language'
import type { VerdictReport } from '#screening'
import { joined, TIER } from '#words'

/** The tier in words: where it is open, the lowest it can be. */
export function tierSaid({ tier, tierAtLeast }: Pick<VerdictReport, 'tier' | 'tierAtLeast'>): Text {
  return tier === 'undetermined' && tierAtLeast !== 'ordinary'
    ? joined(TIER[tier], { en: ', at least ', zh: '，不低于' }, TIER[tierAtLeast])
    : TIER[tier]
}
