import { allOf, type Flag } from '#rules'
import { holds, includes, oneOf } from '../cybersecurity-review/order-8/terms.ts'
import { amountText, fines } from './amounts.ts'

const times = amountText(fines.unreviewedProduct)
const persons = amountText(fines.unreviewedProductPersons)

const CII_REGULATION = { from: '2021-09-01', to: null }
const operatorBuys = allOf(holds('isCiiOperator'), holds('procuresNetworkProductsOrServices'))

/** Critical information infrastructure: the Regulation of 2021, cloud platforms, commercial cryptography. */
export const infrastructureFlags: readonly Flag[] = [
  {
    code: 'designation-is-notified',
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
    cite: ['order-745/art.19'],
    inForce: CII_REGULATION,
    message: {
      en: 'An operator of critical information infrastructure must give priority to secure and trustworthy network products and services (CII Regulation, Art. 19).',
      zh: '关键信息基础设施运营者应当优先采购安全可信的网络产品和服务（《关键信息基础设施安全保护条例》第十九条）。',
    },
    when: { condition: operatorBuys },
  },
  {
    code: 'unreviewed-purchase-penalty',
    cite: ['order-745/art.41'],
    inForce: CII_REGULATION,
    message: {
      en: `Buying products or services that may affect national security without the required review: an order to correct and a fine of ${times.en}; for the persons responsible ${persons.en} (CII Regulation, Art. 41).`,
      zh: `采购可能影响国家安全的网络产品和服务，未按规定进行安全审查的，责令改正，处${times.zh}罚款，对直接负责的主管人员和其他直接责任人员处${persons.zh}罚款（《关键信息基础设施安全保护条例》第四十一条）。`,
    },
    when: { condition: allOf(operatorBuys, holds('affectsOrMayAffectNationalSecurity')) },
  },
  {
    code: 'cloud-assessment',
    cite: ['cloud-assessment-measures'],
    inForce: { from: '2019-09-01', to: null },
    message: {
      en: 'Cloud services bought by an operator of critical information infrastructure: the Measures for Security Assessment of Cloud Computing Services of 2019 provide for a separate assessment of the cloud platform. It is no substitute for cybersecurity review, nor the review for it.',
      zh: '关键信息基础设施运营者采购云计算服务的，2019年《云计算服务安全评估办法》另设对云平台的安全评估。该评估不能替代网络安全审查，网络安全审查亦不能替代该评估。',
    },
    when: { condition: allOf(holds('isCiiOperator'), includes('productKinds', 'cloudServices')) },
  },
  {
    code: 'commercial-cryptography',
    cite: ['cryptography-law/art.27'],
    inForce: { from: '2020-01-01', to: null },
    message: {
      en: 'An operator of critical information infrastructure that purchases commercial cryptography has a rule of its own to meet: Cryptography Law, Art. 27.',
      zh: '关键信息基础设施运营者采购商用密码的，还应当遵守《中华人民共和国密码法》第二十七条的规定。',
    },
    when: { condition: allOf(holds('isCiiOperator'), holds('buysCommercialCryptography')) },
  },
  {
    code: 'commercial-cryptography-regulations',
    cite: ['commercial-cryptography-regulations/art.40', 'commercial-cryptography-regulations/art.61'],
    inForce: { from: '2023-07-01', to: null },
    message: {
      en: 'The same purchase of commercial cryptography falls under the Regulations on the Administration of Commercial Cryptography: the rule is in Art. 40, the liability in Art. 61. Their amounts are not held here; read the article.',
      zh: '上述商用密码采购并适用《商用密码管理条例》：义务见第四十条，法律责任见第六十一条。本项目未收录其罚款数额，请查阅原文。',
    },
    when: { condition: allOf(holds('isCiiOperator'), holds('buysCommercialCryptography')) },
  },
]
