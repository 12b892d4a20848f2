import {
  CHANGEABLE,
  FLIP_GROUP,
  type FlipAlternative,
  type FlipGroup,
  type FlipWay,
  HOW_TO_READ,
  waysOf,
} from '#answers'
import type { FlipChange, FlipReport, FlipsTo, LeverReport } from '#contract'
import { citesText } from '#documents'
import type { Text } from '#language'
import { regulations } from '#practice'
import type { Target } from '#reasoning'
import { limitedName, type Regulation } from '#rules'
import { listed, VERDICT } from '#words'
import { blank, heading, joined, type Line, line, type Page, span } from '../layout/index.ts'
import { VERDICT_STYLE } from '../marks.ts'
import { lawApplied } from '../screen/verdict-page.ts'

/** What would change the verdict: other readings, then for each other verdict the smallest sets, then the levers. */
export function flipPage(report: FlipReport, source: string, to: Target | undefined): Page {
  const { verdict, on, title, headline, flips, scope } = report
  const regulation = regulations.find(({ id }) => id === report.regulation)!
  return [
    line([span(title ?? source, 'title')]),
    line([span(lawApplied(report.regulation, on), 'quiet')]),
    blank,
    line([
      span(limitedName(headline.name, scope), VERDICT_STYLE[verdict]),
      span({ en: ' — ', zh: '——' }),
      VERDICT[verdict].says,
    ]),
    ...forksPage(report),
    ...(to === verdict ? [blank, line([ALREADY])] : []),
    ...Object.entries(flips).flatMap(([target, found]) =>
      targetPage(target as Target, found, scope, regulation),
    ),
    ...leversPage(report, regulation),
    blank,
    line([span(HOW_TO_READ, 'quiet')]),
  ]
}

/** The verdict under every reading that matters: one line where it is always the same, else one for each way. */
function forksPage({ forks: { deciding, forks } }: FlipReport): Page {
  const title = heading({ en: 'Under other readings of the text', zh: '采其他解释口径时' })
  if (deciding.length === 0) {
    const { verdict, name } = forks[0]!
    return [
      ...title,
      line([
        span(name, VERDICT_STYLE[verdict]),
        { en: ' under every reading.', zh: '：各解释口径下筛查结果均相同。' },
      ]),
    ]
  }
  return [
    ...title,
    ...forks.map(({ says, verdict, name }) =>
      line([span(name, VERDICT_STYLE[verdict]), { en: ' — ', zh: '——' }, listed(says)], {
        lead: '• ',
        hang: '  ',
      }),
    ),
    line([span(SWITCH, 'quiet')]),
  ]
}

const SWITCH: Text = {
  en: '“anshen law readings” gives each reading with its sources and how to take another position.',
  zh: '“anshen law readings”列出各解释口径的依据及切换方法。',
}

const ALREADY: Text = { en: 'This is the result as things stand.', zh: '此即现有答案下的筛查结果。' }
const GROUPS = Object.keys(FLIP_GROUP) as readonly FlipGroup[]

function targetPage(
  target: Target,
  found: FlipsTo,
  scope: FlipReport['scope'],
  regulation: Regulation,
): Page {
  const { name } = VERDICT[target]
  const title = heading(
    joined({ en: 'To reach “', zh: '得出“' }, limitedName(name, scope), { en: '”', zh: '”' }),
  )
  if (found.unreached) return [...title, line([found.unreached])]
  let number = 0
  return [
    ...title,
    line([span(countText(found), 'quiet')]),
    ...found.flags.map(({ message, articles }) =>
      line([message, span(joined(' · ', citesText(articles)), 'quiet')], {
        lead: '! ',
        hang: '  ',
        leadStyle: 'unknown',
      }),
    ),
    ...GROUPS.flatMap((group) => {
      const sets = found.sets.filter((set) => set.group === group)
      if (sets.length === 0) return []
      return [
        line([span(FLIP_GROUP[group], 'strong')]),
        ...waysOf(sets).flatMap((way) => {
          number += 1
          return wayPage(way, number, regulation)
        }),
      ]
    }),
  ]
}

