import { article } from './article.ts'

export const article8 = article({
  number: 8,
  caption: { en: 'Whether a review is needed', zh: '是否需要审查的确定' },
  paragraphs: [
    {
      id: 'art.8',
      zh: '网络安全审查办公室收到申报材料后，有10个工作日确定需不需要审查，并将结果书面通知运营者。',
      en: 'From receiving the materials filed, the Office of Cybersecurity Review has 10 working days to determine whether a review is needed and to notify the operator in writing of the result.',
      reason: {
        en: 'Whether a review is needed is for the Office to decide. A period that runs out decides nothing. The days start at receipt: that the materials must conform came with Order No. 8.',
        zh: '是否需要审查，由网络安全审查办公室确定。期限届满本身不产生“无需审查”的结论。期限自收到材料起算，材料须“符合规定”系第8号令所增。',
      },
    },
  ],
})
