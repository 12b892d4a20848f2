import { answeredText } from '#documents'
import type { Text } from '#language'
import type { Answer, TierReasonResult } from '#rules'
import { bracketed, TIER, TIER_IS_PRACTICE } from '#words'
import { heading, joined, line, type Page, span } from '../layout/index.ts'
import type { Standing } from './standing.ts'

const MOST = 12

/** What an interview for the tier ends with: the tier, why it is that one, and why it is not settled where it is not. */
export function tierEndPage({ report, matter, determiner }: Standing, tier: Text): Page {
  const { facts } = determiner.regulation
  const met = report.tierReasons.filter(({ status }) => status === 'met')
  const open = report.tierReasons.filter(({ status }) => status === 'unknown')
  const waitsFor = ({ missing }: TierReasonResult): readonly Text[] =>
    missing.map((name) => joined('“', facts[name]!.question, '” ', whyOpen(matter.answers[name], name)))
  const whyOpen = (answer: Answer | undefined, name: string): Text => {
    if (answer?.state === 'dont-know') return { en: 'nobody knows yet', zh: '尚不清楚' }
    if (answer?.state !== 'answered') return { en: 'is not answered', zh: '未回答' }
    const { en, zh } = answeredText(facts[name]!, answer)
    return { en: `is answered “${en}”, which leaves it open`, zh: `答为“${zh}”，仍不能确定` }
  }
  return [
    ...heading(joined({ en: 'Internal tier', zh: '内部上报层级' }, bracketed(TIER_IS_PRACTICE))),
    line([span(tier, 'strong')]),
    ...met.map(({ claim }) => line([claim], { lead: '✓ ', leadStyle: 'met' })),
    ...(met.length === 0 && open.length === 0 ? [line([NO_REASON])] : []),
    ...open.slice(0, MOST).flatMap((reason): Page => {
      const to = TIER[reason.tier]
      const raises: Text = { en: `to ${to.en}: `, zh: `可能升至${to.zh}：` }
      return [
        line([span(raises, 'quiet'), reason.claim], { lead: '? ', leadStyle: 'unknown' }),
        ...waitsFor(reason)
          .slice(0, 2)
          .map((each) => line([span(each, 'quiet')], { lead: '  ' })),
      ]
    }),
    ...(open.length > MOST
      ? [line([{ en: `… and ${open.length - MOST} more.`, zh: `……另有${open.length - MOST}项。` }])]
      : []),
  ]
}

const NO_REASON: Text = {
  en: 'No reason for a higher tier is met.',
  zh: '不存在需要升级的理由。',
}
