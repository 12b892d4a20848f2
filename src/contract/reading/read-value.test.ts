import { describe, expect, it } from 'vitest'
import { readCount, readDay } from '#contract'
import { order8 } from '#practice'
import { readMatter } from '#screening'
import { hintedChoice, readChoice, readChoices, readOpen, readYesNo } from './read-value.ts'

const countOf = (typed: string): string => {
  const read = readCount(typed)
  if (!read.ok) return [read.why, ...read.meant].join(' ')
  const { least, most } = read.range
  return least === most ? String(least) : `${least}..${most ?? ''}`
}

describe('a count as people write it', () => {
  it.each([
    ['320万', '3200000'],
    ['320 万', '3200000'],
    ['320万人', '3200000'],
    ['３２０万', '3200000'],
    ['三百二十万', '3200000'],
    ['一亿零五万', '100050000'],
    ['3.2 million', '3200000'],
    ['3.2m', '3200000'],
    ['3 200 000', '3200000'],
    ['3,200,000 users', '3200000'],
    ['1.1万', '11000'],
    ['超过320万', '3200001..'],
    ['超100万', '1000001..'],
    ['过百万', '1000001..'],
    ['多于100万', '1000001..'],
    ['不超100万', '0..1000000'],
    ['over 1,000,000', '1000001..'],
    ['> 1,000,000', '1000001..'],
    ['>= 1000000', '1000000..'],
    ['不超过100万', '0..1000000'],
    ['不满100万', '0..999999'],
    ['超过90万且不超过100万', '900001..1000000'],
    ['> 900000, <= 1000000', '900001..1000000'],
    ['100万至150万', '1000000..1500000'],
  ])('%s is %s', (typed, count) => {
    expect(countOf(typed)).toBe(count)
  })

  it('以上, 至少 and 以下 include the number itself, 超过 and 不满 do not (Civil Code Art. 1259)', () => {
    expect(['100万以上', '至少100万', '100万以下', '超过100万', '不满100万'].map(countOf)).toEqual([
      '1000000..',
      '1000000..',
      '0..1000000',
      '1000001..',
      '0..999999',
    ])
  })

  it.each([
    ['约320万', 'estimate'],
    ['近百万', 'estimate'],
    ['100万左右', 'estimate'],
    ['百万级', 'estimate'],
    ['几百万', 'estimate'],
    ['上百万', 'estimate'],
    ['十来万', 'estimate'],
    ['about 3.2 million', 'estimate'],
    ['320多万', 'more 3,200,000'],
    ['100多万', 'more 1,000,000'],
    ['一百余万人', 'more 1,000,000'],
    ['100万多', 'more 1,000,000'],
    ['1e6', 'no-count 1,000,000'],
    ['1.2e6', 'no-count 1,200,000'],
    ['1.000', 'fraction 1,000 1'],
    ['1.000.000', 'fraction 1,000,000'],
    ['0.5', 'fraction'],
    ['-5', 'negative'],
    ['100-150万', 'no-count 1,000,000 to 1,500,000'],
    ['100万人次', 'no-count'],
    ['1,00,000', 'no-count'],
    ['9007199254740993', 'too-large'],
  ])('%s is not guessed at: %s', (typed, why) => {
    expect(countOf(typed)).toBe(why)
  })
})

describe('a day as people write it', () => {
  it.each([
    '2027-03-15',
    '2027-3-15',
    '2027/3/15',
    '2027.3.15',
    '20270315',
    '2027年3月15日',
    '２０２７年３月１５日',
    '15 Mar 2027',
    'March 15, 2027',
  ])('%s', (typed) => {
    expect(readDay(typed)).toEqual({ ok: true, day: '2027-03-15' })
  })

  it('that two countries read differently is refused; one that only one can mean is named', () => {
    expect(readDay('03/04/2027').ok).toBe(false)
    expect(readDay('15/3/2027')).toMatchObject({ ok: false, example: '2027-03-15' })
    expect(readDay('2027-02-30')).toMatchObject({ ok: false, example: '2027-02-28' })
  })
})

describe('yes, no and not known', () => {
  it('are read in either language; what is still to be found out stays open', () => {
    expect(['是', '有', '对', 'Y', 'yes', 'TRUE', 'Ｙ'].map(readYesNo)).toEqual(Array(7).fill(true))
    expect(['否', '没有', 'no', 'false'].map(readYesNo)).toEqual(Array(4).fill(false))
    expect(['不清楚', '不确定', '不知道', 'TBD', '待定', "don't know"].map(readOpen)).toEqual(
      Array(6).fill('dont-know'),
    )
    expect(['N/A', '不适用'].map(readOpen)).toEqual(Array(2).fill('not-applicable'))
    expect(['maybe', '可能', ''].map(readYesNo)).toEqual(Array(3).fill(undefined))
  })
})

