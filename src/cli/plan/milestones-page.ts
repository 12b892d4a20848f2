import type { PlanAnswer } from '#contract'
import { citesText, planDayText } from '#documents'
import type { Text } from '#language'
import type { Milestone, Unbounded } from '#plans'
import { dateText, MILESTONE_BASIS, workingDaysText } from '#words'
import { heading, joined, line, type Page, span, widthOf } from '../layout/index.ts'

/** Every milestone with its earliest and its latest day, and a mark where the law does not hold the latest. */
export function milestonesPage({ milestones, filed, asOf, direction, reason }: PlanAnswer): Page {
  if (milestones.length === 0) return []
  const today = direction === 'backward' && reason
  const on = dateText(filed ?? asOf)
  const title: Text = today
    ? { en: `Milestones, filed on ${on.en}`, zh: `节点（以${on.zh}申报计）` }
    : direction === 'backward'
      ? {
          en: `Milestones, filed on the latest day ${on.en}`,
          zh: `节点（以最迟申报日${on.zh}申报计）`,
        }
      : { en: 'Milestones', zh: '节点' }
  const reasons = reasonsIn(milestones)
  return [
    ...heading(title),
    line([span(HEAD, 'quiet')], { lead: '  ', hang: `  ${GAP}${GAP}` }),
    ...milestones.flatMap((each) => milestoneLines(each, reasons)),
    ...reasons.map(({ because, cite }, index) =>
      line([span(because, 'quiet'), span(joined(' · ', citesText(cite)), 'quiet')], {
        lead: `  ∞${index + 1} `,
      }),
    ),
  ]
}

/** Words over columns: each padded with blanks that no wrapping takes away, to the width that follows it. */
export const columns = (...parts: readonly (string | number)[]): string =>
  parts.reduce<string>((row, part, at) => {
    if (typeof part === 'string') return row + part.replaceAll(' ', '\u00a0')
    return row + '\u00a0'.repeat(Math.max(1, part - widthOf(String(parts[at - 1]))))
  }, '')

const HEAD: Text = {
  en: `${columns('earliest', 12, 'latest', 12)}latest: by the periods of the law and your estimates; ∞: the law sets no limit`,
  zh: `${columns('最早', 12, '最迟', 12)}最迟：依条文期限和自行估计；∞：条文未加限定`,
}
const GAP = '            '

function milestoneLines(milestone: Milestone, reasons: readonly Unbounded[]): Page {
  const { earliest, latest, name, cite, unbounded, statutory, basis, period, count, note } = milestone
  const marks = unbounded
    .map(({ code }) => `∞${reasons.findIndex((each) => each.code === code) + 1}`)
    .join(' ')
  const style = basis === 'given' || basis === 'law' ? 'strong' : undefined
  const lead = `  ${earliest}  ${latest ?? '—         '}  `
  const [length, begins] = [
    workingDaysText(period?.workingDays ?? 0),
    period?.starts ? planDayText(period.starts) : dateText(count?.from ?? earliest),
  ]
  const counted: Text | undefined =
    period && count
      ? {
          en: `${length.en} from ${begins.en}`,
          zh: `自${begins.zh}起${length.zh}`,
        }
      : basis === 'estimate' || basis === 'assumed'
        ? MILESTONE_BASIS[basis]
        : undefined
  const more = [
    ...(counted && !note ? [counted] : []),
    ...(statutory && statutory.earliest !== statutory.latest
      ? [planDayText({ earliest: statutory.earliest, latest: statutory.latest })]
      : []),
    ...(milestone.firm || latest === null ? [] : [{ en: 'provisional', zh: '暂定' }]),
    ...(note ? [note] : []),
  ]
  return [
    line(
      [
        span(name, style),
        span(marks === '' ? '' : ` ${marks}`, 'unknown'),
        span(cite.length > 0 ? joined(' · ', citesText(cite.slice(0, 1))) : '', 'quiet'),
      ],
      { lead, hang: `  ${GAP}${GAP}` },
    ),
    ...(more.length > 0
      ? [
          line(
            [
              span(
                { en: more.map(({ en }) => en).join('; '), zh: more.map(({ zh }) => zh).join('；') },
                'quiet',
              ),
            ],
            {
              lead: `  ${GAP}${GAP}`,
            },
          ),
        ]
      : []),
  ]
}

function reasonsIn(milestones: readonly Milestone[]): readonly Unbounded[] {
  const byCode = new Map(
    milestones.flatMap(({ unbounded }) => unbounded.map((each) => [each.code, each] as const)),
  )
  return [...byCode.values()]
}
