import type { Source } from '#rules'
import { readingsOf } from '../vocabulary/reading.ts'
import { sharedReadings } from '../vocabulary/readings.ts'

const words = (en: string, zh: string): Source => ({
  title: { en: `The words of ${en}`, zh: `${zh}的文字` },
  grade: 'A',
})
const notFound: Source = {
  title: { en: 'No source found that decides the point', zh: '未找到就此作出规定的文件' },
  grade: 'none',
}

const NOT_TOUCHED = {
  touches: [],
  reason: {
    en: 'Order No. 6 has no rule on which it turns; under that order every position comes to the same.',
    zh: '第6号令没有与之相关的规定，在该令项下采何种取向结果相同。',
  },
  sources: [words('Order No. 6, which has no such rule', '第6号令无相应规定，见该令全文')],
}

/**
 * The registry is that of Order No. 8, id by id, so that a matter or a case that switches a reading can be read on
 * every day. Each reading that Order No. 6 raises too says where; the others touch nothing.
 */
export const readings = readingsOf(sharedReadings, {
  'hong-kong-is-foreign': NOT_TOUCHED,
  'platform-operator': NOT_TOUCHED,
  'follow-on-same-venue': NOT_TOUCHED,
  'spac-and-acquisition': NOT_TOUCHED,
  'confidential-draft': NOT_TOUCHED,
  'written-replies': {
    touches: ['art.10', 'art.11.1'],
    question: {
      en: 'Do the 15 working days for written replies come after the preliminary review, or inside it?',
      zh: '第十一条的15个工作日在初步审查期限之后还是之内？',
    },
    reason: {
      en: 'The preliminary review includes sending the recommendation for opinions (Art. 10); the reply has a period of its own from receipt (Art. 11).',
      zh: '初步审查包括将审查结论建议发送征求意见（第十条）；回复自收到之日起另计期限（第十一条）。',
    },
    sources: [words('Articles 10 and 11', '第十条、第十一条')],
  },
  'special-review-from': {
    touches: ['art.13'],
    reason: {
      en: 'Article 13 names no start. The notice of Article 11 is the first day an operator can know.',
      zh: '第十三条未规定起算点。第十一条的通知是运营者最早可知之日。',
    },
    sources: [words('Articles 11 and 13', '第十一条、第十三条'), notFound],
  },
  'first-day': {
    touches: ['art.8', 'art.10', 'art.11.1', 'art.13'],
    reason: {
      en: 'The Measures have no counting rule; the general rules do not count the first day.',
      zh: '本办法未规定计算方法；一般规则为开始的当日不计入。',
    },
    sources: [
      {
        title: {
          en: 'Provisions on Administrative Law Enforcement Procedures of Cyberspace Administrations, Art. 55, by analogy',
          zh: '《网信部门行政执法程序规定》第五十五条，类推',
        },
        grade: 'A',
      },
      { title: { en: 'Civil Code, Art. 201', zh: '《中华人民共和国民法典》第二百零一条' }, grade: 'A' },
    ],
  },
  'supplement-boundary': {
    touches: ['art.14'],
    reason: {
      en: 'The time of submitting supplementary materials is not counted (Art. 14); its boundary days are not specified.',
      zh: '补充材料所用时间不计入（第十四条）；首尾两日未作规定。',
    },
    sources: [words('Article 14', '第十四条'), notFound],
  },
  'started-by-member': {
    touches: ['art.15'],
    question: {
      en: 'Do the periods of Articles 10, 11 and 13 run in a review started on a member unit’s opinion?',
      zh: '依成员单位意见启动的审查是否适用第十条、第十一条、第十三条的期限？',
    },
    reason: {
      en: 'Such a review follows “these Measures” (Art. 15), yet the public cases begun in July 2021, inferred to be such reviews, took from 246 to 385 working days.',
      zh: '该类审查依照本办法进行（第十五条），但2021年7月启动、推断属于该类审查的公开案例历时246至385个工作日不等。',
    },
    sources: [
      words('Article 15', '第十五条'),
      { title: { en: 'Public cases begun in July 2021', zh: '2021年7月启动的公开案例' }, grade: 'B' },
    ],
  },
  'platform-files-without-listing': NOT_TOUCHED,
  'pending-on-commencement': {
    touches: ['order-8/art.23'],
    reason: {
      en: 'Order No. 8 repeals Order No. 6 (its Art. 23) and has no transitional rule for reviews that are open.',
      zh: '第8号令第二十三条废止第6号令，对尚未审结的审查未作过渡安排。',
    },
    sources: [words('Article 23 of Order No. 8', '第8号令第二十三条'), notFound],
  },
  'opinions-agree': {
    touches: ['art.11.2'],
    reason: {
      en: 'The second paragraph of Article 11 does not say with what the opinions must agree.',
      zh: '第十一条第二款未说明意见与何者一致。',
    },
    sources: [words('Article 11', '第十一条'), notFound],
  },
  'supplement-pauses': {
    touches: ['art.14'],
    reason: {
      en: 'Article 14 speaks of review time. Whether that reaches Article 8, which precedes the review, and Article 11, which binds others, is not stated.',
      zh: '第十四条所称为“审查时间”。第八条先于审查、第十一条约束其他单位，是否适用未作规定。',
    },
    sources: [words('Article 14', '第十四条'), notFound],
    // The ids are those of the register, which speaks of Order No. 8; the positions say the articles meant here.
    positions: {
      'art.9-11-14': {
        en: 'Those of the Office: Articles 8, 10 and 13',
        zh: '网络安全审查办公室的期限：第八条、第十条、第十三条',
      },
      'review-only': { en: 'Those of the review: Articles 10 and 13', zh: '审查期限：第十条、第十三条' },
      all: { en: 'All: Articles 8, 10, 11 and 13', zh: '全部：第八条、第十条、第十一条、第十三条' },
    },
  },
  'product-list': {
    touches: ['art.20.2'],
    question: {
      en: 'Is the list of Article 20 closed by its catch-all?',
      zh: '第二十条的列举是否因兜底条款而封闭？',
    },
    reason: {
      en: '“Mainly refers to” (主要指) stands before six kinds and a catch-all by impact on the security of critical information infrastructure. Important communication products, which only Order No. 8 lists, are therefore inside where they have such an impact, or where the list is open.',
      zh: '“主要指”之后列举六类，并以对关键信息基础设施安全的重要影响兜底。重要通信产品由第8号令列入，在第6号令项下，仅在具有上述重要影响或者采“开放列举”时属之。',
    },
    sources: [words('Article 20', '第二十条')],
    positions: {
      closed: {
        en: 'A product outside the list and its catch-all is no network product or service',
        zh: '不属于列举及兜底范围的，不是网络产品和服务',
      },
      open: {
        en: 'Article 20 says “mainly”, so other products can be network products or services too',
        zh: '第二十条所称“主要指”，其他产品也可能属于网络产品和服务',
      },
    },
  },
  'products-in-use': {
    touches: ['art.5.1'],
    reason: {
      en: 'Article 5 speaks of purchase (采购). Until a renewal, an extension or a replacement, self-examination is advisable.',
      zh: '第五条规范的是采购。在续约、扩容、更换之前，宜自查。',
    },
    sources: [
      words('Article 5', '第五条'),
      { title: { en: 'Official Q&A of 27 April 2020', zh: '2020年4月27日官方答记者问' }, grade: 'B' },
    ],
  },
  'party-in-product-review': {
    touches: ['art.14'],
    question: {
      en: 'Who must cooperate in a review of somebody who is neither an operator nor a provider?',
      zh: '对既非运营者亦非产品和服务提供者的审查中，何者应当配合？',
    },
    reason: {
      en: 'Article 14 names the operator and the provider; the reviews opened in July 2021 were of platforms. The default is the careful position.',
      zh: '第十四条列明运营者与产品和服务提供者；2021年7月启动的审查系针对平台。默认采审慎取向。',
    },
    sources: [words('Articles 14 and 15', '第十四条、第十五条'), notFound],
    positions: {
      wide: { en: 'Whoever is under review must cooperate', zh: '被审查者均应当配合' },
      definition: {
        en: 'Only operators and providers must cooperate',
        zh: '仅运营者和产品和服务提供者应当配合',
      },
    },
  },
  'held-or-entrusted': NOT_TOUCHED,
  'purchase-for-which-system': {
    touches: ['art.5.1'],
    reason: {
      en: 'Article 5 names the operator and no system; Article 20 defines the operator by its designation.',
      zh: '第五条以运营者为准，未限定系统；第二十条以认定界定运营者。',
    },
    sources: [words('Articles 5 and 20', '第五条、第二十条'), notFound],
  },
  'what-is-a-purchase': {
    touches: ['art.5.1'],
    reason: {
      en: 'Article 5 asks what happens once the products are used, not what they cost. The fine was a multiple of the purchase price (Cybersecurity Law, Art. 65 as then numbered), which can support the other position.',
      zh: '第五条着眼于产品投入使用后的风险，不以价款为要件。当时的《中华人民共和国网络安全法》第六十五条以采购金额的倍数计罚，可支持另一取向。',
    },
    sources: [words('Article 5', '第五条'), notFound],
  },
  'macau-taiwan': NOT_TOUCHED,
  'pause-starts': {
    touches: ['art.14'],
    reason: {
      en: 'Article 14 does not say; Article 10 counts from issue, Article 11 from receipt.',
      zh: '第十四条未作规定；第十条自发出之日起算，第十一条自收到之日起算。',
    },
    sources: [words('Articles 10, 11 and 14', '第十条、第十一条、第十四条'), notFound],
  },
})
