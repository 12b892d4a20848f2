import type { Text } from '#language'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * A civil date as each language writes it.
 *
 * @param date  'YYYY-MM-DD'
 * @example dateText('2026-10-09')  // 9 Oct 2026; 2026年10月9日
 */
export function dateText(date: string): Text {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return { en: `${day} ${MONTHS[month - 1]} ${year}`, zh: `${year}年${month}月${day}日` }
}

/** Earlier than a day, that day excluded. */
export function beforeText(date: string): Text {
  const { en, zh } = dateText(date)
  return { en: `before ${en}`, zh: `早于${zh}` }
}

/** The name of a month, 1 to 12. */
export const monthText = (month: number): Text => ({ en: MONTHS[month - 1]!, zh: `${month}月` })

/** Days of force, the last one included; `to: null` while in force. */
export function inForceText({ from, to }: { readonly from: string; readonly to: string | null }): Text {
  const first = dateText(from)
  if (to === null) return { en: `In force since ${first.en}`, zh: `自${first.zh}起施行` }
  const last = dateText(to)
  return { en: `In force from ${first.en} to ${last.en}`, zh: `施行期间为${first.zh}至${last.zh}` }
}

/** The days of the week, Monday first. */
export const WEEKDAY: readonly Text[] = [
  { en: 'Mon', zh: '周一' },
  { en: 'Tue', zh: '周二' },
  { en: 'Wed', zh: '周三' },
  { en: 'Thu', zh: '周四' },
  { en: 'Fri', zh: '周五' },
  { en: 'Sat', zh: '周六' },
  { en: 'Sun', zh: '周日' },
]
