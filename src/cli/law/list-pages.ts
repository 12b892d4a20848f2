import { citesText, sourceText } from '#documents'
import type { Text } from '#language'
import { authorities, glossary } from '#regulations'
import type { Reading, Regulation } from '#rules'
import { blank, heading, joined, line, type Page, span } from '../layout/index.ts'

/** Every place where the text allows more than one reading: positions, default, reason, sources. */
export function readingsPage({ title, readings }: Regulation): Page {
  return [
    line([span(title, 'title')]),
    line([span(INTRODUCTION, 'quiet')]),
    ...Object.entries(readings).flatMap(([id, reading]) => readingPage(id, reading)),
  ]
}

const INTRODUCTION: Text = {
  en: 'Where the text allows more than one reading, the default is taken and said so; --reading id=position takes another. The numbers are those of the register.',
  zh: '条文存在不同理解的，采用默认口径并予以说明；--reading id=取向可切换。编号为登记编号。',
}

function readingPage(id: string, reading: Reading): Page {
  const { number, question, positions, touches, reason, sources } = reading
  return [
    blank,
    line([span(`${number}. ${id}`, 'strong'), span(joined(' · ', citesText(touches)), 'quiet')]),
    line([question], { lead: '   ' }),
    ...Object.entries(positions).map(([name, said]) => {
      const isDefault = name === reading.default
      const mark = isDefault ? [span({ en: ' (default)', zh: '（默认）' }, 'met')] : []
      return line([span(name, 'strong'), ...mark, joined({ en: ': ', zh: '：' }, said)], {
        lead: isDefault ? '   * ' : '     ',
      })
    }),
    line([span(joined({ en: 'Why: ', zh: '理由：' }, reason), 'quiet')], { lead: '   ' }),
    ...sources.map((source) => line([span(sourceText(source), 'quiet')], { lead: '   ' })),
  ]
}

/** One English term for one Chinese term, with the articles of Order No. 8 in which it stands. */
export function glossaryPage(): Page {
  return [
    line([span({ en: 'Glossary', zh: '词汇表' }, 'title')]),
    line([span(ONE_TERM, 'quiet')]),
    blank,
    ...glossary.flatMap(entryPage),
    ...heading({ en: 'Authorities of the working mechanism', zh: '网络安全审查工作机制成员单位' }),
    ...authorities.flatMap(entryPage),
  ]
}

const ONE_TERM: Text = {
  en: 'One English term stands for one Chinese term in all texts here. The numbers are the articles of Order No. 8 in which the term stands by itself.',
  zh: '本项目各文本中，一个中文术语仅对应一个英文译法。数字为第8号令中该术语单独出现的条号。',
}

function entryPage({ zh, en, articles, note }: (typeof glossary)[number]): Page {
  return [
    line([span(zh, 'strong'), ` — ${en}`, span(` · ${articles.join(', ')}`, 'quiet')], { hang: '  ' }),
    ...(note ? [line([span(note, 'quiet')], { lead: '  ' })] : []),
  ]
}
