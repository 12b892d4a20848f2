import type { Calendar, CivilDate } from '#clock'
import { planMatter, planningOn } from '#plans'
import type { CaseRecordState, MatterState } from '#records'
import { standingOfCase } from '#records'
import type { Matter } from '#screening'

/** What is due next in a record: a range of days where a holiday notice is still missing. */
export interface NextDue {
  /** The period, 'filing' or 'task'. */
  readonly what: string
  /** The day that is safe under every notice to come; null where none is. */
  readonly from: string | null
  /** Null where it has no last day. */
  readonly to: string | null
  /** Why there is no day that is safe: the code of the plan's reason. */
  readonly reason: string | null
}

/** Sorted by the day that is safe; what has none comes first. */
const earliest = (dues: readonly NextDue[]): NextDue | null =>
  [...dues].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))[0] ?? null

/**
 * What is due next in a matter: its open tasks, and the latest day on which it can still be filed for its target.
 *
 * @param isFree  nothing has to be filed, whatever is still unknown
 */
export function dueInMatter(
  { target, tasks, status }: MatterState,
  matter: Matter,
  isFree: boolean,
  { today, calendar }: { readonly today: CivilDate; readonly calendar: Calendar },
): NextDue | null {
  if (status !== 'open') return null
  const dues: NextDue[] = tasks.flatMap(({ status: of, due }) =>
    of === 'open' && due ? [{ what: 'task', from: due, to: due, reason: null }] : [],
  )
  if (target && !isFree && !planningOn(today).filedAlready(matter, undefined)) {
    const asked = { on: target.on as CivilDate, for: target.kind }
    const planned = planMatter(matter, { asOf: today, target: asked, scenarios: [], calendar })
    if (planned.ok) {
      const { latestSafeFilingDay: day, reason } = planned.value
      dues.push({
        what: 'filing',
        from: day?.earliest ?? null,
        to: day?.latest ?? null,
        reason: day ? null : (reason?.code ?? 'no-day'),
      })
    }
  }
  return earliest(dues)
}

/** What is due next in a review case: its periods that run, or have run out and are not met. */
export function dueInCase(
  state: CaseRecordState,
  asked: { readonly today: CivilDate; readonly calendar: Calendar },
): { readonly at: string; readonly due: NextDue | null } {
  const { state: at, clocks } = standingOfCase(state, asked)
  const open = clocks.filter(({ status, noCap }) => (status === 'running' || status === 'overdue') && !noCap)
  const dues = open.flatMap(({ period, due, earliest: from = due, latest: to = due }) =>
    from === undefined ? [] : [{ what: period, from, to: to ?? null, reason: null }],
  )
  return { at, due: state.status === 'open' ? earliest(dues) : null }
}
