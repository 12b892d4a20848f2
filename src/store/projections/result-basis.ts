import type { HolidayNotice } from '#clock'
import { allDigests, seal } from '#screening'

let basis: string | undefined

/** The digest of all that decides a result besides a record and the day: rules, practice, texts, readings, notices. */
export function resultBasis(): string {
  basis ??= seal(allDigests())
  return basis
}

/** The digest of the holiday notices that an organisation counts by beside those that ship; '' where there is none. */
export const digestOfNotices = (notices: readonly HolidayNotice[]): string =>
  notices.length === 0 ? '' : seal(notices)
