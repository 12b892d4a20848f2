import { allOf } from '#rules'
import { holds, includes, oneOf } from '../cybersecurity-review/vocabulary/leaves.ts'
import { coded } from './coded.ts'
import { penaltyText } from './penalty-text.ts'

const purchase = penaltyText('order-745/art.41')
const cryptography = penaltyText('cryptography-law/art.37.2')

const CII_REGULATION = { from: '2021-09-01', to: null }
const operatorBuys = allOf(holds('isCiiOperator'), holds('procuresNetworkProductsOrServices'))

/** Critical information infrastructure: the Regulation of 2021, cloud platforms, commercial cryptography. */
export const infrastructureFlags = coded([
  {
    code: 'designation-is-notified',
    kind: 'do',
    cite: ['order-745/art.2', 'order-745/art.8', 'order-745/art.9', 'order-745/art.10', 'order-745/art.11'],
    inForce: CII_REGULATION,
    message: {
      en: 'No organisation decides for itself whether it operates critical information infrastructure. The protection department of the sector designates and notifies (CII Regulation, Arts. 8 to 11); Article 2 names public communication and information services, energy, transport, water, finance, public services, e-government, national defence science and industry, and leaves others open. Keep the notice; where there is none, ask the department. Named as protection departments are the Ministry of Transport for highways and waterways, the National Railway Administration for railways and the National Energy Administration for power; elsewhere the competent authority of the sector is presumed.',
      zh: '是否属于关键信息基础设施，不由单位自行确定，由本行业、本领域保护工作部门认定并通知运营者（《关键信息基础设施安全保护条例》第八条至第十一条）。第二条列举公共通信和信息服务、能源、交通、水利、金融、公共服务、电子政务、国防科技工业等，其他领域不排除。请留存认定通知；未收到通知的，请向该部门确认。已明确的保护工作部门：公路、水路为交通运输部，铁路为国家铁路局，电力为国家能源局；其余推定为行业主管部门。',
    },
    when: {
      condition: allOf(
        holds('procuresNetworkProductsOrServices'),
        oneOf(
          'ciiSector',
          'telecommunications',
          'broadcasting',
          'energy',
          'finance',
          'roadAndWaterTransport',
          'railway',
          'civilAviation',
          'post',
          'waterConservancy',
          'emergencyManagement',
          'health',
          'socialSecurity',
          'nationalDefenceIndustry',
          'publicServices',
          'eGovernment',
        ),
      ),
    },
  },
  {
    code: 'secure-and-trustworthy-products',
    kind: 'know',
    cite: ['order-745/art.19'],
    inForce: CII_REGULATION,
    message: {
      en: 'An operator of critical information infrastructure must give priority to secure and trustworthy network products and services, and a purchase that may affect national security must pass the security review under the national provisions on cybersecurity (CII Regulation, Art. 19).',
      zh: '关键信息基础设施的运营者应当优先采购安全可信的网络产品和服务；采购网络产品和服务可能影响国家安全的，应当按照国家网络安全规定通过安全审查（《关键信息基础设施安全保护条例》第十九条）。',
    },
    when: { condition: operatorBuys },
  },
  {
    code: 'unreviewed-purchase-penalty',
    kind: 'risk',
    cite: ['order-745/art.41', 'order-745/art.48'],
    inForce: CII_REGULATION,
    message: {
      en: `Buying network products and services that may affect national security without the review required: ${purchase.en} (CII Regulation, Art. 41). The fine for use under the Cybersecurity Law names the same multiples: for one purchase the two are not to be added. An e-government operator is dealt with under the Cybersecurity Law (Art. 48).`,
      zh: `采购可能影响国家安全的网络产品和服务，未按照国家网络安全规定进行安全审查：${purchase.zh}（《关键信息基础设施安全保护条例》第四十一条）。《中华人民共和国网络安全法》对使用行为规定的罚款倍数相同，就同一采购不应相加计算。电子政务关键信息基础设施的运营者，依照《中华人民共和国网络安全法》有关规定予以处理（第四十八条）。`,
    },
    when: { condition: allOf(operatorBuys, holds('affectsOrMayAffectNationalSecurity')) },
  },
  {
    code: 'cloud-assessment',
    kind: 'know',
    cite: ['cloud-assessment-measures'],
    inForce: { from: '2019-09-01', to: null },
    message: {
      en: 'Cloud services for Party and government organs and for operators of critical information infrastructure: the Measures for Security Assessment of Cloud Computing Services of 2019 provide for an assessment of the cloud platform. It is no substitute for cybersecurity review, nor the review for it.',
      zh: '党政机关、关键信息基础设施运营者采购云计算服务的，2019年《云计算服务安全评估办法》另设对云平台的安全评估。该评估不能替代网络安全审查，网络安全审查亦不能替代该评估。',
    },
    when: {
      condition: allOf(holds('procuresNetworkProductsOrServices'), includes('productKinds', 'cloudServices')),
    },
  },
  {
    code: 'commercial-cryptography',
    kind: 'risk',
    cite: ['cryptography-law/art.27.2', 'cryptography-law/art.37.2'],
    inForce: { from: '2020-01-01', to: null },
    message: {
      en: `A purchase by an operator of critical information infrastructure of network products and services that involve commercial cryptography and may affect national security goes through this same national security review, organised with the State Cryptography Administration (Cryptography Law, Art. 27, second paragraph). It is no review of its own. Using them unreviewed or not passed: ${cryptography.en} (Art. 37, second paragraph).`,
      zh: `关键信息基础设施的运营者采购涉及商用密码的网络产品和服务，可能影响国家安全的，应当按照《中华人民共和国网络安全法》的规定，通过国家网信部门会同国家密码管理部门等有关部门组织的国家安全审查（《中华人民共和国密码法》第二十七条第二款），即同一项审查，并非另设的审查。使用未经安全审查或者安全审查未通过的产品或者服务：${cryptography.zh}（第三十七条第二款）。`,
    },
    when: { condition: allOf(holds('isCiiOperator'), holds('buysCommercialCryptography')) },
  },
  {
    code: 'commercial-cryptography-regulations',
    kind: 'know',
    cite: ['commercial-cryptography-regulations/art.40', 'commercial-cryptography-regulations/art.61'],
    inForce: { from: '2023-07-01', to: null },
    message: {
      en: 'The Regulations on the Administration of Commercial Cryptography repeat that rule in Art. 40 and its penalty, with the same amounts, in Art. 61; for one purchase the amounts are not to be added.',
      zh: '《商用密码管理条例》第四十条重申上述要求，第六十一条规定的罚款幅度相同；就同一采购不应相加计算。',
    },
    when: { condition: allOf(holds('isCiiOperator'), holds('buysCommercialCryptography')) },
  },
  {
    code: 'cryptography-must-be-used',
    kind: 'know',
    cite: ['cryptography-law/art.27', 'cryptography-law/art.37'],
    inForce: { from: '2020-01-01', to: null },
    message: {
      en: 'Operators of critical information infrastructure that must be protected by commercial cryptography have to use it, and fines follow where they do not (Cryptography Law, Art. 27, first paragraph, and Art. 37, first paragraph). Leaving cryptography out is therefore no way around the review.',
      zh: '法律、行政法规和国家有关规定要求使用商用密码进行保护的关键信息基础设施，其运营者应当使用商用密码进行保护，未按照要求使用的将受处罚（《中华人民共和国密码法》第二十七条第一款、第三十七条第一款）。因此，不采购商用密码并非规避审查的办法。',
    },
    when: { condition: allOf(holds('isCiiOperator'), holds('buysCommercialCryptography')) },
  },
  {
    code: 'infrastructure-cryptography-rules',
    kind: 'know',
    cite: ['infrastructure-cryptography-rules'],
    inForce: { from: '2025-08-01', to: null },
    message: {
      en: 'The use of commercial cryptography in critical information infrastructure is under rules of its own since 1 August 2025.',
      zh: '自2025年8月1日起，关键信息基础设施使用商用密码另适用《关键信息基础设施商用密码使用管理规定》。',
    },
    when: { condition: allOf(holds('isCiiOperator'), holds('buysCommercialCryptography')) },
  },
])
