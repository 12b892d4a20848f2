import { citeText } from '#documents'
import type { Text } from '#language'
import { dateText, VERDICT } from '#words'
import { blank, heading, joined, line, type Page, span } from '../layout/index.ts'
import { VERDICT_STYLE } from '../marks.ts'
import type { CaseExample, MatterExample } from './example-results.ts'
import { GROUPS } from './example-results.ts'

/** The shipped matters by group, then the cases, each with what it comes to and what it teaches. */
export function examplesPage(all: readonly MatterExample[], cases: readonly CaseExample[]): Page {
  return [
    line([span({ en: `${all.length} matters that ship`, zh: `随附的${all.length}个事项文件` }, 'title')]),
    line([span(INTRODUCTION, 'quiet')]),
    ...GROUPS.flatMap(({ id, title }) => {
      const ofGroup = all.filter(({ group }) => group === id)
      return ofGroup.length === 0 ? [] : [...heading(title), ...ofGroup.flatMap(examplePage)]
    }),
    ...heading(CASES),
    ...cases.flatMap(casePage),
    blank,
    line([span(USE, 'quiet')]),
    line([span(USE_OF_A_CASE, 'quiet')]),
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

const USE_OF_A_CASE: Text = {
  en: '“anshen examples cases/01 | anshen case replay -” replays a case.',
  zh: '“anshen examples cases/01 | anshen case replay -”重现一个案件。',
}
const CASES: Text = { en: 'Cases, for anshen case replay', zh: '案件（供anshen case replay使用）' }

function casePage({ name, title, teaches, procedure, asOf, stateText }: CaseExample): Page {
  const law = joined(dateText(asOf), { en: ', ', zh: '，' }, citeText(procedure))
  return [
    line([span(name, 'strong'), span(' · ', 'quiet'), stateText, span(joined(' · ', law), 'quiet')], {
      hang: '    ',
    }),
    line([title], { lead: '    ' }),
    ...(teaches ? [line([span(teaches, 'quiet')], { lead: '    ' })] : []),
  ]
}

function examplePage({ name, title, teaches, on, regulation, verdict }: MatterExample): Page {
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
