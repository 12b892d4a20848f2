import type { Material } from '#review'
import { anyOf } from '#rules'
import { holds } from '../vocabulary/leaves.ts'
import { article, document } from './article.ts'
import { purchaseIsFiled } from './article-05/index.ts'

const purchase = {
  isCiiOperator: true,
  procuresNetworkProductsOrServices: true,
  productKinds: ['coreNetworkEquipment'],
} as const

const materials = [
  { name: 'applicationForm', cite: ['art.7(1)'], claim: { en: 'Application form', zh: '申报书' } },
  {
    name: 'analysisReport',
    cite: ['art.7(2)'],
    claim: {
      en: 'Analysis report on the effect or possible effect on national security',
      zh: '关于国家安全影响的分析报告',
    },
  },
  {
    name: 'transactionDocuments',
    cite: ['art.7(3)'],
    claim: {
      en: 'Procurement documents, agreements, contracts to be signed',
      zh: '采购文件、协议、待签合同',
    },
  },
  {
    name: 'otherMaterials',
    cite: ['art.7(4)'],
    claim: { en: 'Other materials that the review work requires', zh: '审查工作需要的其他材料' },
  },
] as const satisfies readonly Material[]

export const article7 = article({
  number: 7,
  caption: { en: 'Application materials', zh: '申报材料' },
  paragraphs: [
    {
      id: 'art.7',
      zh: '运营者申报审查须提交的材料（四项）：',
      en: 'The materials that an operator must submit when it files for review (four items):',
    },
    {
      id: 'art.7(1)',
      zh: '（一）申报书；',
      en: '(1) the application form;',
      reason: {
        en: 'The official form and its fields: not found. Any form here is a project template.',
        zh: '未找到官方申报书及其栏目。本项目提供的均为项目模板。',
      },
    },
    {
      id: 'art.7(2)',
      zh: '（二）分析报告，说明对国家安全的影响或者可能的影响；',
      en: '(2) an analysis report on the actual or possible effect on national security;',
      reason: {
        en: 'The official template: not found. The report is a judgement of the operator over the factors of Article 9.',
        zh: '未找到官方模板。分析报告是运营者依第九条因素作出的判断。',
      },
    },
    {
      id: 'art.7(3)',
      zh: '（三）采购文件、协议以及待签合同等；',
      en: '(3) procurement documents, agreements, contracts not yet signed and the like;',
    },
    {
      id: 'art.7(4)',
      zh: '（四）审查工作所需的其他材料。',
      en: '(4) whatever other materials the review work calls for.',
      reason: {
        en: 'What else is required is for the Office to say.',
        zh: '其他材料的范围由网络安全审查办公室确定。',
      },
    },
  ],
  duties: [
    {
      name: 'submitMaterials',
      claim: { en: 'The operator must submit the four materials', zh: '运营者应当提交四项材料' },
      denial: { en: 'There are no materials to submit', zh: '无须提交申报材料' },
      cite: ['art.7'],
      when: anyOf(holds('applicationFiled'), purchaseIsFiled),
      done: holds('applicationFiled'),
    },
  ],
  materials,
  documents: materials.map(({ name, cite, claim }) => document(name, { cite, claim })),
  examples: [
    {
      title: { en: 'A filing brings the four materials', zh: '申报即须提交四项材料' },
      facts: {
        ...purchase,
        affectsOrMayAffectNationalSecurity: { value: true, by: 'security committee', on: '2021-03-12' },
      },
      expect: { duties: { submitMaterials: 'met' } },
    },
    {
      title: { en: 'No filing, no materials', zh: '无申报则无材料' },
      facts: { procuresNetworkProductsOrServices: false, applicationFiled: false },
      expect: { duties: { submitMaterials: 'not-met' } },
    },
    {
      title: { en: 'Filing open, materials open', zh: '是否申报待定，材料亦待定' },
      facts: { ...purchase, applicationFiled: false },
      expect: {
        duties: { submitMaterials: 'unknown' },
        missing: { submitMaterials: ['affectsOrMayAffectNationalSecurity'] },
      },
    },
  ],
})
