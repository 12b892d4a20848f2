import type { Text } from '#language'
import type { Assumptions, Planning, RoadAxis } from '#review'
import { workingDaysText } from '#words'
import type { Plan, Road } from './plan.ts'

type Axes = Pick<Assumptions, RoadAxis>

/**
 * The roads that stand side by side with the plan's own: the plain one as the law has it, and over the plan's own
 * assumptions an extension, a supplement and a special review. The one that the plan assumes stands once, marked.
 *
 * @param plan  plans the same matter under assumptions laid over the plan's own
 */
export function roadsOf(
  planning: Planning,
  own: Plan,
  plan: (assume: Partial<Assumptions>) => Plan,
): readonly Road[] {
  if (own.milestones.length === 0) return []
  const { assumptions: assume } = own
  const length = assume.supplementWorkingDays > 0 ? assume.supplementWorkingDays : planning.exampleSupplement
  const supplemented =
    assume.supplementRounds > 0 ? {} : { supplementRounds: 1, supplementWorkingDays: length }
  const isExample = assume.supplementWorkingDays === 0
  const seen = new Set([keyOf(assume)])
  const rows: Road[] = []
  for (const { id, assume: roadAssume, supplemented: isSupplemented } of planning.roads) {
    const over = isSupplemented ? { ...roadAssume, ...supplemented } : roadAssume
    const axes = { ...assume, ...over }
    const isOwn = keyOf(axes) === keyOf(assume)
    if (!isOwn && seen.has(keyOf(axes))) continue
    if (isOwn && rows.some(({ assumed }) => assumed)) continue
    seen.add(keyOf(axes))
    rows.push(roadOf(id, roadName(planning, axes, isExample), over, isOwn ? own : plan(over), isOwn))
  }
  return rows.some(({ assumed }) => assumed)
    ? rows
    : [roadOf('assumed', roadName(planning, assume, isExample), {}, own, true), ...rows]
}

/** What tells roads apart: a length of supplements that are not asked for moves nothing. */
const keyOf = (axes: Axes): string =>
  JSON.stringify([
    axes.reviewNeeded,
    axes.complex,
    axes.specialReview,
    axes.specialReview ? axes.specialReviewExtensionDays : 0,
    axes.supplementRounds,
    axes.supplementRounds > 0 ? axes.supplementWorkingDays : 0,
  ])

/** The result among milestones: the last that is a step of the procedure. */
export const resultIn = (milestones: Plan['milestones']): Plan['milestones'][number] | undefined =>
  milestones.findLast(({ step }) => step !== undefined)

function roadOf(
  id: Road['id'],
  name: Text,
  assume: Partial<Assumptions>,
  plan: Plan,
  assumed: boolean,
): Road {
  const { latestSafeFilingDay, reason, filed, milestones, inTime } = plan
  const result = resultIn(milestones)
  return {
    id,
    name,
    assume,
    assumed,
    ...(latestSafeFilingDay === undefined ? {} : { latestSafeFilingDay }),
    ...(reason ? { reason } : {}),
    ...(filed ? { filed } : {}),
    result: result?.statutory ?? null,
    ...(inTime ? { inTime } : {}),
  }
}

/** A road in words, by what is assumed of the review. */
function roadName(planning: Planning, axes: Axes, isExample: boolean): Text {
  const { supplementRounds: rounds, supplementWorkingDays: days } = axes
  const { en, zh } = planning.roadName(axes)
  if (rounds === 0) return { en, zh }
  const whose = isExample ? { en: 'an example', zh: '示例' } : { en: 'your estimate', zh: '自行估计' }
  const count = rounds === 1 ? 'one supplement' : `${rounds} supplements`
  return {
    en: `${en}, with ${count} of ${workingDaysText(days).en}${rounds === 1 ? '' : ' each'} (${whose.en})`,
    zh: `${zh}，${rounds === 1 ? '一次' : `${rounds}次`}补充材料${rounds === 1 ? '' : '各'}${days}个工作日（${whose.zh}）`,
  }
}
