import type { Text } from '#language'
import type { Cite, Source } from '#rules'
import type { FactName } from './vocabulary/facts.ts'

/** The four texts whose criteria stand side by side, the oldest first. */
export type CriteriaTextId = 'trial-2017' | 'draft-2019' | 'order-6' | 'order-8'

export interface CriteriaText {
  readonly id: CriteriaTextId
  readonly title: Text
  readonly year: number
  /** The article that lists the criteria. */
  readonly article: number
  /** First and last day of force; null for a draft, which never was; `to: null` while in force. */
  readonly inForce: { readonly from: string; readonly to: string | null } | null
  /** What our digests of the criteria rest on, with its grade. */
  readonly sources: readonly Source[]
}

/** What a text says on a theme. Digests are ours; the items of the trial measures and the draft are not numbered here. */
export interface CriterionCell {
  readonly cite: Cite
  readonly digest: Text
  /** The facts that record it, where it lives on. */
  readonly facts: readonly FactName[]
}

/** A theme through the four texts. An absent cell means that the text has no such criterion. */
export interface Criterion {
  readonly theme: string
  readonly title: Text
  readonly cells: Readonly<Record<CriteriaTextId, CriterionCell | null>>
  /** The year of the text that no longer had it, and what became of it. */
  readonly deleted?: { readonly year: number; readonly became: Text }
  /** What the row shows, where the cells alone do not say it. */
  readonly note?: Text
}

/** A station of "secure and controllable" (安全可控): from a standard of review to commitments in a contract. */
export interface SecureAndControllableStep {
  readonly text: CriteriaTextId
  readonly cite: readonly Cite[]
  readonly said: Text
  /** What it asks of a provider there, limb by limb; a fact where one records it today. */
  readonly limbs: readonly { readonly said: Text; readonly fact: FactName | null }[]
}

export interface CriteriaTable {
  readonly texts: readonly CriteriaText[]
  readonly rows: readonly Criterion[]
  readonly secureAndControllable: readonly SecureAndControllableStep[]
}

const commentary: Source = {
  title: {
    en: 'A law firm’s commentary on the Measures of 2020, with a comparison of criteria in English',
    zh: '某律师事务所关于2020年办法的评论，附英文要素对照',
  },
  grade: 'C',
}
const official = (en: string, zh: string, address: string): Source => ({
  title: { en, zh },
  grade: 'A',
  address,
})
const notCompared = (address: string): Source => ({
  title: {
    en: 'Official address, as the commentary gives it; the text itself was not compared',
    zh: '官方地址（据该评论所引）；原文未经核对',
  },
  grade: 'none',
  address,
})

const texts: readonly CriteriaText[] = [
  {
    id: 'trial-2017',
    title: {
      en: 'Measures for Security Review of Network Products and Services (for Trial Implementation)',
      zh: '网络产品和服务安全审查办法（试行）',
    },
    year: 2017,
    article: 4,
    inForce: { from: '2017-06-01', to: '2020-05-31' },
    sources: [commentary, notCompared('http://www.cac.gov.cn/2017-05/02/c_1120904567.htm')],
  },
  {
    id: 'draft-2019',
    title: {
      en: 'Measures for Cybersecurity Review (Draft for Comment)',
      zh: '网络安全审查办法（征求意见稿）',
    },
    year: 2019,
    article: 10,
    inForce: null,
    sources: [commentary, notCompared('http://www.cac.gov.cn/2019-05/24/c_1124532846.htm')],
  },
  {
    id: 'order-6',
    title: { en: 'Measures for Cybersecurity Review (Order No. 6)', zh: '网络安全审查办法（第6号令）' },
    year: 2020,
    article: 9,
    inForce: { from: '2020-06-01', to: '2022-02-14' },
    sources: [
      official(
        'Text in the rule library of the Ministry of Commerce, digested here',
        '商务部规章库文本，此处为摘要',
        'http://www.cac.gov.cn/2020-04/27/c_1589535450769077.htm',
      ),
    ],
  },
  {
    id: 'order-8',
    title: { en: 'Measures for Cybersecurity Review (Order No. 8)', zh: '网络安全审查办法（第8号令）' },
    year: 2022,
    article: 10,
    inForce: { from: '2022-02-15', to: null },
    sources: [
      official('Official text', '官方文本', 'https://www.cac.gov.cn/2022-01/04/c_1642894602182845.htm'),
    ],
  },
]

const cell = (cite: Cite, en: string, zh: string, ...facts: readonly FactName[]): CriterionCell => ({
  cite,
  digest: { en, zh },
  facts,
})

const TRIAL = 'trial-2017/art.4'
const DRAFT = 'draft-2019/art.10'

