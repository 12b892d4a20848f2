import type { Text } from '#language'
import type { Fact } from '#rules'
import { blank, line, type Page, span } from '../layout/index.ts'

/** Asked after a judgement. */
export function byWhom(lacks: 'name' | 'day', hasLast: boolean): Page {
  const same: Text = hasLast
    ? { en: ' “same” repeats the last.', zh: '输入“同上”沿用上一次的填写。' }
    : { en: '', zh: '' }
  const text: Text =
    lacks === 'name'
      ? {
          en: `Who judged this, a person or a body, and on which day? For example: Li Min, 2026-11-02.${same.en} Enter leaves it open: a “no” then counts as not judged, a “yes” is flagged.`,
          zh: `由何人或者何机构、于何日作出该项评估？例如：李敏，2026年11月2日。${same.zh}直接回车则暂缺：答“否”的，视为尚未评估；答“是”的，将予提示。`,
        }
      : {
          en: 'On which day? For example: 2026-11-02, or “today”. Enter leaves it open: a “no” then counts as not judged, a “yes” is flagged.',
          zh: '于何日作出？例如：2026年11月2日，或者“今天”。直接回车则暂缺：答“否”的，视为尚未评估；答“是”的，将予提示。',
        }
  return [line([text], { lead: '   ' })]
}

/** Before asking who made a judgement that stands in the file without a name or a day. */
export const unsigned = ({ question }: Fact): Page => [
  blank,
  line([
    span(
      {
        en: `Answered no, but not said by whom and when: “${question.en}”`,
        zh: `已答“否”，但未载明评估人及日期：“${question.zh}”`,
      },
      'strong',
    ),
  ]),
]

export const onlyAName: Page = [
  line(
    [
      {
        en: 'The answer is saved. Type who judged it and when, or Enter; “back” works at the next question.',
        zh: '答案已保存。请填写评估人和日期，或者直接回车；在下一题可使用“返回”。',
      },
    ],
    { lead: '   ' },
  ),
]

const FORM: Text = {
  en: 'by: Li Min; on: 2026-11-20; evidence: minutes 12',
  zh: '评估人：李敏；日期：2026-11-20；证据：会议纪要12号',
}

/** What cannot be told apart into a name, a day and the rest. */
export const unclearSignature = (typed: string): Page => [
  line(
    [
      {
        en: `“${typed}” cannot be read as who judged and when. Type it so: ${FORM.en}`,
        zh: `无法从“${typed}”中分辨评估人和日期。请按以下格式填写：${FORM.zh}`,
      },
    ],
    { lead: '   ' },
  ),
]

/** A day without its year. */
export const whichYear = (day: string): Page => [
  line([{ en: `“${day}” has no year: of which year?`, zh: `“${day}”未写年份：是哪一年？` }], { lead: '   ' }),
]

/** Another answer stands before the name than the one that was given. */
export const whichHolds = (before: Text, typed: string): Page => [
  line(
    [
      span(
        {
          en: `You answered “${before.en}”, and now typed “${typed}”. Which one holds? Type the answer.`,
          zh: `此前已答“${before.zh}”，现又输入“${typed}”。以哪一项为准？请输入答案。`,
        },
        'strong',
      ),
    ],
    { lead: '   ' },
  ),
]

/** What `?` shows where it is asked who judged. */
export const signatureExplained: Page = [
  line(
    [
      {
        en: `A legal judgement is made by a person or a body, never by a program, and on a day. Type the name and the day (Li Min, 2026-11-20), or with more: ${FORM.en}. Enter leaves it open, “quit” ends the interview; the answer itself is saved.`,
        zh: `法律判断由个人或者机构作出，不由程序作出，并应载明日期。请填写姓名或者名称及日期（李敏，2026年11月20日），也可写作：${FORM.zh}。直接回车则暂缺，输入“退出”结束询问；答案本身已保存。`,
      },
    ],
    { lead: '   ' },
  ),
]
