import { reading, type Source } from '#rules'

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
    sources: [
      text('Article 7', '第七条'),
      ccrcArticle,
      source(
        'B',
        'CSRC measures on overseas listings of 2023, whose word is overseas (境外), Hong Kong included',
        '《境内企业境外发行证券和上市管理试行办法》（2023年），其用语为“境外”，包括香港',
      ),
    ],
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
      en: 'The Measures do not define the term, and Order 790 does not either: its Article 62 defines the network data processor, entrusted processing, joint processing and the large network platform. The broad reading is the careful one: it never drops a duty that the narrow one has.',
      zh: '本办法未作定义，《网络数据安全管理条例》第六十二条亦未定义：该条仅定义网络数据处理者、委托处理、共同处理、大型网络平台。广义口径更为审慎，不会遗漏狭义口径下的义务。',
    },
    sources: [order790('Art. 62', '第六十二条'), notFound],
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
  }),
  'spac-and-acquisition': reading({
    number: 5,
    question: {
      en: 'Is a listing through a merger with a SPAC (de-SPAC) or an acquisition a listing in a foreign country?',
      zh: '通过与特殊目的收购公司合并或者收购实现上市是否属于“赴国外上市”？',
    },
    positions: {
      duty: {
        en: 'A merger with a SPAC or an acquisition that lists is a listing',
        zh: '与特殊目的收购公司合并、通过收购实现上市属于上市',
      },
      'no-duty': {
        en: 'A merger with a SPAC or an acquisition is no listing',
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
      source('C', 'A law firm’s article', '一份律师事务所文章'),
    ],
  }),
  'confidential-draft': reading({
    number: 6,
    question: {
      en: 'Is a draft submitted in confidence to the foreign securities regulator the listing application?',
      zh: '向国外证券监管机构秘密递交是否属于提出上市申请？',
    },
    positions: {
      'is-application': {
        en: 'A draft submitted in confidence is the application',
        zh: '秘密递交（confidential submission）视同提出上市申请',
      },
      'is-not': {
        en: 'A draft submitted in confidence is not yet the application',
        zh: '秘密递交（confidential submission）尚不构成提出上市申请',
      },
    },
    default: 'is-application',
    touches: ['art.7'],
    reason: {
      en: 'Filing comes before the application to the foreign securities regulator; whether a draft submitted in confidence is one was not found. The default is the careful position.',
      zh: '申报应当先于向国外证券监管机构提出上市申请；秘密递交是否构成申请未找到依据，默认采审慎取向。',
    },
    sources: [officialQa2022, notFound],
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
      en: 'The word “file” (申报) stands only in Articles 5 and 7. Article 2 demands that the processing be reviewed, and Order 790 repeats it with a fine (Arts. 13 and 56): so there is no duty to file, yet a duty to be reviewed. Approach the Office.',
      zh: '“申报”义务仅见于第五条、第七条。第二条规定应当进行审查，《网络数据安全管理条例》第十三条、第五十六条重申该义务并规定罚款：不负申报义务，但应当接受审查，请主动向网络安全审查办公室咨询。',
    },
    sources: [
      text('Articles 2, 5 and 7', '第二条、第五条、第七条'),
      order790('Arts. 13 and 56', '第十三条、第五十六条'),
      officialQa2022,
    ],
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
      en: 'Article 23 has no transitional rule. What was done stands under the version of its day; for later steps a new procedure commonly applies at once, which speaks for the other position.',
      zh: '第二十三条未规定过渡安排。已实施的步骤适用当时的办法；其后的步骤，通常遵循程序从新，可支持另一取向。',
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
  'party-in-product-review': reading({
    number: 23,
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
    default: 'wide',
    touches: ['art.2.2', 'art.15', 'art.16.2'],
    reason: {
      en: 'Article 16, second paragraph, binds the party (当事人), which Article 2 defines by two kinds of operator; yet Article 16 has products of anybody reviewed. The default is the careful position.',
      zh: '第十六条第二款约束当事人，第二条将其定义为两类运营者，而第十六条审查的产品可属于任何主体。默认采审慎取向。',
    },
    sources: [text('Articles 2, 15 and 16', '第二条、第十五条、第十六条'), notFound],
  }),
  'held-or-entrusted': reading({
    number: 24,
    question: {
      en: 'Is personal information that is processed on behalf of others held (掌握)?',
      zh: '受他人委托处理的个人信息是否属于“掌握”？',
    },
    positions: {
      held: { en: 'What is in one’s actual control is held', zh: '实际控制即为掌握' },
      'not-held': {
        en: 'What is processed only on behalf of others is not held',
        zh: '仅受他人委托处理的，不属于掌握',
      },
    },
    default: 'held',
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
  }),
  'purchase-for-which-system': reading({
    number: 26,
    question: {
      en: 'Does Article 5 reach every purchase of an operator, or only one for the designated infrastructure?',
      zh: '第五条适用于运营者的任何采购，还是仅适用于为已认定设施的采购？',
    },
    positions: {
      any: { en: 'Article 5 reaches every purchase of an operator', zh: '第五条适用于运营者的任何采购' },
      'designated-infrastructure': {
        en: 'Article 5 reaches only purchases for the designated infrastructure',
        zh: '第五条仅适用于为已认定设施的采购',
      },
    },
    default: 'any',
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
  }),
  'what-is-a-purchase': reading({
    number: 27,
    question: {
      en: 'What is a purchase (采购): any acquisition, such as a lease, a subscription, a free licence or a purchase through an integrator or an affiliate, or only one for a price?',
      zh: '何为“采购”：包括租赁、订阅、免费许可、通过集成商或者关联公司取得等任何取得方式，还是仅指有偿取得？',
    },
    positions: {
      'any-acquisition': { en: 'Any acquisition is a purchase', zh: '任何取得方式均属于采购' },
      'for-consideration': {
        en: 'Only an acquisition for a price is a purchase',
        zh: '仅有偿取得属于采购',
      },
    },
    default: 'any-acquisition',
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
  }),
  'macau-taiwan': reading({
    number: 28,
    question: {
      en: 'Is a listing in Macau or Taiwan a listing in a foreign country (赴国外上市)?',
      zh: '赴澳门、台湾上市是否属于“赴国外上市”？',
    },
    positions: {
      'as-hong-kong': { en: 'Macau and Taiwan are read as Hong Kong is', zh: '澳门、台湾与香港采同一口径' },
      foreign: { en: 'Macau and Taiwan count as foreign', zh: '澳门、台湾按国外对待' },
      'not-foreign': { en: 'Macau and Taiwan are not foreign', zh: '澳门、台湾不属于国外' },
    },
    default: 'as-hong-kong',
    touches: ['art.7'],
    reason: {
      en: 'No source was found for either venue; overseas (境外) includes both, foreign (国外) is the narrower word.',
      zh: '两地均未找到依据；“境外”包括两地，“国外”为较窄的用语。',
    },
    sources: [text('Article 7', '第七条'), notFound],
  }),
  'pause-starts': reading({
    number: 29,
    question: {
      en: 'Does the time of supplementing start with the issue of the request, or with its receipt?',
      zh: '提交补充材料的时间自要求发出之日还是收到之日起算？',
    },
    positions: {
      issue: { en: 'It starts when the request is issued', zh: '自要求发出之日起' },
      receipt: { en: 'It starts when the request is received', zh: '自收到要求之日起' },
    },
    default: 'issue',
    touches: ['art.15'],
    reason: {
      en: 'Article 15 does not say; Article 11 counts from issue, Article 12 from receipt.',
      zh: '第十五条未作规定；第十一条自发出之日起算，第十二条自收到之日起算。',
    },
    sources: [text('Articles 11, 12 and 15', '第十一条、第十二条、第十五条'), notFound],
  }),
} as const
