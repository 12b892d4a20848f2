import { allOf, anyOf, not, term } from '#rules'
import { holds } from '../vocabulary/leaves.ts'
import { commitmentBond } from '../vocabulary/procedure.ts'
import { article, document, step } from './article.ts'
import { operatorPurchases } from './article-02/index.ts'

const filed = {
  isCiiOperator: true,
  procuresNetworkProductsOrServices: true,
  productKinds: ['largeDatabasesOrApplicationSoftware'],
  affectsOrMayAffectNationalSecurity: { value: true, by: 'security committee', on: '2026-10-12' },
} as const

/** Whom Art. 6 concerns as a provider: its customer is an operator of critical information infrastructure, or files. */
const customerAsks = allOf(
  holds('suppliesNetworkProductsOrServices'),
  anyOf(holds('customerIsCiiOperator'), holds('customerFilesForReview')),
)

const allCommitted = allOf(
  holds('supplierCooperatesWithReview'),
  holds('supplierForswearsIllegalDataAcquisition'),
  holds('supplierForswearsIllegalDeviceControl'),
  holds('supplierForswearsUnjustifiedInterruption'),
)
const someRefused = anyOf(
  not(holds('supplierCooperatesWithReview')),
  not(holds('supplierForswearsIllegalDataAcquisition')),
  not(holds('supplierForswearsIllegalDeviceControl')),
  not(holds('supplierForswearsUnjustifiedInterruption')),
)

/**
 * Art. 6, “a purchase that is filed” (对于申报…的采购活动): one that must be filed, and one that an operator files of its
 * own accord.
 */
const commitmentsAreDue = term({
  name: 'commitmentsAreDue',
  claim: { en: 'The operator’s purchase is filed, or must be', zh: '运营者的采购活动已申报或者应当申报' },
  denial: {
    en: 'No purchase of an operator is filed, and none must be',
    zh: '不存在已申报或者应当申报的运营者采购活动',
  },
  cite: ['art.6'],
  when: allOf(
    operatorPurchases,
    anyOf(holds('affectsOrMayAffectNationalSecurity'), holds('applicationFiled')),
  ),
})

