import type { Due } from '#answers'
import type { ProofDay } from '#clock'
import type { Text } from '#language'
import { dateText, WEEKDAY } from '#words'
import { blank, heading, joined, type Line, line, type Page, type Span, span } from '../layout/index.ts'

/** Every day of the period with its reason; notices are numbered, with their addresses below. */
export function whyPage(due: Due): Page {
  const notices: string[] = []
  const days = (list: readonly ProofDay[]): Page => list.map((day) => dayLine(day, notices))
  if (due.days === undefined) return []
  const pages: Page[] = [[...heading({ en: 'Day by day', zh: '逐日说明' }), ...days(due.days)]]
  if ('edges' in due && due.edges) {
    const from = dateText(due.provisionalFrom)
    const { earliest, latest } = due.edges
    pages.push(
      heading({
        en: `From ${from.en} no notice is in the calendar. If it were the most favourable`,
        zh: `自${from.zh}起日历尚无通知。如安排最为有利`,
      }),
      days(earliest.days),
      heading({ en: 'If it were the least favourable', zh: '如安排最为不利' }),
      days(latest.days),
    )
  }
  const addresses = notices.map((address, index) =>
    line([span(address, 'quiet')], { lead: `[${index + 1}] ` }),
  )
  return [...pages.flat(), ...(addresses.length > 0 ? [blank, ...addresses] : [])]
}

function dayLine(day: ProofDay, notices: string[]): Line {
  const counted = day.kind === 'counted'
  const number = counted ? String(day.n).padStart(5) : '    ·'
  const style = counted ? undefined : 'quiet'
  return line([span(WEEKDAY[day.weekday - 1]!, style), ' ', ...reason(day, notices, style)], {
    lead: `${number}  ${day.date}  `,
    ...(style ? { leadStyle: style } : {}),
  })
}

function reason(day: ProofDay, notices: string[], style: Span['style']): readonly Span[] {
  const { holiday, notice, supposed } = day
  const source = supposed
    ? { en: ' (supposed)', zh: '（假设）' }
    : notice
      ? { en: ` [${numberOf(notice, notices)}]`, zh: `[${numberOf(notice, notices)}]` }
      : ''
  const said = (text: Text): readonly Span[] => [span(joined(' ', text, holiday ? source : ''), style)]
  if (day.kind === 'not-counted')
    return said({ en: 'the day it starts, not counted', zh: '开始的当日，不计入' })
  if (day.kind === 'paused') return said({ en: 'paused, not counted', zh: '暂停，不计入' })
  if (day.kind === 'holiday') return said({ en: `${holiday!.en}, day off`, zh: `${holiday!.zh}放假` })
  if (day.kind === 'weekend') return said({ en: 'weekend', zh: '周末' })
  if (!day.makeUp) return said({ en: 'working day', zh: '工作日' })
  return said({ en: `make-up working day for ${holiday!.en}`, zh: `${holiday!.zh}调休上班` })
}

function numberOf(notice: string, notices: string[]): number {
  if (!notices.includes(notice)) notices.push(notice)
  return notices.indexOf(notice) + 1
}
