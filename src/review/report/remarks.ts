import { type CivilDate, civilDate, epochDay, isWorkingDay } from '#clock'
import type { Text } from '#language'
import type { Cite } from '#rules'
import { boundsOf } from '../clocks/bounds.ts'
import { endOfPeriod } from '../clocks/clock-dates.ts'
import { stopsOf } from '../clocks/excluded-time.ts'
import type { PeriodRun } from '../clocks/period-run.ts'
import type { CaseRecord } from '../record/case-record.ts'
import type { ReviewEvent } from '../record/event.ts'
import { eventsInForce } from '../record/events-in-force.ts'
import { type Day, type ReviewState, tableOf } from '../record/state.ts'
import type { Period, Step } from '../table/procedure.ts'
import type { Rulebook } from '../table/rulebook.ts'
import { zhDay } from '../table/step-words.ts'

export type RemarkCode = 'after-its-period' | 'not-a-working-day' | 'not-in-writing'

/** Something to look at in an event that was accepted all the same: the law neither forbids it nor takes it back. */
export interface Remark {
  readonly code: RemarkCode
  /** The place of the event in the record, from 0. */
  readonly event: number
  readonly id?: string
  readonly on: CivilDate | 'unknown'
  readonly step: string
  readonly cite: readonly Cite[]
  readonly message: Text
}

/** What is to be remarked on in a case, in the order of the record; worked out as it is come to. */
export const remarksOf = (rulebook: Rulebook, record: CaseRecord, asOf: CivilDate): Iterable<Remark> => ({
  *[Symbol.iterator]() {
    const late = lateExtensions(rulebook, record.state)
    for (const { event, place } of eventsInForce(record, asOf)) {
      const step = stepOf(rulebook, event)
      if (!step) continue
      const { id, on } = event
      const about = {
        event: place,
        ...(id === undefined ? {} : { id }),
        on,
        step: step.name,
        cite: step.cite,
      }
      for (const [code, message] of found(rulebook, event, step, late)) yield { ...about, code, message }
    }
  },
})

const stepOf = ({ tables }: Rulebook, { step }: ReviewEvent): Step | undefined =>
  (tables[1] ?? tables[0]).steps.get(step)?.step ?? tables[0].steps.get(step)?.step

function* found(
  rulebook: Rulebook,
  event: ReviewEvent,
  step: Step,
  late: readonly Late[],
): Generator<readonly [RemarkCode, Text]> {
  const { on, paper } = event
  if (on !== 'unknown') {
    const day = epochDay(on)
    const extended = late.find((each) => each.day === day && step.extends?.includes(each.period.name))
    if (extended) yield ['after-its-period', lateText(extended)]
    const byOffice = step.by.length === 1 && step.by[0] === 'office'
    if (byOffice && isWorkingDay(on, rulebook.calendar) === false) yield ['not-a-working-day', offDayText(on)]
  }
  if (step.form === 'written' && paper?.channel === 'telephone') yield ['not-in-writing', NOT_IN_WRITING]
}

/** An extension on a day after the last day of what it extends. */
interface Late {
  readonly period: Period
  readonly day: number
  readonly ended: number
}

/** Said only where it is certain: the latest day that the period can have had lies before the extension. */
function lateExtensions(rulebook: Rulebook, state: ReviewState): readonly Late[] {
  return Object.entries(state.runs).flatMap(([name, run]) => {
    const period = tableOf(rulebook, run.law).periods.get(name)
    if (!period || run.start.hi === null) return []
    const start = boundsOf(run.start)
    const late = (said: Day, before: Pick<PeriodRun, 'extended' | 'openExtension'>): readonly Late[] => {
      if (said.lo === null) return []
      const day = epochDay(said.lo)
      const stops = stopsOf(rulebook, state, name, run.law, day)
      const { latest, noCap, paused } = endOfPeriod(rulebook, {
        period,
        law: run.law,
        start,
        stops,
        ...before,
      })
      return !noCap && !paused && latest !== undefined && latest < day ? [{ period, day, ended: latest }] : []
    }
    const open = state.extensions.filter((each) => each.period === name)
    const capped = run.extendedOn
      ? late(run.extendedOn, { extended: run.extended - 1, openExtension: open.at(-1) })
      : []
    const uncapped = open.map(({ said }, index) =>
      late(said, { extended: run.extended, openExtension: open[index - 1] }),
    )
    return [...capped, ...uncapped.flat()]
  })
}

function lateText({ period, day, ended }: Late): Text {
  const [on, last] = [civilDate(day), civilDate(ended)]
  return {
    en: `The extension is dated ${on}; “${period.title.en}” had run out on ${last}. It is recorded as it was given; the text does not say whether a period that has run out can still be extended.`,
    zh: `延长日期为${zhDay(on)}，而“${period.title.zh}”期限已于${zhDay(last)}届满。此处如实记录；期限届满后可否延长，条文未作规定。`,
  }
}

const offDayText = (on: CivilDate): Text => ({
  en: `${on} is not a working day. Any day is allowed; check the day against the paper.`,
  zh: `${zhDay(on)}不是工作日。条文不禁止在非工作日作出，请与原件核对日期。`,
})

const NOT_IN_WRITING: Text = {
  en: 'The text asks for writing; recorded here is a telephone call. Ask for the written paper.',
  zh: '条文要求书面形式，而此处记录为电话告知，请索取书面文件。',
}
