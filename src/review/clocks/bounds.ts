import { epochDay } from '#clock'
import type { Day, End } from '../record/state.ts'

/** A day as epoch days, infinite where nothing is known: for counting, never for keeping. */
export interface Bounds {
  readonly lo: number
  readonly hi: number
}

export const boundsOf = ({ lo, hi }: Day): Bounds => {
  const first = lo === null ? Number.NEGATIVE_INFINITY : epochDay(lo)
  return { lo: first, hi: hi === null ? Number.POSITIVE_INFINITY : hi === lo ? first : epochDay(hi) }
}

/** The end of a period with its day for counting. */
export interface BoundEnd extends Omit<End, 'day'> {
  readonly day: Bounds
}

export const boundEnd = (end: End | null): BoundEnd | undefined =>
  end ? { ...end, day: boundsOf(end.day) } : undefined
