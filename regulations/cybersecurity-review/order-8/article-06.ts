import { allOf, anyOf, not } from '#rules'
import { article } from './article.ts'
import { holds, purchaseIsFiled } from './terms.ts'

const filed = {
  isCiiOperator: true,
  procuresNetworkProductsOrServices: true,
  productKinds: ['largeDatabasesOrApplicationSoftware'],
  affectsOrMayAffectNationalSecurity: { value: true, by: 'security committee', on: '2026-10-12' },
} as const

export const article6 = article({
  number: 6,
  caption: { en: 'Supplier commitments', zh: '产品和服务提供者的承诺' },
  paragraphs: [
    {
      id: 'art.6',
      zh: '对于申报网络安全审查的采购活动，关键信息基础设施运营者应当通过采购文件、协议等要求产品和服务提供者配合网络安全审查，包括承诺不利用提供产品和服务的便利条件非法获取用户数据、非法控制和操纵用户设备，无正当理由不中断产品供应或者必要的技术支持服务等。',
      en: 'For a purchase that is filed for cybersecurity review, the operator of critical information infrastructure shall, through procurement documents, agreements and the like, require the provider of the products and services to cooperate with the cybersecurity review, including by committing not to take advantage of the convenience of providing products and services to illegally acquire user data or illegally control and manipulate user devices, not to interrupt the supply of products or necessary technical support services without a justified reason, and the like.',
      as: ['rule', 'flag'],
      names: ['obtainSupplierCommitments', 'supplier-commitment-missing', 'customer-will-demand-commitments'],
    },
  ],
  duties: [
    {
      name: 'obtainSupplierCommitments',
      claim: {
        en: 'The operator must require the provider to cooperate and to make commitments',
        zh: '运营者应当要求提供者配合审查并作出承诺',
      },
      denial: {
        en: 'There is no duty to require commitments of the provider',
        zh: '不负要求提供者作出承诺的义务',
      },
      cite: ['art.6'],
      when: purchaseIsFiled,
      done: allOf(
        holds('supplierCooperatesWithReview'),
        holds('supplierForswearsIllegalDataAcquisition'),
        holds('supplierForswearsIllegalDeviceControl'),
        holds('supplierForswearsUnjustifiedInterruption'),
      ),
    },
  ],
  flags: [
    {
      code: 'supplier-commitment-missing',
      cite: ['art.6'],
      message: {
        en: 'At least one commitment of Article 6 is not given: cooperation, no illegal data acquisition, no illegal device control, no unjustified interruption.',
        zh: '第六条所列事项至少一项未落实：配合审查、不非法获取用户数据、不非法控制和操纵用户设备、无正当理由不中断供应或者技术支持。',
      },
      when: {
        condition: allOf(
          purchaseIsFiled,
          anyOf(
            not(holds('supplierCooperatesWithReview')),
            not(holds('supplierForswearsIllegalDataAcquisition')),
            not(holds('supplierForswearsIllegalDeviceControl')),
            not(holds('supplierForswearsUnjustifiedInterruption')),
          ),
        ),
      },
    },
    {
      code: 'customer-will-demand-commitments',
      cite: ['art.6', 'art.15'],
      message: {
        en: 'A customer that operates critical information infrastructure and files must demand these commitments of you, and the Office may ask you for materials. As a provider you do not file.',
        zh: '客户为关键信息基础设施运营者并申报审查的，应当要求贵方作出上述承诺，网络安全审查办公室也可能要求贵方补充材料。作为提供者，贵方不负申报义务。',
      },
      when: { condition: allOf(holds('suppliesNetworkProductsOrServices'), holds('customerIsCiiOperator')) },
    },
  ],
  examples: [
    {
      title: { en: 'A filed purchase: commitments are due', zh: '申报的采购活动：应当取得承诺' },
      facts: filed,
      expect: { duties: { obtainSupplierCommitments: 'met' } },
    },
    {
      title: { en: 'A filed listing brings no supplier commitments', zh: '申报上市不产生要求承诺的义务' },
      facts: {
        procuresNetworkProductsOrServices: false,
        isNetworkPlatformOperator: true,
        usersWithPersonalInformation: 5_000_000,
        seeksListing: true,
        listingPlace: 'foreign',
        listingRoute: 'ipo',
      },
      expect: { duties: { fileBeforeForeignListing: 'met', obtainSupplierCommitments: 'not-met' } },
    },
    {
      title: { en: 'The judgement is open: so is this duty', zh: '尚未判断：本义务亦待定' },
      facts: { ...filed, affectsOrMayAffectNationalSecurity: null },
      expect: {
        duties: { obtainSupplierCommitments: 'unknown' },
        missing: { obtainSupplierCommitments: ['affectsOrMayAffectNationalSecurity'] },
      },
    },
    {
      title: { en: 'A commitment refused is flagged', zh: '拒绝承诺的，予以提示' },
      facts: { ...filed, supplierForswearsUnjustifiedInterruption: false },
      expect: { duties: { obtainSupplierCommitments: 'met' }, flags: ['supplier-commitment-missing'] },
    },
  ],
})
