import type { Text } from '#language'
import { blank, heading, joined, line, type Page, span } from '../layout/index.ts'
import { VERDICT, VERDICT_STYLE } from '../words.ts'
import { citeText } from '../words-cite.ts'
import { dateText } from '../words-date.ts'
import { GROUPS } from './groups.ts'
import type { Screened } from './screened.ts'

/** The shipped matters by group, each with what it comes to and what it teaches. */
export function examplesPage(all: readonly Screened[]): Page {
  return [
    line([span({ en: `${all.length} matters that ship`, zh: `随附的${all.length}个事项文件` }, 'title')]),
    line([span(INTRODUCTION, 'quiet')]),
    ...GROUPS.flatMap(({ id, title }) => {
      const ofGroup = all.filter(({ group }) => group === id)
      return ofGroup.length === 0 ? [] : [...heading(title), ...ofGroup.flatMap(examplePage)]
    }),
    blank,
    line([span(USE, 'quiet')]),
  ]
}

const INTRODUCTION: Text = {
  en: 'Each is a whole matter file and, by its “expect”, a test of its own.',
  zh: '每个文件均为完整的事项文件，并以expect自成测试。',
}
const USE: Text = {
  en: '“anshen examples 07” prints one; “anshen examples 07 | anshen screen -” screens it.',
  zh: '“anshen examples 07”输出单个文件；“anshen examples 07 | anshen screen -”对其进行筛查。',
}

function examplePage({ name, title, teaches, on, regulation, verdict }: Screened): Page {
  const law = joined(dateText(on), { en: ', ', zh: '，' }, citeText(regulation))
  return [
    line(
      [
        span(name, 'strong'),
        span(' · ', 'quiet'),
        span(VERDICT[verdict].name, VERDICT_STYLE[verdict]),
        span(joined(' · ', law), 'quiet'),
      ],
      { hang: '    ' },
    ),
    line([title], { lead: '    ' }),
    ...(teaches ? [line([span(teaches, 'quiet')], { lead: '    ' })] : []),
  ]
}
