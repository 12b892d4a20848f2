import { type Planning, type PlanTerms, periodIn, stepIn, type Unbounded } from '#review'

/** Why the law does not hold a latest day, in the words of the version in force. */
export function whyUnbounded(
  code: 'notice-after-replies' | 'special-review-generally' | 'extension-without-cap',
  terms: PlanTerms,
): Unbounded {
  const special = periodIn(terms, 'special-review')
  switch (code) {
    case 'notice-after-replies':
      return {
        code,
        because: {
          en: 'No period is stated for the Office’s notice after the replies: the sum puts it on the day of the last reply.',
          zh: '条文未规定收到回复之后通知当事人的期限：此处按最后回复之日计。',
        },
        cite: stepIn(terms, 'special-review-notified')?.cite ?? [],
        readings: [],
      }
    case 'special-review-generally':
      return {
        code,
        because: {
          en: `The ${special.workingDays} working days of the special review hold “generally” (一般): they are no limit without exception.`,
          zh: `特别审查“一般”在${special.workingDays}个工作日内完成，并非没有例外的上限。`,
        },
        cite: special.cite,
        readings: ['special-review-from'],
      }
    case 'extension-without-cap':
      return {
        code,
        because: {
          en: 'A special review may be extended where the circumstances are complex, and no cap is stated.',
          zh: '情况复杂的，特别审查可以延长，条文未规定上限。',
        },
        cite: special.cite,
        readings: [],
      }
  }
}

/** Why the law does not hold a latest day, in a few words. */
export const unboundedBriefly: Planning['unboundedBriefly'] = {
  'notice-after-replies': {
    en: 'no period for the notice after the replies',
    zh: '回复之后的通知未规定期限',
  },
  'special-review-generally': {
    en: 'the working days of a special review hold only “generally”',
    zh: '特别审查仅“一般”应当在规定的工作日内完成',
  },
  'extension-without-cap': { en: 'extension without a cap', zh: '延长未规定上限' },
}
