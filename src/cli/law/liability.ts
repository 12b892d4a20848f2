import { breachesAnswer, liabilityAnswer } from '#answers'
import { type LiabilityAnswer, nameExpected, nearestTo } from '#contract'
import { citesText, citeText, sourceText } from '#documents'
import type { Text } from '#language'
import { type Breach, liabilities } from '#regulations'
import type { Cite } from '#rules'
import { capital, dateText } from '#words'
import { blank, heading, joined, line, listed, type Page, span } from '../layout/index.ts'
import { badInput, type Refused, wrongArgument } from '../refusal.ts'
import { dateArgument, today } from '../today.ts'
import type { LawResult } from './options.ts'

/** `anshen law liability [BREACH] [--on DATE]`: what a breach may cost by the law of a day. */
export function liability(breach: string | undefined, on: string | undefined): LawResult | Refused {
  const day = on === undefined ? today() : dateArgument('--on', on)
  if (!day.ok) return day.refused
  if (breach === undefined) return { page: breachesPage, json: breachesAnswer }
  if (!isBreach(breach)) return noBreach(breach)
  const answer = liabilityAnswer(breach, day.value)
  return { page: () => liabilityPage(answer), json: () => answer }
}

const NAMES = Object.keys(liabilities)
const isBreach = (name: string): name is Breach => Object.hasOwn(liabilities, name)

function noBreach(name: string): Refused {
  const nearest = nearestTo(name, NAMES)
  const message = { en: 'no such breach is recorded here.', zh: '此处未收录该违法行为。' }
  const expected = nameExpected(name, NAMES)
  return badInput([wrongArgument(name, message, expected, `anshen law liability ${nearest ?? NAMES[0]}`)], {
    en: '“anshen law liability” lists the breaches.',
    zh: '“anshen law liability”列出所收录的违法行为。',
  })
}

/** The breaches for which something true can be said. */
export function breachesPage(): Page {
  return [
    line([span({ en: 'Liability', zh: '法律责任' }, 'title')]),
    line([span(INTRODUCTION, 'quiet')]),
    blank,
    ...breachesAnswer().breaches.flatMap(({ breach, name }) => [
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
export function liabilityPage({
  name,
  day,
  rows,
  notes,
  notFound,
  notVerified,
  changesOn,
}: LiabilityAnswer): Page {
  const on = dateText(day)
  return [
    line([span({ en: `Liability for ${name.en}`, zh: name.zh }, 'title')]),
    line([
      span(
        {
          en: `A breach on ${on.en}. What the articles say, not what an authority will impose.`,
          zh: `行为日期：${on.zh}。以下为条文所载，并非主管机关将作出的处罚。`,
        },
        'quiet',
      ),
    ]),
    ...articlesPage(rows),
    ...said({ en: 'Note', zh: '说明' }, notes),
    ...said({ en: 'Not found', zh: '未找到' }, notFound),
    ...said({ en: 'Not verified here', zh: '未核实' }, notVerified),
    ...daysPage(changesOn, day),
  ]
}

function articlesPage(rows: LiabilityAnswer['rows']): Page {
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

/** What one article imposes for a breach, at one degree, on one payer. */
export type LiabilityRow = Omit<LiabilityAnswer['rows'][number], 'source'>

export const rowPage = ({ whoPaysSaid: who, where, amountSaid, besides }: LiabilityRow): Page => [
  line([{ en: `${who.en}, ${where.en}: `, zh: `${who.zh}，${where.zh}：` }, span(amountSaid, 'strong')], {
    lead: '- ',
  }),
  ...(besides.length > 0
    ? [
        line([span({ en: 'Besides: ', zh: '另有：' }, 'quiet'), listed(besides, '; ', '，')], {
          lead: '  ',
        }),
      ]
    : []),
]

const said = (title: Text, texts: readonly Text[]): Page =>
  texts.length === 0 ? [] : [...heading(title), ...texts.map((text) => line([text], { lead: '- ' }))]

/** The days from which the answer is another one. */
function daysPage(changesOn: readonly string[], day: string): Page {
  if (changesOn.length === 0) return []
  const [list, on] = [
    listed(
      changesOn.map((each) => dateText(each)),
      ', ',
      '、',
    ),
    dateText(day),
  ]
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

/** What a penalty is for, and from when to when; some articles name the breach themselves, and no other article. */
export function breachText(breaks: readonly Cite[], from: string, to: string | null): Text {
  const [first, last] = [dateText(from), to === null ? undefined : dateText(to)]
  const of = citesText(breaks)
  const what =
    breaks.length === 0
      ? { en: 'Applies', zh: '' }
      : { en: `For breach of ${of.en}; applies`, zh: `违反${of.zh}；` }
  return {
    en: `${what.en} ${last ? `from ${first.en} to ${last.en}` : `since ${first.en}`}.`,
    zh: `${what.zh}${last ? `适用于${first.zh}至${last.zh}` : `自${first.zh}起适用`}。`,
  }
}
