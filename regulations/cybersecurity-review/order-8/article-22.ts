import { holds } from '../vocabulary/leaves.ts'
import { article } from './article.ts'

export const article22 = article({
  number: 22,
  caption: { en: 'State secrets and other regimes', zh: '国家秘密与其他审查制度' },
  paragraphs: [
    {
      id: 'art.22.1',
      zh: '涉及国家秘密信息的，依照国家有关保密规定执行。',
      en: 'Where state secret information is involved, the relevant state provisions on secrecy shall be followed.',
      reason: {
        en: 'The secrecy provisions stand outside these Measures and are applied by those whom they entrust.',
        zh: '保密规定不在本办法之内，由依规定负责的人员执行。',
      },
    },
    {
      id: 'art.22.2',
      zh: '国家对数据安全审查、外商投资安全审查另有规定的，应当同时符合其规定。',
      en: 'Where the state provides separately for data security review or for the security review of foreign investment, those provisions shall be met at the same time.',
      relatedLaw: [
        'foreign-investment-security-review',
        'foreign-investment-review-measures',
        'data-security-review',
        'review-of-data-processing',
        'network-data-review',
        'important-data-duties',
        'data-risk-assessment-every-year',
        'data-risk-assessment-measures',
        'core-data-rules',
        'ten-million-persons',
        'large-platform',
        'designation-is-notified',
        'commercial-cryptography',
        'commercial-cryptography-regulations',
        'cryptography-must-be-used',
        'infrastructure-cryptography-rules',
        'exports-personal-information',
        'cross-border-thresholds',
        'overseas-listing-sequence',
        'listing-confidentiality-and-archives',
        'no-listing-trigger-in-order-790',
        'data-for-foreign-authorities',
      ],
      reason: {
        en: 'The software points to the related rules and does not apply them. The paragraph names two regimes; the others are added here because the same matters often raise them.',
        zh: '本软件仅提示相邻制度，不代为适用。本款列明两项制度；其余制度因常在同一事项中出现，一并在此提示。',
      },
    },
  ],
  flags: [
    {
      code: 'state-secrets',
      kind: 'do',
      cite: ['art.22.1'],
      message: {
        en: 'State secret information is involved: the state’s provisions on secrecy govern it. Do not record such information in this software.',
        zh: '涉及国家秘密信息的，依照国家有关保密规定执行。请勿在本软件中记录国家秘密信息。',
      },
      when: { condition: holds('involvesStateSecrets') },
    },
  ],
  examples: [
    {
      title: { en: 'State secret information is involved', zh: '涉及国家秘密信息' },
      facts: { involvesStateSecrets: true },
      expect: { flags: ['state-secrets'] },
    },
    {
      title: { en: 'Two other security reviews run beside this one', zh: '另有两项安全审查并行' },
      facts: { underForeignInvestmentSecurityReview: true, underDataSecurityReview: true },
      expect: { flags: ['foreign-investment-security-review', 'data-security-review'] },
    },
    {
      title: {
        en: 'An operator of critical information infrastructure buys commercial cryptography',
        zh: '关键信息基础设施运营者采购商用密码',
      },
      facts: { isCiiOperator: true, buysCommercialCryptography: true },
      expect: { flags: ['commercial-cryptography'] },
    },
    {
      title: {
        en: 'Exporting the information of two million persons is not holding that of two million users',
        zh: '个人信息出境达200万人，不等于掌握200万用户个人信息',
      },
      facts: {
        exportsPersonalInformation: true,
        isNetworkPlatformOperator: true,
        usersWithPersonalInformation: 400_000,
        seeksListing: true,
        listingPlace: 'foreign',
        listingRoute: 'ipo',
      },
      expect: { duties: { fileBeforeForeignListing: 'not-met' }, flags: ['exports-personal-information'] },
    },
    {
      title: {
        en: 'Holding the information of two million users is filed though none is exported',
        zh: '掌握200万用户个人信息的，即使不出境也须申报',
      },
      facts: {
        exportsPersonalInformation: false,
        isNetworkPlatformOperator: true,
        usersWithPersonalInformation: 2_000_000,
        seeksListing: true,
        listingPlace: 'foreign',
        listingRoute: 'ipo',
      },
      expect: { verdict: 'must-file', duties: { fileBeforeForeignListing: 'met' } },
    },
  ],
})
