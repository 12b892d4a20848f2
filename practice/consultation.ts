import type { Text } from '#language'
import { type Answers, isNamed } from '#rules'
import { bracketed, dateText, joined, judgeText } from '#words'
import type { FactName } from './versions.ts'

/** NOT LAW: the fact by which a consultation ends: the Office answered. */
export const consultationFact: FactName = 'consultedTheOffice'

/** What came of asking the Office. It ends the consultation, not the duties: the answer is about what was put to it. */
export function consultationSaid(answers: Answers): Text | undefined {
  const answer = answers[consultationFact]
  if (answer?.state !== 'answered') return undefined
  const day = answer.on ? dateText(answer.on) : undefined
  const on: Text = day ? { en: ` on ${day.en}`, zh: `于${day.zh}` } : { en: '', zh: '' }
  const who: Text = isNamed(answer.by)
    ? bracketed(joined({ en: 'recorded by ', zh: '记录人：' }, judgeText(answer.by!)))
    : { en: '', zh: '' }
  switch (answer.value) {
    case 'noFilingNeeded':
      return {
        en: `The Office answered${on.en} that no filing is needed${who.en}. The answer is about the facts that were put to it.`,
        zh: `网络安全审查办公室已${on.zh}答复无须申报${who.zh}。该答复仅就所陈述的事实而言。`,
      }
    case 'awaitingAnswer':
      return {
        en: `The Office was consulted${on.en}${who.en}; its answer is awaited.`,
        zh: `已${on.zh}向网络安全审查办公室咨询${who.zh}，尚待答复。`,
      }
    case 'shouldFile':
      return {
        en: `The Office answered${on.en} that a filing should be made${who.en}: file.`,
        zh: `网络安全审查办公室已${on.zh}答复应当申报${who.zh}：请申报。`,
      }
    default:
      return undefined
  }
}
