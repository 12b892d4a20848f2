import type { PlanAnswer } from '#contract'
import { citesText } from '#documents'
import type { Text } from '#language'
import type { Milestone, Unbounded } from '#plans'
import { workingDaysText } from '#words'
import { heading, joined, line, type Page, span, widthOf } from '../layout/index.ts'

/** Every milestone with its earliest and its latest day, and a mark where the law does not hold the latest. */
export function milestonesPage({ milestones, filed, direction, reason }: PlanAnswer): Page {
  if (milestones.length === 0) return []
  const today = direction === 'backward' && reason
  const title: Text = today
    ? { en: `Milestones, filed on ${filed}`, zh: `节点（以${filed}申报计）` }
    : direction === 'backward'
      ? {
          en: `Milestones, filed on the latest day ${filed}`,
          zh: `节点（以最迟申报日${filed}申报计）`,
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
  const counted: Text | undefined =
    period && count
      ? {
          en: `${workingDaysText(period.workingDays).en} from ${period.starts ? written(period.starts) : count.from}`,
          zh: `自${period.starts ? written(period.starts) : count.from}起${period.workingDays}个工作日`,
        }
      : BASIS[basis]
  const more = [
    ...(counted && !note ? [counted] : []),
    ...(statutory && statutory.earliest !== statutory.latest
      ? [
          {
            en: `between ${statutory.earliest} and ${statutory.latest}`,
            zh: `在${statutory.earliest}与${statutory.latest}之间`,
          },
        ]
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

const written = ({ earliest, latest }: { readonly earliest: string; readonly latest: string }): string =>
  earliest === latest ? earliest : `${earliest}..${latest}`

const BASIS: Readonly<Record<Milestone['basis'], Text | undefined>> = {
  law: undefined,
  given: undefined,
  estimate: { en: 'your estimate', zh: '自行估计' },
  assumed: { en: 'no period stated: assumed at once', zh: '条文未规定期限：按即时计算' },
}

function reasonsIn(milestones: readonly Milestone[]): readonly Unbounded[] {
  const byCode = new Map(
    milestones.flatMap(({ unbounded }) => unbounded.map((each) => [each.code, each] as const)),
  )
  return [...byCode.values()]
}
