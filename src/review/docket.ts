import { type Calendar, type CivilDate, civilDate, dueDate, epochDay, publishedCalendar } from '#clock'
import type { Clock } from './clock.ts'
import { DayIndex } from './day-index.ts'

/** A clock of a case that somebody may have to act on. */
export interface Entry {
  readonly caseId: string
  readonly clock: Clock
}

/** What is due and what is overdue, the earliest first. */
export interface DueList {
  /** The last day looked at. */
  readonly through: CivilDate
  readonly due: readonly Entry[]
  readonly overdue: readonly Entry[]
}

interface Filed extends Entry {
  readonly earliest: number
  readonly latest: number
}

/**
 * The open clocks of many cases, kept by day, so that a question costs what it answers and not what is open.
 *
 * A clock stands under its last day; a provisional one under both ends of its range: it can be due from the earlier
 * and is overdue after the later. A paused clock, or one without a day, is on no list until it runs again.
 */
export class Docket {
  readonly #calendar: Calendar
  readonly #byCase = new Map<string, readonly Filed[]>()
  readonly #byLatest = new DayIndex<Filed>()
  readonly #byEarliest = new DayIndex<Filed>()

  constructor(calendar: Calendar = publishedCalendar) {
    this.#calendar = calendar
  }

  /** How many cases have something open. */
  get size(): number {
    return this.#byCase.size
  }

  /**
   * A case as it stands, in place of how it stood.
   *
   * @param clocks  those of `stateOf`; only running and overdue ones with a last day are kept
   */
  put(caseId: string, clocks: readonly Clock[]): void {
    this.remove(caseId)
    const filed = clocks.flatMap((clock) => file(caseId, clock))
    if (filed.length === 0) return
    this.#byCase.set(caseId, filed)
    for (const each of filed) {
      this.#byLatest.add(each.latest, each)
      if (each.earliest !== each.latest) this.#byEarliest.add(each.earliest, each)
    }
  }

  remove(caseId: string): void {
    for (const each of this.#byCase.get(caseId) ?? []) {
      this.#byLatest.delete(each.latest, each)
      if (each.earliest !== each.latest) this.#byEarliest.delete(each.earliest, each)
    }
    this.#byCase.delete(caseId)
  }

  /**
   * What is due from a day to so many working days after it, and what was overdue on that day.
   *
   * A provisional clock is due where any of its range falls on those days. Where the last day asked for is itself
   * provisional, the latest it can be counts: nothing is left out.
   *
   * @example docket.dueWithin('2026-11-21', 10).overdue
   */
  dueWithin(asOf: CivilDate, workingDays: number): DueList {
    const today = epochDay(asOf)
    const limit = dueDate(asOf, workingDays, { calendar: this.#calendar })
    const last = limit.refused ? today : epochDay(limit.firm ? limit.due : limit.latest)
    const due = new Set(this.#byLatest.between(today, last))
    for (const each of this.#byEarliest.between(Number.NEGATIVE_INFINITY, last)) {
      if (each.latest >= today) due.add(each)
    }
    const overdue = this.#byLatest.between(Number.NEGATIVE_INFINITY, today - 1)
    return { through: civilDate(last), due: entries([...due]), overdue: entries(overdue) }
  }
}

function file(caseId: string, clock: Clock): readonly Filed[] {
  if (clock.status !== 'running' && clock.status !== 'overdue') return []
  const latest = clock.due ?? clock.latest
  if (latest === undefined) return []
  const earliest = clock.due ?? clock.earliest ?? latest
  return [{ caseId, clock, earliest: epochDay(earliest), latest: epochDay(latest) }]
}

const entries = (filed: readonly Filed[]): readonly Entry[] =>
  filed
    .toSorted((a, b) => a.earliest - b.earliest || a.latest - b.latest || compare(a.caseId, b.caseId))
    .map(({ caseId, clock }) => ({ caseId, clock }))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
