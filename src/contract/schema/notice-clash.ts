import { type CivilDate, type HolidayNotice, publishedNotices } from '#clock'
import type { Text } from '#language'
import type { Fault } from '../reading/refusal.ts'

/** A notice that is loaded already, and whose it is, as a fault names it. */
export interface LoadedNotice {
  readonly notice: HolidayNotice
  readonly whose: Text
}

/**
 * Why a holiday notice cannot be loaded beside others: it is still to come, or one of the same year says otherwise.
 *
 * @param others  those loaded before it; the ones that ship are known
 * @param today  the civil day in China
 * @returns the fault, at its pointer in the notice; undefined where nothing speaks against it
 */
export function noticeClash(
  notice: HolidayNotice,
  others: readonly LoadedNotice[],
  today: CivilDate,
): Fault | undefined {
  // A date rests firmly on what is published, not on what somebody expects to be.
  if (notice.published > today) {
    const expected = { en: `a day not after ${today}`, zh: `不晚于${today}的日期` }
    return { pointer: '/published', message: toCome(notice.published), expected, example: today }
  }
  const other = others.find((each) => isAgainst(each.notice, notice))
  if (other) return contradiction(notice, other.whose)
  return publishedNotices.some((shipped) => isOtherwise(shipped, notice))
    ? contradiction(notice, { en: 'Anshen', zh: '安审' })
    : undefined
}

/** Two notices of one year: of two whole ones only one can hold, and of two amendments of one day as well. */
function isAgainst(one: HolidayNotice, other: HolidayNotice): boolean {
  if (one.year !== other.year || JSON.stringify(one) === JSON.stringify(other)) return false
  return one.amends || other.amends ? one.amends === other.amends && one.published === other.published : true
}

/** The notice that ships, of the same day, with other days in it. A later one may correct it. */
const isOtherwise = (shipped: HolidayNotice, loaded: HolidayNotice): boolean =>
  shipped.year === loaded.year &&
  shipped.published === loaded.published &&
  JSON.stringify(shipped.holidays) !== JSON.stringify(loaded.holidays)

const contradiction = ({ year }: HolidayNotice, whose: Text): Fault => ({
  pointer: '/year',
  message: {
    en: `${whose.en} has another notice for ${year}, and the two differ.`,
    zh: `${whose.zh}已有${year}年的通知，且两者不一致。`,
  },
  expected: {
    en: 'one notice a year; one that changes another says "amends": true',
    zh: '每年一份通知；调整已有通知的，填写"amends": true',
  },
  example: '"amends": true',
})

const toCome = (published: string): Text => ({
  en: `${published} is still to come: the notice is not published yet.`,
  zh: `${published}尚未到来，该通知尚未发布。`,
})
