import { allOf } from '#rules'
import { holds, isAtLeast } from '../cybersecurity-review/vocabulary/leaves.ts'
import { coded } from './coded.ts'
import { penaltyText } from './penalty-text.ts'

const duties = penaltyText('data-security-law/art.45')
const coreData = penaltyText('data-security-law/art.45.2')
const dataExport = penaltyText('data-security-law/art.46')
const networkData = penaltyText('order-790/art.56')

const DATA_SECURITY_LAW = { from: '2021-09-01', to: null }
const ORDER_790 = { from: '2025-01-01', to: null }

const processingToReview = allOf(
  holds('processesData'),
  holds('processingAffectsOrMayAffectNationalSecurity'),
)

/** Data: the Data Security Law and the Regulations on Network Data Security Management. */
export const dataFlags = coded([
  {
    code: 'data-security-review',
    kind: 'do',
    cite: ['data-security-law/art.24'],
    inForce: DATA_SECURITY_LAW,
    message: {
      en: 'A data security review runs besides this cybersecurity review: the provisions on it must be met at the same time (Order No. 8, Art. 22), and a security review decision made under Art. 24 of the Data Security Law is final. Order No. 8 was itself revised on the basis of that article (official answers of 4 January 2022); a separate procedure was not found. Plan as if the conclusion were final. Whether that holds for an operator’s purchase: not found.',
      zh: '除网络安全审查外另有数据安全审查的，应当同时符合其规定（《网络安全审查办法》（第8号令）第二十二条）；依《中华人民共和国数据安全法》第二十四条作出的安全审查决定为最终决定。第8号令即系在该条基础上修订（2022年1月4日官方答记者问）；未找到另行规定的审查程序。应按结论为最终决定安排方案；该效力是否及于运营者的采购审查，未找到依据。',
    },
    when: { condition: holds('underDataSecurityReview') },
  },
  {
    code: 'review-of-data-processing',
    kind: 'risk',
    cite: ['data-security-law/art.24'],
    inForce: DATA_SECURITY_LAW,
    message: {
      en: 'The state reviews data processing activities that affect or may affect national security (Data Security Law, Art. 24), and the decision of that review is final. Plan as if the conclusion were final.',
      zh: '影响或者可能影响国家安全的数据处理活动，国家进行国家安全审查；依法作出的安全审查决定为最终决定（《中华人民共和国数据安全法》第二十四条）。应按结论为最终决定安排方案。',
    },
    when: { condition: processingToReview },
  },
  {
    code: 'important-data-duties',
    kind: 'risk',
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
      en: `Important data has duties of its own. Breach of Arts. 27, 29 and 30 of the Data Security Law: ${duties.en} (Art. 45). Providing important data abroad in breach of Art. 31: ${dataExport.en} (Art. 46). None of these amounts is for a failure to file.`,
      zh: `处理重要数据另负专门义务。不履行《中华人民共和国数据安全法》第二十七条、第二十九条、第三十条规定的义务：${duties.zh}（第四十五条）。违反第三十一条向境外提供重要数据：${dataExport.zh}（第四十六条）。上述数额均不针对未申报网络安全审查。`,
    },
    when: { condition: holds('processesImportantData') },
  },
  {
    code: 'core-data-rules',
    kind: 'risk',
    cite: ['data-security-law/art.45.2'],
    inForce: DATA_SECURITY_LAW,
    message: {
      en: `Core data is under rules of its own. Breach of them, ${coreData.en} (Data Security Law, Art. 45, second paragraph, which names no amount for persons). This amount is not for a failure to file.`,
      zh: `核心数据适用国家核心数据管理制度。违反该制度，${coreData.zh}（《中华人民共和国数据安全法》第四十五条第二款，该款未规定对责任人员的罚款数额）。该数额不针对未申报网络安全审查。`,
    },
    when: { condition: holds('processesCoreData') },
  },
  {
    code: 'network-data-review',
    kind: 'risk',
    cite: ['order-790/art.13', 'order-790/art.56', 'order-790/art.59'],
    inForce: ORDER_790,
    message: {
      en: `Network data processing that affects or may affect national security must be reviewed under the relevant national provisions (Regulations on Network Data Security Management, Art. 13). Breach, ${networkData.en} (Art. 56); leniency: Art. 59. It requires a review; it does not say who must file.`,
      zh: `网络数据处理活动影响或者可能影响国家安全的，应当按照国家有关规定进行国家安全审查（《网络数据安全管理条例》第十三条）。${networkData.zh}（第五十六条）；从轻、减轻或者不予行政处罚的情形，见第五十九条。该条要求进行审查，未规定由谁申报。`,
    },
    when: { condition: processingToReview },
  },
  {
    code: 'data-risk-assessment-every-year',
    kind: 'do',
    cite: ['data-security-law/art.30', 'order-790/art.33'],
    inForce: ORDER_790,
    message: {
      en: 'A processor of important data assesses the risks of its network data processing every year and reports to the competent department at provincial level or above (Data Security Law, Art. 30; Regulations on Network Data Security Management, Art. 33). The report also serves the factor of Article 10(5).',
      zh: '重要数据的处理者应当每年度对其网络数据处理活动开展风险评估，并向省级以上有关主管部门报送风险评估报告（《中华人民共和国数据安全法》第三十条、《网络数据安全管理条例》第三十三条）。该报告亦可用于第十条第五项因素的判断。',
    },
    when: { condition: holds('processesImportantData') },
  },
  {
    code: 'data-risk-assessment-measures',
    kind: 'know',
    cite: ['network-data-risk-assessment-measures'],
    inForce: { from: '2026-08-20', to: null },
    message: {
      en: 'How that yearly assessment is made and reported is governed since 20 August 2026 by CAC Order No. 24; a secondary source gives 20 working days for the report, which was not compared with the text.',
      zh: '自2026年8月20日起，上述年度风险评估的开展和报送适用《网络数据安全风险评估办法》（国家互联网信息办公室令第24号）；据二手资料，报送期限为20个工作日，尚未与原文核对。',
    },
    when: { condition: holds('processesImportantData') },
  },
  {
    code: 'ten-million-persons',
    kind: 'know',
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
    kind: 'know',
    cite: ['order-790/art.62(8)'],
    inForce: ORDER_790,
    message: {
      en: 'This may be a large network platform (Regulations on Network Data Security Management, Art. 62(8)): 50 million registered users or 10 million monthly active users, and complex business types, and an important effect on national security, the economy and livelihood. All three are needed; the number of users whose information is held is neither the number registered nor the number active.',
      zh: '可能属于大型网络平台（《网络数据安全管理条例》第六十二条第八项）：注册用户5000万以上或者月活跃用户1000万以上，业务类型复杂，网络数据处理活动对国家安全、经济运行、国计民生等具有重要影响。三项须同时具备；掌握个人信息的用户数既非注册用户数，亦非月活跃用户数。',
    },
    when: {
      condition: allOf(
        holds('isNetworkPlatformOperator'),
        isAtLeast('usersWithPersonalInformation', 10_000_000),
      ),
    },
  },
])
