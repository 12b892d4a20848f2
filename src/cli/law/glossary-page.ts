import type { Text } from '#language'
import { authorities, glossary } from '#regulations'
import { blank, heading, line, type Page, span } from '../layout/index.ts'

/** One English term for one Chinese term, with the articles of Order No. 8 in which it stands. */
export function glossaryPage(): Page {
  return [
    line([span({ en: 'Glossary', zh: '词汇表' }, 'title')]),
    line([span(INTRODUCTION, 'quiet')]),
    blank,
    ...glossary.flatMap(entryPage),
    ...heading({ en: 'Authorities of the working mechanism', zh: '网络安全审查工作机制成员单位' }),
    ...authorities.flatMap(entryPage),
  ]
}

const INTRODUCTION: Text = {
  en: 'One English term stands for one Chinese term in all texts here. The numbers are the articles of Order No. 8 in which the term stands by itself.',
  zh: '本项目各文本中，一个中文术语仅对应一个英文译法。数字为第8号令中该术语单独出现的条号。',
}

function entryPage({ zh, en, articles, note }: (typeof glossary)[number]): Page {
  return [
    line([span(zh, 'strong'), ` — ${en}`, span(` · ${articles.join(', ')}`, 'quiet')], { hang: '  ' }),
    ...(note ? [line([span(note, 'quiet')], { lead: '  ' })] : []),
  ]
}
