import type { Source } from '#rules'
import { readingsOf } from '../vocabulary/reading.ts'
import { sharedReadings } from '../vocabulary/readings.ts'

const notFound: Source = {
  title: { en: 'No source found that decides the point', zh: '未找到就此作出规定的文件' },
  grade: 'none',
}
const ccrcArticle: Source = {
  title: {
    en: 'Expert article of the China Cybersecurity Review Technology and Certification Center (CCRC), February 2022',
    zh: '中国网络安全审查技术与认证中心（CCRC）专家文章，2022年2月',
  },
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
const source = (grade: Source['grade'], en: string, zh: string): Source => ({ title: { en, zh }, grade })
const officialQa2022 = source('A', 'Official Q&A of 4 January 2022', '2022年1月4日官方答记者问')
const order790 = (articles: string, zh: string): Source =>
  source(
    'A',
    `Regulations on Network Data Security Management (Order 790), ${articles}`,
    `《网络数据安全管理条例》（国令第790号）${zh}`,
  )
const text = (article: string, zh: string): Source => ({
  title: { en: `The words of ${article}`, zh: `${zh}的文字` },
  grade: 'A',
})

/** Which paragraphs of Order No. 8 each reading touches, the ground of its default, and the sources. */
export const readings = readingsOf(sharedReadings, {
  'hong-kong-is-foreign': {
    touches: ['art.7'],
    reason: {
      en: 'Foreign (国外) is narrower than overseas (境外). A listing in Hong Kong carries no duty under Article 7, though Article 16 can reach it.',
      zh: '“国外”窄于“境外”。赴香港上市不产生第七条义务，但可能适用第十六条。',
    },
    sources: [
      text('Article 7', '第七条'),
      ccrcArticle,
      source(
        'B',
        'CSRC measures on overseas listings of 2023, whose word is overseas (境外), Hong Kong included',
        '《境内企业境外发行证券和上市管理试行办法》（2023年），其用语为“境外”，包括香港',
      ),
    ],
  },
  'platform-operator': {
    touches: ['art.2.1', 'art.7'],
    reason: {
      en: 'The Measures do not define the term, and Order 790 does not either: its Article 62 defines the network data processor, entrusted processing, joint processing and the large network platform. The broad reading is the careful one: it never drops a duty that the narrow one has.',
      zh: '本办法未作定义，《网络数据安全管理条例》第六十二条亦未定义：该条仅定义网络数据处理者、委托处理、共同处理、大型网络平台。广义口径更为审慎，不会遗漏狭义口径下的义务。',
    },
    sources: [order790('Art. 62', '第六十二条'), notFound],
  },
  'follow-on-same-venue': {
    touches: ['art.7'],
    reason: {
      en: 'A new foreign venue is a new listing; for a follow-on offering at the same venue the sources are unclear. The verdict is to consult.',
      zh: '新的国外上市地属于新的上市；在同一上市地再融资尚无明确依据，筛查结果为咨询。',
    },
    sources: [
      ccrcArticle,
      source(
        'C',
        'CSRC practice, by analogy: a follow-on at the same venue is filed after the event',
        '证监会实务，类推：同一上市地再融资事后备案',
      ),
      notFound,
    ],
  },
  'spac-and-acquisition': {
    touches: ['art.7'],
    reason: {
      en: 'Article 7 speaks of listing, not of a route; Article 8 names the IPO as one example of listing documents.',
      zh: '第七条规范的是上市本身而非方式；第八条仅将首次公开募股作为上市申请文件的一例。',
    },
    sources: [
      text('Articles 7 and 8', '第七条、第八条'),
      source('C', 'A law firm’s article', '一份律师事务所文章'),
    ],
  },
  'confidential-draft': {
    touches: ['art.7'],
    reason: {
      en: 'Filing comes before the application to the foreign securities regulator; whether a draft submitted in confidence is one was not found. The default is the careful position.',
      zh: '申报应当先于向国外证券监管机构提出上市申请；秘密递交是否构成申请未找到依据，默认采审慎取向。',
    },
    sources: [officialQa2022, notFound],
  },
  'written-replies': {
    question: {
      en: 'Do the 15 working days for written replies come after the preliminary review, or inside it?',
      zh: '第十二条的15个工作日在初步审查期限之后还是之内？',
    },
    touches: ['art.11', 'art.12.1'],
    reason: {
      en: 'The preliminary review includes sending the recommendation for opinions (Art. 11); the reply has a period of its own from receipt (Art. 12).',
      zh: '初步审查包括将审查结论建议发送征求意见（第十一条）；回复自收到之日起另计期限（第十二条）。',
    },
    sources: [text('Articles 11 and 12', '第十一条、第十二条')],
  },
  'special-review-from': {
    touches: ['art.14'],
    reason: {
      en: 'Article 14 names no start. The notice of Article 12 is the first day a party can know.',
      zh: '第十四条未规定起算点。第十二条的通知是当事人最早可知之日。',
    },
    sources: [text('Articles 12 and 14', '第十二条、第十四条'), notFound],
  },
  'first-day': {
    touches: ['art.9', 'art.11', 'art.12.1', 'art.14'],
    reason: {
      en: 'The Measures have no counting rule; the general rules do not count the first day.',
      zh: '本办法未规定计算方法；一般规则为开始的当日不计入。',
    },
    sources: [
      enforcementRules('Art. 55', '第五十五条'),
      { title: { en: 'Civil Code, Art. 201', zh: '《中华人民共和国民法典》第二百零一条' }, grade: 'A' },
    ],
  },
  'supplement-boundary': {
    touches: ['art.15'],
    reason: {
      en: 'The time of submitting supplementary materials is not counted (Art. 15); its boundary days are not specified.',
      zh: '提交补充材料的时间不计入审查时间（第十五条）；首尾两日未作规定。',
    },
    sources: [text('Article 15', '第十五条'), notFound],
  },
  'started-by-member': {
    question: {
      en: 'Do the periods of Articles 11, 12 and 14 run in a review started on a member unit’s opinion?',
      zh: '依成员单位意见启动的审查是否适用第十一条、第十二条、第十四条的期限？',
    },
    touches: ['art.16.1'],
    reason: {
      en: 'Such a review follows “these Measures” (Art. 16), yet the public cases inferred to be such reviews took from 33 to 385 working days.',
      zh: '该类审查“依照本办法的规定进行”（第十六条），但推断属于该类审查的公开案例历时33至385个工作日不等。',
    },
    sources: [
      text('Article 16', '第十六条'),
      { title: { en: 'Public cases 2021 to 2023', zh: '2021年至2023年公开案例' }, grade: 'B' },
    ],
  },
  'platform-files-without-listing': {
    touches: ['art.2.1', 'art.5.1', 'art.7'],
    reason: {
      en: 'The word “file” (申报) stands only in Articles 5 and 7. Article 2 demands that the processing be reviewed, and Order 790 repeats it with a fine (Arts. 13 and 56): so there is no duty to file, yet a duty to be reviewed. Approach the Office.',
      zh: '“申报”义务仅见于第五条、第七条。第二条规定应当进行审查，《网络数据安全管理条例》第十三条、第五十六条重申该义务并规定罚款：不负申报义务，但应当接受审查，请主动向网络安全审查办公室咨询。',
    },
    sources: [
      text('Articles 2, 5 and 7', '第二条、第五条、第七条'),
      order790('Arts. 13 and 56', '第十三条、第五十六条'),
      officialQa2022,
    ],
  },
  'pending-on-commencement': {
    touches: ['art.23'],
    reason: {
      en: 'Article 23 has no transitional rule. What was done stands under the version of its day; for later steps a new procedure commonly applies at once, which speaks for the other position.',
      zh: '第二十三条未规定过渡安排。已实施的步骤适用当时的办法；其后的步骤，通常遵循程序从新，可支持另一取向。',
    },
    sources: [text('Article 23', '第二十三条'), notFound],
  },
  'opinions-agree': {
    touches: ['art.12.2'],
    reason: {
      en: 'The second paragraph of Article 12 does not say with what the opinions must agree.',
      zh: '第十二条第二款未说明意见与何者一致。',
    },
    sources: [text('Article 12', '第十二条'), notFound],
  },
  'supplement-pauses': {
    positions: {
      'art.9-11-14': {
        en: 'Those of the Office: Articles 9, 11 and 14',
        zh: '网络安全审查办公室的期限：第九条、第十一条、第十四条',
      },
      'review-only': { en: 'Those of the review: Articles 11 and 14', zh: '审查期限：第十一条、第十四条' },
      all: { en: 'All: Articles 9, 11, 12 and 14', zh: '全部：第九条、第十一条、第十二条、第十四条' },
    },
    touches: ['art.15'],
    reason: {
      en: 'Article 15 speaks of review time. Whether that reaches Article 9, which precedes the review, and Article 12, which binds others, is not stated.',
      zh: '第十五条所称为“审查时间”。第九条先于审查、第十二条约束其他单位，是否适用未作规定。',
    },
    sources: [text('Article 15', '第十五条'), notFound],
  },
  'product-list': {
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
    touches: ['art.21'],
    reason: {
      en: '“Mainly refers to” (主要指) stands before a list that ends in a catch-all by importance; what has no important impact is outside it.',
      zh: '“主要指”之后的列举以“有重要影响”兜底；没有重要影响的不在其内。',
    },
    sources: [text('Article 21', '第二十一条')],
  },
  'products-in-use': {
    touches: ['art.5.1'],
    reason: {
      en: 'Article 5 speaks of purchase (采购). Until a renewal, an extension or a replacement, self-examination is advisable.',
      zh: '第五条规范的是采购。在续约、扩容、更换之前，宜自查。',
    },
    sources: [text('Article 5', '第五条'), officialQa2020],
  },
  'party-in-product-review': {
    question: {
      en: 'Who is the party in a review of products whose maker is neither an operator of critical information infrastructure nor a platform operator?',
      zh: '产品提供者既非关键信息基础设施运营者亦非网络平台运营者的，对该产品的审查中何者为当事人？',
    },
    positions: {
      wide: { en: 'Whoever is under review is the party', zh: '被审查者均为当事人' },
      definition: {
        en: 'Only the operators that Article 2 defines are parties',
        zh: '仅第二条所定义的运营者为当事人',
      },
    },
    touches: ['art.2.2', 'art.15', 'art.16.2'],
    reason: {
      en: 'Article 16, second paragraph, binds the party (当事人), which Article 2 defines by two kinds of operator; yet Article 16 has products of anybody reviewed. The default is the careful position.',
      zh: '第十六条第二款约束当事人，第二条将其定义为两类运营者，而第十六条审查的产品可属于任何主体。默认采审慎取向。',
    },
    sources: [text('Articles 2, 15 and 16', '第二条、第十五条、第十六条'), notFound],
  },
  'held-or-entrusted': {
    touches: ['art.7'],
    reason: {
      en: 'Article 7 says hold (掌握), not decide. Order 790 tells the processor that decides from one that is entrusted (Art. 62), which can support the other position. The default is the careful one.',
      zh: '第七条用语为“掌握”，并非“自主决定”。《网络数据安全管理条例》第六十二条区分自主决定者与受托者，可支持另一取向。默认采审慎取向。',
    },
    sources: [
      text('Article 7', '第七条'),
      order790('Art. 62(3), (5)', '第六十二条第（三）项、第（五）项'),
      notFound,
    ],
  },
  'purchase-for-which-system': {
    touches: ['art.5.1'],
    reason: {
      en: 'Article 5 names the operator and no system. What is designated is the infrastructure (CII Regulation, Art. 10), and Article 1 speaks of its supply chain, which can support the other position.',
      zh: '第五条以运营者为准，未限定系统。认定的对象是设施（《关键信息基础设施安全保护条例》第十条），第一条以其供应链安全为目的，可支持另一取向。',
    },
    sources: [
      text('Articles 1 and 5', '第一条、第五条'),
      source('A', 'CII Regulation (Order 745), Art. 10', '《关键信息基础设施安全保护条例》第十条'),
      notFound,
    ],
  },
  'what-is-a-purchase': {
    touches: ['art.5.1'],
    reason: {
      en: 'Article 5 asks what happens once the products are used, not what they cost. The fines are multiples of the purchase price (Cybersecurity Law, Art. 67), which can support the other position.',
      zh: '第五条着眼于产品投入使用后的风险，不以价款为要件。罚款以采购金额的倍数计（《中华人民共和国网络安全法》第六十七条），可支持另一取向。',
    },
    sources: [
      text('Article 5', '第五条'),
      source(
        'A',
        'Cybersecurity Law as amended, Art. 67',
        '《中华人民共和国网络安全法》（2025年修正）第六十七条',
      ),
      notFound,
    ],
  },
  'macau-taiwan': {
    touches: ['art.7'],
    reason: {
      en: 'No source was found for either venue; overseas (境外) includes both, foreign (国外) is the narrower word.',
      zh: '两地均未找到依据；“境外”包括两地，“国外”为较窄的用语。',
    },
    sources: [text('Article 7', '第七条'), notFound],
  },
  'pause-starts': {
    touches: ['art.15'],
    reason: {
      en: 'Article 15 does not say; Article 11 counts from issue, Article 12 from receipt.',
      zh: '第十五条未作规定；第十一条自发出之日起算，第十二条自收到之日起算。',
    },
    sources: [text('Articles 11, 12 and 15', '第十一条、第十二条、第十五条'), notFound],
  },
})