describe('a value as people call it', () => {
  const { listingPlace, ciiSector, alreadyListedAbroad } = order8.facts
  const values = (fact: unknown) => (fact as { values: Record<string, { en: string; zh: string }> }).values

  it('is found by its name, its label or a common word', () => {
    const read = (typed: string) => readChoice(values(listingPlace), typed).join()
    expect(['foreign', 'Nasdaq', '纽交所', 'SGX', '国外'].map(read)).toEqual(Array(5).fill('foreign'))
    expect(['HK', 'hong kong', '港交所', 'hongKong'].map(read)).toEqual(Array(4).fill('hongKong'))
    expect(['上交所', 'Shenzhen', '境内'].map(read)).toEqual(Array(3).fill('mainland'))
    expect(['power', '电力', 'banking'].map((typed) => readChoice(values(ciiSector), typed).join())).toEqual([
      'energy',
      'energy',
      'finance',
    ])
    expect(readChoice(values(alreadyListedAbroad), '否')).toEqual(['no'])
  })

  it.each([
    [
      'listingPlace',
      'foreign',
      '纳斯达克|NASDAQ|Nasdaq Stock Market|美股|赴美上市|伦敦|新加坡|外国|KRX|瑞士',
    ],
    ['listingPlace', 'hongKong', '港交所|HKEX|港股|H股|香港主板'],
    ['listingPlace', 'mainland', '上交所|科创板|A股|深交所|新三板'],
    ['listingRoute', 'ipo', 'IPO|首次公开发行|首发|首次公开发行股票|Initial Public Offering'],
    ['listingRoute', 'secondaryListing', '二次上市|第二上市|secondary listing'],
    ['listingRoute', 'depositaryReceipts', 'ADR|GDR|存托凭证|American Depositary Shares'],
    ['listingRoute', 'acquisition', '借壳上市|reverse takeover'],
    ['listingRoute', 'changeOfVenue', '转板|变更上市地'],
    ['listingRoute', 'spac', 'de-SPAC|SPAC|SPAC合并'],
    ['listingRoute', 'spinOff', '分拆|分拆上市|spin-off'],
    ['aiActivities', 'training', 'training|训练|模型训练|pre-training'],
    ['aiActivities', 'fineTuning', '微调|fine-tuning|finetuning|SFT'],
    ['aiActivities', 'inference', '推理|inference'],
    ['aiActivities', 'profiling', '用户画像|画像'],
    ['aiActivities', 'recommendation', '推荐|推荐系统|recommender'],
    ['aiActivities', 'analytics', '数据分析|analysis'],
    ['aiActivities', 'automatedCustomerService', '客服|智能客服|chatbot'],
    ['aiActivities', 'contentGeneration', '内容生成|AIGC|生成式人工智能|GenAI'],
  ] as const)('%s: %s is also called %s', (fact, value, words) => {
    for (const word of words.split('|')) {
      expect([word, ...readChoice(values(order8.facts[fact]), word)]).toEqual([word, value])
    }
  })

  it('a word that can be two is not guessed at, and what leads to no duty is not read from a word short of it', () => {
    expect(readChoice(values(listingPlace), 'BSE')).toEqual(['mainland', 'foreign'])
    const { listingRoute } = order8.facts
    expect(readChoice(values(listingRoute), '再融资')).toEqual([])
    expect(hintedChoice(values(listingRoute), '再融资')).toEqual(['followOnSameVenue'])
  })

  it('a matter file reads them, alone and in a list', () => {
    const read = readMatter(
      'facts:\n  listingPlace: 纳斯达克、港交所\n  listingRoute: 首次公开发行\n  aiActivities: 训练、智能客服\n',
      '2026-11-21',
    )
    expect(read.ok && Object.entries(read.value.answers).map(([, answer]) => answer)).toMatchObject([
      { value: ['foreign', 'hongKong'] },
      { value: 'ipo' },
      { value: ['training', 'automatedCustomerService'] },
    ])
  })

  it('overseas (境外) is wider than foreign (国外): it is not guessed at', () => {
    for (const typed of ['overseas', '境外']) {
      expect(readChoice(values(listingPlace), typed)).toEqual(['foreign', 'hongKong', 'macau', 'taiwan'])
    }
  })

  it('a list may stand in one text', () => {
    for (const typed of ['US, HK', '美国、香港', 'foreign and Hong Kong', 'foreign hongKong']) {
      expect(readChoices(values(listingPlace), typed)).toEqual({ ok: true, values: ['foreign', 'hongKong'] })
    }
    expect(readChoices(values(listingPlace), 'US, Mars')).toMatchObject({ ok: false })
  })
})
