import { reading } from './reading.ts'

/**
 * Where the text allows more than one reading. The numbers are those of the project's register; the first
 * position is the default. A result that differs between positions says so.
 */
export const sharedReadings = {
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
  }),
  'written-replies': reading({
    number: 7,
    positions: {
      after: { en: 'The replies come after the preliminary review', zh: '书面回复在初步审查期限之后' },
      inside: { en: 'The replies come inside the preliminary review', zh: '书面回复在初步审查期限之内' },
    },
    default: 'after',
  }),
  'special-review-from': reading({
    number: 8,
    question: { en: 'From when does the special review run?', zh: '特别审查期限自何时起算？' },
    positions: {
      notice: { en: 'It runs from the notice of special review', zh: '自通知按特别审查程序处理之日起算' },
      'end-of-replies': { en: 'It runs from the end of the reply period', zh: '自回复期限届满起算' },
    },
    default: 'notice',
  }),
  'first-day': reading({
    number: 9,
    question: { en: 'Is the day on which a period starts counted?', zh: '期间开始的当日是否计入？' },
    positions: {
      'not-counted': { en: 'The first day is not counted', zh: '开始的当日不计入' },
      counted: { en: 'The first day is counted', zh: '开始的当日计入' },
    },
    default: 'not-counted',
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
  }),
  'started-by-member': reading({
    number: 11,
    positions: {
      'no-forecast': { en: 'No date is forecast', zh: '不作期限预测' },
      'periods-apply': { en: 'The periods apply', zh: '适用上述期限' },
    },
    default: 'no-forecast',
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
  }),
  'supplement-pauses': reading({
    number: 19,
    question: {
      en: 'Which periods stop while materials are supplemented?',
      zh: '提交补充材料期间，哪些期限停止计算？',
    },
    positions: ['art.9-11-14', 'review-only', 'all'],
    default: 'art.9-11-14',
  }),
  'product-list': reading({
    number: 21,
    positions: ['closed', 'open'],
    default: 'closed',
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
  }),
  'party-in-product-review': reading({
    number: 23,
    positions: ['wide', 'definition'],
    default: 'wide',
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
  }),
}
