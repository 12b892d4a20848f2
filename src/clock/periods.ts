import { type CivilDate, epochDay } from './civil-date.ts'

/** Days that do not count, `from` and `to` both included (Art. 15: supplementary materials). */
export interface Pause {
  readonly from: CivilDate
  readonly to: CivilDate
}

/** Days after `after` up to and including `through`, as epoch days. */
export interface Span {
  readonly after: number
  readonly through: number
}

/**
 * The days that may count: everything after `after`, less the pauses, as spans in order; the last one is open.
 * Overlapping and adjoining pauses are one.
 *
 * @throws RangeError for a pause that ends before it begins: callers check what people typed
 */
export function openSpans(after: number, pauses: readonly Pause[] = []): readonly Span[] {
  if (pauses.length === 0) return [{ after, through: Number.POSITIVE_INFINITY }]
  const sorted = pauses
    .map(({ from, to }) => {
      const pause = { from: epochDay(from), to: epochDay(to) }
      if (pause.to < pause.from) throw new RangeError(`a pause from ${from} to ${to} ends before it begins`)
      return pause
    })
    .toSorted((a, b) => a.from - b.from)
  const spans: Span[] = []
  let start = after
  for (const pause of sorted) {
    if (pause.from - 1 > start) spans.push({ after: start, through: pause.from - 1 })
    start = Math.max(start, pause.to)
  }
  return [...spans, { after: start, through: Number.POSITIVE_INFINITY }]
}

/** The part of the spans up to and including `day`. */
export function spansThrough(spans: readonly Span[], day: number): readonly Span[] {
  return spans
    .filter((span) => span.after < day)
    .map((span) => (span.through > day ? { after: span.after, through: day } : span))
}

/** Whether a day lies in one of the spans. */
export function counts(spans: readonly Span[], day: number): boolean {
  return spans.some((span) => day > span.after && day <= span.through)
}
