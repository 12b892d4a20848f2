import { type Calendar, type CivilDate, publishedCalendar } from '#clock'
import type { Positions } from '#rules'
import { compileTable, type Names, namesOf, type Table } from './compile.ts'
import { memberKeys } from './member-names.ts'
import type { Procedure } from './procedure.ts'

/** Everything a review is judged by: the law, the readings taken, the calendar. Frozen; a case is folded under it. */
export interface Rulebook {
  readonly tables: readonly [Table] | readonly [Table, Table]
  /** The day from which the second table governs, where there is one. */
  readonly takeover: CivilDate | null
  readonly names: Names
  readonly positions: Positions
  readonly calendar: Calendar
  readonly keyOf: (member: string) => string
}

export interface RulebookOptions {
  /** The position of every reading that the procedure consults. */
  readonly positions: Positions
  /** Default: {@link publishedCalendar}. */
  readonly calendar?: Calendar
  /** A later procedure: governs steps from its first day where the reading on pending cases says so. */
  readonly successor?: Procedure
  /** The same key for two spellings of one addressee. Default: {@link memberKeys} of the procedure. */
  readonly keyOf?: (member: string) => string
}

/**
 * The terms under which cases are folded.
 *
 * @throws RangeError for a table or positions that do not fit together: a mistake in our code or data, never the
 *   user's
 * @example rulebookOf(procedure, { positions: { 'first-day': 'not-counted', … } })
 */
export function rulebookOf(procedure: Procedure, options: RulebookOptions): Rulebook {
  const { positions, successor } = options
  const under = successor?.takesOver
  const pending =
    successor !== undefined &&
    under?.regulation === procedure.regulation &&
    positions[under.under.reading] === under.under.position
  const names = namesOf(pending ? [procedure, successor] : [procedure])
  const first = compileTable(procedure, positions, names)
  return Object.freeze({
    tables: pending ? ([first, compileTable(successor, positions, names)] as const) : ([first] as const),
    takeover: pending ? (under.from as CivilDate) : null,
    names,
    positions,
    calendar: options.calendar ?? publishedCalendar,
    keyOf: options.keyOf ?? memberKeys(procedure.members),
  })
}

/** The same terms with another calendar: another year's notice moves dates, never steps. */
export const withCalendar = (rulebook: Rulebook, calendar: Calendar): Rulebook =>
  Object.freeze({ ...rulebook, calendar })
