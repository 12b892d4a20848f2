import type { Text } from '#language'
import type { Cite } from '#rules'

/** What became of an article of Order No. 6, or where one of Order No. 8 comes from. */
export interface Correspondence {
  /** The article of Order No. 6; undefined where Order No. 8 adds one. */
  readonly before: Cite | undefined
  readonly after: Cite | undefined
  /** Digests stand for Order No. 6: `wording` means that nothing software or a party must do was found to differ. */
  readonly change: 'added' | 'substance' | 'wording'
  readonly says: Text
}

const of = (
  before: number | undefined,
  after: number | undefined,
  change: Correspondence['change'],
  en: string,
  zh: string,
): Correspondence => ({
  before: before === undefined ? undefined : `art.${before}`,
  after: after === undefined ? undefined : `art.${after}`,
  change,
  says: { en, zh },
})

const SAME = ['No difference of substance found.', '未见实质差异。'] as const

/** Order No. 6 and Order No. 8, article by article: each article of either stands once. */
export const articlesFromOrder6ToOrder8: readonly Correspondence[] = [
  of(
    1,
    1,
    'substance',
    'The purpose adds cybersecurity and data security; the basis adds the Data Security Law and the CII Regulation.',
    '立法目的增加网络安全、数据安全；依据增加《中华人民共和国数据安全法》《关键信息基础设施安全保护条例》。',
  ),
  of(
    2,
    2,
    'substance',
    'Beside an operator’s purchase, data processing by a network platform operator that affects or may affect national security is subject to review; both operators are called the parties.',
    '除运营者采购外，网络平台运营者开展数据处理活动影响或者可能影响国家安全的，亦应当审查；两类运营者统称当事人。',
  ),
  of(
    3,
    3,
    'substance',
    'The objects of review include data processing activities beside products and services.',
    '审查对象在产品和服务之外增加数据处理活动。',
  ),
  of(
    4,
    4,
    'substance',
    'Thirteen member units instead of twelve: the securities regulator joins.',
    '成员单位由十二个增至十三个，增加中国证券监督管理委员会。',
  ),
  of(
    5,
    5,
    'wording',
    'Assessment in advance and filing of a purchase are kept; what counts as a network product widens through Article 21.',
    '保留采购的预判与申报；网络产品和服务的范围因第二十一条而扩大。',
  ),
  of(6, 6, 'wording', ...SAME),
  of(
    undefined,
    7,
    'added',
    'New: a network platform operator that holds the personal information of more than one million users must file before it lists in a foreign country.',
    '新增：掌握超过100万用户个人信息的网络平台运营者赴国外上市，必须申报。',
  ),
  of(
    7,
    8,
    'substance',
    'Whoever files is a party; listing application documents join the third item.',
    '申报主体为当事人；第三项增加上市申请文件。',
  ),
  of(
    8,
    9,
    'substance',
    'The first 10 working days start at receipt of materials that conform to Article 8, no longer at receipt of the materials.',
    '确定是否需要审查的10个工作日，自收到符合第八条规定的申报材料起算，不再自收到申报材料起算。',
  ),
  of(
    9,
    10,
    'substance',
    'Seven factors instead of five: the data factor is widened and stands alone, a factor on listings with two limbs is new; the last factor no longer names national security and adds cybersecurity and data security.',
    '风险因素由五项增至七项：数据因素扩大并单列，新增上市因素（分前后两段）；兜底因素不再列明国家安全，增列网络安全、数据安全。',
  ),
  of(
    10,
    11,
    'substance',
    'Beside the member units, the recommendation goes to the relevant departments; under Order No. 6 it went to the protection departments concerned.',
    '除成员单位外，审查结论建议的征求意见对象由有关保护工作部门改为相关部门。',
  ),
  of(
    11,
    12,
    'substance',
    'Beside the member units, the relevant departments reply, where Order No. 6 named the protection departments concerned; the party, not only an operator, is notified.',
    '除成员单位外，回复单位由有关保护工作部门改为相关部门；通知对象为当事人，不限于运营者。',
  ),
  of(
    12,
    13,
    'substance',
    'In the special review, beside the member units, the relevant departments are consulted again, where Order No. 6 named the protection departments concerned; the party, not only an operator, is notified.',
    '特别审查中，除成员单位外，再次征求意见的对象由有关保护工作部门改为相关部门；通知对象为当事人，不限于运营者。',
  ),
  of(
    13,
    14,
    'substance',
    'The special review generally has 90 working days instead of 45; in complex cases it may be extended, no longer “appropriately” extended, without a cap in either.',
    '特别审查一般期限由45个工作日延长为90个工作日；情况复杂的，由“可以适当延长”改为“可以延长”，均未规定上限。',
  ),
  of(
    14,
    15,
    'substance',
    'Beside the provider, the party, not only an operator, must provide supplementary materials on request.',
    '应当配合提供补充材料的，除产品和服务提供者外，由运营者改为当事人。',
  ),
  of(
    15,
    16,
    'substance',
    'A member unit’s opinion can also bring data processing under review; new second paragraph: measures that prevent and reduce risk during the review.',
    '成员单位意见可及于数据处理活动；新增第二款：审查期间采取预防和消减风险的措施。',
  ),
  of(
    16,
    17,
    'substance',
    'Personal information joins what must be kept confidential.',
    '保密范围增加个人信息。',
  ),
  of(
    17,
    18,
    'wording',
    'The party, not only an operator, may report; otherwise no difference of substance found.',
    '举报主体由运营者改为当事人，其余未见实质差异。',
  ),
  of(
    18,
    19,
    'substance',
    'The party, not only an operator, must urge the provider to perform its commitments.',
    '督促履行承诺的主体由运营者改为当事人。',
  ),
  of(
    19,
    20,
    'substance',
    'The pointer to Article 65 of the Cybersecurity Law becomes one to the Cybersecurity Law and the Data Security Law.',
    '由指向《中华人民共和国网络安全法》第六十五条，改为指向该法和《中华人民共和国数据安全法》。',
  ),
  of(
    20,
    21,
    'substance',
    'Important communication products are listed and the catch-all adds cybersecurity and data security; who is an operator is no longer said here.',
    '列举增加重要通信产品，兜底范围增加网络安全、数据安全；不再规定何为运营者。',
  ),
  of(
    21,
    22,
    'substance',
    'Beside state secrets: where the state has other rules on data security review or on the security review of foreign investment, these must be met as well.',
    '除国家秘密外，增加衔接规定：国家对数据安全审查、外商投资安全审查另有规定的，应当同时符合。',
  ),
  of(
    22,
    23,
    'substance',
    'In force from 15 February 2022; Order No. 6 is repealed on that day.',
    '自2022年2月15日起施行，第6号令同时废止。',
  ),
]
