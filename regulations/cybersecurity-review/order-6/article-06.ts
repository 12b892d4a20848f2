import { allOf, anyOf, not } from '#rules'
import { article } from './article.ts'
import { holds, purchaseIsFiled } from './terms.ts'

const filed = {
  isCiiOperator: true,
  procuresNetworkProductsOrServices: true,
  productKinds: ['largeDatabasesOrApplicationSoftware'],
  affectsOrMayAffectNationalSecurity: { value: true, by: 'security committee', on: '2021-03-12' },
} as const

export const article6 = article({
  number: 6,
  caption: { en: 'Supplier commitments', zh: '产品和服务提供者的承诺' },
  paragraphs: [
    {
      id: 'art.6',
      zh: '采购活动申报审查的，运营者须以采购文件、协议等方式，使产品和服务提供者负有配合审查的义务并作出承诺：不借提供之便非法获取用户数据，不非法控制、操纵用户设备，不无故中断供应或者必要技术支持等。',
      en: 'For a purchase that is filed for review, the operator must use procurement documents, agreements and the like to require the provider of the products and services to cooperate with the review and to make commitments: not to use its position as provider to obtain user data illegally, not to control or manipulate user devices illegally, not to interrupt supply or necessary technical support without good reason, and so on.',
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
        zh: '第六条所列事项至少一项未落实：配合审查，不非法获取用户数据，不非法控制用户设备，不无故中断供应或者技术支持。',
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
      cite: ['art.6', 'art.14'],
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
      title: {
        en: 'A purchase judged harmless brings no commitments',
        zh: '判断不影响的采购不产生要求承诺的义务',
      },
      facts: {
        ...filed,
        affectsOrMayAffectNationalSecurity: { value: false, by: 'security committee', on: '2021-03-12' },
      },
      expect: { duties: { obtainSupplierCommitments: 'not-met' } },
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
    {
      title: {
        en: 'A provider whose customer is an operator is told what it will be asked',
        zh: '客户为运营者的，提示提供者将被要求的事项',
      },
      facts: { suppliesNetworkProductsOrServices: true, customerIsCiiOperator: true },
      expect: { flags: ['customer-will-demand-commitments'] },
    },
  ],
})
