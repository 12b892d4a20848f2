import { article } from './article.ts'
import { dataProcessingIsFiled, holds, touchesNationalSecurity } from './terms.ts'

const judged = { by: 'legal counsel', on: '2026-11-02' }

export const article2 = article({
  number: 2,
  caption: { en: 'Scope and parties', zh: '适用范围与当事人' },
  paragraphs: [
    {
      id: 'art.2.1',
      zh: '关键信息基础设施运营者采购网络产品和服务，网络平台运营者开展数据处理活动，影响或者可能影响国家安全的，应当按照本办法进行网络安全审查。',
      en: 'Where an operator of critical information infrastructure purchases network products and services, or a network platform operator carries out data processing activities, and national security is or may be affected, a cybersecurity review shall be conducted in accordance with these Measures.',
      as: ['rule', 'people'],
      names: ['exposedToReviewByTheOffice', 'fileForDataProcessing'],
      reason: {
        en: 'Whether national security is or may be affected is judged by a named person; the software says what follows.',
        zh: '是否影响或者可能影响国家安全由具名人员判断，本软件仅说明判断之后的结果。',
      },
    },
    {
      id: 'art.2.2',
      zh: '前款规定的关键信息基础设施运营者、网络平台运营者统称为当事人。',
      en: 'The operators of critical information infrastructure and the network platform operators referred to in the preceding paragraph are together called the parties.',
      as: ['definition'],
      names: ['isParty'],
    },
  ],
  duties: [
    {
      name: 'exposedToReviewByTheOffice',
      claim: {
        en: 'The matter is exposed to a review started by the authorities',
        zh: '本事项可能被依职权启动网络安全审查',
      },
      denial: {
        en: 'The matter is not exposed to a review started by the authorities',
        zh: '本事项不涉及依职权启动的网络安全审查',
      },
      cite: ['art.2.1', 'art.16.1'],
      when: touchesNationalSecurity.condition,
    },
    {
      name: 'fileForDataProcessing',
      claim: {
        en: 'The platform operator must file for its data processing',
        zh: '网络平台运营者应当就数据处理活动申报网络安全审查',
      },
      denial: {
        en: 'The platform operator need not file for its data processing',
        zh: '网络平台运营者无须就数据处理活动申报',
      },
      cite: ['art.2.1'],
      when: dataProcessingIsFiled.condition,
      done: holds('applicationFiled'),
      onlyUnder: { reading: 'platform-files-without-listing', position: 'yes' },
    },
  ],
  examples: [
    {
      title: {
        en: 'Data processing by anybody that may affect national security exposes the matter to review',
        zh: '任何主体的数据处理活动可能影响国家安全的，均可能被审查',
      },
      facts: {
        isCiiOperator: false,
        isNetworkPlatformOperator: false,
        processesData: true,
        processingAffectsOrMayAffectNationalSecurity: { value: true, ...judged },
      },
      expect: { verdict: 'consult', duties: { exposedToReviewByTheOffice: 'met' } },
    },
    {
      title: {
        en: 'Neither products nor processing affect national security',
        zh: '产品和数据处理均不影响国家安全',
      },
      facts: {
        affectsOrMayAffectNationalSecurity: { value: false, ...judged },
        processesData: true,
        processingAffectsOrMayAffectNationalSecurity: { value: false, ...judged },
      },
      expect: { duties: { exposedToReviewByTheOffice: 'not-met' } },
    },
    {
      title: { en: 'Nobody has judged the data processing', zh: '数据处理活动尚未判断' },
      facts: {
        affectsOrMayAffectNationalSecurity: { value: false, ...judged },
        processesData: true,
      },
      expect: {
        duties: { exposedToReviewByTheOffice: 'unknown' },
        missing: { exposedToReviewByTheOffice: ['processingAffectsOrMayAffectNationalSecurity'] },
      },
    },
    {
      title: {
        en: 'Under the reading that platforms file without a listing, the duty exists',
        zh: '采“无上市亦须申报”口径时，负有申报义务',
      },
      facts: {
        isNetworkPlatformOperator: true,
        processesData: true,
        processingAffectsOrMayAffectNationalSecurity: { value: true, ...judged },
      },
      readings: { 'platform-files-without-listing': 'yes' },
      expect: { verdict: 'must-file', duties: { fileForDataProcessing: 'met', submitMaterials: 'met' } },
    },
    {
      title: {
        en: 'Under that reading, processing judged harmless is not filed',
        zh: '采该口径时，判断为不影响的数据处理活动无须申报',
      },
      facts: {
        isNetworkPlatformOperator: true,
        processesData: true,
        processingAffectsOrMayAffectNationalSecurity: { value: false, ...judged },
      },
      readings: { 'platform-files-without-listing': 'yes' },
      expect: { duties: { fileForDataProcessing: 'not-met' } },
    },
    {
      title: {
        en: 'Under that reading, an open judgement leaves the duty open',
        zh: '采该口径时，尚未判断则义务待定',
      },
      facts: { isNetworkPlatformOperator: true, processesData: true },
      readings: { 'platform-files-without-listing': 'yes' },
      expect: {
        duties: { fileForDataProcessing: 'unknown' },
        missing: { fileForDataProcessing: ['processingAffectsOrMayAffectNationalSecurity'] },
      },
    },
    {
      title: {
        en: 'That reading asks for data processing, not for status alone',
        zh: '该口径以开展数据处理活动为前提',
      },
      facts: {
        isNetworkPlatformOperator: true,
        processesData: false,
        procuresNetworkProductsOrServices: false,
        seeksListing: false,
      },
      readings: { 'platform-files-without-listing': 'yes' },
      expect: { duties: { fileForDataProcessing: 'not-met', submitMaterials: 'not-met' } },
    },
    {
      title: {
        en: 'Two readings together: a platform between third parties files',
        zh: '两项口径并用：连接第三方的平台须申报',
      },
      facts: {
        isNetworkPlatformOperator: true,
        platformConnectsThirdParties: true,
        processesData: true,
        processingAffectsOrMayAffectNationalSecurity: { value: true, ...judged },
      },
      readings: { 'platform-files-without-listing': 'yes', 'platform-operator': 'narrow' },
      expect: { verdict: 'must-file', duties: { fileForDataProcessing: 'met', submitMaterials: 'met' } },
    },
    {
      title: {
        en: 'A supplier’s products expose the matter to review, whoever buys them',
        zh: '提供者的产品不论由谁采购，均可能被审查',
      },
      facts: {
        procuresNetworkProductsOrServices: false,
        usesNetworkProductsOrServices: false,
        suppliesNetworkProductsOrServices: true,
        affectsOrMayAffectNationalSecurity: { value: true, ...judged },
        seeksListing: false,
      },
      expect: { verdict: 'consult', duties: { exposedToReviewByTheOffice: 'met' } },
    },
    {
      title: {
        en: 'Nor does that reading bind an organisation that runs no platform',
        zh: '该口径亦不约束非平台运营者',
      },
      facts: {
        isNetworkPlatformOperator: false,
        processesData: true,
        processingAffectsOrMayAffectNationalSecurity: { value: true, ...judged },
        procuresNetworkProductsOrServices: false,
        seeksListing: false,
      },
      readings: { 'platform-files-without-listing': 'yes' },
      expect: {
        verdict: 'consult',
        duties: { fileForDataProcessing: 'not-met', submitMaterials: 'not-met' },
      },
    },
  ],
})
