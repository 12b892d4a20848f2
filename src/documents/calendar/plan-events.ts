import type { Text } from '#language'
import type { Milestone, NoDay, Plan, PlanNote, PlanReport, Road } from '#plans'
import { workingDaysText } from '#words'
import { citesText } from '../words/cite.ts'
import { headlineRows, LATEST, NOTICE_SUPPOSED, supposesNotice, TWO_DAYS } from '../words/plan.ts'
import type { CalendarEvent } from './calendar-event.ts'

/**
 * A plan as events of a calendar: its milestones, and the latest filing day of each road side by side. Where there is no
 * latest filing day there is no event for one: why stands on the day the plan is looked at, and in every milestone. A
 * range is tentative, and so is what the law does not hold. A milestone without a day gives no event.
 */
export function planEvents(report: PlanReport): readonly CalendarEvent[] {
  const { roads, lateFiling, reason, milestones, direction, latestSafeFilingDay } = report
  const days = direction === 'backward' && (latestSafeFilingDay || reason?.code === 'past')
  return [
    ...(lateFiling ? [lateEvent(lateFiling, report)] : []),
    ...(reason ? [reasonEvent(reason, report)] : []),
    ...(days ? assumedFirst(roads).flatMap((road) => filingEvent(road, report)) : []),
    ...milestones.flatMap((milestone) => milestoneEvent(milestone, report)),
  ]
}

const assumedFirst = (roads: readonly Road[]): readonly Road[] =>
  roads.toSorted((a, b) => Number(b.assumed) - Number(a.assumed))

/** The whole headline in words, a road a row. */
function headlineText({ roads, estimates, direction }: PlanReport): readonly Text[] {
  const said = (each: readonly Road[]): readonly Text[] =>
    headlineRows(each, direction).map(({ name, text }) => ({
      en: `${name.en}: ${text.en}`,
      zh: `${name.zh}：${text.zh}`,
    }))
  return estimates.length > 0
    ? estimates.flatMap(({ name, roads: each }) => [name, ...said(each)])
    : said(roads)
}

/** It stands on the day the plan is looked at: no later day is the one to file on. */
const lateEvent = ({ code, message }: PlanNote, { asOf }: PlanReport): CalendarEvent => ({
  id: code,
  from: asOf,
  to: asOf,
  title: { en: 'Plan: file without delay', zh: '计划：尽快申报' },
  text: message,
  standing: 'certain',
})

function reasonEvent({ message, remedy }: NoDay, report: PlanReport): CalendarEvent {
  const { asOf, direction } = report
  return {
    id: 'no-latest-filing-day',
    from: asOf,
    to: asOf,
    title:
      direction === 'backward'
        ? { en: 'Plan: no latest filing day', zh: '计划：没有最迟申报日' }
        : { en: 'Plan: cannot be called in time', zh: '计划：不能认为可以按期' },
    text: rowsText([message, remedy, ...headlineText(report)]),
    standing: 'tentative',
  }
}

/** The road that is assumed keeps the id that calendars already carry. */
function filingEvent(road: Road, report: PlanReport): readonly CalendarEvent[] {
  const { id, name, assumed, latestSafeFilingDay: day } = road
  if (!day) return []
  const rows: readonly Text[] = [
    ...(report.lateFiling ? [report.lateFiling.message] : []),
    ...(day.earliest === day.latest ? [] : [TWO_DAYS]),
    ...headlineText(report),
    ...(supposesNotice(report) ? [NOTICE_SUPPOSED] : []),
    ...(!day.firm && report.assuming ? [report.assuming] : []),
  ]
  return [
    {
      id: assumed ? 'latest-safe-filing-day' : `latest-filing-day-${id}`,
      from: day.earliest,
      to: day.latest,
      title: { en: `${LATEST.en}: ${name.en}`, zh: `${LATEST.zh}：${name.zh}` },
      text: rowsText(rows),
      standing: day.firm ? 'certain' : 'tentative',
    },
  ]
}

function milestoneEvent(milestone: Milestone, { assuming, reason, filed }: Plan): readonly CalendarEvent[] {
  const { id, name, cite, statutory, latest, firm, unbounded, count, note } = milestone
  const days = statutory ?? (latest === null ? undefined : { earliest: latest, latest })
  if (!days) return []
  const where = citesText(cite)
  const rows: readonly Text[] = [
    ...(reason ? [reason.message] : []),
    ...(reason && filed
      ? [{ en: `This day follows from a filing on ${filed}.`, zh: `本日期以${filed}申报计。` }]
      : []),
    ...(cite.length > 0 ? [where] : []),
    ...(count
      ? [
          {
            en: `${workingDaysText(count.workingDays).en} from ${count.from}.`,
            zh: `自${count.from}起${count.workingDays}个工作日。`,
          },
        ]
      : []),
    ...unbounded.map(({ because }) => because),
    ...(note ? [note] : []),
    ...(!firm && assuming ? [assuming] : []),
  ]
  const [en, zh] = cite.length > 0 ? [` (${where.en})`, `（${where.zh}）`] : ['', '']
  return [
    {
      id,
      from: days.earliest,
      to: days.latest,
      title: { en: `Plan: ${name.en}${en}`, zh: `计划：${name.zh}${zh}` },
      text: rowsText(rows),
      standing: firm && unbounded.length === 0 && !reason ? 'certain' : 'tentative',
    },
  ]
}

const rowsText = (rows: readonly Text[]): Text => ({
  en: rows.map(({ en }) => en).join('\n'),
  zh: rows.map(({ zh }) => zh).join('\n'),
})
