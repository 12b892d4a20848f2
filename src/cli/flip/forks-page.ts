import type { Text } from '#language'
import type { Forks } from '#reasoning'
import { limitedName, type Regulation, type Scope } from '#rules'
import { bracketed, VERDICT } from '#words'
import { heading, joined, line, listed, type Page, span } from '../layout/index.ts'
import { VERDICT_STYLE } from '../words.ts'

/** The verdict under every reading that matters: one line where it is always the same, else one for each way. */
export function forksPage(
  { deciding, forks }: Forks,
  regulation: Regulation,
  scope: readonly Scope[] | undefined,
): Page {
  const title = heading({ en: 'Under other readings of the text', zh: '采其他解释口径时' })
  if (deciding.length === 0) {
    const { name } = VERDICT[forks[0]!.verdict]
    return [
      ...title,
      line([
        span(limitedName(name, scope), VERDICT_STYLE[forks[0]!.verdict]),
        { en: ' under every reading.', zh: '：各解释口径下筛查结果均相同。' },
      ]),
    ]
  }
  return [
    ...title,
    ...forks.map(({ readings, verdict }) => {
      const taken = Object.entries(readings).map(([id, position]) => positionText(regulation, id, position))
      return line(
        [
          span(limitedName(VERDICT[verdict].name, scope), VERDICT_STYLE[verdict]),
          { en: ' — ', zh: '——' },
          ...spaced(taken),
        ],
        {
          lead: '• ',
          hang: '  ',
        },
      )
    }),
    line([span(SWITCH, 'quiet')]),
  ]
}

const SWITCH: Text = {
  en: '“anshen law readings” gives each reading with its sources and how to take another position.',
  zh: '“anshen law readings”列出各解释口径的依据及切换方法。',
}

const spaced = (texts: readonly Text[]): readonly Text[] => [listed(texts, '; ', '；')]

function positionText({ readings }: Regulation, id: string, position: string): Text {
  const { positions, default: byDefault } = readings[id]!
  const said = positions[position]!
  return position === byDefault ? joined(said, bracketed({ en: 'default', zh: '默认' })) : said
}
