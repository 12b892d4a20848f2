import type { Text } from '#language'
import { type CriteriaText, type CriteriaTextId, type Criterion, criteria } from '#regulations'
import type { Cite } from '#rules'
import { inForceText, joined, listed } from '#words'
import { citeText } from '../words/cite.ts'
import { type Block, code, heading, inline, item, list, plain, table, two } from './markdown.ts'
import { sourceItem } from './reading.ts'

/** The criteria of 2017, 2019, 2020 and 2022: an overview, then factor by factor; the path of one of them. */
export function criteriaBlocks(): readonly Block[] {
  const { texts, rows, secureAndControllable } = criteria
  return [
    heading(
      2,
      { en: 'The criteria of review, 2017 to 2022', zh: '审查要素的沿革（2017年至2022年）' },
      'criteria',
    ),
    two({
      en: 'The digests are ours. A dash: the text has no such criterion.',
      zh: '各项均为本项目摘要。“—”表示该文本无此要素。',
    }),
    table(
      ['要素 Factor', ...texts.map(({ year }) => String(year))],
      rows.map(({ title, cells, deleted }) => [
        inline(title),
        ...texts.map(({ id, year }) => cellMark(cells[id]?.cite, deleted?.year === year)),
      ]),
    ),
    ...rows.flatMap((row) => [heading(3, row.title), list(rowItems(row, texts))]),
    heading(3, { en: 'The path of “secure and controllable”', zh: '“安全可控”的沿革' }),
    list(
      secureAndControllable.map(({ text, cite, said, limbs }) =>
        item(
          joined(yearOf(text), where(cite), { en: ': ', zh: '：' }, plainText(said)),
          0,
          limbs.map((limb) =>
            item(
              joined(
                limb.said,
                limb.fact
                  ? { en: '', zh: ` ${code(limb.fact)}` }
                  : { en: ' (no fact)', zh: '（无对应事实）' },
              ),
              1,
            ),
          ),
        ),
      ),
    ),
    heading(3, { en: 'Sources of the criteria', zh: '要素的来源' }),
    ...texts.map(sourceBlock),
  ]
}

const plainText = ({ en, zh }: Text): Text => ({ en: plain(en), zh: plain(zh) })

/** Within its own year a text need not be named. */
const where = (cites: readonly Cite[]): Text =>
  joined(
    ' ',
    listed(
      cites.map((cite) => citeText(cite.slice(cite.indexOf('/') + 1))),
      '; ',
      '、',
    ),
  )

const cellMark = (cite: Cite | undefined, deleted: boolean): string => {
  if (cite === undefined) return deleted ? '不再列入 gone' : '—'
  return inline(citeText(cite.slice(cite.indexOf('/') + 1)))
}

const yearOf = (id: CriteriaTextId): Text => {
  const { year } = criteria.texts.find((text) => text.id === id)!
  return { en: `**${year}**`, zh: `**${year}年**` }
}

function rowItems({ cells, deleted, note }: Criterion, texts: readonly CriteriaText[]): readonly string[] {
  return [
    ...texts.flatMap(({ id, year }) => {
      const cell = cells[id]
      if (!cell) {
        if (deleted?.year !== year) return []
        return [
          item({
            en: `**${year}** no longer there: ${plain(deleted.became.en)}`,
            zh: `**${year}年** 不再列入：${plain(deleted.became.zh)}`,
          }),
        ]
      }
      const facts = cell.facts.length > 0 ? ` ${cell.facts.map(code).join(' ')}` : ''
      return [
        item(
          joined(yearOf(id), where([cell.cite]), { en: ': ', zh: '：' }, plainText(cell.digest), {
            en: '',
            zh: facts,
          }),
        ),
      ]
    }),
    ...(note ? [item({ en: `Note: ${plain(note.en)}`, zh: `说明：${plain(note.zh)}` })] : []),
  ]
}

function sourceBlock({ id, title, inForce, sources }: CriteriaText): Block {
  const force = inForce ? inForceText(inForce) : { en: 'A draft; never in force', zh: '征求意见稿，从未施行' }
  const { en, zh } = yearOf(id)
  return [
    two({ en: `${en} ${title.en}. ${force.en}.`, zh: `${zh} ${title.zh}。${force.zh}。` }),
    '',
    list(sources.map(sourceItem)),
  ].join('\n')
}
