import { type Calendar, type CivilDate, publishedCalendar, workingDaysBetween } from '#clock'
import type { Text } from '#language'
import type { ReviewOfRecord } from './plan.ts'

/** A public case as it is on record. */
export type OnRecord = Omit<ReviewOfRecord, 'workingDays'>

const RESUMED: Text = { en: 'registration of new users resumed', zh: '恢复新用户注册' }

/**
 * The public cases (grade A and B notices). None was started by a filing; that Art. 16 (Art. 15 of Order No. 6) was the
 * basis is inference. They are history, never a forecast.
 */
const publicCases: readonly OnRecord[] = [
  {
    name: { en: 'DiDi', zh: '滴滴' },
    from: '2021-07-02',
    to: '2022-07-21',
    end: { en: 'fined, in a case of its own', zh: '另案作出罚款决定' },
    regulation: 'order-6',
  },
  {
    name: { en: 'DiDi', zh: '滴滴' },
    from: '2021-07-02',
    to: '2023-01-16',
    end: RESUMED,
    regulation: 'order-6',
  },
  {
    name: { en: 'Yunmanman and Huochebang', zh: '运满满、货车帮' },
    from: '2021-07-05',
    to: '2022-06-29',
    end: RESUMED,
    regulation: 'order-6',
  },
  {
    name: { en: 'BOSS Zhipin', zh: 'BOSS直聘' },
    from: '2021-07-05',
    to: '2022-06-29',
    end: RESUMED,
    regulation: 'order-6',
  },
  {
    name: { en: 'CNKI', zh: '知网' },
    from: '2022-06-23',
    to: '2023-09-01',
    end: { en: 'decided', zh: '作出决定' },
    regulation: 'order-8',
  },
  {
    name: { en: 'Micron products', zh: '美光公司产品' },
    from: '2023-03-31',
    to: '2023-05-21',
    end: { en: 'not passed', zh: '不予通过' },
    regulation: 'order-8',
  },
  {
    name: { en: 'Palo Alto Networks products', zh: '派拓网络公司产品' },
    from: '2026-08-06',
    end: { en: 'no end found', zh: '未找到结果' },
    regulation: 'order-8',
  },
]

/** How long reviews of record took, in working days as the clock counts them; those not begun by a day left out. */
export function reviewsOfRecord(
  asOf: CivilDate,
  calendar: Calendar = publishedCalendar,
  cases: readonly OnRecord[] = publicCases,
): readonly ReviewOfRecord[] {
  return cases
    .filter(({ from }) => from <= asOf)
    .map(({ to, ...rest }) => {
      if (to === undefined || to > asOf)
        return { ...rest, end: { en: 'open on this day', zh: '截至当日未结束' } }
      const count = workingDaysBetween(rest.from, to, { calendar })
      return count.refused || !count.firm ? { ...rest, to } : { ...rest, to, workingDays: count.workingDays }
    })
}
