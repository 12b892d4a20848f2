import { answeredText } from '#documents'
import type { Text } from '#language'
import type { Answer, Fact } from '#rules'
import { dateText, joined, judgeText, listed } from '#words'

/** The answer a matter gives to a fact, with who gave it, when, and on what ground. */
export function answerSaid(fact: Fact, answer: Answer | undefined): Text {
  const value = answeredText(fact, answer)
  if (!answer) return value
  const ground = provenanceText(fact, answer)
  return ground.length === 0 ? value : joined(value, { en: ' — ', zh: '——' }, listed(ground))
}

function provenanceText(fact: Fact, { state, by, on, basis, evidence, reason }: Answer): readonly Text[] {
  const isJudged = fact.judgement && state === 'answered'
  const who = isJudged ? { en: 'judged by ', zh: '评估人：' } : { en: 'by ', zh: '答复人：' }
  const day = on ? dateText(on) : undefined
  return [
    ...(by ? [joined(who, judgeText(by), ...(day ? [{ en: ', ', zh: '，' }, day] : []))] : []),
    ...(basis ? [joined({ en: 'basis: ', zh: '计数口径：' }, basis)] : []),
    ...(day && !by ? [joined({ en: 'as of ', zh: '截至' }, day)] : []),
    ...(evidence ? [joined({ en: 'evidence: ', zh: '证据：' }, evidence)] : []),
    ...(reason ? [joined({ en: 'reason: ', zh: '理由：' }, reason)] : []),
  ]
}
