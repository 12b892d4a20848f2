import type { Text } from '#language'

/** The parts of an interview. */
export type InterviewPart = 'supplier' | 'verdict' | 'steps' | 'tier' | 'all'

/** Before the number of questions that are left of a part. */
export const LEFT_OF: Readonly<Record<InterviewPart, Text>> = {
  verdict: { en: 'Still to ask before the screening result: ', zh: '得出筛查结果前尚需询问：' },
  steps: { en: 'Still to ask about what is done, and in which order: ', zh: '履行情况与先后顺序尚需询问：' },
  tier: { en: 'Still to ask about the internal tier: ', zh: '内部上报层级尚需询问：' },
  all: { en: 'Still to ask in this part: ', zh: '本部分尚需询问：' },
  supplier: { en: 'Still to ask about what you supply: ', zh: '提供产品和服务方面尚需询问：' },
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
