import { allOf, anyOf, not, term } from '#rules'
import { holds, oneOf } from '../../vocabulary/leaves.ts'
import { article, document, step } from '../article.ts'
import { operatorPurchases } from '../article-02/index.ts'
import { examples } from './examples.ts'

/** Art. 5, first paragraph, second sentence: the purchase must be filed. */
export const purchaseIsFiled = term({
  name: 'purchaseIsFiled',
  claim: { en: 'The purchase must be filed for cybersecurity review', zh: '该采购活动应当申报网络安全审查' },
  denial: { en: 'The purchase need not be filed', zh: '该采购活动无须申报' },
  cite: ['art.5.1'],
  when: allOf(operatorPurchases, holds('affectsOrMayAffectNationalSecurity')),
})

export const article5 = article({
  number: 5,
  caption: { en: 'Advance assessment and filing of a purchase', zh: '采购的预判与申报' },
  paragraphs: [
    {
      id: 'art.5.1',
      zh: '关键信息基础设施运营者采购网络产品和服务的，应当预判该产品和服务投入使用后可能带来的国家安全风险。影响或者可能影响国家安全的，应当向网络安全审查办公室申报网络安全审查。',
      en: 'An operator of critical information infrastructure that purchases network products and services shall assess in advance the national security risks that may arise once the products and services are put into use. Where national security is or may be affected, it shall file for cybersecurity review with the Office of Cybersecurity Review.',
      reason: {
        en: 'The advance assessment is the operator’s own judgement: a named person or body makes it, and its ground is recorded under the factors of Article 10.',
        zh: '预判属于运营者自身的判断，由具名人员或者机构作出，其依据按第十条所列因素归集。',
      },
    },
    {
      id: 'art.5.2',
      zh: '关键信息基础设施安全保护工作部门可以制定本行业、本领域预判指南。',
      en: 'Departments responsible for the security protection of critical information infrastructure may draw up guides to advance assessment for their industries and fields.',
      reason: {
        en: 'A power of the protection departments. Published sector guides: not found; ask the department of the sector.',
        zh: '制定预判指南系保护工作部门的职权。未找到已公布的行业预判指南，请向本行业、本领域的保护工作部门了解。',
      },
    },
  ],
  duties: [
    {
      name: 'advanceAssessment',
      claim: {
        en: 'The operator must assess in advance the national security risks of the purchase',
        zh: '运营者应当预判采购可能带来的国家安全风险',
      },
      denial: {
        en: 'There is no duty to assess the purchase in advance',
        zh: '不负预判义务',
      },
      cite: ['art.5.1'],
      when: operatorPurchases.condition,
      done: { answered: 'affectsOrMayAffectNationalSecurity' },
    },
    {
      name: 'fileForProcurement',
      claim: {
        en: 'The operator must file the purchase for cybersecurity review',
        zh: '运营者应当就采购活动申报网络安全审查',
      },
      denial: { en: 'The operator need not file the purchase', zh: '运营者无须就采购活动申报' },
      cite: ['art.5.1', 'art.2.1'],
      when: purchaseIsFiled.condition,
      done: holds('applicationFiled'),
    },
  ],
  flags: [
    {
      code: 'contract-signed-before-review',
      kind: 'do',
      cite: ['art.5.1'],
      message: {
        en: 'The contract is signed, and it is not recorded that it takes effect only on passing, that the purchase was filed, or that it was judged to need no filing. Filing usually comes before the contract is formally signed; one signed earlier should say that it takes effect only on passing (official Q&A of 27 April 2020). The Cybersecurity Law (Art. 37 since 2026, Art. 35 before) requires that the review be passed.',
        zh: '合同已经签订，但未见通过审查后方可生效的约定、申报记录或者无须申报的判断。通常应当在正式签订合同前申报；签订后申报的，宜在合同中注明通过审查后方可生效（2020年4月27日官方答记者问）。《中华人民共和国网络安全法》（2026年起为第三十七条，此前为第三十五条）要求通过审查。',
      },
      when: {
        condition: allOf(operatorPurchases, holds('contractSigned')),
        unless: anyOf(
          holds('contractConditionalOnReview'),
          holds('applicationFiled'),
          not(holds('affectsOrMayAffectNationalSecurity')),
        ),
      },
    },
    {
      code: 'file-before-signing',
      kind: 'do',
      cite: ['art.5.1'],
      message: {
        en: 'Assess before the contract is formally signed and, where national security is or may be affected, file before it is signed (official Q&A of 27 April 2020). A clause that it takes effect only on passing mends a late filing; it is no equal alternative.',
        zh: '应当在正式签订合同前完成预判；影响或者可能影响国家安全的，应当在签订前申报（2020年4月27日官方答记者问）。通过审查后方可生效的约定是对迟延申报的补救，并非同等替代。',
      },
      when: {
        condition: operatorPurchases,
        unless: anyOf(
          holds('contractSigned'),
          holds('applicationFiled'),
          not(holds('affectsOrMayAffectNationalSecurity')),
        ),
      },
    },
    {
      code: 'file-without-delay',
      kind: 'do',
      cite: ['art.5.1'],
      message: {
        en: 'The contract is signed and no filing is recorded: file without delay; the condition is only the remedy for a late filing.',
        zh: '合同已经签订而未见申报记录：请尽快申报；附条件仅为迟延申报的补救。',
      },
      when: {
        condition: allOf(
          purchaseIsFiled.condition,
          holds('contractSigned'),
          holds('contractConditionalOnReview'),
        ),
        unless: holds('applicationFiled'),
      },
    },
    {
      code: 'pass-before-use',
      kind: 'do',
      cite: ['art.5.1'],
      message: {
        en: 'Do not put the products or services to use before the review is passed: no clause in a contract helps against use. The Cybersecurity Law (Art. 37 since 2026, Art. 35 before) requires that the review be passed.',
        zh: '审查通过前不得投入使用；合同条款不能补救提前使用。《中华人民共和国网络安全法》（2026年起为第三十七条，此前为第三十五条）要求通过审查。',
      },
      when: { condition: purchaseIsFiled },
    },
    {
      code: 'products-in-use',
      cite: ['art.5.1'],
      message: {
        en: 'On the default reading, Article 5 reaches products in use only on renewal, extension or replacement. Until then, it is advisable to examine them yourself.',
        zh: '按默认口径，第五条自续约、扩容、更换时起适用于在用产品；在此之前宜自查。',
      },
      when: {
        condition: allOf(holds('isCiiOperator'), holds('usesNetworkProductsOrServices')),
      },
    },
    {
      code: 'sector-guide',
      cite: ['art.5.2'],
      message: {
        en: 'The protection department of the sector may have issued a guide to advance assessment. Ask for it.',
        zh: '本行业、本领域的保护工作部门可能已制定预判指南，请予查询。',
      },
      when: { condition: operatorPurchases },
    },
    {
      code: 'sector-considers-filing',
      kind: 'do',
      cite: ['art.5.1'],
      message: {
        en: 'The official Q&A of 27 April 2020 asks operators of important networks and systems in this sector to consider filing when they purchase. Have the designation confirmed.',
        zh: '2020年4月27日官方答记者问提示，本行业、本领域的重要网络和信息系统运营者在采购时应当考虑申报。请确认是否已被认定。',
      },
      when: {
        condition: allOf(
          holds('procuresNetworkProductsOrServices'),
          not(oneOf('ciiSector', 'publicServices', 'eGovernment', 'other')),
        ),
        unless: holds('isCiiOperator'),
      },
    },
  ],
  steps: [
    step('advance-assessment-made', {
      cite: ['art.5.1'],
      from: ['unfiled', 'assessed'],
      leadsTo: 'assessed',
      note: {
        en: 'Only a purchase is assessed in advance. A listing is filed without it, so filing does not wait for this step.',
        zh: '预判仅适用于采购活动。赴国外上市无须预判，故申报不以本步骤为前提。',
      },
    }),
    step('application-submitted', {
      cite: ['art.5.1', 'art.7', 'art.8'],
      from: ['unfiled', 'assessed'],
      leadsTo: 'submitted',
      // GAP: the text does not say how another filing of a matter meets the one that rests here.
      ownCase: { in: ['no-review', 'concluded', 'withdrawn', 'initiation-declined'], after: [] },
      note: {
        en: 'The day is that of the Office’s receipt. No period starts: that waits for materials that conform (Art. 9).',
        zh: '日期为网络安全审查办公室收到之日。此时不起算期限，须待申报材料符合规定（第九条）。',
      },
    }),
  ],
  documents: [document('advanceAssessment', { cite: ['art.5.1'] })],
  examples,
})
