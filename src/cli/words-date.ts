import type { Text } from '#language'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * A civil date as each language writes it.
 *
 * @example dateText('2026-10-09')  // 9 Oct 2026; 2026年10月9日
 */
export function dateText(date: string): Text {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return { en: `${day}\u00a0${MONTHS[month - 1]}\u00a0${year}`, zh: `${year}年${month}月${day}日` }
}

export const WEEKDAY: readonly Text[] = [
  { en: 'Mon', zh: '周一' },
  { en: 'Tue', zh: '周二' },
  { en: 'Wed', zh: '周三' },
  { en: 'Thu', zh: '周四' },
  { en: 'Fri', zh: '周五' },
  { en: 'Sat', zh: '周六' },
  { en: 'Sun', zh: '周日' },
]
