import type { Text } from '#language'
import type { DayRange, Milestone, Plan } from '#plans'
import { citesText } from '../words/cite.ts'
import type { CalendarEvent } from './calendar-event.ts'

/**
 * A plan as events of a calendar: its milestones, and the latest safe filing day. A range is tentative, and so is
 * what the law does not hold. A milestone without a day gives no event.
 */
export function planEvents(plan: Plan): readonly CalendarEvent[] {
  const { latestSafeFilingDay: safe, milestones } = plan
  return [
    ...(safe ? [safeEvent(safe, plan)] : []),
    ...milestones.flatMap((milestone) => milestoneEvent(milestone, plan)),
  ]
}

function safeEvent({ earliest, latest, firm }: DayRange, { assuming }: Plan): CalendarEvent {
  const rows: readonly Text[] = [
    {
      en: 'The first of these days is safe under every holiday notice of the usual kind, the last under some.',
      zh: '首日在任何常规放假安排下均属安全，末日仅在部分安排下属安全。',
    },
    ...(assuming ? [assuming] : []),
  ]
  return {
    id: 'latest-safe-filing-day',
    from: earliest,
    to: latest,
    title: { en: 'Latest safe filing day', zh: '最晚安全申报日' },
    text: firm ? { en: '', zh: '' } : rowsText(rows),
    standing: firm ? 'certain' : 'tentative',
  }
}

function milestoneEvent(milestone: Milestone, { assuming }: Plan): readonly CalendarEvent[] {
  const { id, name, cite, statutory, latest, firm, unbounded, count, note } = milestone
  const days = statutory ?? (latest === null ? undefined : { earliest: latest, latest })
  if (!days) return []
  const where = citesText(cite)
  const rows: readonly Text[] = [
    ...(cite.length > 0 ? [where] : []),
    ...(count
      ? [
          {
            en: `${count.workingDays} working days from ${count.from}.`,
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
      standing: firm && unbounded.length === 0 ? 'certain' : 'tentative',
    },
  ]
}

const rowsText = (rows: readonly Text[]): Text => ({
  en: rows.map(({ en }) => en).join('\n'),
  zh: rows.map(({ zh }) => zh).join('\n'),
})
