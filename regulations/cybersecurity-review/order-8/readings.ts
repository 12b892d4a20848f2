import { reading, type Source } from '#rules'

const notFound: Source = {
  title: { en: 'No source found that decides the point', zh: '未找到就此作出规定的文件' },
  grade: 'none',
}
const ccrcArticle: Source = {
  title: { en: 'CCRC expert article, February 2022', zh: 'CCRC专家文章，2022年2月' },
  grade: 'A-minus',
}
const enforcementRules = (articles: string, zh: string): Source => ({
  title: {
    en: `Provisions on Administrative Law Enforcement Procedures of Cyberspace Administrations, ${articles}, by analogy`,
    zh: `《网信部门行政执法程序规定》${zh}，类推`,
  },
  grade: 'A',
})
const officialQa2020: Source = {
  title: { en: 'Official Q&A of 27 April 2020', zh: '2020年4月27日官方答记者问' },
  grade: 'B',
}
const text = (article: string, zh: string): Source => ({
  title: { en: `The words of ${article}`, zh: `${zh}的文字` },
  grade: 'A',
})

/**
 * Where the text allows more than one reading. The numbers are those of the project's register; the first
 * position is the default. A result that differs between positions says so.
 */
export const readings = {
  'hong-kong-is-foreign': reading({
    number: 1,
    question: {
      en: 'Is a listing in Hong Kong a listing in a foreign country (赴国外上市)?',
      zh: '赴香港上市是否属于“赴国外上市”？',
    },
    positions: {
      false: { en: 'Hong Kong is not a foreign country', zh: '香港不属于国外' },
      true: { en: 'Hong Kong counts as a foreign country', zh: '香港按国外对待' },
    },
    default: 'false',
    touches: ['art.7'],
    reason: {
      en: 'Foreign (国外) is narrower than overseas (境外). A listing in Hong Kong carries no duty under Article 7, though Article 16 can reach it.',
      zh: '“国外”窄于“境外”。赴香港上市不产生第七条义务，但可能适用第十六条。',
    },
    sources: [text('Article 7', '第七条'), ccrcArticle],
  }),
  'platform-operator': reading({
    number: 2,
    question: { en: 'Who is a network platform operator?', zh: '何为网络平台运营者？' },
    positions: {
      broad: {
        en: 'A network platform operator is anyone who provides an online service to users',
        zh: '向用户提供网络服务的均为网络平台运营者',
      },
      narrow: {
        en: 'Only an organisation that brings third parties together is a network platform operator',
        zh: '仅为第三方之间提供平台服务的，方为网络平台运营者',
      },
    },
    default: 'broad',
    touches: ['art.2.1', 'art.7'],
    reason: {
      en: 'The Measures do not define the term. The broad reading is the careful one: it never drops a duty that the narrow one has.',
      zh: '本办法未作定义。广义口径更为审慎，不会遗漏狭义口径下的义务。',
    },
    sources: [notFound],
  }),
  'follow-on-same-venue': reading({
    number: 4,
    question: {
      en: 'Is a follow-on offering at the venue where the company is already listed a listing in a foreign country?',
      zh: '已上市公司在同一上市地再融资是否属于“赴国外上市”？',
    },
    positions: {
      'no-duty': {
        en: 'A follow-on offering at the same venue is no new listing',
        zh: '在同一上市地再融资不属于新的上市',
      },
      duty: {
        en: 'A follow-on offering at the same venue is a listing',
        zh: '在同一上市地再融资属于上市',
      },
    },
    default: 'no-duty',
    touches: ['art.7'],
    reason: {
      en: 'A new foreign venue is a new listing; for a follow-on offering at the same venue the sources are unclear. The verdict is to consult.',
      zh: '新的国外上市地属于新的上市；在同一上市地再融资尚无明确依据，结论为咨询。',
    },
    sources: [ccrcArticle, notFound],
  }),
  'spac-and-acquisition': reading({
    number: 5,
    question: {
      en: 'Is a listing through a shell merger or an acquisition a listing in a foreign country?',
      zh: '通过与特殊目的收购公司合并或者收购实现上市是否属于“赴国外上市”？',
    },
    positions: {
      duty: {
        en: 'A shell merger or an acquisition that lists is a listing',
        zh: '与特殊目的收购公司合并、通过收购实现上市属于上市',
      },
      'no-duty': {
        en: 'A shell merger or an acquisition is no listing',
        zh: '与特殊目的收购公司合并、通过收购实现上市不属于上市',
      },
    },
    default: 'duty',
    touches: ['art.7'],
    reason: {
      en: 'Article 7 speaks of listing, not of a route; Article 8 names the IPO as one example of listing documents.',
      zh: '第七条规范的是上市本身而非方式；第八条仅将首次公开募股作为上市申请文件的一例。',
    },
    sources: [
      text('Articles 7 and 8', '第七条、第八条'),
      { title: { en: 'One secondary source', zh: '一份二手资料' }, grade: 'C' },
    ],
  }),
  'confidential-draft': reading({
    number: 6,
    question: {
      en: 'Is a confidential draft submission to the foreign securities regulator the listing application?',
      zh: '向国外证券监管机构秘密递交的草稿是否属于上市申请？',
    },
    positions: {
      'is-application': { en: 'A confidential draft is the application', zh: '秘密递交草稿即为提出上市申请' },
      'is-not': { en: 'A confidential draft is not yet the application', zh: '秘密递交草稿尚不构成上市申请' },
    },
    default: 'is-application',
    touches: ['art.7'],
    reason: {
      en: 'Filing comes before the application to the foreign securities regulator; whether a confidential draft is one was not found. The default is the careful position.',
      zh: '申报应当先于向国外证券监管机构提出上市申请；秘密递交草稿是否构成申请未找到依据，默认采审慎立场。',
    },
    sources: [notFound],
  }),
  'written-replies': reading({
    number: 7,
    question: {
      en: 'Do the 15 working days for written replies come after the preliminary review, or inside it?',
      zh: '第十二条的15个工作日在初步审查期限之后还是之内？',
    },
    positions: {
      after: { en: 'The replies come after the preliminary review', zh: '书面回复在初步审查期限之后' },
      inside: { en: 'The replies come inside the preliminary review', zh: '书面回复在初步审查期限之内' },
    },
    default: 'after',
    touches: ['art.11', 'art.12.1'],
    reason: {
      en: 'The preliminary review includes sending the recommendation for opinions (Art. 11); the reply has a period of its own from receipt (Art. 12).',
      zh: '初步审查包括将审查结论建议发送征求意见（第十一条）；回复自收到之日起另计期限（第十二条）。',
    },
    sources: [text('Articles 11 and 12', '第十一条、第十二条')],
  }),
  'special-review-from': reading({
    number: 8,
    question: { en: 'From when does the special review run?', zh: '特别审查期限自何时起算？' },
    positions: {
      notice: { en: 'It runs from the notice of special review', zh: '自通知按特别审查程序处理之日起算' },
      'end-of-replies': { en: 'It runs from the end of the reply period', zh: '自回复期限届满起算' },
    },
    default: 'notice',
    touches: ['art.14'],
    reason: {
      en: 'Article 14 names no start. The notice of Article 12 is the first day a party can know.',
      zh: '第十四条未规定起算点。第十二条的通知是当事人最早可知之日。',
    },
    sources: [text('Articles 12 and 14', '第十二条、第十四条'), notFound],
  }),
  'first-day': reading({
    number: 9,
    question: { en: 'Is the day on which a period starts counted?', zh: '期间开始的当日是否计入？' },
    positions: {
      'not-counted': { en: 'The first day is not counted', zh: '开始的当日不计入' },
      counted: { en: 'The first day is counted', zh: '开始的当日计入' },
    },
    default: 'not-counted',
    touches: ['art.9', 'art.11', 'art.12.1', 'art.14'],
    reason: {
      en: 'The Measures have no counting rule; the general rules do not count the first day.',
      zh: '本办法未规定计算方法；一般规则为开始的当日不计入。',
    },
    sources: [
      enforcementRules('Art. 55', '第五十五条'),
      { title: { en: 'Civil Code, Art. 201', zh: '《中华人民共和国民法典》第二百零一条' }, grade: 'A' },
    ],
  }),
  'supplement-boundary': reading({
    number: 10,
    question: {
      en: 'Do the day of the request and the day of receipt count while materials are supplemented?',
      zh: '要求补充材料之日与收到补充材料之日是否计入审查时间？',
    },
    positions: {
      'both-excluded': { en: 'Neither boundary day counts', zh: '首尾两日均不计入' },
      'request-counts': { en: 'The day of the request counts', zh: '要求之日计入' },
      'receipt-counts': { en: 'The day of receipt counts', zh: '收到之日计入' },
    },
    default: 'both-excluded',
    touches: ['art.15'],
    reason: {
      en: 'The time of submitting supplementary materials is not counted (Art. 15); its boundary days are not specified.',
      zh: '提交补充材料的时间不计入审查时间（第十五条）；首尾两日未作规定。',
    },
    sources: [text('Article 15', '第十五条'), notFound],
  }),
  'started-by-member': reading({
    number: 11,
    question: {
      en: 'Do the periods of Articles 11, 12 and 14 run in a review started on a member unit’s opinion?',
      zh: '依成员单位意见启动的审查是否适用第十一条、第十二条、第十四条的期限？',
    },
    positions: {
      'no-forecast': { en: 'No date is forecast', zh: '不作期限预测' },
      'periods-apply': { en: 'The periods apply', zh: '适用上述期限' },
    },
    default: 'no-forecast',
    touches: ['art.16.1'],
    reason: {
      en: 'Such a review follows “these Measures” (Art. 16), yet the public cases inferred to be such reviews took from 33 to 385 working days.',
      zh: '该类审查“依照本办法的规定进行”（第十六条），但推断属于该类审查的公开案例历时33至385个工作日不等。',
    },
    sources: [
      text('Article 16', '第十六条'),
      { title: { en: 'Public cases 2021 to 2023', zh: '2021年至2023年公开案例' }, grade: 'B' },
    ],
  }),
  'platform-files-without-listing': reading({
    number: 12,
    question: {
      en: 'Must a platform operator file for data processing when no listing is sought?',
      zh: '网络平台运营者未涉及上市时，是否须就数据处理活动申报审查？',
    },
    positions: {
      no: {
        en: 'Data processing without a listing carries no duty to file',
        zh: '不涉及上市的数据处理活动不负申报义务',
      },
      yes: {
        en: 'Data processing that affects or may affect national security must be filed',
        zh: '影响或者可能影响国家安全的数据处理活动应当申报',
      },
    },
    default: 'no',
    touches: ['art.2.1', 'art.5.1', 'art.7'],
    reason: {
      en: 'The word “file” (申报) stands only in Articles 5 and 7; Article 2 demands review, not filing.',
      zh: '“申报”义务仅见于第五条、第七条；第二条规定应当进行审查，未规定申报。',
    },
    sources: [text('Articles 2, 5 and 7', '第二条、第五条、第七条')],
  }),
  'pending-on-commencement': reading({
    number: 15,
    question: {
      en: 'Which procedure governs a review pending on 15 February 2022?',
      zh: '2022年2月15日尚未审结的审查适用何种程序？',
    },
    positions: {
      'old-procedure': { en: 'The version under which it began', zh: '适用启动时的办法' },
      'new-procedure': { en: 'Order No. 8 for steps from that day', zh: '自该日起的步骤适用第8号令' },
    },
    default: 'old-procedure',
    touches: ['art.23'],
    reason: {
      en: 'Article 23 has no transitional rule.',
      zh: '第二十三条未规定过渡安排。',
    },
    sources: [text('Article 23', '第二十三条'), notFound],
  }),
  'opinions-agree': reading({
    number: 18,
    question: {
      en: 'When do the opinions agree (意见一致)?',
      zh: '何为“意见一致”？',
    },
    positions: {
      'with-recommendation': { en: 'All agree with the recommendation', zh: '均同意审查结论建议' },
      'with-each-other': {
        en: 'All agree with one another, also against the recommendation',
        zh: '相互一致即可，包括一致不同意审查结论建议',
      },
    },
    default: 'with-recommendation',
    touches: ['art.12.2'],
    reason: {
      en: 'The second paragraph of Article 12 does not say with what the opinions must agree.',
      zh: '第十二条第二款未说明意见与何者一致。',
    },
    sources: [text('Article 12', '第十二条'), notFound],
  }),
  'supplement-pauses': reading({
    number: 19,
    question: {
      en: 'Which periods stop while materials are supplemented?',
      zh: '提交补充材料期间，哪些期限停止计算？',
    },
    positions: {
      'art.9-11-14': {
        en: 'Those of the Office: Articles 9, 11 and 14',
        zh: '网络安全审查办公室的期限：第九条、第十一条、第十四条',
      },
      'review-only': { en: 'Those of the review: Articles 11 and 14', zh: '审查期限：第十一条、第十四条' },
      all: { en: 'All: Articles 9, 11, 12 and 14', zh: '全部：第九条、第十一条、第十二条、第十四条' },
    },
    default: 'art.9-11-14',
    touches: ['art.15'],
    reason: {
      en: 'Article 15 speaks of review time. Whether that reaches Article 9, which precedes the review, and Article 12, which binds others, is not stated.',
      zh: '第十五条所称为“审查时间”。第九条先于审查、第十二条约束其他单位，是否适用未作规定。',
    },
    sources: [text('Article 15', '第十五条'), notFound],
  }),
  'product-list': reading({
    number: 21,
    question: {
      en: 'Is the list of Article 21 closed by its catch-all?',
      zh: '第二十一条的列举是否因兜底条款而封闭？',
    },
    positions: {
      closed: {
        en: 'A product outside the list and its catch-all is no network product or service',
        zh: '不属于列举及兜底范围的，不是网络产品和服务',
      },
      open: {
        en: 'Article 21 says “mainly”, so other products can be network products or services too',
        zh: '第二十一条所称“主要指”，其他产品也可能属于网络产品和服务',
      },
    },
    default: 'closed',
    touches: ['art.21'],
    reason: {
      en: '“Mainly refers to” (主要指) stands before a list that ends in a catch-all by importance; what has no important impact is outside it.',
      zh: '“主要指”之后的列举以“有重要影响”兜底；没有重要影响的不在其内。',
    },
    sources: [text('Article 21', '第二十一条')],
  }),
  'products-in-use': reading({
    number: 22,
    question: {
      en: 'Does Article 5 reach products and services already in use?',
      zh: '第五条是否适用于已在使用的产品和服务？',
    },
    positions: {
      'on-renewal': {
        en: 'Article 5 reaches products in use on renewal, extension or replacement',
        zh: '第五条自续约、扩容、更换时起适用于在用产品',
      },
      now: { en: 'Article 5 reaches products in use now', zh: '第五条即时适用于在用产品' },
    },
    default: 'on-renewal',
    touches: ['art.5.1'],
    reason: {
      en: 'Article 5 speaks of purchase (采购). Until a renewal, an extension or a replacement, self-examination is advisable.',
      zh: '第五条规范的是采购。在续约、扩容、更换之前，宜自查。',
    },
    sources: [text('Article 5', '第五条'), officialQa2020],
  }),
} as const
