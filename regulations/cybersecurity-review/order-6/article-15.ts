import { allOf } from '#rules'
import { oneOf } from '../vocabulary/leaves.ts'
import { underReview } from '../vocabulary/procedure.ts'
import { article, document, step } from './article.ts'
import { concernsProducts } from './article-02.ts'

export const article15 = article({
  number: 15,
  caption: { en: 'Review on a member unit’s opinion', zh: '依成员单位意见启动审查' },
  paragraphs: [
    {
      id: 'art.15',
      zh: '成员单位认为某项网络产品和服务影响或者可能影响国家安全的，网络安全审查办公室报请中央网络安全和信息化委员会批准；经批准，依本办法审查。',
      en: 'Where a member unit considers that certain network products and services affect or may affect national security, the Office of Cybersecurity Review asks the Central Cyberspace Affairs Commission for its approval; once approved, they are reviewed under these Measures.',
      reason: {
        en: 'Whether a member unit proposes a review, and whether the Commission approves it, is theirs to decide. The article asks for no mitigation meanwhile: that came with Order No. 8 (Art. 16, second paragraph).',
        zh: '是否提出审查意见由成员单位决定，是否批准由中央网络安全和信息化委员会决定。本条未要求审查期间采取风险消减措施，该义务系第8号令第十六条第二款所增。',
      },
    },
  ],
  flags: [
    {
      code: 'product-did-not-pass',
      kind: 'do',
      cite: ['art.15'],
      message: {
        en: 'The product itself did not pass a cybersecurity review. An operator of critical information infrastructure must not use it (Cybersecurity Law, Arts. 35 and 65 as then numbered); the notice seen so far (2023) is addressed to such operators. Others read the notice, and weigh what it says of the risk.',
        zh: '该产品未通过网络安全审查。关键信息基础设施运营者不得使用（当时的《中华人民共和国网络安全法》第三十五条、第六十五条）；已见公告（2023年）针对此类运营者。其他单位请查阅公告，并评估其所述风险。',
      },
      when: { condition: allOf(concernsProducts.condition, oneOf('productReviewOutcome', 'notPassed')) },
    },
    {
      code: 'product-under-review',
      kind: 'risk',
      cite: ['art.15'],
      message: {
        en: 'The product itself is under a cybersecurity review. It may come not to pass: do not bind yourself without a way out, and put it to no new use until the outcome is known. The judgement on national security should deal with it.',
        zh: '该产品正在接受网络安全审查，可能未通过审查：结果公布前，签约应当保留退出安排，不宜新增使用；国家安全影响的判断应当对此作出说明。',
      },
      when: { condition: allOf(concernsProducts.condition, oneOf('productReviewOutcome', 'underReview')) },
    },
    {
      code: 'member-unit-may-judge-otherwise',
      cite: ['art.15'],
      message: {
        en: 'This result speaks of filing only. A member unit of the review mechanism may still judge otherwise and have the matter reviewed (Art. 15).',
        zh: '本筛查结果仅就申报义务而言。网络安全审查工作机制成员单位仍可能作出不同判断，审查可能因此依第十五条启动。',
      },
      when: { verdict: ['no-filing', 'consult'] },
    },
  ],
  steps: [
    step('member-proposed-review', {
      cite: ['art.15'],
      from: ['unfiled', 'assessed', 'materials-returned', 'no-review', 'withdrawn', 'initiation-declined'],
      leadsTo: 'member-proposed',
      // GAP: one review to a case. What may happen once, and what must come first, is counted within one review.
      ownCase: {
        in: ['submitted', 'conforming', ...underReview, 'concluded'],
        after: ['review-required', 'review-initiated'],
      },
      claim: {
        en: 'A member unit considered that network products and services affect or may affect national security',
        zh: '成员单位认为网络产品和服务影响或者可能影响国家安全',
      },
    }),
    step('initiation-approval-requested', {
      cite: ['art.15'],
      from: ['member-proposed'],
      leadsTo: 'awaiting-initiation',
    }),
    step('initiation-approved', {
      cite: ['art.15'],
      from: ['awaiting-initiation'],
      leadsTo: 'initiation-approved',
    }),
    step('review-initiated', {
      cite: ['art.15'],
      from: ['initiation-approved'],
      leadsTo: 'initiated',
      starts: [{ period: 'preliminary-review' }],
      note: {
        en: 'The review follows these Measures. Whether the periods of Articles 10, 11 and 13 run is not settled by the text; by default none is forecast. No notice to the operator is stated; the cases of July 2021 were announced.',
        zh: '依本办法审查。第十条、第十一条、第十三条的期限是否适用，条文未明确，默认不作预测。条文未规定通知运营者；2021年7月的案件以公告方式公布。',
      },
    }),
  ],
  documents: [
    document('initiationOpinion', { cite: ['art.15'] }),
    document('initiationRequest', { cite: ['art.15'] }),
    document('initiationDecision', { cite: ['art.15'] }),
  ],
  examples: [
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
        affectsOrMayAffectNationalSecurity: { value: false, by: 'security committee', on: '2021-03-12' },
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
  ],
})
