import type { Text } from '#language'
import { type Assumptions, type Planning, plainAssumptions, type RoadAxis } from '#review'
import { workingDaysText } from '#words'

type Axes = Pick<Assumptions, RoadAxis>

/** The plain road as the law has it, and over a plan's own assumptions an extension, a supplement, a special review. */
export const roads: Planning['roads'] = [
  {
    id: 'plain',
    assume: {
      reviewNeeded: plainAssumptions.reviewNeeded,
      complex: plainAssumptions.complex,
      specialReview: plainAssumptions.specialReview,
      specialReviewExtensionDays: plainAssumptions.specialReviewExtensionDays,
      supplementRounds: plainAssumptions.supplementRounds,
      supplementWorkingDays: plainAssumptions.supplementWorkingDays,
    },
  },
  { id: 'extended', assume: { reviewNeeded: true, complex: true } },
  { id: 'supplement', assume: { reviewNeeded: true }, supplemented: true },
  { id: 'special-review', assume: { reviewNeeded: true, specialReview: true } },
]

/** A road in words, by what is assumed of the review. */
export function roadName(axes: Axes): Text {
  const [en, zh] = reviewName(axes)
  return { en, zh }
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

/** NOT LAW: the ways to a listing that are shown where nobody estimated them. */
const EXAMPLE_APPLICATION_DAYS = [60, 120]

/** Where the day of the application is not known: what would follow from examples, each named. */
export const estimates: Planning['estimates'] = (direction) =>
  EXAMPLE_APPLICATION_DAYS.map((days) => ({
    name: {
      en: `If the application goes out ${days} working days before the listing (an example, not law)${direction === 'backward' ? ', the latest filing day would be' : ''}`,
      zh: `如在上市前${days}个工作日提出上市申请（示例，并非条文规定）${direction === 'backward' ? '，最迟申报日为' : ''}`,
    },
    assume: { applicationWorkingDays: days },
  }))
