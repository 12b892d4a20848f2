import { describe, expect, it } from 'vitest'
import { type PenaltyArticle, penalties, penaltyText } from './index.ts'

/** The penalty paragraphs as the official texts have them (public reposts of the texts in force on their days). */
const officialText: Readonly<Record<PenaltyArticle, string>> = {
  'cybersecurity-law/art.59':
    '关键信息基础设施的运营者不履行本法第三十三条、第三十四条、第三十六条、第三十八条规定的网络安全保护义务的，由有关主管部门责令改正，给予警告；拒不改正或者导致危害网络安全等后果的，处十万元以上一百万元以下罚款，对直接负责的主管人员处一万元以上十万元以下罚款。',
  'cybersecurity-law/art.65':
    '关键信息基础设施的运营者违反本法第三十五条规定，使用未经安全审查或者安全审查未通过的网络产品或者服务的，由有关主管部门责令停止使用，处采购金额一倍以上十倍以下罚款；对直接负责的主管人员和其他直接责任人员处一万元以上十万元以下罚款。',
  'cybersecurity-law/art.61':
    '关键信息基础设施的运营者不履行本法第三十五条、第三十六条、第三十八条、第四十条规定的网络安全保护义务的，由有关主管部门责令改正，给予警告，可以处五万元以上十万元以下罚款；拒不改正或者导致危害网络安全等后果的，处十万元以上一百万元以下罚款，对直接负责的主管人员和其他直接责任人员处一万元以上十万元以下罚款。有前两款行为，造成大量数据泄露、关键信息基础设施丧失局部功能等严重危害网络安全后果的，由有关主管部门处五十万元以上二百万元以下罚款，对直接负责的主管人员和其他直接责任人员处五万元以上二十万元以下罚款；造成关键信息基础设施丧失主要功能等特别严重危害网络安全后果的，处二百万元以上一千万元以下罚款，对直接负责的主管人员和其他直接责任人员处二十万元以上一百万元以下罚款。',
  'cybersecurity-law/art.67':
    '关键信息基础设施的运营者违反本法第三十七条规定，使用未经安全审查或者安全审查未通过的网络产品或者服务的，由有关主管部门责令限期改正、停止使用、消除对国家安全的影响，处采购金额一倍以上十倍以下罚款，对直接负责的主管人员和其他直接责任人员处一万元以上十万元以下罚款。',
  'order-745/art.39(9)':
    '运营者有下列情形之一的，由有关主管部门依据职责责令改正，给予警告；拒不改正或者导致危害网络安全等后果的，处10万元以上100万元以下罚款，对直接负责的主管人员处1万元以上10万元以下罚款：',
  'order-745/art.41':
    '运营者采购可能影响国家安全的网络产品和服务，未按照国家网络安全规定进行安全审查的，由国家网信部门等有关主管部门依据职责责令改正，处采购金额1倍以上10倍以下罚款，对直接负责的主管人员和其他直接责任人员处1万元以上10万元以下罚款。',
  'cryptography-law/art.37.2':
    '关键信息基础设施的运营者违反本法第二十七条第二款规定，使用未经安全审查或者安全审查未通过的产品或者服务的，由有关主管部门责令停止使用，处采购金额一倍以上十倍以下罚款；对直接负责的主管人员和其他直接责任人员处一万元以上十万元以下罚款。',
  'commercial-cryptography-regulations/art.61':
    '关键信息基础设施的运营者违反本条例第四十条规定，使用未经安全审查或者安全审查未通过的涉及商用密码的网络产品或者服务的，由有关主管部门责令停止使用，处采购金额1倍以上10倍以下罚款；对直接负责的主管人员和其他直接责任人员处1万元以上10万元以下罚款。',
  'data-security-law/art.45':
    '开展数据处理活动的组织、个人不履行本法第二十七条、第二十九条、第三十条规定的数据安全保护义务的，由有关主管部门责令改正，给予警告，可以并处五万元以上五十万元以下罚款，对直接负责的主管人员和其他直接责任人员可以处一万元以上十万元以下罚款；拒不改正或者造成大量数据泄露等严重后果的，处五十万元以上二百万元以下罚款，并可以责令暂停相关业务、停业整顿、吊销相关业务许可证或者吊销营业执照，对直接负责的主管人员和其他直接责任人员处五万元以上二十万元以下罚款。',
  'data-security-law/art.45.2':
    '违反国家核心数据管理制度，危害国家主权、安全和发展利益的，由有关主管部门处二百万元以上一千万元以下罚款，并根据情况责令暂停相关业务、停业整顿、吊销相关业务许可证或者吊销营业执照；构成犯罪的，依法追究刑事责任。',
  'data-security-law/art.46':
    '违反本法第三十一条规定，向境外提供重要数据的，由有关主管部门责令改正，给予警告，可以并处十万元以上一百万元以下罚款，对直接负责的主管人员和其他直接责任人员可以处一万元以上十万元以下罚款；情节严重的，处一百万元以上一千万元以下罚款，并可以责令暂停相关业务、停业整顿、吊销相关业务许可证或者吊销营业执照，对直接负责的主管人员和其他直接责任人员处十万元以上一百万元以下罚款。',
  'data-security-law/art.48.2':
    '违反本法第三十六条规定，未经主管机关批准向外国司法或者执法机构提供数据的，由有关主管部门给予警告，可以并处十万元以上一百万元以下罚款，对直接负责的主管人员和其他直接责任人员可以处一万元以上十万元以下罚款；造成严重后果的，处一百万元以上五百万元以下罚款，并可以责令暂停相关业务、停业整顿、吊销相关业务许可证或者吊销营业执照，对直接负责的主管人员和其他直接责任人员处五万元以上五十万元以下罚款。',
  'order-790/art.56':
    '违反本条例第十三条规定的，由网信、电信、公安、国家安全等主管部门依据各自职责责令改正，给予警告，可以并处10万元以上100万元以下罚款，对直接负责的主管人员和其他直接责任人员可以处1万元以上10万元以下罚款；拒不改正或者情节严重的，处100万元以上1000万元以下罚款，并可以责令暂停相关业务、停业整顿、吊销相关业务许可证或者吊销营业执照，对直接负责的主管人员和其他直接责任人员处10万元以上100万元以下罚款。',
}

const NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const MAGNITUDES = ['', '十', '百', '千']

/** 10, 200 or 1000 as a law writes it in characters. */
const chinese = (number: number): string =>
  [...String(number)]
    .map((digit, place, { length }) =>
      digit === '0' ? '' : `${NUMERALS[Number(digit)]}${MAGNITUDES[length - 1 - place]}`,
    )
    .join('')
    .replace(/^一十/, '十')
const inCharacters = (text: string): string => text.replace(/\d+/g, (digits) => chinese(Number(digits)))

/** Each clause of a penalty as stated here, without what only says who is meant. */
const clausesOf = (article: PenaltyArticle): readonly string[] =>
  penaltyText(article)
    .zh.split(/[，；]/)
    .filter((clause) => clause !== '违反的')

describe('a penalty is stated in the words of its article', () => {
  it.each(Object.keys(penalties) as PenaltyArticle[])('%s', (article) => {
    const official = inCharacters(officialText[article])
    for (const clause of clausesOf(article)) expect(official).toContain(inCharacters(clause))
  })

  it.each(Object.keys(penalties) as PenaltyArticle[])(
    '%s: every amount of the article is stated',
    (article) => {
      const amounts = (text: string): readonly string[] =>
        inCharacters(text).match(/[零一二三四五六七八九十百千]+(?:万元|倍)以[上下]/g) ?? []
      expect(amounts(penaltyText(article).zh)).toEqual(amounts(officialText[article]))
    },
  )

  it.each(Object.keys(penalties) as PenaltyArticle[])(
    '%s: “may” stands where the article has it',
    (article) => {
      const mays = (text: string): number => text.match(/可以/g)?.length ?? 0
      expect(mays(penaltyText(article).zh)).toBe(mays(officialText[article]))
    },
  )
})
