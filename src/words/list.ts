import type { Text } from '#language'

/** Texts one after another; a string is the same in both languages. */
export const joined = (...texts: readonly (Text | string)[]): Text => ({
  en: texts.map((text) => (typeof text === 'string' ? text : text.en)).join(''),
  zh: texts.map((text) => (typeof text === 'string' ? text : text.zh)).join(''),
})

/** A list in both languages: '; ' and '；', or what is named. */
export const listed = (texts: readonly Text[], en = '; ', zh = '；'): Text => ({
  en: texts.map((text) => text.en).join(en),
  zh: texts.map((text) => text.zh).join(zh),
})

/**
 * The last of several after 'or', '或者'.
 *
 * @example eitherOf([a, b, c])  // a, b or c; a、b或者c
 */
export const eitherOf = (texts: readonly Text[]): Text => ({
  en: withLast(
    texts.map(({ en }) => en),
    ', ',
    ' or ',
  ),
  zh: withLast(
    texts.map(({ zh }) => zh),
    '、',
    '或者',
  ),
})

/**
 * The last of several after 'and', '以及'.
 *
 * @example allOfThem([a, b, c])  // a, b and c; a、b以及c
 */
export const allOfThem = (texts: readonly Text[]): Text => ({
  en: withLast(
    texts.map(({ en }) => en),
    ', ',
    ' and ',
  ),
  zh: withLast(
    texts.map(({ zh }) => zh),
    '、',
    '以及',
  ),
})

const withLast = (words: readonly string[], comma: string, last: string): string =>
  words.length < 2 ? words.join() : words.slice(0, -1).join(comma) + last + words.at(-1)

/** Names that are the same in both languages: files, options, numbers. */
export const nameList = (names: readonly string[]): Text => ({ en: names.join(', '), zh: names.join('、') })

/** In brackets, each language in its own; nothing for nothing. */
export function bracketed(...texts: readonly Text[]): Text {
  const en = texts.map((text) => text.en).filter(Boolean)
  const zh = texts.map((text) => text.zh).filter(Boolean)
  return {
    en: en.length === 0 ? '' : ` (${en.join(', ')})`,
    zh: zh.length === 0 ? '' : `（${zh.join('，')}）`,
  }
}

/** A word as a label or the beginning of a sentence. */
export const capital = ({ en, zh }: Text): Text => ({ en: en.charAt(0).toUpperCase() + en.slice(1), zh })
