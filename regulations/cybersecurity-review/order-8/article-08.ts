import type { Material } from '#review'
import { anyOf, term } from '#rules'
import { holds } from '../vocabulary/leaves.ts'
import { article, document } from './article.ts'
import { dataProcessingIsFiled, mustBeReviewed } from './article-02/index.ts'
import { purchaseIsFiled } from './article-05/index.ts'
import { listingIsFiled } from './article-07/index.ts'

/** Something must be filed. */
const somethingMustBeFiled = term({
  name: 'somethingMustBeFiled',
  claim: { en: 'Something must be filed for cybersecurity review', zh: '存在应当申报网络安全审查的事项' },
  denial: { en: 'Nothing must be filed for cybersecurity review', zh: '不存在应当申报网络安全审查的事项' },
  cite: ['art.5.1', 'art.7'],
  when: anyOf(purchaseIsFiled, listingIsFiled, dataProcessingIsFiled),
})

/** What Arts. 8 and 15 attach to: “a party that files” (申报), whether it must or does so of its own accord. */
export const somethingIsFiled = term({
  name: 'somethingIsFiled',
  claim: {
    en: 'Something is filed for cybersecurity review, or must be',
    zh: '存在已申报或者应当申报网络安全审查的事项',
  },
  denial: {
    en: 'Nothing is filed for cybersecurity review, and nothing must be',
    zh: '不存在已申报或者应当申报网络安全审查的事项',
  },
  cite: ['art.8'],
  when: anyOf(holds('applicationFiled'), somethingMustBeFiled),
})

const materials = [
  { name: 'applicationForm', cite: ['art.8(1)'], claim: { en: 'Application form', zh: '申报书' } },
  {
    name: 'analysisReport',
    cite: ['art.8(2)'],
    claim: {
      en: 'Analysis report on the effect or possible effect on national security',
      zh: '关于影响或者可能影响国家安全的分析报告',
    },
  },
  {
    name: 'transactionDocuments',
    cite: ['art.8(3)'],
    claim: {
      en: 'Procurement documents, agreements, contracts to be signed, or listing application documents to be submitted',
      zh: '采购文件、协议、拟签订的合同或者拟提交的上市申请文件',
    },
  },
  {
    name: 'otherMaterials',
    cite: ['art.8(4)'],
    claim: { en: 'Other materials that the review work requires', zh: '网络安全审查工作需要的其他材料' },
  },
] as const satisfies readonly Material[]

export const article8 = article({
  number: 8,
  caption: { en: 'Application materials', zh: '申报材料' },
  paragraphs: [
    {
      id: 'art.8',
      zh: '当事人申报网络安全审查，应当提交以下材料：',
      en: 'A party that files for cybersecurity review shall submit the following materials:',
    },
    {
      id: 'art.8(1)',
      zh: '（一）申报书；',
      en: '(1) an application form;',
      reason: {
        en: 'The official form and its fields: not found. Any form here is a project template.',
        zh: '未找到官方申报书及其栏目。本项目提供的均为项目模板。',
      },
    },
    {
      id: 'art.8(2)',
      zh: '（二）关于影响或者可能影响国家安全的分析报告；',
      en: '(2) an analysis report on the effect or possible effect on national security;',
      reason: {
        en: 'The official template: not found. The report is a judgement of the party over the factors of Article 10.',
        zh: '未找到官方模板。分析报告是当事人依第十条因素作出的判断。',
      },
    },
    {
      id: 'art.8(3)',
      zh: '（三）采购文件、协议、拟签订的合同或者拟提交的首次公开募股（IPO）等上市申请文件；',
      en: '(3) procurement documents, agreements, contracts to be signed, or listing application documents to be submitted, such as those for an initial public offering (IPO);',
    },
    {
      id: 'art.8(4)',
      zh: '（四）网络安全审查工作需要的其他材料。',
      en: '(4) other materials that the cybersecurity review work requires.',
      reason: {
        en: 'What else is required is for the Office to say.',
        zh: '其他材料的范围由网络安全审查办公室确定。',
      },
    },
  ],
  duties: [
    {
      name: 'submitMaterials',
      claim: { en: 'The party must submit the four materials', zh: '当事人应当提交四项材料' },
      denial: { en: 'There are no materials to submit', zh: '无须提交申报材料' },
      cite: ['art.8'],
      when: somethingIsFiled,
      done: holds('applicationFiled'),
    },
  ],
  // Art. 2, first paragraph, asks it; what must be filed is settled only here.
  flags: [
    {
      code: 'review-without-filing',
      kind: 'do',
      cite: ['art.2.1'],
      message: {
        en: 'On the readings taken there is no duty to file; yet the data processing must be reviewed (Art. 2, first paragraph; since 2025 also Art. 13 of the Regulations on Network Data Security Management, whose Art. 56 has a fine). Approach the Office.',
        zh: '按所采口径不负申报义务；但该数据处理活动应当依法接受审查（第二条第一款；2025年起并见《网络数据安全管理条例》第十三条，第五十六条规定罚款），请主动向网络安全审查办公室咨询。',
      },
      when: { condition: mustBeReviewed, unless: somethingMustBeFiled },
    },
  ],
  materials,
  documents: materials.map(({ name, cite, claim }) => document(name, { cite, claim })),
  examples: [
    {
      title: { en: 'A filing brings the four materials', zh: '申报即须提交四项材料' },
      facts: {
        isNetworkPlatformOperator: true,
        usersWithPersonalInformation: 1_000_001,
        seeksListing: true,
        listingPlace: 'foreign',
        listingRoute: 'dualPrimaryListing',
      },
      expect: { duties: { submitMaterials: 'met' } },
    },
    {
      title: { en: 'No filing, no materials', zh: '无申报则无材料' },
      facts: { seeksListing: false, procuresNetworkProductsOrServices: false, applicationFiled: false },
      expect: { duties: { submitMaterials: 'not-met' } },
    },
    {
      title: {
        en: 'A platform that files without a duty submits the materials too',
        zh: '不负义务而自愿申报的平台，亦应提交材料',
      },
      facts: {
        procuresNetworkProductsOrServices: false,
        isNetworkPlatformOperator: true,
        seeksListing: true,
        listingPlace: 'hongKong',
        listingRoute: 'ipo',
        applicationFiled: true,
      },
      expect: {
        duties: {
          fileBeforeForeignListing: 'not-met',
          submitMaterials: 'met',
          provideSupplementaryMaterials: 'met',
        },
      },
    },
    {
      title: { en: 'Filing open, materials open', zh: '是否申报待定，材料亦待定' },
      facts: {
        procuresNetworkProductsOrServices: false,
        applicationFiled: false,
        isNetworkPlatformOperator: true,
        seeksListing: true,
        listingPlace: 'foreign',
        listingRoute: 'ipo',
      },
      expect: {
        duties: { submitMaterials: 'unknown' },
        missing: { submitMaterials: ['usersWithPersonalInformation'] },
      },
    },
  ],
})
