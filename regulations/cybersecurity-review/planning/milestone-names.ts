import type { Text } from '#language'

/** NOT LAW: short names of milestones, for lists and pictures. The article's own words are the step's claim. */
export const milestoneNames: Readonly<Record<string, Text>> = {
  'application-submitted': { en: 'Filing received by the Office', zh: '网络安全审查办公室收到申报' },
  'materials-conform': { en: 'Materials conform', zh: '申报材料符合规定' },
  'no-review-needed': { en: 'Notice: no review needed', zh: '通知：无需审查' },
  'review-required': { en: 'Notice: review needed', zh: '通知：需要审查' },
  'review-initiated': { en: 'Review started on a member unit’s opinion', zh: '依成员单位意见启动审查' },
  'supplement-requested': { en: 'Supplementary materials requested', zh: '要求提供补充材料' },
  'supplement-received': { en: 'Supplementary materials received', zh: '收到补充材料' },
  'recommendation-sent': {
    en: 'Preliminary review done: recommendation sent for opinions',
    zh: '完成初步审查：发送审查结论建议征求意见',
  },
  'reply-received': { en: 'Last written reply', zh: '最后一份书面回复' },
  'special-review-notified': { en: 'Notice: special review', zh: '通知：按特别审查程序处理' },
  'opinions-sought-again': { en: 'Opinions sought again', zh: '再次征求意见' },
  'commission-approved': { en: 'Approval of the Commission', zh: '中央网络安全和信息化委员会批准' },
  concluded: { en: 'Review conclusion notified', zh: '通知审查结论' },
}
