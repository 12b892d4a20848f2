import { publishedCalendar } from '#clock'
import { citesText } from '#documents'
import type { Text } from '#language'
import { type DayRange, type PlanReport, proveMilestone, targetNames } from '#plans'
import { regulations } from '#regulations'
import { dateText } from '#words'
import { whyPage } from '../due/why-page.ts'
import { blank, heading, joined, line, type Page, span } from '../layout/index.ts'
import { assumptionsPage } from './assumptions-page.ts'
import { gatesPage } from './gates-page.ts'
import { historyPage } from './history-page.ts'
import { milestonesPage } from './milestones-page.ts'
import type { PlanOptions } from './options.ts'
import type { Planned } from './planned.ts'
import { scenariosPage } from './scenarios-page.ts'

/** A plan in one look: the day that matters, scenarios side by side, milestones, the order of gates, what is assumed. */
export function planPage(planned: Planned, title: string, options: PlanOptions): Page {
  const { report, file } = planned
  return [
    line([span(file?.title ?? title, 'title')]),
    ...subtitle(report),
    ...(file?.teaches ? [line([span(file.teaches, 'quiet')])] : []),
    blank,
    ...headline(report),
    line([span(report.screening.message, 'quiet'), span(` · ${report.screening.verdict}`, 'quiet')]),
    ...scenariosPage(report),
    ...milestonesPage(report),
    ...historyPage(report),
    ...gatesPage(report),
    ...assumptionsPage(report),
    ...notesPage(report),
    ...(options.why ? proofsPage(planned) : []),
  ]
}

function subtitle({ regulation, asOf, target, direction }: PlanReport): Page {
  const { title } = regulations.find(({ id }) => id === regulation)!
  const day = dateText(asOf)
  const way: Text = direction === 'backward' ? { en: 'backward', zh: '倒推' } : { en: 'forward', zh: '顺推' }
  const on = target && dateText(target.on)
  const to: Text =
    target && on
      ? {
          en: `${targetNames[target.for].en} on ${on.en}; ${way.en}`,
          zh: `${targetNames[target.for].zh}：${on.zh}；${way.zh}`,
        }
      : way
  return [
    line([
      span(
        joined(to, { en: '; ', zh: '；' }, title, { en: `; seen on ${day.en}`, zh: `；截至${day.zh}` }),
        'quiet',
      ),
    ]),
  ]
}

function headline({
  direction,
  latestSafeFilingDay,
  latestDayToBegin,
  reason,
  filed,
  milestones,
  inTime,
  ifSpecialReview,
}: PlanReport): Page {
  const begin = latestDayToBegin ? [line([span(BEGIN, 'strong'), rangeText(latestDayToBegin)])] : []
  if (reason) {
    return [
      line([span(reason.message, 'fault')]),
      line([reason.remedy]),
      ...(reason.cite.length > 0 ? [line([span(citesText(reason.cite), 'quiet')])] : []),
    ]
  }
  if (direction === 'backward' && latestSafeFilingDay)
    return [
      line([span(SAFE, 'strong'), span(rangeText(latestSafeFilingDay), 'strong')]),
      ...(ifSpecialReview === undefined
        ? []
        : [line([IF_SPECIAL, ifSpecialReview ? span(rangeText(ifSpecialReview), 'strong') : NONE_IN_TIME])]),
      ...begin,
    ]
  const result = milestones.findLast(({ step }) => step !== undefined)
  const day = filed && dateText(filed)
  return [
    ...(day ? [line([span({ en: `Filed on ${day.en}`, zh: `申报日：${day.zh}` }, 'strong')])] : []),
    ...(result?.statutory
      ? [line([span(RESULT, 'strong'), span(betweenText(result.statutory), 'strong')])]
      : [line([span(NO_RESULT, 'unknown')])]),
    ...(inTime ? [line([span(IN_TIME[inTime].text, IN_TIME[inTime].style)])] : []),
    ...begin,
  ]
}

const SAFE: Text = { en: 'Latest safe filing day: ', zh: '最晚安全申报日：' }
const IF_SPECIAL: Text = { en: 'Should a special review follow: ', zh: '如进入特别审查：' }
const NONE_IN_TIME: Text = { en: 'no safe day', zh: '没有安全的申报日' }
const BEGIN: Text = { en: 'Latest day to begin preparing: ', zh: '最晚开始准备日：' }
const RESULT: Text = {
  en: 'Result at the latest, by the periods of the law: ',
  zh: '依条文期限，最晚得出结果：',
}
const NO_RESULT: Text = {
  en: 'No latest day of the result follows from the law.',
  zh: '依条文无法得出结果的最晚日期。',
}
const IN_TIME = {
  yes: {
    text: { en: '✓ In time, if every period is kept.', zh: '✓ 各期限均遵守的，来得及。' },
    style: 'met',
  },
  no: {
    text: { en: '✗ Not in time, even if every period is kept.', zh: '✗ 即使各期限均遵守，也来不及。' },
    style: 'fault',
  },
  unknown: {
    text: {
      en: '? Whether it is in time turns on holiday notices not published, or on what has no period.',
      zh: '? 是否来得及，取决于尚未公布的放假安排或者没有期限的环节。',
    },
    style: 'unknown',
  },
} as const

/** A day, or both ends of the range it lies in. */
function rangeText({ earliest, latest, firm }: DayRange): Text {
  const [from, to] = [dateText(earliest), dateText(latest)]
  if (earliest === latest) return firm ? from : { en: `${from.en} (provisional)`, zh: `${from.zh}（暂定）` }
  return {
    en: `${from.en} under every holiday notice of the usual kind, ${to.en} under some (provisional)`,
    zh: `任何常规放假安排下为${from.zh}，部分放假安排下为${to.zh}（暂定）`,
  }
}

/** A day that comes, or both ends of the range in which it comes. */
function betweenText({ earliest, latest, firm }: DayRange): Text {
  if (earliest === latest) return rangeText({ earliest, latest, firm })
  const [from, to] = [dateText(earliest), dateText(latest)]
  return {
    en: `between ${from.en} and ${to.en} (provisional)`,
    zh: `${from.zh}至${to.zh}之间（暂定）`,
  }
}

function notesPage({ notes, assuming }: PlanReport): Page {
  return [
    ...(notes.length > 0 || assuming ? heading({ en: 'To know', zh: '须知' }) : []),
    ...notes.map(({ message, cite, code }) =>
      line(
        [message, span(joined(cite.length > 0 ? joined(' · ', citesText(cite)) : '', ` · ${code}`), 'quiet')],
        {
          lead: '- ',
        },
      ),
    ),
    ...(assuming ? [line([span(assuming, 'quiet')], { lead: '- ' })] : []),
  ]
}

/** Every milestone that was counted to, day by day. */
function proofsPage({ report, calendar }: Planned): Page {
  return report.milestones.flatMap((milestone) => {
    const proof = proveMilestone(milestone, { calendar: calendar ?? publishedCalendar })
    const { count } = milestone
    if (!proof || !count) return []
    return [
      ...heading(joined({ en: 'Why ', zh: '依据：' }, milestone.latest ?? '', ' · ', milestone.name)),
      ...count.parts.map(({ name, workingDays, cite }) =>
        line(
          [`${workingDays} `, name, span(cite.length > 0 ? joined(' · ', citesText(cite)) : '', 'quiet')],
          {
            lead: '  ',
            hang: '    ',
          },
        ),
      ),
      ...whyPage(proof),
    ]
  })
}
