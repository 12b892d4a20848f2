import { valueWords, wordsOfSeveral, wordsShortOf } from '#practice'

/** Words that people use for what the machine itself lists: scopes, targets, seats. */
const WORDS: Readonly<Record<string, string>> = {
  procurement: 'purchase; purchases; buying; 采购; 购买',
  listing: '上市; 国外上市; 赴国外上市',
  processing: 'data processing; 数据处理; 数据处理活动',
  supply: 'supplying; 供应; 提供; 供货',
  signing: 'sign; signature; contract; signing of the contract; 签订; 签约; 签署; 签合同; 合同签订; 签署合同',
  deployment: 'deploy; use; 部署; 投用; 使用; 启用',
  launch: 'release; go-live; go live; 发布; 上线运行',
  party: '当事人; 申报人',
}

/** Words that could be several of these. */
const SEVERAL: Readonly<Record<string, readonly string[]>> = {
  supplier: ['supply', 'supplier'],
  供应商: ['supply', 'supplier'],
  供货商: ['supply', 'supplier'],
  提供者: ['supply', 'supplier'],
  产品和服务提供者: ['supply', 'supplier'],
  vendor: ['supply', 'supplier'],
  provider: ['supply', 'supplier'],
}

const namesOf = (
  table: Readonly<Record<string, string>>,
): readonly (readonly [string, readonly [string]])[] =>
  Object.entries(table).flatMap(([value, words]) =>
    words
      .split(';')
      .map((word) => word.trim())
      .filter((word) => word !== '')
      .map((word) => [word, [value]] as const),
  )

const VALUE_OF: ReadonlyMap<string, readonly string[]> = new Map([
  ...namesOf(valueWords),
  ...namesOf(WORDS),
  ...Object.entries(wordsOfSeveral),
  ...Object.entries(SEVERAL),
])
const HINT_OF: ReadonlyMap<string, readonly string[]> = new Map(namesOf(wordsShortOf))

/** The values that a word in small letters can mean. */
export const meanings = (word: string): readonly string[] => VALUE_OF.get(word) ?? []

/** The value that a word is short of: never read as it, only named. */
export const hints = (word: string): readonly string[] => HINT_OF.get(word) ?? []
