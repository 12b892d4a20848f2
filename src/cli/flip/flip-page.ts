import {
  answeredText,
  citesText,
  FLIP_GROUP,
  type FlipAlternative,
  type FlipChange,
  type FlipGroup,
  type FlipReport,
  type FlipsTo,
  type FlipWay,
  HOW_TO_READ,
  unreachedText,
  waysOf,
} from '#documents'
import type { Text } from '#language'
import type { Target } from '#reasoning'
import { limitedName, type Regulation } from '#rules'
import type { Matter } from '#screening'
import { dateText, listed, VERDICT } from '#words'
import { blank, heading, joined, line, type Page, span } from '../layout/index.ts'
import { VERDICT_STYLE } from '../words.ts'
import { forksPage } from './forks-page.ts'
import { leversPage } from './levers-page.ts'

/** What would change the verdict: other readings, then for each other verdict the smallest sets, then the levers. */
export function flipPage(
  matter: Matter,
  report: FlipReport,
  regulation: Regulation,
  source: string,
  to: Target | undefined,
): Page {
  const { verdict, on, forks, flips, scope } = report
  const { name, says } = VERDICT[verdict]
  const [{ title }, day] = [regulation, dateText(on)]
  return [
    line([span(matter.title ?? source, 'title')]),
    line([span({ en: `${title.en}, on ${day.en}`, zh: `${title.zh}，适用日期：${day.zh}` }, 'quiet')]),
    blank,
    line([span(limitedName(name, scope), VERDICT_STYLE[verdict]), span({ en: ' — ', zh: '——' }), says]),
    ...forksPage(forks, regulation, scope),
    ...(to === verdict ? [blank, line([ALREADY])] : []),
    ...Object.entries(flips).flatMap(([target, found]) =>
      targetPage(target as Target, found, matter, regulation),
    ),
    ...leversPage(report, regulation),
    blank,
    line([span(HOW_TO_READ, 'quiet')]),
  ]
}

const ALREADY: Text = { en: 'This is the result as things stand.', zh: '此即现有答案下的筛查结果。' }
const GROUPS = Object.keys(FLIP_GROUP) as readonly FlipGroup[]

function targetPage(target: Target, found: FlipsTo, matter: Matter, regulation: Regulation): Page {
  const { name } = VERDICT[target]
  const title = heading(
    joined({ en: 'To reach “', zh: '得出“' }, limitedName(name, matter.scope), { en: '”', zh: '”' }),
  )
  if (found.count === 0) return [...title, line([unreachedText(target, matter.answers, regulation)])]
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
          return wayPage(way, number, matter, regulation)
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

function wayPage(
  { places, fallsAway, sets }: FlipWay,
  number: number,
  matter: Matter,
  regulation: Regulation,
): Page {
  const lead = `${number}.`.padEnd(4)
  const changeLines = ({ change, fallsAway: away }: FlipAlternative, first: string, rest: string): Page => [
    line(
      [
        change.says,
        span(
          joined(' · ', nowText(change, matter, regulation)),
          change.kind === 'answer' ? 'unknown' : 'strong',
        ),
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
function nowText({ fact, kind }: FlipChange, { answers }: Matter, { facts }: Regulation): Text {
  const now = answeredText(facts[fact]!, answers[fact])
  return kind === 'answer'
    ? joined({ en: 'open (', zh: '待定（' }, now, { en: ')', zh: '）' })
    : joined({ en: 'now: ', zh: '现为：' }, now)
}
