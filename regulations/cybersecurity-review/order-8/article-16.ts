import { allOf, anyOf, not, term } from '#rules'
import { publicCaseFlagsCiting } from '../public-case-flags.ts'
import { holds, oneOf, under } from '../vocabulary/leaves.ts'
import { underReview } from '../vocabulary/procedure.ts'
import { article, document, step } from './article.ts'
import { concernsProducts, isParty } from './article-02/index.ts'

const publicCaseFlags = publicCaseFlagsCiting('art.16.1')

/**
 * Art. 16, second paragraph. READING 23: in a review of products whose maker is neither operator, whoever is under review
 * is treated as the party unless only the definition of Art. 2 counts.
 */
const partyIsUnderReview = term({
  name: 'partyIsUnderReview',
  claim: { en: 'A party is under review', zh: '当事人处于审查期间' },
  denial: { en: 'No party is under review', zh: '没有当事人处于审查期间' },
  cite: ['art.2.2', 'art.16.2'],
  when: allOf(holds('underCybersecurityReview'), anyOf(under('party-in-product-review', 'wide'), isParty)),
})

export const article16 = article({
  number: 16,
  caption: {
    en: 'Review on a member unit’s opinion; mitigation',
    zh: '依成员单位意见启动审查；风险消减措施',
  },
  paragraphs: [
    {
      id: 'art.16.1',
      zh: '网络安全审查工作机制成员单位认为影响或者可能影响国家安全的网络产品和服务以及数据处理活动，由网络安全审查办公室按程序报中央网络安全和信息化委员会批准后，依照本办法的规定进行审查。',
      en: 'Where a member unit of the cybersecurity review working mechanism considers that network products and services or data processing activities affect or may affect national security, they shall be reviewed in accordance with these Measures after the Office of Cybersecurity Review has reported the matter under the procedure to the Central Cyberspace Affairs Commission and obtained its approval.',
      reason: {
        en: 'Whether a member unit proposes a review, and whether the Commission approves it, is theirs to decide.',
        zh: '是否提出审查意见由成员单位决定，是否批准由中央网络安全和信息化委员会决定。',
      },
    },
    {
      id: 'art.16.2',
      zh: '为了防范风险，当事人应当在审查期间按照网络安全审查要求采取预防和消减风险的措施。',
      en: 'To guard against risks, the party shall during the review take measures that prevent and reduce risks as the cybersecurity review requires.',
    },
  ],
  duties: [
    {
      name: 'mitigateDuringReview',
      claim: {
        en: 'During the review, the party must take measures that prevent and reduce risks',
        zh: '审查期间，当事人应当采取预防和消减风险的措施',
      },
      denial: {
        en: 'No review of a party is open in which measures would be due',
        zh: '没有对当事人的在审事项，无须采取审查期间的措施',
      },
      cite: ['art.16.2'],
      when: partyIsUnderReview.condition,
    },
  ],
  flags: [
    ...publicCaseFlags,
    {
      code: 'product-did-not-pass',
      kind: 'do',
      cite: ['art.16.1'],
      message: {
        en: 'The product itself did not pass a cybersecurity review. An operator of critical information infrastructure must not use it (Cybersecurity Law, Arts. 37 and 67 since 2026, Arts. 35 and 65 before); the notice seen so far (2023) is addressed to such operators. Others read the notice, and weigh what it says of the risk.',
        zh: '该产品未通过网络安全审查。关键信息基础设施运营者不得使用（《中华人民共和国网络安全法》，2026年起为第三十七条、第六十七条，此前为第三十五条、第六十五条）；已见公告（2023年）针对此类运营者。其他单位请查阅公告，并评估其所述风险。',
      },
      when: { condition: allOf(concernsProducts, oneOf('productReviewOutcome', 'notPassed')) },
    },
    {
      code: 'product-under-review',
      kind: 'risk',
      cite: ['art.16.1'],
      message: {
        en: 'The product itself is under a cybersecurity review. It may come not to pass: do not bind yourself without a way out, and put it to no new use until the outcome is known. The judgement on national security should deal with it.',
        zh: '该产品正在接受网络安全审查，可能未通过审查：结果公布前，签约应当保留退出安排，不宜新增使用；国家安全影响的判断应当对此作出说明。',
      },
      when: { condition: allOf(concernsProducts, oneOf('productReviewOutcome', 'underReview')) },
    },
    {
      code: 'party-by-reading',
      cite: ['art.16.2'],
      message: {
        en: 'The second paragraph of Article 16 binds the party (当事人), which Article 2 defines as the two kinds of operator. That it binds you too is the careful reading; record why you follow it or not.',
        zh: '第十六条第二款约束“当事人”，第二条将其定义为两类运营者。认为该款亦约束本单位，系较审慎的解释口径；是否采用，请记录理由。',
      },
      when: { condition: allOf(holds('underCybersecurityReview'), not(isParty)) },
    },
    {
      code: 'member-unit-may-judge-otherwise',
      cite: ['art.16.1'],
      message: {
        en: 'This result speaks of filing only. A member unit of the review mechanism may still judge otherwise and have the matter reviewed (Art. 16).',
        zh: '本筛查结果仅就申报义务而言。网络安全审查工作机制成员单位仍可能作出不同判断，审查可能因此依第十六条启动。',
      },
      when: { verdict: ['no-filing', 'consult'] },
    },
  ],
  steps: [
    step('member-proposed-review', {
      cite: ['art.16.1'],
      from: ['unfiled', 'assessed', 'materials-returned', 'no-review', 'withdrawn', 'initiation-declined'],
      leadsTo: 'member-proposed',
      // GAP: one review to a case. What may happen once, and what must come first, is counted within one review.
      ownCase: {
        in: ['submitted', 'conforming', ...underReview, 'concluded'],
        after: ['review-required', 'review-initiated'],
      },
    }),
    step('initiation-approval-requested', {
      cite: ['art.16.1'],
      from: ['member-proposed'],
      leadsTo: 'awaiting-initiation',
    }),
    step('initiation-approved', {
      cite: ['art.16.1'],
      from: ['awaiting-initiation'],
      leadsTo: 'initiation-approved',
    }),
    step('review-initiated', {
      cite: ['art.16.1'],
      from: ['initiation-approved'],
      leadsTo: 'initiated',
      starts: [{ period: 'preliminary-review' }],
      note: {
        en: 'The review follows these Measures. Whether the periods of Articles 11, 12 and 14 run is not settled by the text; by default none is forecast. No notice to the party is stated; public cases were announced.',
        zh: '依照本办法的规定进行审查。第十一条、第十二条、第十四条的期限是否适用，条文未明确，默认不作预测。条文未规定通知当事人；公开案例均以公告方式公布。',
      },
    }),
    step('mitigation-required', {
      cite: ['art.16.2'],
      from: [...underReview],
      note: {
        en: 'During any review, however it began. While the need for a review is being determined (Art. 9) none is open yet. The text binds the party (Art. 2). Whether it binds the maker of products under review that is neither an operator of critical information infrastructure nor a network platform operator is not settled; here whoever is under review is asked.',
        zh: '适用于任何审查期间，不论审查因何启动。确定是否需要审查期间（第九条）尚未进入审查。条文的义务主体为当事人（第二条）。所审查产品和服务的提供者既非关键信息基础设施运营者又非网络平台运营者的，是否受此约束，条文未明确；此处向接受审查的单位提出。',
      },
    }),
  ],
  documents: [
    document('initiationOpinion', { cite: ['art.16.1'] }),
    document('initiationRequest', { cite: ['art.16.1'] }),
    document('initiationDecision', { cite: ['art.16.1'] }),
    document('mitigationRequirement', { cite: ['art.16.2'] }),
  ],
  bonds: [
    {
      name: 'measures',
      cite: ['art.16.2'],
      title: { en: 'Measures that prevent and reduce risks', zh: '预防和消减风险的措施' },
      opens: 'mitigation-required',
      closes: 'mitigation-lifted',
      whileOpen: true,
      marks: ['mitigation-reported'],
      asks: {
        party: { en: 'to be taken during the review', zh: '应当在审查期间采取' },
        office: { en: 'required during the review', zh: '已要求在审查期间采取' },
      },
      // READING 23: who the party is in a review of products whose maker is none by Art. 2.
      asksByReading: {
        reading: 'party-in-product-review',
        positions: {
          wide: {},
          definition: {
            party: {
              en: 'to be taken during the review by an operator of critical information infrastructure or a network platform operator; no other is bound',
              zh: '关键信息基础设施运营者、网络平台运营者应当在审查期间采取，其他单位不受此约束',
            },
          },
        },
      },
    },
  ],
  examples: [
    {
      title: { en: 'A review is open: mitigate', zh: '审查期间：应当采取措施' },
      facts: { underCybersecurityReview: true },
      expect: { duties: { mitigateDuringReview: 'met', provideSupplementaryMaterials: 'met' } },
    },
    {
      title: { en: 'No review is open', zh: '未在审查' },
      facts: { underCybersecurityReview: false },
      expect: { duties: { mitigateDuringReview: 'not-met' } },
    },
    {
      title: { en: 'Whether a review is open is unknown', zh: '是否在审查不明' },
      facts: { underCybersecurityReview: 'dont-know' },
      expect: {
        duties: { mitigateDuringReview: 'unknown' },
        missing: { mitigateDuringReview: ['underCybersecurityReview'] },
      },
    },
    {
      title: {
        en: 'An operator buys a product that did not pass, and judged it harmless',
        zh: '运营者采购未通过审查的产品，并判断其不影响国家安全',
      },
      facts: {
        isCiiOperator: true,
        procuresNetworkProductsOrServices: true,
        productKinds: ['massStorage'],
        productReviewOutcome: 'notPassed',
        affectsOrMayAffectNationalSecurity: { value: false, by: 'security committee', on: '2026-10-12' },
      },
      expect: { flags: ['product-did-not-pass'] },
    },
    {
      title: { en: 'A product in use is under review', zh: '在用产品正在接受审查' },
      facts: {
        procuresNetworkProductsOrServices: false,
        usesNetworkProductsOrServices: true,
        productKinds: ['cybersecurityEquipment'],
        productReviewOutcome: 'underReview',
      },
      expect: { flags: ['product-under-review'] },
    },
    {
      title: {
        en: 'By the definition, an operator of critical information infrastructure under review mitigates',
        zh: '按定义口径，被审查的关键信息基础设施运营者应当采取措施',
      },
      facts: { isCiiOperator: true, underCybersecurityReview: true },
      readings: { 'party-in-product-review': 'definition' },
      expect: { duties: { mitigateDuringReview: 'met', provideSupplementaryMaterials: 'met' } },
    },
    {
      title: {
        en: 'By the definition, a platform operator under review mitigates too',
        zh: '按定义口径，被审查的网络平台运营者亦应当采取措施',
      },
      facts: {
        isCiiOperator: false,
        isNetworkPlatformOperator: true,
        platformConnectsThirdParties: false,
        suppliesNetworkProductsOrServices: false,
        applicationFiled: false,
        underCybersecurityReview: true,
      },
      readings: { 'party-in-product-review': 'definition' },
      expect: { duties: { mitigateDuringReview: 'met', provideSupplementaryMaterials: 'met' } },
    },
    {
      title: {
        en: 'By the definition and read narrowly, a marketplace under review mitigates',
        zh: '按定义口径并采狭义，连接第三方的平台应当采取措施',
      },
      facts: {
        isCiiOperator: false,
        isNetworkPlatformOperator: true,
        platformConnectsThirdParties: true,
        suppliesNetworkProductsOrServices: false,
        applicationFiled: false,
        underCybersecurityReview: true,
      },
      readings: { 'party-in-product-review': 'definition', 'platform-operator': 'narrow' },
      expect: { duties: { mitigateDuringReview: 'met', provideSupplementaryMaterials: 'met' } },
    },
    {
      title: {
        en: 'So read, one that connects nobody does not',
        zh: '采该两项口径，不连接第三方的平台不负该义务',
      },
      facts: {
        isCiiOperator: false,
        isNetworkPlatformOperator: true,
        platformConnectsThirdParties: false,
        suppliesNetworkProductsOrServices: false,
        applicationFiled: false,
        procuresNetworkProductsOrServices: false,
        seeksListing: false,
        underCybersecurityReview: true,
      },
      readings: { 'party-in-product-review': 'definition', 'platform-operator': 'narrow' },
      expect: { duties: { mitigateDuringReview: 'not-met', provideSupplementaryMaterials: 'not-met' } },
    },
  ],
})
