import { allOf, type Flag } from '#rules'
import { holds, isAtLeast } from '../cybersecurity-review/order-8/terms.ts'
import { amountText, fines } from './amounts.ts'

const importantData = amountText(fines.importantData)
const importantDataSerious = amountText(fines.importantDataSerious)
const coreData = amountText(fines.coreData)
const dataExport = amountText(fines.importantDataExport)
const dataExportSerious = amountText(fines.importantDataExportSerious)
const networkData = amountText(fines.networkData)
const networkDataSerious = amountText(fines.networkDataSerious)
const networkDataPersons = amountText(fines.networkDataPersons)

const DATA_SECURITY_LAW = { from: '2021-09-01', to: null }
const ORDER_790 = { from: '2025-01-01', to: null }

const processingToReview = allOf(
  holds('processesData'),
  holds('processingAffectsOrMayAffectNationalSecurity'),
)

/** Data: the Data Security Law and the Regulations on Network Data Security Management. */
export const dataFlags: readonly Flag[] = [
  {
    code: 'data-security-review',
    cite: ['data-security-law/art.24'],
    inForce: DATA_SECURITY_LAW,
    message: {
      en: 'A data security review runs beside cybersecurity review (Data Security Law, Art. 24): its rules must be met as well, and the decision it leads to is final. Whether that article covers reviews of purchases or listings: no source found.',
      zh: '数据安全审查与网络安全审查并行（《中华人民共和国数据安全法》第二十四条），应当同时符合其规定；依法作出的安全审查决定为最终决定。该条是否涵盖采购审查、上市审查，未找到依据。',
    },
    when: { condition: holds('underDataSecurityReview') },
  },
  {
    code: 'review-of-data-processing',
    cite: ['data-security-law/art.24'],
    inForce: DATA_SECURITY_LAW,
    message: {
      en: 'Data processing that affects or may affect national security is subject to the state’s national security review (Data Security Law, Art. 24), whose decision is final. Plan as if no appeal follows.',
      zh: '影响或者可能影响国家安全的数据处理活动须接受国家安全审查，依法作出的安全审查决定为最终决定（《中华人民共和国数据安全法》第二十四条）。安排方案时不应寄望于事后救济。',
    },
    when: { condition: processingToReview },
  },
  {
    code: 'important-data-duties',
    cite: [
      'data-security-law/art.27',
      'data-security-law/art.29',
      'data-security-law/art.30',
      'data-security-law/art.31',
      'data-security-law/art.45',
      'data-security-law/art.46',
    ],
    inForce: DATA_SECURITY_LAW,
    message: {
      en: `Important data has duties of its own. Breach of Arts. 27, 29 and 30 of the Data Security Law: an order to correct and a warning, with which a fine may be imposed: ${importantData.en}; on refusal to correct, or where serious consequences such as a large leak follow, ${importantDataSerious.en} (Art. 45). Breach of Art. 31 on providing it abroad: an order to correct and a warning, with which a fine may be imposed: ${dataExport.en}; in serious cases ${dataExportSerious.en} (Art. 46). These amounts are not for a failure to file.`,
      zh: `处理重要数据另负专门义务。违反《中华人民共和国数据安全法》第二十七条、第二十九条、第三十条的，责令改正，给予警告，可以并处${importantData.zh}罚款；拒不改正或者造成大量数据泄露等严重后果的，处${importantDataSerious.zh}罚款（第四十五条）；违反第三十一条向境外提供重要数据的，责令改正，给予警告，可以并处${dataExport.zh}罚款；情节严重的，处${dataExportSerious.zh}罚款（第四十六条）。上述数额不针对未申报网络安全审查。`,
    },
    when: { condition: holds('processesImportantData') },
  },
  {
    code: 'core-data-rules',
    cite: ['data-security-law/art.45'],
    inForce: DATA_SECURITY_LAW,
    message: {
      en: `Core data is under rules of its own; a breach of them that harms national sovereignty, security or development interests is fined ${coreData.en} (Data Security Law, Art. 45). This amount is not for a failure to file.`,
      zh: `核心数据适用国家核心数据管理制度；违反该制度，危害国家主权、安全和发展利益的，处${coreData.zh}罚款（《中华人民共和国数据安全法》第四十五条）。该数额不针对未申报网络安全审查。`,
    },
    when: { condition: holds('processesCoreData') },
  },
  {
    code: 'network-data-review',
    cite: ['order-790/art.13', 'order-790/art.56'],
    inForce: ORDER_790,
    message: {
      en: `Network data processing that affects or may affect national security must be reviewed (Regulations on Network Data Security Management, Art. 13). Breach: ${networkData.en}; in serious cases ${networkDataSerious.en} and suspension of business; for persons ${networkDataPersons.en} (Art. 56). It demands a review and does not say who files.`,
      zh: `网络数据处理活动影响或者可能影响国家安全的，应当进行国家安全审查（《网络数据安全管理条例》第十三条）。违反的，处${networkData.zh}罚款；情节严重的，处${networkDataSerious.zh}罚款，并可以责令暂停业务；对责任人员处${networkDataPersons.zh}罚款（第五十六条）。该条要求进行审查，未规定由谁申报。`,
    },
    when: { condition: processingToReview },
  },
  {
    code: 'ten-million-persons',
    cite: ['order-790/art.28'],
    inForce: ORDER_790,
    message: {
      en: 'Whoever processes the personal information of ten million persons or more also bears some of the duties for important data (Regulations on Network Data Security Management, Art. 28). That article counts persons; the number here counts users.',
      zh: '处理1000万人以上个人信息的，还应当履行重要数据处理者的部分义务（《网络数据安全管理条例》第二十八条）。该条以“人”计，此处以用户计。',
    },
    when: { condition: isAtLeast('usersWithPersonalInformation', 10_000_000) },
  },
  {
    code: 'large-platform',
    cite: ['order-790/art.62(8)'],
    inForce: ORDER_790,
    message: {
      en: 'This may be a large network platform (Regulations on Network Data Security Management, Art. 62(8)): 50 million registered users or 10 million monthly active users, and complex business types, and an important effect on national security, the economy and livelihood. All three are needed; the number of users whose information is held is neither the number registered nor the number active.',
      zh: '可能属于大型网络平台（《网络数据安全管理条例》第六十二条第（八）项）：注册用户5000万以上或者月活跃用户1000万以上，业务类型复杂，且网络数据处理活动对国家安全、经济运行、国计民生等具有重要影响。三项须同时具备；掌握个人信息的用户数既非注册用户数，亦非月活跃用户数。',
    },
    when: {
      condition: allOf(
        holds('isNetworkPlatformOperator'),
        isAtLeast('usersWithPersonalInformation', 10_000_000),
      ),
    },
  },
]