function countText({ count, sets }: FlipsTo): Text {
  const more = count - sets.length
  if (more === 0) {
    return count === 1
      ? { en: 'One set of changes reaches it; there is no other.', zh: '仅有1组改变可得出该结果。' }
      : { en: `${count} sets of changes reach it, and no other.`, zh: `共有${count}组改变可得出该结果。` }
  }
  return {
    en: `The ${sets.length} smallest of ${count} sets of changes that reach it (--most ${count} lists all).`,
    zh: `共有${count}组改变可得出该结果，以下为最小的${sets.length}组（--most ${count}列出全部）。`,
  }
}

function wayPage({ places, fallsAway, sets }: FlipWay, number: number, regulation: Regulation): Page {
  const lead = `${number}.`.padEnd(4)
  const changeLines = ({ change, fallsAway: away }: FlipAlternative, first: string, rest: string): Page => [
    line(
      [
        change.says,
        span(joined(' · ', nowText(change)), change.kind === 'answer' ? 'unknown' : 'strong'),
        span(joined(' · ', citesText(change.articles)), 'quiet'),
      ],
      { lead: first, hang: rest },
    ),
    ...awayLines(away, rest, regulation),
  ]
  return [
    ...places.flatMap((place, index) => {
      const first = index === 0 ? lead : '  + '
      if (place.length === 1) return changeLines(place[0]!, first, '    ')
      return [
        line([ONE_OF], { lead: first, hang: '    ' }),
        ...place.flatMap((alternative) => changeLines(alternative, '    – ', '      ')),
      ]
    }),
    ...awayLines(fallsAway, '    ', regulation),
    ...(sets > 1
      ? [line([span({ en: `(${sets} sets)`, zh: `（计${sets}组）` }, 'quiet')], { lead: '    ' })]
      : []),
  ]
}

const ONE_OF: Text = { en: 'one of:', zh: '下列之一：' }

function awayLines(names: readonly string[], lead: string, { facts }: Regulation): Page {
  if (names.length === 0) return []
  const questions = names.map((name) => facts[name]!.question)
  const text = joined({ en: 'no longer asked then: ', zh: '随之不再询问：' }, listed(questions, ' ', ''))
  return [line([span(text, 'quiet')], { lead })]
}

/** What is said of the fact now. */
const nowText = ({ kind, now }: FlipChange): Text =>
  kind === 'answer'
    ? joined({ en: 'open (', zh: '待定（' }, now, { en: ')', zh: '）' })
    : joined({ en: 'now: ', zh: '现为：' }, now)

/** By what each fact that was named can be changed, or why it cannot. NOT LAW, and the page says so. */
function leversPage({ levers, caution }: FlipReport, regulation: Regulation): Page {
  const factors = new Set(Object.values(levers).flatMap(({ grounds }) => grounds))
  const named = Object.entries(levers).filter(([fact]) => !factors.has(fact))
  if (named.length === 0) return []
  return [
    ...heading({
      en: 'What can be changed, and by what (practice, not law)',
      zh: '何者可以改变、如何改变（内部建议，非法律规定）',
    }),
    ...named.flatMap(([fact, lever]) => [
      ...leverLines(fact, lever, '• ', '  ', regulation),
      ...lever.grounds.flatMap((ground) =>
        leverLines(ground, levers[ground]!, '  – ', '    ', regulation, true),
      ),
    ]),
    line([caution.message, span(joined(' · ', citesText(caution.articles)), 'quiet')], {
      lead: '! ',
      hang: '  ',
      leadStyle: 'unknown',
    }),
  ]
}

/** A factor is named by its claim: it is a ground of the judgement above it. */
function leverLines(
  fact: string,
  { changeable, by, caution, articles }: LeverReport,
  lead: string,
  hang: string,
  regulation: Regulation,
  isFactor = false,
): readonly Line[] {
  const name = isFactor
    ? [regulation.facts[fact]!.claim]
    : [
        span(regulation.facts[fact]!.question, 'strong'),
        span(joined(' · ', CHANGEABLE[changeable]), changeable === 'yes' ? 'met' : 'unknown'),
      ]
  return [
    line([...name, span(joined(' · ', citesText(articles)), 'quiet')], { lead, hang }),
    line([by], { lead: hang }),
    ...(caution ? [line([caution], { lead: `${hang}! `, hang: `${hang}  `, leadStyle: 'unknown' })] : []),
  ]
}
