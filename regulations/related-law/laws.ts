import type { Text } from '#language'
import type { Cite, Source } from '#rules'

/** An instrument of related law. A citation of it begins with its id: 'cybersecurity-law/art.67'. */
export interface Law {
  readonly title: Text
  /** As this project's texts shorten an English title that is too long for a citation. */
  readonly short?: string
  /** First and last day of force; `to: null` while it is in force. */
  readonly from: string
  readonly to: string | null
  /** What was changed while it was in force, where citations depend on it. */
  readonly amended?: { readonly from: string; readonly said: Text }
  readonly grade: Source['grade']
  readonly address?: string
}

/** The law around the Measures, in the order of entry into force. */
export const laws = {
  'national-security-law': {
    title: {
      en: 'National Security Law of the People’s Republic of China',
      zh: '《中华人民共和国国家安全法》',
    },
    from: '2015-07-01',
    to: null,
    grade: 'A',
  },
  'cybersecurity-law': {
    title: { en: 'Cybersecurity Law of the People’s Republic of China', zh: '《中华人民共和国网络安全法》' },
    from: '2017-06-01',
    to: null,
    amended: {
      from: '2026-01-01',
      said: {
        en: 'Amended with effect from 1 January 2026; articles renumbered: 35 is now 37, 36 is 38, 59 is 61, 65 is 67.',
        zh: '修改后的条文自2026年1月1日起施行，条序相应调整：原第三十五条改为第三十七条，原第三十六条改为第三十八条，原第五十九条改为第六十一条，原第六十五条改为第六十七条。',
      },
    },
    grade: 'A',
  },
  'cloud-assessment-measures': {
    title: {
      en: 'Measures for Security Assessment of Cloud Computing Services',
      zh: '《云计算服务安全评估办法》',
    },
    short: 'Cloud Assessment Measures',
    from: '2019-09-01',
    to: null,
    grade: 'A',
    address: 'http://www.cac.gov.cn/2019-07/22/c_1124781475.htm',
  },
  'cryptography-law': {
    title: { en: 'Cryptography Law of the People’s Republic of China', zh: '《中华人民共和国密码法》' },
    from: '2020-01-01',
    to: null,
    grade: 'A',
  },
  'foreign-investment-law': {
    title: {
      en: 'Foreign Investment Law of the People’s Republic of China',
      zh: '《中华人民共和国外商投资法》',
    },
    from: '2020-01-01',
    to: null,
    grade: 'A',
  },
  'foreign-investment-review-measures': {
    title: {
      en: 'Measures for the Security Review of Foreign Investment',
      zh: '《外商投资安全审查办法》',
    },
    from: '2021-01-18',
    to: null,
    grade: 'B',
  },
  'data-security-law': {
    title: { en: 'Data Security Law of the People’s Republic of China', zh: '《中华人民共和国数据安全法》' },
    from: '2021-09-01',
    to: null,
    grade: 'A',
  },
  'order-745': {
    title: {
      en: 'Regulations on the Security Protection of Critical Information Infrastructure (Order No. 745)',
      zh: '《关键信息基础设施安全保护条例》（国务院令第745号）',
    },
    short: 'CII Regulation',
    from: '2021-09-01',
    to: null,
    grade: 'A',
  },
  'personal-information-protection-law': {
    title: {
      en: 'Personal Information Protection Law of the People’s Republic of China',
      zh: '《中华人民共和国个人信息保护法》',
    },
    from: '2021-11-01',
    to: null,
    grade: 'A',
  },
  'overseas-listing-measures': {
    title: {
      en: 'Trial Administrative Measures for Overseas Securities Offering and Listing by Domestic Companies',
      zh: '《境内企业境外发行证券和上市管理试行办法》',
    },
    short: 'Overseas Listing Measures',
    from: '2023-03-31',
    to: null,
    grade: 'B',
  },
  'listing-confidentiality-rules': {
    title: {
      en: 'Provisions on Strengthening Confidentiality and Archives Work in Overseas Offerings and Listings by Domestic Companies',
      zh: '《关于加强境内企业境外发行证券和上市相关保密和档案管理工作的规定》',
    },
    from: '2023-03-31',
    to: null,
    grade: 'B',
  },
  'commercial-cryptography-regulations': {
    title: {
      en: 'Regulations on the Administration of Commercial Cryptography (as revised in 2023)',
      zh: '《商用密码管理条例》（2023年修订）',
    },
    short: 'Commercial Cryptography Regulations',
    from: '2023-07-01',
    to: null,
    grade: 'A',
  },
  'cross-border-provisions': {
    title: {
      en: 'Provisions on Promoting and Regulating Cross-border Data Flows',
      zh: '《促进和规范数据跨境流动规定》',
    },
    short: 'Cross-border Data Flow Provisions',
    from: '2024-03-22',
    to: null,
    grade: 'A',
  },
  'order-790': {
    title: {
      en: 'Regulations on Network Data Security Management (Order No. 790)',
      zh: '《网络数据安全管理条例》（国务院令第790号）',
    },
    short: 'Network Data Regulations',
    from: '2025-01-01',
    to: null,
    grade: 'A',
  },
  'infrastructure-cryptography-rules': {
    title: {
      en: 'Provisions on the Use of Commercial Cryptography in Critical Information Infrastructure',
      zh: '《关键信息基础设施商用密码使用管理规定》',
    },
    from: '2025-08-01',
    to: null,
    grade: 'B',
  },
  'network-data-risk-assessment-measures': {
    title: {
      en: 'Measures for Network Data Security Risk Assessment (CAC Order No. 24)',
      zh: '《网络数据安全风险评估办法》',
    },
    from: '2026-08-20',
    to: null,
    grade: 'B',
  },
} as const satisfies Readonly<Record<string, Law>>

export type LawId = keyof typeof laws

/**
 * The instrument of related law that a citation names.
 *
 * @returns undefined for a citation of the Measures themselves
 * @example lawOfCite('cybersecurity-law/art.67')  // 'cybersecurity-law'
 * @example lawOfCite('art.7')                     // undefined
 */
export function lawOfCite(cite: Cite): LawId | undefined {
  const [id] = cite.split('/', 1)
  return id !== undefined && Object.hasOwn(laws, id) ? (id as LawId) : undefined
}
