import { networkDataLeniency } from './liability-notes.ts'
import { type LiabilityGap, type LiabilityOverTime, rowsOf } from './liability-over-time.ts'

/** Order 790, Art. 56: processing that affects national security and was not reviewed. */
const unreviewedProcessing = rowsOf('order-790/art.56', {
  breaks: ['order-790/art.13'],
  from: '2025-01-01',
})

/** The Measures point to other laws, and no amount for this was found there. */
const notFoundThere = (order6: boolean): readonly LiabilityGap[] => [
  ...(order6
    ? [
        {
          kind: 'not-found' as const,
          from: '2020-06-01',
          to: '2022-02-14',
          said: {
            en: 'Order No. 6, Art. 19, pointed to Art. 65 of the Cybersecurity Law; an express amount for this breach was not found.',
            zh: '第6号令第十九条援引《中华人民共和国网络安全法》第六十五条；未找到针对该行为的明文罚款数额。',
          },
        },
      ]
    : []),
  {
    kind: 'not-found',
    from: '2022-02-15',
    to: null,
    said: {
      en: 'Order No. 8, Art. 20, points to the Cybersecurity Law and the Data Security Law; an express amount for this breach was not found.',
      zh: '第8号令第二十条援引《中华人民共和国网络安全法》《中华人民共和国数据安全法》；未找到针对该行为的明文罚款数额。',
    },
  },
]

/** Breaches about filing and about the review itself. */
export const reviewLiabilities = {
  didNotFileListing: {
    name: {
      en: 'not filing a listing in a foreign country that had to be filed',
      zh: '赴国外上市应当申报而未申报网络安全审查',
    },
    rows: unreviewedProcessing,
    notes: [networkDataLeniency],
    gaps: [
      {
        kind: 'not-found',
        from: '2020-06-01',
        to: '2022-02-14',
        said: {
          en: 'No article asked for a filing before a listing: Article 7 is of Order No. 8, in force since 15 February 2022.',
          zh: '当时没有任何条文要求上市前申报：第七条见于自2022年2月15日起施行的第8号令。',
        },
      },
      {
        kind: 'not-found',
        from: '2022-02-15',
        to: '2024-12-31',
        said: {
          en: 'No express amount was found before Art. 56 of the Regulations on Network Data Security Management took effect on 1 January 2025.',
          zh: '自2025年1月1日起施行的《网络数据安全管理条例》第五十六条之前，未找到明文罚款数额。',
        },
      },
      {
        kind: 'not-found',
        from: '2025-01-01',
        to: null,
        said: {
          en: 'An amount for the missed filing as such was not found. Art. 56 punishes network data processing that affects or may affect national security and was not reviewed; it is the only express fine found for platform operators.',
          zh: '未找到针对未申报行为本身的数额。第五十六条针对影响或者可能影响国家安全而未经审查的网络数据处理活动，是就网络平台运营者所找到的唯一明文罚款规定。',
        },
      },
    ],
  },
  dataProcessingNotReviewed: {
    name: {
      en: 'processing data that affects or may affect national security without review',
      zh: '数据处理活动影响或者可能影响国家安全而未经审查',
    },
    rows: unreviewedProcessing,
    notes: [networkDataLeniency],
    gaps: [
      {
        kind: 'not-found',
        from: '2021-09-01',
        to: '2024-12-31',
        said: {
          en: 'Art. 24 of the Data Security Law provides for the review; an amount for doing without it was not found before 1 January 2025.',
          zh: '《中华人民共和国数据安全法》第二十四条规定了该项审查；2025年1月1日前，未找到针对未经审查的罚款数额。',
        },
      },
    ],
  },
  supplierCommitmentsNotDemanded: {
    name: {
      en: 'filing a purchase without demanding the supplier’s commitments',
      zh: '申报采购活动未要求产品和服务提供者作出承诺',
    },
    rows: [],
    gaps: notFoundThere(true),
  },
  commitmentsNotSupervised: {
    name: {
      en: 'not urging the supplier to perform its commitments',
      zh: '未督促产品和服务提供者履行审查中作出的承诺',
    },
    rows: [],
    gaps: notFoundThere(true),
  },
  risksNotMitigatedDuringReview: {
    name: {
      en: 'not taking measures that prevent and reduce risks during the review',
      zh: '审查期间未采取预防和消减风险的措施',
    },
    rows: [],
    gaps: notFoundThere(false),
  },
} as const satisfies Readonly<Record<string, LiabilityOverTime>>
