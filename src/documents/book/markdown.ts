import type { Text } from '#language'

/** A block of Markdown: a heading, a paragraph, a list. Blocks stand apart by a blank line. */
export type Block = string

export const documentOf = (blocks: readonly Block[]): string =>
  `${blocks.filter((block) => block !== '').join('\n\n')}\n`

/** What Markdown would take for emphasis or markup, kept as it is written. */
export const plain = (text: string): string => text.replace(/[*<]/g, '\\$&')

export const code = (name: string): string => `\`${name}\``
export const strong = ({ en, zh }: Text): Text => ({ en: `**${en}**`, zh: `**${zh}**` })

/** Chinese first, English on the line below it; once where they are the same. */
export const two = ({ en, zh }: Text, indent = ''): string =>
  en === zh ? `${indent}${zh}` : `${indent}${zh}\\\n${indent}${en}`

/** Both in one line, for a heading or a cell. */
export const inline = ({ en, zh }: Text, between = ' · '): string => (en === zh ? zh : zh + between + en)

/** A heading in one line; `anchor` is where links within the book point. */
export const heading = (level: number, text: Text, anchor?: string): Block =>
  `${anchor === undefined ? '' : `<a id="${anchor}"></a>\n\n`}${'#'.repeat(level)} ${inline(text)}`

/** An item of a list, what belongs to it below. */
export function item(text: Text, depth = 0, below: readonly string[] = []): string {
  const indent = '  '.repeat(depth)
  return [`${indent}- ${two(text, `${indent}  `).trimStart()}`, ...below].join('\n')
}

export const list = (items: readonly string[]): Block => items.join('\n')

/** A quotation: the words of the law. */
export const quoted = (...paragraphs: readonly string[]): Block =>
  paragraphs.map((text) => `> ${text}`).join('\n>\n')

/** A table; what stands in a cell stands on one line. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): Block =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
