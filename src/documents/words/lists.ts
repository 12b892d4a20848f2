import type { Text } from '#language'

/** A list in both languages: '; ' and '；', or what is given. */
export const listed = (texts: readonly Text[], en = '; ', zh = '；'): Text => ({
  en: texts.map((text) => text.en).join(en),
  zh: texts.map((text) => text.zh).join(zh),
})

/** The last of several after 'or', '或者'. */
export const eitherOf = (texts: readonly Text[]): Text => ({
  en: enumerated(
    texts.map(({ en }) => en),
    ', ',
    ' or ',
  ),
  zh: enumerated(
    texts.map(({ zh }) => zh),
    '、',
    '或者',
  ),
})

const enumerated = (words: readonly string[], comma: string, or: string): string =>
  words.length < 2 ? words.join() : words.slice(0, -1).join(comma) + or + words.at(-1)
