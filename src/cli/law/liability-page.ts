import { addDays, type CivilDate } from '#clock'
import { citeText, sourceText } from '#documents'
import type { Text } from '#language'
import {
  type Breach,
  fineText,
  type Liability,
  type LiabilityOverTime,
  type LiabilityRow,
  liabilities,
  liabilityFor,
  whoPaysText,
} from '#regulations'
import { capital, dateText } from '#words'
import { blank, heading, joined, line, listed, type Page, span } from '../layout/index.ts'
import { breachText } from './breach-text.ts'

/** The breaches for which something true can be said. */
export function breachesPage(): Page {
  return [
    line([span({ en: 'Liability', zh: '法律责任' }, 'title')]),
    line([span(INTRODUCTION, 'quiet')]),
    blank,
    ...Object.entries(liabilities).flatMap(([breach, { name }]) => [
      line([capital(name)], { lead: '- ' }),
      line([span(`anshen law liability ${breach}`, 'quiet')], { lead: '  ' }),
    ]),
    blank,
    line([
      span(
        {
          en: 'With --on DATE each says what applies on a day.',
          zh: '各命令加“--on 日期”，说明该行为在该日适用的规定。',
        },
        'quiet',
      ),
    ]),
  ]
}

const INTRODUCTION: Text = {
  en: 'The Measures set no amounts: Article 20 points to other laws. What those say for a breach depends on its day; what was not found is said as such.',
  zh: '本办法未规定罚款数额，第二十条援引其他法律。对某一行为的规定随日期而异；未找到的，如实说明。',
}

/** What a breach may cost on a day: article by article, then what was not found and what is not held. */
export function liabilityPage(breach: Breach, day: CivilDate): Page {
  const liability = liabilityFor(breach, day)
  const on = dateText(day)
  return [
    line([span({ en: `Liability for ${liability.name.en}`, zh: liability.name.zh }, 'title')]),
    line([
      span(
        {
          en: `A breach on ${on.en}. What the articles say, not what an authority will impose.`,
          zh: `行为日期：${on.zh}。以下为条文所载，并非主管机关将作出的处罚。`,
        },
        'quiet',
      ),
    ]),
    ...articlesPage(liability),
    ...said({ en: 'Note', zh: '说明' }, liability.notes),
    ...said({ en: 'Not found', zh: '未找到' }, liability.notFound),
    ...said({ en: 'Not verified here', zh: '未核实' }, liability.notVerified),
    ...daysPage(liabilities[breach], day),
  ]
}

function articlesPage({ rows }: Liability): Page {
  const articles = [...new Set(rows.map(({ article }) => article))]
  return articles.flatMap((article) => {
    const ofArticle = rows.filter((row) => row.article === article)
    const { breaks, from, to, source } = ofArticle[0]!
    return [
      ...heading(citeText(article)),
      line([span(breachText(breaks, from, to), 'quiet')]),
      ...ofArticle.flatMap(rowPage),
      line([span(joined({ en: 'Source: ', zh: '来源：' }, sourceText(source)), 'quiet')]),
    ]
  })
}

export function rowPage(row: LiabilityRow): Page {
  const who = whoPaysText(row)
  const fine = fineText(row)
  const besides = listed(row.besides, '; ', '，')
  return [
    line([{ en: `${who.en}, ${row.where.en}: `, zh: `${who.zh}，${row.where.zh}：` }, span(fine, 'strong')], {
      lead: '- ',
    }),
    ...(row.besides.length > 0
      ? [line([span({ en: 'Besides: ', zh: '另有：' }, 'quiet'), besides], { lead: '  ' })]
      : []),
  ]
}

const said = (title: Text, texts: readonly Text[]): Page =>
  texts.length === 0 ? [] : [...heading(title), ...texts.map((text) => line([text], { lead: '- ' }))]

/** The days from which the answer is another one. */
function daysPage({ rows, gaps }: LiabilityOverTime, day: CivilDate): Page {
  const changes = [...rows, ...gaps].flatMap(({ from, to }) => [
    from,
    ...(to === null ? [] : [addDays(to as CivilDate, 1)]),
  ])
  const days = [...new Set(changes)].sort().map((each) => dateText(each))
  if (days.length === 0) return []
  const [list, on] = [listed(days, ', ', '、'), dateText(day)]
  return [
    blank,
    line([
      span(
        {
          en: `The answer changes on ${list.en}; the one above is that of ${on.en}.`,
          zh: `该项规定于下列日期发生变化：${list.zh}；以上为${on.zh}的规定。`,
        },
        'quiet',
      ),
    ]),
  ]
}
