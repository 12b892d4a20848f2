import type { Text } from '#language'

/** Said once a page: 安审 alone is read as the review of foreign investment. */
export const WHAT_IT_IS: Text = {
  en: 'Anshen (安审), an unofficial tool for cybersecurity review compliance. A screening result, no legal advice.',
  zh: '安审，网络安全审查合规工具，非官方。以上为筛查结果，不构成法律意见。',
}
