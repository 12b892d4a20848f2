import { citesText, headlineOf, readingsSaid, tierSaid } from '#documents'
import type { Text } from '#language'
import { regulations } from '#practice'
import type { Regulation } from '#rules'
import type { Matter, VerdictReport } from '#screening'
import { bracketed, dateText, NOTICE_KIND, type NoticeKind, TIER, TIER_IS_PRACTICE, WHAT_IT_IS } from '#words'
import { blank, heading, joined, line, type Page, span } from '../layout/index.ts'
import { VERDICT_STYLE } from '../words.ts'
import { commitmentsPage } from './commitments-page.ts'
import { dutiesPage } from './duties-page.ts'
import { missingPage } from './missing-page.ts'
import { providerPage } from './provider-page.ts'

/**
 * A screening result as a person reads it: the result, what is to be done and risked, what applies and why, what is
 * open; what only needs to be known comes last.
 */
export function verdictPage(matter: Matter, report: VerdictReport, source: string): Page {
  const regulation = regulations.find(({ id }) => id === report.regulation)!
  return [
    ...titlePage(matter, report, regulation, source),
    ...noticesPage(report, 'do'),
    ...noticesPage(report, 'risk'),
    ...providerPage(matter, regulation),
    ...commitmentsPage(matter, report, regulation),
    ...missingPage(regulation, matter, report),
    ...dutiesPage(matter, report, regulation),
    ...tierPage(report, regulation),
    ...readingsPage(report, regulation),
    ...noticesPage(report, 'know'),
    blank,
    line([span(joined({ en: 'Receipt ', zh: '凭据 ' }, report.receipt), 'quiet')]),
    line([span(WHAT_IT_IS, 'quiet')]),
  ]
}

function titlePage(matter: Matter, report: VerdictReport, regulation: Regulation, source: string): Page {
  const { name, says, more } = headlineOf(report, matter, regulation)
  const [{ title }, day] = [regulation, dateText(report.on)]
  return [
    line([span(matter.title ?? source, 'title')]),
    line([span({ en: `${title.en}, on ${day.en}`, zh: `${title.zh}，适用日期：${day.zh}` }, 'quiet')]),
    ...(matter.teaches ? [line([span(matter.teaches, 'quiet')])] : []),
    blank,
    line([span(name, VERDICT_STYLE[report.verdict]), span({ en: ' — ', zh: '——' }), says]),
    ...more.map((each) => line([span(each, 'strong')], { lead: '! ', hang: '  ', leadStyle: 'unknown' })),
    ...readingsSaid(report, matter, regulation).map((each) => line([span(each, 'quiet')])),
  ]
}

/** The tier with its reasons; what is open and could raise it is counted, with the first question that would tell. */
function tierPage(report: VerdictReport, { facts }: Regulation): Page {
  const { tierReasons } = report
  const open = (['governance', 'supplemental'] as const).flatMap((tier) => {
    const missing = new Set(
      tierReasons
        .filter((reason) => reason.tier === tier && reason.status === 'unknown')
        .flatMap((reason) => reason.missing),
    )
    const [first] = missing
    return first === undefined ? [] : [{ tier, question: facts[first]!.question, count: missing.size }]
  })
  return [
    ...heading(joined({ en: 'Internal tier', zh: '内部上报层级' }, bracketed(TIER_IS_PRACTICE))),
    line([span(tierSaid(report), 'strong')]),
    ...tierReasons
      .filter(({ status }) => status === 'met')
      .map(({ claim }) => line([claim], { lead: '✓ ', leadStyle: 'met' })),
    ...open.map(({ tier, question, count }) =>
      line([couldRaise(TIER[tier], count), question], { lead: '? ', leadStyle: 'unknown' }),
    ),
  ]
}

const couldRaise = (to: Text, count: number): Text => ({
  en: `${count} open ${count === 1 ? 'answer' : 'answers'} could raise it to ${to.en}; ${count === 1 ? 'it is' : 'the first'}: `,
  zh: `另有${count}项待定，可能升至${to.zh}；${count === 1 ? '即' : '首项为'}：`,
})

/** The notices of one kind, each with its articles. */
function noticesPage({ flags }: VerdictReport, kind: NoticeKind): Page {
  const raised = flags.filter((flag) => flag.kind === kind)
  if (raised.length === 0) return []
  return [
    ...heading(NOTICE_KIND[kind]),
    ...raised.map(({ articles, message }) => {
      const where = articles.length > 0 ? [span(joined(' · ', citesText(articles)), 'quiet')] : []
      return line([message, ...where], {
        lead: kind === 'know' ? '· ' : '! ',
        hang: '  ',
        leadStyle: kind === 'risk' ? 'fault' : 'unknown',
      })
    }),
  ]
}

function readingsPage({ readings }: VerdictReport, regulation: Regulation): Page {
  const switched = Object.entries(readings)
  if (switched.length === 0) return []
  return [
    ...heading({ en: 'Readings taken other than by default', zh: '所采非默认解释口径' }),
    ...switched.map(([id, position]) => {
      const { question, positions } = regulation.readings[id]!
      return line([question, span(joined(' → ', positions[position]!), 'strong')], { lead: '· ' })
    }),
  ]
}
