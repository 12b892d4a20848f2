import type { Due } from '#answers'
import {
  type CivilDate,
  type CountOptions,
  type FirmDueDate,
  type ProofDay,
  type ProvisionalDueDate,
  publishedCalendar,
  weekday,
} from '#clock'
import type { Text } from '#language'
import { dateText, WEEKDAY } from '#words'
import { blank, heading, joined, type Line, line, type Page, type Span, span } from '../layout/index.ts'

/** A due date in words: the date first, then whether it is firm, and how it was counted. */
export function duePage(result: FirmDueDate | ProvisionalDueDate, counting: CountOptions): Page {
  const found = result.firm
    ? [span(result.due, 'title'), span({ en: ' — firm: ', zh: '——确定：' }, 'met'), dayText(result.due)]
    : [
        span(`${result.earliest}..${result.latest}`, 'title'),
        span({ en: ' — provisional', zh: '——暂定' }, 'unknown'),
      ]
  return [
    line(found),
    line([span(countedText(result, counting), 'quiet')]),
    ...(result.firm ? [] : provisional(result)),
  ]
}

function dayText(date: CivilDate): Text {
  const [day, said] = [WEEKDAY[weekday(date) - 1]!, dateText(date)]
  return { en: `${day.en} ${said.en}`, zh: `${said.zh}（${day.zh}）` }
}

function provisional({ earliest, latest, assuming }: ProvisionalDueDate): Page {
  const [first, last] = [dayText(earliest), dayText(latest)]
  return [
    line([
      {
        en: `Between ${first.en} and ${last.en}: no single day can be given yet.`,
        zh: `介于${first.zh}与${last.zh}之间，目前无法给出确定日期。`,
      },
    ]),
    line([assuming], { lead: '  ' }),
  ]
}

function countedText({ from, workingDays }: FirmDueDate | ProvisionalDueDate, counting: CountOptions): Text {
  const day = dateText(from)
  const isCounted = counting.firstDay === 'counted'
  const pauses = counting.pauses ?? []
  const calendar = counting.calendar ?? publishedCalendar
  const parts: readonly Text[] = [
    {
      en: `${workingDays} working ${workingDays === 1 ? 'day' : 'days'} from ${day.en}, the first day ${isCounted ? '' : 'not '}counted (reading first-day)`,
      zh: `自${day.zh}起${workingDays}个工作日，开始的当日${isCounted ? '计入' : '不计入'}（解释口径first-day）`,
    },
    ...(pauses.length > 0
      ? [{ en: `paused ${pauses.map(range).join(', ')}`, zh: `暂停${pauses.map(range).join('、')}` }]
      : []),
    ...(calendar === publishedCalendar
      ? []
      : [{ en: `calendar: ${calendar.version}`, zh: `日历：${calendar.version}` }]),
  ]
  return { en: `${parts.map(({ en }) => en).join('; ')}.`, zh: `${parts.map(({ zh }) => zh).join('；')}。` }
}

const range = ({ from, to }: { from: string; to: string }): string => `${from}..${to}`

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
