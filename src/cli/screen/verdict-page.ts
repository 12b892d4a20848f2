import type { VerdictAnswer } from '#contract'
import { citesText } from '#documents'
import type { Text } from '#language'
import { regulations } from '#practice'
import { bracketed, dateText, NOTICE_KIND, type NoticeKind, TIER, TIER_IS_PRACTICE, WHAT_IT_IS } from '#words'
import { blank, heading, joined, line, type Page, span } from '../layout/index.ts'
import { VERDICT_STYLE } from '../marks.ts'
import { dutiesPage } from './duties-page.ts'
import { questionsPage } from './summary-page.ts'

/**
 * A screening result as a person reads it: the result, what is to be done and risked, what applies and why, what is
 * open; what only needs to be known comes last.
 */
export function verdictPage(verdict: VerdictAnswer, source: string): Page {
  return [
    ...titlePage(verdict, source),
    ...noticesPage(verdict, 'do'),
    ...noticesPage(verdict, 'risk'),
    ...providerPage(verdict),
    ...commitmentsPage(verdict),
    ...questionsPage(verdict),
    ...dutiesPage(verdict),
    ...tierPage(verdict),
    ...readingsPage(verdict),
    ...noticesPage(verdict, 'know'),
    blank,
    line([span(joined({ en: 'Receipt ', zh: '凭据 ' }, verdict.receipt), 'quiet')]),
    line([span(WHAT_IT_IS, 'quiet')]),
  ]
}

function titlePage(
  { headline, regulation, on, verdict, title, teaches }: VerdictAnswer,
  source: string,
): Page {
  const { name, says, more, readings } = headline
  return [
    line([span(title ?? source, 'title')]),
    line([span(lawApplied(regulation, on), 'quiet')]),
    ...(teaches ? [line([span(teaches, 'quiet')])] : []),
    blank,
    line([span(name, VERDICT_STYLE[verdict]), span({ en: ' — ', zh: '——' }), says]),
    ...more.map((each) => line([span(each, 'strong')], { lead: '! ', hang: '  ', leadStyle: 'unknown' })),
    ...readings.map((each) => line([span(each, 'quiet')])),
  ]
}

/** The version that was applied, and the day. */
export function lawApplied(regulation: string, on: string): Text {
  const { title } = regulations.find(({ id }) => id === regulation)!
  const day = dateText(on)
  return { en: `${title.en}, on ${day.en}`, zh: `${title.zh}，适用日期：${day.zh}` }
}

/** The notices of one kind, each with its articles. */
function noticesPage({ flags }: VerdictAnswer, kind: NoticeKind): Page {
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

/** What a provider must ask, what can reach it and what it will see. */
function providerPage({ providerRoad = [] }: VerdictAnswer): Page {
  if (providerRoad.length === 0) return []
  return [
    ...heading({ en: 'For you as a provider', zh: '就本单位作为提供者而言' }),
    ...providerRoad.map(({ says, articles, kind }) =>
      line(
        [
          span(says, kind === 'do' ? 'strong' : undefined),
          ...(articles.length > 0 ? [span(joined(' · ', citesText(articles)), 'quiet')] : []),
        ],
        { lead: kind === 'do' ? '! ' : '· ', hang: '  ', leadStyle: 'unknown' },
      ),
    ),
    line([span(PROVIDER_MORE, 'quiet')]),
  ]
}

const PROVIDER_MORE: Text = {
  en: 'To argue on: “anshen law criteria”. What a provider sees, document by document: “anshen case replay case.yaml --seat supplier”.',
  zh: '判断因素沿革：“anshen law criteria”；提供者可见文件：“anshen case replay case.yaml --seat supplier”。',
}

/** What must be obtained of a provider, each with what the matter says of it. */
function commitmentsPage({ commitments }: VerdictAnswer): Page {
  if (!commitments) return []
  return [
    ...heading(joined(COMMITMENTS, ' · ', citesText(commitments.articles))),
    ...commitments.each.map(({ claim, state, answer }) =>
      line([claim, span(joined({ en: ' — ', zh: '——' }, answer), STYLE_OF[state])], {
        lead: MARK_OF[state],
        hang: '  ',
        leadStyle: STYLE_OF[state],
      }),
    ),
  ]
}

const COMMITMENTS: Text = { en: 'The provider’s commitments, one by one', zh: '提供者承诺逐项情况' }
const MARK_OF = { yes: '✓ ', no: '✗ ', unknown: '? ' } as const
const STYLE_OF = { yes: 'met', no: 'fault', unknown: 'unknown' } as const

/** The tier with its reasons; what is open and could raise it is counted, with the first question that would tell. */
function tierPage({ tierSays, tierReasons, facts }: VerdictAnswer): Page {
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
    line([span(tierSays, 'strong')]),
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

function readingsPage({ readingsTaken }: VerdictAnswer): Page {
  if (readingsTaken.length === 0) return []
  return [
    ...heading({ en: 'Readings taken other than by default', zh: '所采非默认解释口径' }),
    ...readingsTaken.map(({ question, says }) =>
      line([question, span(joined(' → ', says), 'strong')], { lead: '· ' }),
    ),
  ]
}
