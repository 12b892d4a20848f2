import type { Text } from '#language'

export type ClockStatus = 'running' | 'paused' | 'met' | 'met-late' | 'overdue' | 'superseded' | 'ended'

/** Of a period of an authority. Its running out decides nothing, and nobody outside knows that nothing was done. */
export const CLOCK_STATUS: Readonly<Record<ClockStatus, Text>> = {
  running: { en: 'running', zh: '进行中' },
  paused: { en: 'paused', zh: '暂停计算' },
  met: { en: 'done within the period', zh: '期限内完成' },
  'met-late': { en: 'done after the period ended', zh: '期限届满后完成' },
  overdue: { en: 'period ended, no notice recorded', zh: '期限已届满，未登记通知' },
  superseded: { en: 'replaced', zh: '已被取代' },
  ended: { en: 'ended', zh: '已终止' },
}

/**
 * How a period stands, in words; one for the replies of addressees waits for a reply, not for a notice.
 *
 * @param isDayUnknown  what it asks for was done on a day that is not recorded
 */
export function clockStatusText(status: ClockStatus, isForReplies: boolean, isDayUnknown = false): Text {
  if (status === 'overdue' && isForReplies) return NO_REPLY
  return isDayUnknown ? DAY_UNKNOWN : CLOCK_STATUS[status]
}

const DAY_UNKNOWN: Text = {
  en: 'done, day of completion not known',
  zh: '已完成，完成日期不详',
}
const NO_REPLY: Text = { en: 'period ended, no reply recorded', zh: '期限已届满，未登记回复' }
