import { lastDayText, stepNamed } from '#answers'
import type { DueDateProof } from '#clock'
import { citesText } from '#documents'
import type { Text } from '#language'
import { regulations } from '#practice'
import type { ClockProof, Rulebook } from '#review'
import { dateText } from '#words'
import { whyPage } from '../due/why-page.ts'
import { blank, heading, joined, line, type Page, span } from '../layout/index.ts'

/** What every date rests on, then day by day. */
export const proofPage = (review: Rulebook, proofs: readonly ClockProof[]): Page =>
  proofs.flatMap((proof) => [...groundsPage(review, proof), ...countPage(proof)])

function groundsPage(
  review: Rulebook,
  { clock, cite, claim, runsFrom, startedBy, readings, excluded, note }: ClockProof,
): Page {
  const whose = clock.of === undefined ? '' : ` — ${clock.of}`
  const started = startedBy === '' ? undefined : stepNamed(review, startedBy)
  return [
    ...heading(joined({ en: 'Why ', zh: '依据：' }, lastDayText(clock), ' · ', claim, whose)),
    line([span(citesText(cite), 'quiet')], { lead: '  ' }),
    line([{ en: 'Runs from: ', zh: '起算日：' }, runsFrom], { lead: '  ' }),
    ...(started
      ? [
          line([{ en: 'Started by: ', zh: '起因：' }, started.claim, span(` · ${startedBy}`, 'quiet')], {
            lead: '  ',
          }),
        ]
      : []),
    ...Object.entries(readings).map(([name, position]) =>
      line(
        [
          { en: 'Reading: ', zh: '解释口径：' },
          positionOf(review, name, position),
          span(` · --reading ${name}=${position}`, 'quiet'),
        ],
        { lead: '  ' },
      ),
    ),
    ...excluded.map(({ from, to, cite: where }) => {
      const [first, last] = [dateText(from), dateText(to)]
      return line(
        [
          { en: `Not counted: ${first.en} to ${last.en}`, zh: `不计入：${first.zh}至${last.zh}` },
          span(joined(' · ', citesText(where)), 'quiet'),
        ],
        { lead: '  ' },
      )
    }),
    ...(note ? [line([span(note, 'quiet')], { lead: '  ' })] : []),
  ]
}

/** A position in words; by its names alone where the law of the case has no such reading. */
function positionOf({ tables }: Rulebook, name: string, position: string): Text {
  const ids = tables.map(({ procedure }) => procedure.regulation)
  const found = regulations
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ readings }) => readings[name]?.positions[position] ?? [])
  return found.at(-1) ?? { en: `${name}=${position}`, zh: `${name}=${position}` }
}

function countPage({ count, latestCount }: ClockProof): Page {
  if (!count) return [line([NO_COUNT], { lead: '  ' })]
  if (!latestCount) return whyPage(count)
  const titled = (en: string, zh: string, proof: DueDateProof): Page => [
    blank,
    line([span({ en, zh }, 'strong')], { lead: '  ' }),
    ...whyPage(proof),
  ]
  return [
    ...titled('To the earliest day', '至最早日', count),
    ...titled('To the latest day', '至最晚日', latestCount),
  ]
}

const NO_COUNT = {
  en: 'There is nothing to count: the day is the one the notice gives, or there is none.',
  zh: '无需逐日计算：以通知所载日期为准，或者没有确定日期。',
}
