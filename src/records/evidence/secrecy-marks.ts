/**
 * Marks of a state secret, as they stand on papers: the level, then ★, then the period, the day or the condition.
 *
 * Sources: 国家秘密文件、资料和其他物品标志的规定 (1990), arts. 3 and 4: at the top left of the cover or first page, “★”
 * with the level before it and the period after; 国家秘密定密管理暂行规定 (State Secrecy Bureau Order No. 1 of 2014):
 * 密级★保密期限, 密级★解密时间 or 密级★解密条件; GB/T 9704-2012, 7.2.2: the level alone where no period is given.
 *
 * NOT LAW: a mark in a picture, in a scan or past the first page is not seen, and a paper without a mark can be secret all
 * the same. The check is a help and no guarantee.
 */
const LEVEL = '(?:绝密|機密|机密|秘密|絕密)'
/** Stars as they are typed: the character of the standard, and what stands in for it. */
const STAR = '[★☆✩✪✭✮✯✰⭐*＊]'
const BEFORE = '(?<![\\p{L}\\p{N}])'
const AFTER = '(?![\\p{L}\\p{N}])'

interface Mark {
  /** What it looks like, for whoever reads the refusal. */
  readonly name: string
  readonly pattern: RegExp
}

/** Anywhere in a name or on a page. */
const ANYWHERE: readonly Mark[] = [
  // 机密★20年, 绝密★启用前; 本企业秘密★ would be no mark that anybody uses.
  { name: '密级★保密期限', pattern: new RegExp(`${LEVEL}级?${STAR}`, 'u') },
  // 密级：机密; not 密级：普通商密, which marks a trade secret.
  { name: '密级：', pattern: new RegExp(`密级[:：]?[〔［[（(【]?${LEVEL}`, 'u') },
  // 本文件属于国家秘密; not 不属于国家秘密.
  {
    name: '属于国家秘密',
    pattern: /(?<![不非未否])(?:属于?|系|含有|载有)(?:绝密级|机密级|秘密级)?国家秘密(?!的除外)/u,
  },
  { name: '绝密级国家秘密', pattern: new RegExp(`(?<!不属于|不涉及)${LEVEL}级国家秘密`, 'u') },
]

/** Standing alone: a word of a file's name between separators, or a line of a page. */
const ALONE = new RegExp(
  `^[〔［[（(【<《]?(?:${LEVEL}级?|国家秘密|國家秘密)(?:级|件|文件)?[〕］\\]）)】>》]?$`,
  'u',
)
const ALONE_ENGLISH = /^(?:top secret|state secrets?)$/i

/** Within a name: between separators, so that 商业秘密, 工作秘密 and 保守国家秘密法 are none. */
const SPACED_LEVEL = '(?:[绝絕机機秘] ?密)'
const IN_NAME = new RegExp(`${BEFORE}(?:${SPACED_LEVEL}级?|国家秘密|國家秘密)(?:级|件|文件)?${AFTER}`, 'u')
const IN_NAME_ENGLISH = /(?<![a-z])(?:top secret|state secrets?)(?![a-z])/i

/** One form: half width, and no spaces between characters, as typesetting puts them (机 密 ★ 1 年). */
const joined = (text: string): string =>
  text.normalize('NFKC').replaceAll(/(?<=[\p{Script=Han}★☆*:])[ \t\u3000]+(?=[\p{Script=Han}★☆*:\d])/gu, '')

/**
 * The mark of a state secret in the name of a file, in a title, in a description.
 *
 * @returns what it looks like; undefined where there is none
 * @example markInName('机密★10年 会议纪要.pdf') // '密级★保密期限'
 * @example markInName('商业秘密保护制度.pdf') // undefined
 */
export function markInName(name: string): string | undefined {
  const text = name.normalize('NFKC').replaceAll('_', ' ')
  const anywhere = ANYWHERE.find(({ pattern }) => pattern.test(joined(text)))
  if (anywhere) return anywhere.name
  return IN_NAME.exec(text)?.[0] ?? IN_NAME_ENGLISH.exec(text.replaceAll(/[-.]/g, ' '))?.[0]
}

/** So many characters are looked at: a mark stands at the head of the first page. */
const FIRST_PAGE = 4000

/**
 * The mark of a state secret on a page.
 *
 * @param text  of the first page, or the beginning of it
 * @returns what it looks like; undefined where there is none
 * @example markOnPage('机密★20年\n特急\n某部文件') // '密级★保密期限'
 * @example markOnPage('双方应当保守商业秘密。') // undefined
 */
export function markOnPage(text: string): string | undefined {
  const page = joined(text.slice(0, FIRST_PAGE))
  const anywhere = ANYWHERE.find(({ pattern }) => pattern.test(page))
  if (anywhere) return anywhere.name
  for (const line of page.split(/[\r\n\f\t]+/)) {
    const alone = ALONE.exec(line.trim()) ?? ALONE_ENGLISH.exec(line.trim())
    if (alone) return alone[0]
  }
  return undefined
}
