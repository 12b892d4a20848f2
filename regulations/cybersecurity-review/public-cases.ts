import { type CivilDate, workingDaysBetween } from '#clock'
import type { Text } from '#language'
import type { Source } from '#rules'

/** A day on which something that can be dated from outside happened in a public case. */
export interface PublicMilestone {
  readonly on: CivilDate
  /** What the day is that of: a conclusion of the review, a penalty in another case, the end of a measure. */
  readonly kind: 'conclusion' | 'penalty' | 'measure-lifted'
  readonly said: Text
}

/** A review made known to the public by a notice. None was started by a filing. */
export interface PublicCase {
  readonly id: string
  readonly name: Text
  /** The version of the Measures under which it began. */
  readonly procedure: string
  /** The day on which the notice says that it began, or else the day of the notice. */
  readonly started: CivilDate
  /** It is a review of network products; whom the notice of its conclusion addresses, where it says so. */
  readonly products?: { readonly addressed?: Text }
  /** The day of the notice, where it is another. */
  readonly announced?: CivilDate
  /** In the order of their days; empty while nothing of the kind was found. */
  readonly milestones: readonly PublicMilestone[]
  readonly source: Source
}

const notice = (grade: Source['grade'], en: string, zh: string): Source => ({ title: { en, zh }, grade })
const RESUMED: Text = {
  en: 'registration of new users resumed with the Office’s consent',
  zh: '经网络安全审查办公室同意恢复新用户注册',
}

/**
 * The reviews that became public, the oldest first: what there is in place of a forecast for a review started on
 * the opinion of a member unit (reading 11, `started-by-member`). Dates only; how long each took is counted by the
 * clock ({@link publicHistory}).
 *
 * That Art. 16 (Order No. 6: Art. 15) was the basis is inference: the notices cite the Measures as a whole. A fine
 * stands in a case of its own, and whether it ended the review was not published.
 */
export const publicCases: readonly PublicCase[] = [
  {
    id: 'didi',
    name: { en: 'DiDi', zh: '滴滴出行' },
    procedure: 'order-6',
    started: '2021-07-02',
    milestones: [
      {
        on: '2022-07-21',
        kind: 'penalty',
        said: { en: 'fine decided in another case', zh: '另案作出罚款决定' },
      },
      { on: '2023-01-16', kind: 'measure-lifted', said: RESUMED },
    ],
    source: notice('B', 'Notices of 2 July 2021 and after', '2021年7月2日及其后的公告'),
  },
  {
    id: 'yunmanman-huochebang',
    name: { en: 'Yunmanman and Huochebang', zh: '运满满、货车帮' },
    procedure: 'order-6',
    started: '2021-07-05',
    milestones: [{ on: '2022-06-29', kind: 'measure-lifted', said: RESUMED }],
    source: notice('B', 'Notices of 5 July 2021 and 29 June 2022', '2021年7月5日、2022年6月29日公告'),
  },
  {
    id: 'boss-zhipin',
    name: { en: 'BOSS Zhipin', zh: 'BOSS直聘' },
    procedure: 'order-6',
    started: '2021-07-05',
    milestones: [{ on: '2022-06-29', kind: 'measure-lifted', said: RESUMED }],
    source: notice('B', 'Notices of 5 July 2021 and 29 June 2022', '2021年7月5日、2022年6月29日公告'),
  },
  {
    id: 'cnki',
    name: { en: 'CNKI', zh: '知网' },
    procedure: 'order-8',
    started: '2022-06-23',
    announced: '2022-06-24',
    milestones: [
      {
        on: '2023-09-01',
        kind: 'penalty',
        said: {
          en: 'penalty decided under other laws on the findings of the review',
          zh: '根据审查发现的问题，依照其他法律作出处罚决定',
        },
      },
    ],
    source: notice('A', 'Notices of 24 June 2022 and 6 September 2023', '2022年6月24日、2023年9月6日公告'),
  },
  {
    id: 'micron',
    name: { en: 'Products that Micron sells in China', zh: '美光公司在华销售的产品' },
    procedure: 'order-8',
    started: '2023-03-31',
    products: {
      addressed: {
        en: 'operators of critical information infrastructure',
        zh: '关键信息基础设施的运营者',
      },
    },
    milestones: [
      {
        on: '2023-05-21',
        kind: 'conclusion',
        said: { en: 'review not passed', zh: '未通过网络安全审查' },
      },
    ],
    source: notice('A', 'Notices of 31 March and 21 May 2023', '2023年3月31日、5月21日公告'),
  },
  {
    id: 'palo-alto-networks',
    name: { en: 'Products that Palo Alto Networks sells in China', zh: '派拓公司在华销售的产品' },
    procedure: 'order-8',
    started: '2026-08-06',
    products: {},
    milestones: [],
    source: notice(
      'B',
      'Notice of 6 August 2026; no outcome was found up to 21 November 2026',
      '2026年8月6日公告；截至2026年11月21日未找到审查结果',
    ),
  },
]

/** How long a public case took to one of its days. */
export interface PublicDuration {
  readonly case: PublicCase
  readonly until: PublicMilestone
  /** Working days after the day it started, up to and with the day of the milestone. */
  readonly workingDays: number
}

/** What the public cases come to on a day: history, never a forecast. */
export interface PublicHistory {
  /** One for each milestone that had come, in the order of {@link publicCases}. */
  readonly durations: readonly PublicDuration[]
  /** Absent while there is no duration. */
  readonly fewest?: number
  readonly most?: number
  /** Cases that had begun and had come to nothing datable. */
  readonly open: readonly PublicCase[]
}

/**
 * The public cases as they stood at the end of a day, counted by the clock.
 *
 * @param asOf  civil day in China; what came later is left out
 * @example publicHistory('2026-11-21').fewest  // 33
 */
export function publicHistory(asOf: CivilDate): PublicHistory {
  const begun = publicCases.filter(({ started }) => started <= asOf)
  const durations = begun.flatMap((each) =>
    each.milestones
      .filter(({ on }) => on <= asOf)
      .map((until) => ({ case: each, until, workingDays: counted(each.started, until.on) })),
  )
  const all = durations.map(({ workingDays }) => workingDays)
  return {
    durations,
    ...(all.length > 0 ? { fewest: Math.min(...all), most: Math.max(...all) } : {}),
    open: begun.filter((each) => !durations.some(({ case: { id } }) => id === each.id)),
  }
}

function counted(from: CivilDate, to: CivilDate): number {
  const count = workingDaysBetween(from, to)
  if (count.refused || !count.firm) throw new RangeError(`${from} to ${to} is not on the published calendar`)
  return count.workingDays
}