export const article6 = article({
  number: 6,
  caption: { en: 'Supplier commitments', zh: '产品和服务提供者的承诺' },
  paragraphs: [
    {
      id: 'art.6',
      zh: '对于申报网络安全审查的采购活动，关键信息基础设施运营者应当通过采购文件、协议等要求产品和服务提供者配合网络安全审查，包括承诺不利用提供产品和服务的便利条件非法获取用户数据、非法控制和操纵用户设备，无正当理由不中断产品供应或者必要的技术支持服务等。',
      en: 'For a purchase that is filed for cybersecurity review, the operator of critical information infrastructure shall, through procurement documents, agreements and the like, require the provider of the products and services to cooperate with the cybersecurity review, including by committing not to take advantage of the convenience of providing products and services to illegally acquire user data or illegally control and manipulate user devices, not to interrupt the supply of products or necessary technical support services without a justified reason, and the like.',
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
      when: commitmentsAreDue,
      done: allCommitted,
    },
  ],
  flags: [
    {
      code: 'cooperation-not-recorded',
      kind: 'do',
      cite: ['art.6'],
      message: {
        en: 'Article 6: the provider’s commitment to cooperate with the review is not recorded as given: it is still to be obtained, or was refused. Require it through the procurement documents or the agreement.',
        zh: '第六条：未见提供者承诺配合网络安全审查的记录（尚未取得或者已被拒绝），请通过采购文件、协议等要求其作出。',
      },
      when: { condition: commitmentsAreDue, unless: holds('supplierCooperatesWithReview') },
    },
    {
      code: 'data-commitment-not-recorded',
      kind: 'do',
      cite: ['art.6'],
      message: {
        en: 'Article 6: the provider’s commitment not to take advantage of providing the products and services to obtain user data illegally is not recorded as given: it is still to be obtained, or was refused. Require it through the procurement documents or the agreement.',
        zh: '第六条：未见提供者承诺不利用提供产品和服务的便利条件非法获取用户数据的记录（尚未取得或者已被拒绝），请通过采购文件、协议等要求其作出。',
      },
      when: { condition: commitmentsAreDue, unless: holds('supplierForswearsIllegalDataAcquisition') },
    },
    {
      code: 'device-commitment-not-recorded',
      kind: 'do',
      cite: ['art.6'],
      message: {
        en: 'Article 6: the provider’s commitment not to control or manipulate user devices illegally is not recorded as given: it is still to be obtained, or was refused. Require it through the procurement documents or the agreement.',
        zh: '第六条：未见提供者承诺不非法控制和操纵用户设备的记录（尚未取得或者已被拒绝），请通过采购文件、协议等要求其作出。',
      },
      when: { condition: commitmentsAreDue, unless: holds('supplierForswearsIllegalDeviceControl') },
    },
    {
      code: 'supply-commitment-not-recorded',
      kind: 'do',
      cite: ['art.6'],
      message: {
        en: 'Article 6: the provider’s commitment not to interrupt the supply of products or necessary technical support services without a justified reason is not recorded as given: it is still to be obtained, or was refused. Require it through the procurement documents or the agreement.',
        zh: '第六条：未见提供者承诺无正当理由不中断产品供应或者必要的技术支持服务的记录（尚未取得或者已被拒绝），请通过采购文件、协议等要求其作出。',
      },
      when: { condition: commitmentsAreDue, unless: holds('supplierForswearsUnjustifiedInterruption') },
    },
    {
      code: 'supplier-commitment-missing',
      kind: 'risk',
      cite: ['art.6'],
      message: {
        en: 'The provider refuses, or has not given, at least one commitment of Article 6. The operator must require it through procurement documents, agreements and the like; if the provider still refuses, consider another.',
        zh: '提供者拒绝或者未作出第六条所列的至少一项承诺。运营者应当通过采购文件、协议等要求其作出；提供者仍拒绝的，可考虑更换提供者。',
      },
      when: { condition: allOf(commitmentsAreDue, someRefused) },
    },
    {
      code: 'own-commitments-not-recorded',
      kind: 'do',
      cite: ['art.6'],
      message: {
        en: 'Article 6: not every commitment is recorded as given by you; each is still to be given, or was refused. A customer that files must require them through procurement documents, agreements and the like: prepare them.',
        zh: '第六条：未见本单位已作出全部承诺的记录（尚未作出或者已拒绝）。客户申报的，应当通过采购文件、协议等要求本单位作出，请先行准备。',
      },
      when: { condition: customerAsks, unless: allCommitted },
    },
    {
      code: 'own-commitment-missing',
      kind: 'risk',
      cite: ['art.6'],
      message: {
        en: 'You refuse, or have not given, at least one commitment of Article 6. A customer that files must require it of you.',
        zh: '本单位拒绝或者未作出第六条所列的至少一项承诺；客户申报的，应当要求本单位作出。',
      },
      when: { condition: allOf(customerAsks, someRefused) },
    },
    {
      code: 'customer-may-have-to-file',
      kind: 'do',
      cite: ['art.6'],
      message: {
        en: 'A provider does not file, but its customer may have to: if it operates critical information infrastructure, it must assess the purchase and file where national security is or may be affected. Ask it in writing whether infrastructure it operates was designated, whether it files, and what it will ask of you.',
        zh: '提供者不负申报义务，但客户可能须申报：客户运营关键信息基础设施的，应当预判该采购，影响或者可能影响国家安全的应当申报。请书面询问客户：其运营的设施是否已被认定、是否申报、将要求本单位作出哪些承诺。',
      },
      when: {
        condition: holds('suppliesNetworkProductsOrServices'),
        unless: anyOf(not(holds('customerIsCiiOperator')), holds('customerFilesForReview')),
      },
    },
    {
      code: 'customer-will-demand-commitments',
      kind: 'do',
      cite: ['art.6', 'art.15'],
      message: {
        en: 'A customer that operates critical information infrastructure and files must require of you: to cooperate with the review; not to obtain user data illegally; not to control or manipulate user devices illegally; not to interrupt supply or necessary technical support without a justified reason; and the like. The Office may ask you for materials too.',
        zh: '客户为关键信息基础设施运营者并申报审查的，应当要求本单位：配合审查；不非法获取用户数据；不非法控制和操纵用户设备；无正当理由不中断产品供应或者必要的技术支持服务等。网络安全审查办公室也可能要求本单位补充材料。',
      },
      when: { condition: allOf(holds('suppliesNetworkProductsOrServices'), holds('customerIsCiiOperator')) },
    },
  ],
  steps: [
    step('commitment-recorded', {
      cite: ['art.6', 'art.19.1'],
      from: [],
      note: {
        en: 'Commitments of a filed purchase stand in procurement documents and agreements (Art. 6); others are made in the review (Art. 19).',
        zh: '申报的采购活动，承诺载于采购文件、协议（第六条）；其他承诺在审查中作出（第十九条）。',
      },
    }),
  ],
  documents: [
    document('commitment', { cite: ['art.6', 'art.19.1'], goesTo: { office: ['art.8(3)', 'art.19.1'] } }),
  ],
  bonds: [commitmentBond(['art.6', 'art.19.1'])],
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
      title: {
        en: 'A purchase judged harmless and filed all the same brings commitments, materials and supplements',
        zh: '判断不影响而自愿申报的采购，产生要求承诺、提交材料和补充材料的义务',
      },
      facts: {
        ...filed,
        affectsOrMayAffectNationalSecurity: { value: false, by: 'security committee', on: '2026-10-12' },
        applicationFiled: true,
      },
      expect: {
        duties: {
          fileForProcurement: 'not-met',
          obtainSupplierCommitments: 'met',
          submitMaterials: 'met',
          provideSupplementaryMaterials: 'met',
        },
      },
    },
    {
      title: { en: 'The judgement is open: so is this duty', zh: '尚未判断：本义务亦待定' },
      facts: { ...filed, affectsOrMayAffectNationalSecurity: null, applicationFiled: false },
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
        en: 'A provider that refuses a commitment is told what its customer must require, not to replace itself',
        zh: '提供者拒绝承诺的，提示客户应当提出的要求，不提示更换提供者',
      },
      facts: {
        suppliesNetworkProductsOrServices: true,
        customerIsCiiOperator: true,
        supplierForswearsUnjustifiedInterruption: false,
      },
      expect: { flags: ['own-commitment-missing', 'own-commitments-not-recorded'] },
    },
  ],
})
