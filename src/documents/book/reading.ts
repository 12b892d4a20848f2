import type { Reading, Source } from '#rules'
import { bracketed } from '#words'
import { citesText } from '../words/cite.ts'
import { sourceText } from '../words/names.ts'
import { type Block, code, item, list, plain, two } from './markdown.ts'

/** A reading in full: the question, its positions, which is taken by default and why, and on what that rests. */
export function readingBlocks(id: string, reading: Reading): readonly Block[] {
  const { number, question, positions, touches, reason, sources } = reading
  const cites = bracketed(citesText(touches))
  return [
    `<a id="reading-${id}"></a>\n\n#### ${number}. ${code(id)}`,
    two({ en: `**${question.en}**${cites.en}`, zh: `**${question.zh}**${cites.zh}` }),
    list([
      ...Object.entries(positions).map(([name, { en, zh }]) => {
        const isDefault = name === reading.default
        return item({
          en: `${code(name)}${isDefault ? ' (default)' : ''}: ${plain(en)}`,
          zh: `${code(name)}${isDefault ? '（默认）' : ''}：${plain(zh)}`,
        })
      }),
      item({ en: `Why: ${plain(reason.en)}`, zh: `理由：${plain(reason.zh)}` }),
      ...sources.map(sourceItem),
    ]),
  ]
}

/** A source with its grade, its address as a link. */
export function sourceItem(source: Source): string {
  const { address, ...rest } = source
  const { en, zh } = sourceText(address ? { ...rest, address: '' } : rest)
  const link = address ? ` <${address}>` : ''
  return item({ en: `Source: ${plain(en)}${link}`, zh: `来源：${plain(zh)}${link}` })
}
