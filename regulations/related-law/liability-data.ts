import { type LiabilityOverTime, rowsOf } from './liability-over-time.ts'

const FROM = '2021-09-01'

/** Breaches of the Data Security Law’s own duties. None of these amounts is for a failure to file. */
export const dataLiabilities = {
  brokeDataSecurityDuties: {
    name: {
      en: 'breaking the duties of Arts. 27, 29 and 30 of the Data Security Law, among them those for important data',
      zh: '不履行《中华人民共和国数据安全法》第二十七条、第二十九条、第三十条的数据安全保护义务，包括重要数据的义务',
    },
    rows: rowsOf('data-security-law/art.45', {
      breaks: ['data-security-law/art.27', 'data-security-law/art.29', 'data-security-law/art.30'],
      from: FROM,
    }),
    gaps: [],
  },
  providedImportantDataAbroad: {
    name: {
      en: 'providing important data abroad in breach of Art. 31 of the Data Security Law',
      zh: '违反《中华人民共和国数据安全法》第三十一条规定，向境外提供重要数据',
    },
    rows: rowsOf('data-security-law/art.46', { breaks: ['data-security-law/art.31'], from: FROM }),
    gaps: [],
  },
  brokeCoreDataRules: {
    name: { en: 'breaking the rules on national core data', zh: '违反国家核心数据管理制度' },
    rows: rowsOf('data-security-law/art.45.2', { breaks: [], from: FROM }),
    gaps: [
      {
        kind: 'not-found',
        from: FROM,
        to: null,
        said: {
          en: 'For core data Art. 45, second paragraph, names no amount for persons.',
          zh: '就国家核心数据，第四十五条第二款未规定对责任人员的罚款数额。',
        },
      },
    ],
  },
  providedDataToForeignAuthority: {
    name: {
      en: 'providing data stored in the mainland to a foreign judicial or law enforcement body without approval',
      zh: '未经主管机关批准，向外国司法或者执法机构提供存储于境内的数据',
    },
    rows: rowsOf('data-security-law/art.48.2', { breaks: ['data-security-law/art.36'], from: FROM }),
    gaps: [],
  },
} as const satisfies Readonly<Record<string, LiabilityOverTime>>
