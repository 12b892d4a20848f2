import type { Scenario } from '#review'

/** NOT LAW: the length of a supplement where nobody estimated it. */
export const EXAMPLE_SUPPLEMENT = 10

/** The roads the law itself tells apart, from the shortest to the longest that has a sum. */
export const scenarios: readonly Scenario[] = [
  {
    id: 'no-review-needed',
    name: { en: 'No review needed', zh: '无需审查' },
    assume: { reviewNeeded: false, complex: false, specialReview: false, specialReviewExtensionDays: 0 },
    readings: {},
  },
  {
    id: 'preliminary-review',
    name: { en: 'Preliminary review', zh: '初步审查' },
    assume: { reviewNeeded: true, complex: false, specialReview: false, specialReviewExtensionDays: 0 },
    readings: {},
  },
  {
    id: 'complex',
    name: { en: 'Complex preliminary review', zh: '情况复杂的初步审查' },
    assume: { reviewNeeded: true, complex: true, specialReview: false, specialReviewExtensionDays: 0 },
    readings: {},
  },
  {
    id: 'one-supplement',
    name: {
      en: `Preliminary review with one supplement of ${EXAMPLE_SUPPLEMENT} working days (an example)`,
      zh: `初步审查，一次补充材料${EXAMPLE_SUPPLEMENT}个工作日（示例）`,
    },
    assume: {
      reviewNeeded: true,
      complex: false,
      specialReview: false,
      specialReviewExtensionDays: 0,
      supplementRounds: 1,
      supplementWorkingDays: EXAMPLE_SUPPLEMENT,
    },
    readings: {},
  },
  {
    id: 'special-review',
    name: { en: 'Special review', zh: '特别审查' },
    assume: { reviewNeeded: true, complex: false, specialReview: true },
    readings: {},
  },
  {
    id: 'complex-special-review',
    name: { en: 'Special review after a complex one', zh: '情况复杂后的特别审查' },
    assume: { reviewNeeded: true, complex: true, specialReview: true },
    readings: {},
  },
]
