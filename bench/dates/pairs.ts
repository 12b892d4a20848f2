import { addDays, type CivilDate } from '../../src/clock/index.ts'
import { seeded } from '../seeded.ts'

/** A period to end: the day its event happens, and its working days. */
export interface Period {
  readonly from: CivilDate
  readonly workingDays: number
}

/** The periods of the Measures: Arts. 9, 11, 12 and 14. */
const OF_THE_MEASURES = [10, 30, 45, 15, 90]

const FIRST_DAY: CivilDate = '2007-01-01'
/** Days from the first on which a period may start: to 30 June 2025, so that all end within 2025. */
const STARTS = 6755

/** Half of the periods are those of the Measures, half any from 1 to 90 working days. */
export function drawPeriods(seed: number, count: number): readonly Period[] {
  const chance = seeded(seed)
  return Array.from({ length: count }, () => ({
    from: addDays(FIRST_DAY, chance.whole(0, STARTS - 1)),
    workingDays: chance.is(0.5) ? chance.oneOf(OF_THE_MEASURES) : chance.whole(1, 90),
  }))
}