const rows: readonly Criterion[] = [
  {
    theme: 'what-is-assessed',
    title: { en: 'What is assessed', zh: '评估对象' },
    cells: {
      'trial-2017': cell(
        TRIAL,
        'Whether network products and services are secure and controllable',
        '网络产品和服务是否安全、可控',
      ),
      'draft-2019': cell(
        DRAFT,
        'National security risks that purchasing may bring',
        '采购活动可能带来的国家安全风险',
        'affectsOrMayAffectNationalSecurity',
      ),
      'order-6': cell(
        'order-6/art.9',
        'National security risks of the network products and services purchased',
        '所采购网络产品和服务的国家安全风险',
        'affectsOrMayAffectNationalSecurity',
      ),
      'order-8': cell(
        'order-8/art.10',
        'National security risks of the object or circumstances concerned: purchases, data processing, listings',
        '相关对象或者情形的国家安全风险，涵盖采购、数据处理和上市',
        'affectsOrMayAffectNationalSecurity',
        'processingAffectsOrMayAffectNationalSecurity',
      ),
    },
    note: {
      en: 'The yardstick moved in 2019 from the qualities of a product to national security; see the path of “secure and controllable”.',
      zh: '自2019年起，衡量标准由产品本身的属性转为国家安全；参见“安全可控”的沿革。',
    },
  },
  {
    theme: 'control-or-disruption',
    title: { en: 'Illegal control, interference, damage', zh: '非法控制、干扰、破坏' },
    cells: {
      'trial-2017': cell(
        TRIAL,
        'The product’s own security, and its being illegally controlled, interfered with or put out of operation',
        '产品和服务自身安全，以及遭非法控制、干扰或者停止运行',
        'riskOfControlOrDisruption',
      ),
      'draft-2019': cell(
        DRAFT,
        'Effect on the lasting, secure and stable operation of critical information infrastructure: control and interference',
        '关键信息基础设施能否持续、安全、稳定运行：遭控制、干扰',
        'riskOfControlOrDisruption',
      ),
      'order-6': cell(
        'order-6/art.9(1)',
        'Use of the product leads to illegal control, interference or damage of critical information infrastructure (first part)',
        '使用产品和服务致关键信息基础设施受非法控制、干扰、破坏（前段）',
        'riskOfControlOrDisruption',
      ),
      'order-8': cell(
        'order-8/art.10(1)',
        'The same, as an item by itself',
        '内容相同，单独成项',
        'riskOfControlOrDisruption',
      ),
    },
  },
  {
    theme: 'business-continuity',
    title: { en: 'Business continuity', zh: '业务连续性' },
    cells: {
      'trial-2017': null,
      'draft-2019': cell(
        DRAFT,
        'Part of the factor on stable operation: harm to business continuity',
        '包含于稳定运行因素之中：业务连续性受损',
        'riskToBusinessContinuity',
      ),
      'order-6': cell(
        'order-6/art.9(2)',
        'What an interruption of supply does to the business continuity of critical information infrastructure',
        '断供给关键信息基础设施的业务连续性造成的影响',
        'riskToBusinessContinuity',
      ),
      'order-8': cell('order-8/art.10(2)', 'Unchanged', '未变', 'riskToBusinessContinuity'),
    },
  },
  {
    theme: 'supply',
    title: { en: 'Supply chain and supply', zh: '供应链与供应' },
    cells: {
      'trial-2017': cell(
        TRIAL,
        'Supply chain security of products and key components: from production and testing to delivery and support',
        '产品及关键部件从生产、测试到交付、支持各环节的供应链安全',
        'riskToSupply',
      ),
      'draft-2019': cell(
        DRAFT,
        'Controllability, transparency and supply chain security; interruption for political, diplomatic or trade reasons, called non-technical',
        '可控、透明与供应链安全；因政治、外交、贸易等非技术原因断供',
        'riskToSupply',
      ),
      'order-6': cell(
        'order-6/art.9(3)',
        'Security, openness, transparency, diverse sources, reliable channels; interruption for political, diplomatic or trade reasons. “Controllability” is gone',
        '安全、开放、透明，来源多样，渠道可靠；因政治、外交、贸易等原因断供。“可控”一词不再出现',
        'riskToSupply',
      ),
      'order-8': cell('order-8/art.10(3)', 'Unchanged', '未变', 'riskToSupply'),
    },
  },
  {
    theme: 'compliance-of-provider',
    title: { en: 'The provider’s compliance', zh: '提供者守法情况' },
    cells: {
      'trial-2017': null,
      'draft-2019': cell(
        DRAFT,
        'Compliance with the state’s laws and administrative regulations, and the responsibilities and obligations undertaken',
        '遵守国家法律、行政法规情况，以及承诺承担的责任义务',
        'riskFromNoncompliantProvider',
      ),
      'order-6': cell(
        'order-6/art.9(4)',
        'Compliance with Chinese laws, administrative regulations and, newly, departmental rules; that the commitments went to Article 6 is this project’s inference',
        '遵守中国法律、行政法规情况，新增部门规章；承诺部分移入第六条为本项目推断',
        'riskFromNoncompliantProvider',
      ),
      'order-8': cell('order-8/art.10(4)', 'Unchanged', '未变', 'riskFromNoncompliantProvider'),
    },
  },
  {
    theme: 'data',
    title: { en: 'Data', zh: '数据' },
    cells: {
      'trial-2017': null,
      'draft-2019': cell(
        DRAFT,
        'A large volume of personal information and important data may be leaked, lost, damaged or taken across the border',
        '大量个人信息和重要数据可能泄露、丢失、毁损或者出境',
        'riskToData',
      ),
      'order-6': cell(
        'order-6/art.9(1)',
        'Important data may be stolen, leaked or damaged through use of the product (second part); personal information and the border are left out',
        '使用产品和服务致重要数据遭窃取、泄露、毁损（后段）；个人信息和出境未再列入',
        'riskToData',
      ),
      'order-8': cell(
        'order-8/art.10(5)',
        'A factor of its own, no longer tied to a product: core data, important data or a large volume of personal information, also illegal use and illegal transfer abroad',
        '单列一项，不再以产品为限：核心数据、重要数据或者大量个人信息，并及于非法利用、非法出境',
        'riskToData',
        'processesCoreData',
        'processesImportantData',
        'processesLargeVolumeOfPersonalInformation',
      ),
    },
  },
  {
    theme: 'user-information-taken-by-provider',
    title: { en: 'User information taken by the provider', zh: '提供者非法获取用户信息' },
    cells: {
      'trial-2017': cell(
        TRIAL,
        'The provider uses its position to collect, store, process or use information on users illegally',
        '提供者借提供之便，违法收集、存储、处理、使用用户信息',
      ),
      'draft-2019': null,
      'order-6': null,
      'order-8': null,
    },
    deleted: {
      year: 2019,
      became: {
        en: 'Moved into the draft’s definition of “secure and controllable” (Art. 18), and from 2020 a commitment that the operator demands of the provider (Art. 6 of both orders).',
        zh: '移入征求意见稿第十八条“安全可控”的定义；自2020年起成为运营者要求提供者作出的承诺（两部办法第六条）。',
      },
    },
  },
  {
    theme: 'dependence-of-users',
    title: { en: 'Dependence of users exploited', zh: '利用用户依赖' },
    cells: {
      'trial-2017': cell(
        TRIAL,
        'The provider exploits that users depend on it, to the harm of cybersecurity or of users',
        '提供者利用用户的依赖，损害网络安全或者用户利益',
      ),
      'draft-2019': null,
      'order-6': null,
      'order-8': null,
    },
    deleted: {
      year: 2019,
      became: {
        en: 'Moved into the draft’s definition (Art. 18: no improper gain from dependence, no forced updating or replacement). Article 6 of the orders does not repeat it; its place is taken by the commitment not to interrupt supply or support without good reason.',
        zh: '移入征求意见稿第十八条的定义（不得借依赖牟取不当利益、强迫更新换代）。两部办法第六条未再沿用，代之以不无故中断供应和技术支持的承诺。',
      },
    },
  },
  {
    theme: 'defence-and-technology',
    title: { en: 'Defence industry; technology and industry', zh: '国防军工；技术与产业' },
    cells: {
      'trial-2017': null,
      'draft-2019': cell(
        DRAFT,
        'Effect on the defence and military industry, and on technologies and industries around critical information infrastructure',
        '对国防军工以及关键信息基础设施有关技术、产业的影响',
      ),
      'order-6': null,
      'order-8': null,
    },
    deleted: {
      year: 2020,
      became: {
        en: 'Not replaced. The commentary takes it that review was to stay technical and neutral.',
        zh: '未有替代。该评论认为意在保持审查的技术性和中立性。',
      },
    },
  },
  {
    theme: 'foreign-government-behind-provider',
    title: { en: 'A foreign government behind the provider', zh: '提供者背后的外国政府' },
    cells: {
      'trial-2017': null,
      'draft-2019': cell(
        DRAFT,
        'The provider is funded or controlled by a foreign government',
        '提供者由外国政府资助或者控制',
      ),
      'order-6': null,
      'order-8': null,
    },
    deleted: {
      year: 2020,
      became: {
        en: 'Not replaced. Foreign ownership counts today only through a stated risk that supply is interrupted (Order No. 8, Art. 10(3)). The foreign government of Art. 10(6) is another matter: its influence through a listing.',
        zh: '未有替代。外资背景现仅在构成具体断供风险时予以考虑（第8号令第十条第三项）。第十条第六项所称外国政府与此不同，系就上市带来的影响而言。',
      },
    },
  },
  {
    theme: 'listing',
    title: { en: 'Listing', zh: '上市' },
    cells: {
      'trial-2017': null,
      'draft-2019': null,
      'order-6': null,
      'order-8': cell(
        'order-8/art.10(6)',
        'New, with two limbs: influence, control or malicious use by a foreign government through a listing; risks to network information security',
        '新增，分两段：因上市受外国政府影响、控制、恶意利用；网络信息安全风险',
        'riskOfForeignInfluenceThroughListing',
        'riskToNetworkInformationThroughListing',
      ),
    },
  },
  {
    theme: 'other',
    title: { en: 'Others', zh: '其他' },
    cells: {
      'trial-2017': cell(
        TRIAL,
        'Other risks that may endanger national security',
        '其他可能危害国家安全的风险',
        'otherSecurityRisk',
      ),
      'draft-2019': cell(
        DRAFT,
        'Others that may endanger critical information infrastructure and national security',
        '其他可能危害关键信息基础设施安全和国家安全的因素',
        'otherSecurityRisk',
      ),
      'order-6': cell('order-6/art.9(5)', 'As in the draft', '同征求意见稿', 'otherSecurityRisk'),
      'order-8': cell(
        'order-8/art.10(7)',
        'Others that may endanger the security of critical information infrastructure, cybersecurity and data security; national security is no longer named',
        '其他可能危害关键信息基础设施安全、网络安全和数据安全的因素；不再列明国家安全',
        'otherSecurityRisk',
      ),
    },
  },
]

