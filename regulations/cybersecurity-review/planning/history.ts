import type { CivilDate } from '#clock'
import type { ReviewOfRecord } from '#review'
import { type PublicCase, publicHistory } from '../public-cases.ts'

/**
 * How long reviews of record took, as they stood on a day: to each datable end, in working days as the clock counts
 * them; then those still open. History, never a forecast.
 */
export function reviewsOfRecord(asOf: CivilDate): readonly ReviewOfRecord[] {
  const { durations, open } = publicHistory(asOf)
  return [
    ...durations.map(({ case: of, until, workingDays }) => ({
      ...begun(of),
      to: until.on,
      end: until.said,
      workingDays,
    })),
    ...open.map((of) => ({
      ...begun(of),
      end: { en: 'no end found by this day', zh: '截至该日未找到结果' },
    })),
  ]
}

const begun = ({
  name,
  started,
  procedure,
}: PublicCase): Pick<ReviewOfRecord, 'name' | 'from' | 'regulation'> => ({
  name,
  from: started,
  regulation: procedure,
})
