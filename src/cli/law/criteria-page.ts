import type { CriteriaAnswer } from '#contract'
import { citesText, sourceText } from '#documents'
import type { Text } from '#language'
import type { Cite } from '#rules'
import { inForceText } from '#words'
import { blank, heading, joined, type Line, line, type Page, span } from '../layout/index.ts'

type CriteriaText = CriteriaAnswer['texts'][number]
type CriteriaTextId = CriteriaText['id']
type Criterion = CriteriaAnswer['rows'][number]

/** The criteria of all texts: which has which at a glance, factor by factor, and the path of one of them. */
export function criteriaPage({ texts, rows, secureAndControllable }: CriteriaAnswer): Page {
  return [
    line([span(TITLE, 'title')]),
    line([span(INTRODUCTION, 'quiet')]),
    blank,
    line([span(FACTOR, 'strong')], {
      lead: marks(texts.map(({ year }) => String(year))),
      leadStyle: 'strong',
    }),
    ...rows.map((row) => line([row.title], { lead: marks(texts.map((text) => markOf(row, text))) })),
    line([span(LEGEND, 'quiet')]),
    ...rows.flatMap((row) => factorPage(row, texts)),
    ...heading({ en: 'The path of “secure and controllable”', zh: '“安全可控”的沿革' }),
    ...secureAndControllable.flatMap(({ text, cite, said, limbs }) => [
      yearLine(yearOf(texts, text), cite, said),
      ...limbs.map((limb) =>
        line([limb.said, span(limb.fact ? ` · ${limb.fact}` : NO_FACT, 'quiet')], { lead: '        - ' }),
      ),
    ]),
    ...heading({ en: 'Sources', zh: '来源' }),
    ...texts.flatMap(sourcesPage),
  ]
}

const TITLE: Text = { en: 'The criteria of review, 2017 to 2022', zh: '审查要素的沿革（2017年至2022年）' }
const INTRODUCTION: Text = {
  en: 'Trial measures of 2017 (Art. 4), draft of 2019 (Art. 10), Order No. 6 of 2020 (Art. 9), Order No. 8 of 2022 (Art. 10). The digests are ours; the items of the first two are not numbered here.',
  zh: '2017年试行办法（第四条）、2019年征求意见稿（第十条）、2020年第6号令（第九条）、2022年第8号令（第十条）。各项均为本项目摘要；前两个文本在此不分项编号。',
}
const FACTOR: Text = { en: 'Factor', zh: '要素' }
const LEGEND: Text = {
  en: '✓ a factor of that text; ✗ no longer one; · none',
  zh: '✓ 列入；✗ 不再列入；· 无此要素',
}
const NO_FACT: Text = { en: ' · no fact records it', zh: ' · 无对应事实' }

/** Marks under their years: in front, where they stand in columns in either language. */
const marks = (each: readonly string[]): string => `  ${each.map((mark) => mark.padEnd(6)).join('')}`

function markOf({ cells, deleted }: Criterion, { id, year }: CriteriaText): string {
  if (cells[id]) return ' ✓'
  return deleted?.year === year ? ' ✗' : ' ·'
}

function factorPage(row: Criterion, texts: readonly CriteriaText[]): Page {
  const { title, cells, deleted, note } = row
  return [
    ...heading(title),
    ...texts.flatMap(({ id, year }) => {
      const cell = cells[id]
      if (cell) return [yearLine(year, [cell.cite], cell.digest, cell.facts)]
      if (deleted?.year === year) {
        return [line([span(GONE, 'not-met'), deleted.became], { lead: `  ${year}  `, leadStyle: 'strong' })]
      }
      return [line([span('—', 'quiet')], { lead: `  ${year}  `, leadStyle: 'strong' })]
    }),
    ...(note ? [line([span(joined(NOTE, note), 'quiet')], { lead: '  ' })] : []),
  ]
}

const GONE: Text = { en: '✗ no longer there: ', zh: '✗ 不再列入：' }
const NOTE: Text = { en: 'Note: ', zh: '说明：' }

/** Under its year a text need not be named. */
function yearLine(year: number, cites: readonly Cite[], said: Text, facts: readonly string[] = []): Line {
  const where = citesText(cites.map((cite) => cite.slice(cite.indexOf('/') + 1)))
  const recorded = facts.length > 0 ? [span(` · ${facts.join(', ')}`, 'quiet')] : []
  return line([span(joined(where, { en: ': ', zh: '：' }), 'quiet'), said, ...recorded], {
    lead: `  ${year}  `,
    leadStyle: 'strong',
  })
}

const yearOf = (texts: readonly CriteriaText[], id: CriteriaTextId): number =>
  texts.find((text) => text.id === id)!.year

function sourcesPage({ title, year, inForce, sources }: CriteriaText): Page {
  const force = inForce ? inForceText(inForce) : { en: 'A draft; never in force', zh: '征求意见稿，从未施行' }
  return [
    line([title, span({ en: `. ${force.en}.`, zh: `。${force.zh}。` }, 'quiet')], {
      lead: `  ${year}  `,
      leadStyle: 'strong',
    }),
    ...sources.map((source) => line([span(sourceText(source), 'quiet')], { lead: '        ' })),
  ]
}
