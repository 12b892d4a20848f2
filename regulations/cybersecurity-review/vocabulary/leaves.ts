import { conditionsOver } from '#rules'
import { sharedFacts } from './facts.ts'
import { sharedReadings } from './readings.ts'

/** The leaves that rules over the facts and readings of every version are written with. */
export const { holds, moreThan, isAtLeast, oneOf, includes, before, under } = conditionsOver(
  sharedFacts,
  sharedReadings,
)
