import { CHANGEABLE } from '#answers'
import type { FlipReport, LeverReport } from '#contract'
import { citesText } from '#documents'
import type { Regulation } from '#rules'
import { heading, joined, type Line, line, type Page, span } from '../layout/index.ts'

/** By what each fact that was named can be changed, or why it cannot. NOT LAW, and the page says so. */
export function leversPage({ levers, caution }: FlipReport, regulation: Regulation): Page {
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
