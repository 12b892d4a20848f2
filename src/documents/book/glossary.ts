import type { Text } from '#language'
import { authorities, glossary } from '#regulations'
import { type Block, heading, plain, table, two } from './markdown.ts'

/** The glossary: one English term for one Chinese term. */
export function glossaryBlocks(): readonly Block[] {
  return [
    heading(2, { en: 'Glossary', zh: '词汇表' }, 'glossary'),
    two(INTRODUCTION),
    table(
      ['中文', 'English', '条 Art.', '说明 Note'],
      glossary.map(({ zh, en, articles, note }) => [
        zh,
        en,
        articles.join(', '),
        note ? `${plain(note.zh)}<br>${plain(note.en)}` : '',
      ]),
    ),
    heading(3, { en: 'Authorities of the working mechanism', zh: '网络安全审查工作机制成员单位' }),
    table(
      ['中文', 'English', '条 Art.'],
      authorities.map(({ zh, en, articles }) => [zh, en, articles.join(', ')]),
    ),
  ]
}

const INTRODUCTION: Text = {
  en: 'One English term stands for one Chinese term in all texts of this project. The articles are those of Order No. 8 in which the term stands by itself, not inside a longer one.',
  zh: '本项目各文本中，一个中文术语仅对应一个英文译法。所列条号为第8号令中该术语单独出现（不含包含于更长术语之中）的条文。',
}
