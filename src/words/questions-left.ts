import type { Text } from '#language'

/** The parts of an interview. */
export type InterviewPart = 'supplier' | 'verdict' | 'steps' | 'tier' | 'all'

/** Before the number of questions that are left of a part. */
export const LEFT_OF: Readonly<Record<InterviewPart, Text>> = {
  verdict: { en: 'Left to the screening result: ', zh: '距筛查结果：' },
  steps: { en: 'Left on what is done, and in which order: ', zh: '关于履行情况与先后顺序：' },
  tier: { en: 'Left to the internal tier: ', zh: '距内部上报层级：' },
  all: { en: 'Left of this part: ', zh: '本部分尚余：' },
  supplier: { en: 'Left about what you supply: ', zh: '关于提供产品和服务：' },
}

/**
 * About how many questions are left, this one included: rounded, since nobody answers a third of a question.
 *
 * @param onAverage  undefined where it is not worked out
 * @example questionsLeftText({ onAverage: 5.3, atMost: 9 }).en  // about 5 questions, at most 9
 */
export function questionsLeftText({
  onAverage,
  atMost,
}: {
  readonly onAverage: number | undefined
  readonly atMost: number
}): Text {
  const about = Math.max(1, Math.round(onAverage ?? atMost))
  if (atMost === 1) return { en: 'this question', zh: '本题' }
  if (onAverage === undefined || about >= atMost) {
    return { en: `at most ${atMost} questions`, zh: `至多${atMost}题` }
  }
  return {
    en: `about ${about} ${about === 1 ? 'question' : 'questions'}, at most ${atMost}`,
    zh: `约${about}题，至多${atMost}题`,
  }
}