const DATA: Text = { en: 'no illegal acquisition of user data', zh: '不非法获取用户数据' }
const DEVICES: Text = { en: 'no illegal control of user devices', zh: '不非法控制用户设备' }
const SUPPLY: Text = {
  en: 'no interruption of supply or necessary support without good reason',
  zh: '不无故中断供应或者必要技术支持',
}
const commitments = [
  {
    said: { en: 'cooperation with the review', zh: '配合审查' },
    fact: 'supplierCooperatesWithReview',
  },
  { said: DATA, fact: 'supplierForswearsIllegalDataAcquisition' },
  { said: DEVICES, fact: 'supplierForswearsIllegalDeviceControl' },
  { said: SUPPLY, fact: 'supplierForswearsUnjustifiedInterruption' },
] as const

const secureAndControllable: readonly SecureAndControllableStep[] = [
  {
    text: 'trial-2017',
    cite: ['trial-2017/art.4'],
    said: {
      en: 'The yardstick of review itself, undefined; foreign business feared a barrier to trade.',
      zh: '即审查标准本身，未作定义；外商担心构成贸易壁垒。',
    },
    limbs: [],
  },
  {
    text: 'draft-2019',
    cite: ['draft-2019/art.10', 'draft-2019/art.18'],
    said: {
      en: 'National security becomes the yardstick. Controllability stays in the supply factor, and a definition is proposed in terms of what a provider must not do.',
      zh: '国家安全成为审查标准；供应因素中仍有“可控”，并拟从提供者不得为之事加以定义。',
    },
    limbs: [
      { said: DATA, fact: 'supplierForswearsIllegalDataAcquisition' },
      { said: DEVICES, fact: 'supplierForswearsIllegalDeviceControl' },
      {
        said: {
          en: 'no improper gain from the dependence of users, no forced updating or replacement',
          zh: '不借用户依赖牟取不当利益，不强迫更新换代',
        },
        fact: null,
      },
    ],
  },
  {
    text: 'order-6',
    cite: ['order-6/art.6', 'order-6/art.18.1'],
    said: {
      en: 'The words are gone. Two limbs of the definition become commitments that the operator demands by contract in a filed purchase; dependence gives way to uninterrupted supply. The operator urges performance.',
      zh: '该用语不再出现。定义中的两项转为申报采购中由运营者以合同要求的承诺，利用依赖一项由不中断供应取代；运营者督促履行。',
    },
    limbs: commitments,
  },
  {
    text: 'order-8',
    cite: ['order-8/art.6', 'order-8/art.19.1'],
    said: {
      en: 'The same commitments, demanded by an operator of critical information infrastructure. Performance is urged by any party, a platform operator too.',
      zh: '承诺事项不变，由关键信息基础设施运营者要求；督促履行的主体扩及包括平台在内的全部当事人。',
    },
    limbs: commitments,
  },
]

/**
 * The criteria of 2017, 2019, 2020 and 2022 in one table, theme by theme, deleted ones included, and the path of
 * "secure and controllable" beside it. Citations begin with the text's id: 'order-6/art.9(1)'.
 */
export const criteria: CriteriaTable = { texts, rows, secureAndControllable }
