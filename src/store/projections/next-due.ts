import type { Calendar, CivilDate } from '#clock'
import type { Outcome } from '#contract'
import { planMatter, planningOn } from '#plans'
import { type CaseRecordState, type MatterState, standingOfCase } from '#records'
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

type Target = NonNullable<MatterState['target']>

/** Sorted by the day that is safe; what has none comes first. */
const earliest = (dues: readonly NextDue[]): NextDue | null =>
  [...dues].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))[0] ?? null

/**
 * What is due next in a matter: its open tasks, and the latest day on which it can still be filed for its target. A target
 * that no plan can be made for has no day that is safe.
 *
 * @param screened  the matter and what its screening says of filing; or why there is none
 */
export function dueInMatter(
  { target, tasks, status, furtherSteps }: MatterState,
  screened: Outcome<{ readonly matter: Matter; readonly verdict: string }>,
  { today, calendar }: { readonly today: CivilDate; readonly calendar: Calendar },
): NextDue | null {
  if (status !== 'open') return null
  const dues: NextDue[] = tasks.flatMap(({ status: of, due }) =>
    of === 'open' && due ? [{ what: 'task', from: due, to: due, reason: null }] : [],
  )
  const isFree =
    screened.ok &&
    ((screened.value.verdict === 'no-filing' &&
      !furtherSteps.some(({ step }) => step === 'file-voluntarily')) ||
      planningOn(today).filedAlready(screened.value.matter, undefined) !== undefined)
  if (target && !isFree) dues.push(filing(target, screened, { today, calendar }))
  return earliest(dues)
}

/** By when a matter can still be filed for its target; why there is no such day. */
function filing(
  target: Target,
  screened: Outcome<{ readonly matter: Matter }>,
  { today, calendar }: { readonly today: CivilDate; readonly calendar: Calendar },
): NextDue {
  const what = 'filing'
  const asked = { on: target.on as CivilDate, for: target.kind }
  const planned = screened.ok
    ? planMatter(screened.value.matter, { asOf: today, target: asked, scenarios: [], calendar })
    : screened
  if (!planned.ok) return { what, from: null, to: null, reason: planned.refusal.code }
  const { latestSafeFilingDay: day, reason } = planned.value
  return day
    ? { what, from: day.earliest, to: day.latest, reason: null }
    : { what, from: null, to: null, reason: reason?.code ?? 'no-day' }
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
