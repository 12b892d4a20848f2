import {
  type CivilDate,
  type CountOptions,
  type FirmDueDate,
  type ProvisionalDueDate,
  publishedCalendar,
  weekday,
} from '#clock'
import type { Text } from '#language'
import { dateText, WEEKDAY } from '#words'
import { line, type Page, span } from '../layout/index.ts'

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
