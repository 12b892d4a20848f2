import { allOf } from '#rules'
import { article } from './article.ts'
import { holds } from './terms.ts'

export const article22 = article({
  number: 22,
  caption: { en: 'State secrets and other regimes', zh: '国家秘密与其他审查制度' },
  paragraphs: [
    {
      id: 'art.22.1',
      zh: '涉及国家秘密信息的，依照国家有关保密规定执行。',
      en: 'Where state secret information is involved, the relevant state provisions on secrecy shall be followed.',
      as: ['flag', 'people'],
      names: ['state-secrets', 'involvesStateSecrets'],
      reason: {
        en: 'The secrecy provisions stand outside these Measures and are applied by those whom they entrust.',
        zh: '保密规定不在本办法之内，由依规定负责的人员执行。',
      },
    },
    {
      id: 'art.22.2',
      zh: '国家对数据安全审查、外商投资安全审查另有规定的，应当同时符合其规定。',
      en: 'Where the state provides separately for data security review or for the security review of foreign investment, those provisions shall be met at the same time.',
      as: ['flag', 'people'],
      names: [
        'foreign-investment-security-review',
        'data-security-review',
        'commercial-cryptography',
        'exports-personal-information',
        'underForeignInvestmentSecurityReview',
        'underDataSecurityReview',
        'buysCommercialCryptography',
        'exportsPersonalInformation',
      ],
      reason: {
        en: 'The software points to the neighbouring rules and does not apply them. The paragraph names two regimes; commercial cryptography and the export of personal information are added here because the same matters often raise them.',
        zh: '本软件仅提示相邻制度，不代为适用。本款列明两项制度；商用密码、个人信息出境因常在同一事项中出现，一并在此提示。',
      },
    },
  ],
  flags: [
    {
      code: 'state-secrets',
      cite: ['art.22.1'],
      message: {
        en: 'State secret information is involved: the state’s provisions on secrecy govern it. Do not record such information in this software.',
        zh: '涉及国家秘密信息的，依照国家有关保密规定执行。请勿在本软件中记录国家秘密信息。',
      },
      when: { condition: holds('involvesStateSecrets') },
    },
    {
      code: 'foreign-investment-security-review',
      cite: ['art.22.2'],
      message: {
        en: 'A security review of foreign investment runs beside cybersecurity review (Foreign Investment Law, Art. 35; National Security Law, Arts. 59 to 61). Its rules must be met as well; neither review replaces the other.',
        zh: '外商投资安全审查与网络安全审查并行（《中华人民共和国外商投资法》第三十五条，《中华人民共和国国家安全法》第五十九条至第六十一条），应当同时符合其规定，两项审查不得相互替代。',
      },
      when: { condition: holds('underForeignInvestmentSecurityReview') },
    },
    {
      code: 'data-security-review',
      cite: ['art.22.2'],
      message: {
        en: 'A data security review runs beside cybersecurity review (Data Security Law, Art. 24): its rules must be met as well, and the decision it leads to is final. Whether that article covers reviews of purchases or listings: no source found.',
        zh: '数据安全审查与网络安全审查并行（《中华人民共和国数据安全法》第二十四条），应当同时符合其规定；依法作出的安全审查决定为最终决定。该条是否涵盖采购审查、上市审查，未找到依据。',
      },
      when: { condition: holds('underDataSecurityReview') },
    },
    {
      code: 'commercial-cryptography',
      cite: ['art.22.2'],
      message: {
        en: 'An operator of critical information infrastructure that purchases commercial cryptography has rules of its own to meet: Cryptography Law, Art. 27; Regulations on the Administration of Commercial Cryptography, Arts. 40 and 61.',
        zh: '关键信息基础设施运营者采购商用密码的，还应当遵守《中华人民共和国密码法》第二十七条和《商用密码管理条例》第四十条、第六十一条的规定。',
      },
      when: { condition: allOf(holds('isCiiOperator'), holds('buysCommercialCryptography')) },
    },
    {
      code: 'exports-personal-information',
      cite: ['art.22.2'],
      message: {
        en: 'Personal information goes abroad: see the Personal Information Protection Law, Arts. 38 and 40, and the Provisions on Promoting and Regulating Cross-border Data Flows of 2024, Arts. 5, 7 and 8. Those rules count the persons whose information has been exported since 1 January of the year; Article 7 of these Measures counts the users whose information is held. The two numbers must not be mixed.',
        zh: '向境外提供个人信息的，适用《中华人民共和国个人信息保护法》第三十八条、第四十条和2024年《促进和规范数据跨境流动规定》第五条、第七条、第八条。该等规定以当年1月1日起累计出境的个人信息人数计算，本办法第七条以掌握个人信息的用户数计算，两者不得混同。',
      },
      when: { condition: holds('exportsPersonalInformation') },
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
