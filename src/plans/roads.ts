import { type Assumptions, plainAssumptions } from '#contract'
import type { Text } from '#language'
import { workingDaysText } from '#words'
import type { Plan, Road } from './plan.ts'

/** NOT LAW: the length of a supplement and the ways to a listing that are shown where nobody estimated them. */
export const EXAMPLE_SUPPLEMENT = 10
const EXAMPLE_APPLICATION_DAYS = [60, 120]

type Axes = Pick<
  Assumptions,
  | 'reviewNeeded'
  | 'complex'
  | 'specialReview'
  | 'specialReviewExtensionDays'
  | 'supplementRounds'
  | 'supplementWorkingDays'
>

/**
 * The roads that stand side by side with the plan's own: the plain one as the law has it, and over the plan's own
 * assumptions an extension, a supplement and a special review. The one that the plan assumes stands once, marked.
 *
 * @param plan  plans the same matter under assumptions laid over the plan's own
 */
export function roadsOf(own: Plan, plan: (assume: Partial<Assumptions>) => Plan): readonly Road[] {
  if (own.milestones.length === 0) return []
  const { assumptions: assume } = own
  const length = assume.supplementWorkingDays > 0 ? assume.supplementWorkingDays : EXAMPLE_SUPPLEMENT
  const supplemented =
    assume.supplementRounds > 0 ? {} : { supplementRounds: 1, supplementWorkingDays: length }
  const beside: readonly (readonly [Road['id'], Partial<Assumptions>])[] = [
    ['plain', PLAIN],
    ['extended', { reviewNeeded: true, complex: true }],
    ['supplement', { reviewNeeded: true, ...supplemented }],
    ['special-review', { reviewNeeded: true, specialReview: true }],
  ]
  const isExample = assume.supplementWorkingDays === 0
  const seen = new Set([keyOf(assume)])
  const rows: Road[] = []
  for (const [id, over] of beside) {
    const axes = { ...assume, ...over }
    const isOwn = keyOf(axes) === keyOf(assume)
    if (!isOwn && seen.has(keyOf(axes))) continue
    if (isOwn && rows.some(({ assumed }) => assumed)) continue
    seen.add(keyOf(axes))
    rows.push(roadOf(id, roadName(axes, isExample), over, isOwn ? own : plan(over), isOwn))
  }
  return rows.some(({ assumed }) => assumed)
    ? rows
    : [roadOf('assumed', roadName(assume, isExample), {}, own, true), ...rows]
}

/** Where the day of the application is not known: what would follow from examples, each named. */
export const applicationExamples = (direction: Plan['direction']) =>
  EXAMPLE_APPLICATION_DAYS.map((days) => ({
    name: {
      en: `If the application goes out ${days} working days before the listing (an example, not law)${direction === 'backward' ? ', the latest filing day would be' : ''}`,
      zh: `如在上市前${days}个工作日提出上市申请（示例，并非条文规定）${direction === 'backward' ? '，最迟申报日为' : ''}`,
    },
    assume: { applicationWorkingDays: days },
  }))

const PLAIN: Axes = {
  reviewNeeded: plainAssumptions.reviewNeeded,
  complex: plainAssumptions.complex,
  specialReview: plainAssumptions.specialReview,
  specialReviewExtensionDays: plainAssumptions.specialReviewExtensionDays,
  supplementRounds: plainAssumptions.supplementRounds,
  supplementWorkingDays: plainAssumptions.supplementWorkingDays,
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

function roadOf(
  id: Road['id'],
  name: Text,
  assume: Partial<Assumptions>,
  plan: Plan,
  assumed: boolean,
): Road {
  const { latestSafeFilingDay, reason, filed, milestones, inTime } = plan
  const result = milestones.findLast(({ step }) => step === 'concluded' || step === 'no-review-needed')
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
function roadName(axes: Axes, isExample: boolean): Text {
  const { supplementRounds: rounds, supplementWorkingDays: days } = axes
  const [en, zh] = reviewName(axes)
  if (rounds === 0) return { en, zh }
  const whose = isExample ? { en: 'an example', zh: '示例' } : { en: 'your estimate', zh: '自行估计' }
  const count = rounds === 1 ? 'one supplement' : `${rounds} supplements`
  return {
    en: `${en}, with ${count} of ${workingDaysText(days).en}${rounds === 1 ? '' : ' each'} (${whose.en})`,
    zh: `${zh}，${rounds === 1 ? '一次' : `${rounds}次`}补充材料${rounds === 1 ? '' : '各'}${days}个工作日（${whose.zh}）`,
  }
}

function reviewName({
  reviewNeeded,
  complex,
  specialReview,
  specialReviewExtensionDays: more,
}: Axes): [string, string] {
  if (!reviewNeeded) return ['No review needed', '无需审查']
  if (!specialReview)
    return complex
      ? ['Preliminary review extended', '初步审查延长']
      : ['Preliminary review, not extended', '初步审查，不延长']
  const [en, zh] = complex
    ? ['Special review after an extended preliminary review', '初步审查延长后进入特别审查']
    : ['Special review', '进入特别审查']
  if (more === 0) return [en, zh]
  return more === 'no-cap'
    ? [`${en}, extended without a day`, `${zh}，延长且未定期限`]
    : [`${en}, extended by ${workingDaysText(more).en}`, `${zh}，延长${more}个工作日`]
}
