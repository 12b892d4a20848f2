import type { Text } from '#language'
import { fines } from './amounts.ts'
import type { LiabilityGap, LiabilityOverTime } from './liability-over-time.ts'

const HARM_TO_THE_NATION: Text = {
  en: 'where national sovereignty, security or development interests are harmed',
  zh: '危害国家主权、安全和发展利益的',
}
const MAY_BE_FINED: Text = {
  en: 'on the breach, beside a warning; the fine may be imposed',
  zh: '有违法行为的，给予警告，可以并处罚款',
}
const MAY_BE_FINED_TOO: Text = {
  en: 'on the breach; the fine may be imposed',
  zh: '有违法行为的，可以处以罚款',
}
const SERIOUS: Text = { en: 'in serious cases', zh: '情节严重的' }
const GRAVER: Text = {
  en: 'on refusal to correct, or where serious consequences such as a large leak follow',
  zh: '拒不改正或者造成大量数据泄露等严重后果的',
}
const DATA_SECURITY_LAW = { rule: 'data-security-law', from: '2021-09-01', to: null } as const

const PERSONS_NOT_HELD: LiabilityGap = {
  kind: 'not-verified',
  from: '2021-09-01',
  to: null,
  said: {
    en: 'The amounts for persons and the measures beside the fine under Art. 45 of the Data Security Law are not held here; read the article.',
    zh: '本项目未收录《中华人民共和国数据安全法》第四十五条对责任人员的罚款数额及罚款以外的措施，请查阅原文。',
  },
}

const duties = {
  ...DATA_SECURITY_LAW,
  article: 'data-security-law/art.45',
  breaks: ['data-security-law/art.27', 'data-security-law/art.29', 'data-security-law/art.30'],
  whoPays: 'organisation',
  besides: [],
} as const
const provision = {
  ...DATA_SECURITY_LAW,
  article: 'data-security-law/art.46',
  breaks: ['data-security-law/art.31'],
  besides: [],
} as const

/** Breaches of the Data Security Law’s own duties. None of these amounts is for a failure to file. */
export const dataLiabilities = {
  brokeDataSecurityDuties: {
    name: {
      en: 'breaking the duties of Arts. 27, 29 and 30 of the Data Security Law, among them those for important data',
      zh: '违反《中华人民共和国数据安全法》第二十七条、第二十九条、第三十条的数据安全保护义务，包括重要数据的义务',
    },
    rows: [
      { ...duties, where: MAY_BE_FINED, amount: fines.importantData },
      { ...duties, where: GRAVER, amount: fines.importantDataSerious },
    ],
    gaps: [PERSONS_NOT_HELD],
  },
  providedImportantDataAbroad: {
    name: {
      en: 'providing important data abroad in breach of Art. 31 of the Data Security Law',
      zh: '违反《中华人民共和国数据安全法》第三十一条向境外提供重要数据',
    },
    rows: [
      { ...provision, where: MAY_BE_FINED, whoPays: 'organisation', amount: fines.importantDataExport },
      {
        ...provision,
        where: MAY_BE_FINED_TOO,
        whoPays: 'personsResponsible',
        amount: fines.importantDataExportPersons,
      },
      {
        ...provision,
        where: SERIOUS,
        whoPays: 'organisation',
        amount: fines.importantDataExportSerious,
        besides: [
          {
            en: 'possible suspension of the business concerned or of all business for rectification, or revocation of the business permit or licence',
            zh: '可以责令暂停相关业务、停业整顿、吊销相关业务许可证或者吊销营业执照',
          },
        ],
      },
      {
        ...provision,
        where: SERIOUS,
        whoPays: 'personsResponsible',
        amount: fines.importantDataExportSeriousPersons,
      },
    ],
    gaps: [],
  },
  brokeCoreDataRules: {
    name: { en: 'breaking the rules on core data', zh: '违反国家核心数据管理制度' },
    rows: [
      {
        ...DATA_SECURITY_LAW,
        article: 'data-security-law/art.45',
        breaks: [],
        where: HARM_TO_THE_NATION,
        whoPays: 'organisation',
        amount: fines.coreData,
        besides: [],
      },
    ],
    gaps: [PERSONS_NOT_HELD],
  },
} as const satisfies Readonly<Record<string, LiabilityOverTime>>
