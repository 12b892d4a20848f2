import { nearestTo } from '#contract'
import { citeText } from '#documents'
import type { Text } from '#language'
import { dateText, VERDICT } from '#words'
import { blank, heading, joined, line, type Page, span } from '../layout/index.ts'
import { VERDICT_STYLE } from '../marks.ts'
import { badInput, type Refused, tellRefusal, wrongArgument } from '../refusal.ts'
import { today } from '../today.ts'
import type { OperandsOf, OptionsOf, Run } from '../usage/command.ts'
import type { command } from './command.ts'
import { exampleCases, exampleFiles } from './example-files.ts'
import {
  type CaseExample,
  caseExample,
  GROUPS,
  type MatterExample,
  matterExample,
} from './example-results.ts'

const REMEDY = { en: '“anshen examples” lists them.', zh: '“anshen examples”列出全部示例。' }

/** `anshen examples [NAME]`: the matters and cases that ship, or the file of one. */
export const run: Run<OperandsOf<typeof command>, OptionsOf<typeof command>> = async (
  [asked],
  { json },
  terminal,
) => {
  const now = today()
  const [files, cases] = [await exampleFiles(), await exampleCases()]
  const name = asked === undefined ? undefined : named(asked, [...Object.keys(files), ...Object.keys(cases)])
  const refused = !now.ok ? now.refused : typeof name === 'object' ? name : undefined
  if (!now.ok || refused || typeof name === 'object') {
    return tellRefusal(refused!, { json }, terminal)
  }
  if (name === undefined) {
    const all = Object.entries(files).map(([each, text]) => matterExample(each, text, now.value))
    const told = Object.entries(cases).map(([each, text]) => caseExample(each, text, now.value))
    if (json) {
      const plain = told.map(plainly)
      await terminal.data(`${JSON.stringify({ examples: all, cases: plain }, null, 2)}\n`)
    } else terminal.page(examplesPage(all, told))
    return 0
  }
  const text = (files[name] ?? cases[name])!
  const told =
    name in cases ? plainly(caseExample(name, text, now.value)) : matterExample(name, text, now.value)
  const value = { ...told, text }
  await terminal.data(json ? `${JSON.stringify(value, null, 2)}\n` : text)
  return 0
}

/** As the contract has it: the state by its name. */
const plainly = ({ stateText: _, ...told }: CaseExample) => told

/** An example by its name, with or without the extension, or by its number. */
function named(asked: string, known: readonly string[]): string | Refused {
  const [, under = '', bareName = ''] =
    /^(?:.*?\/)??(cases\/)?([^/]*)$/.exec(asked.replace(/\.ya?ml$/, '')) ?? []
  const name = under + bareName
  const number = /^\d{1,2}$/.test(bareName) ? under + bareName.padStart(2, '0') : undefined
  const found =
    known.find((each) => each === name || (number && each.startsWith(`${number}-`))) ??
    known.find((each) => each === `cases/${bareName}`)
  if (found !== undefined) return found
  const nearest =
    nearestTo(name, known) ?? known.find((each) => each.replace(/^\d+-/, '') === nearestTo(name, bare(known)))
  const message = { en: 'there is no such example.', zh: '没有该示例。' }
  const expected = nearest ? { en: `did you mean ${nearest}?`, zh: `是否指${nearest}？` } : REMEDY
  return badInput([wrongArgument(asked, message, expected, `anshen examples ${nearest ?? known[0]}`)], REMEDY)
}

const bare = (known: readonly string[]): readonly string[] => known.map((each) => each.replace(/^\d+-/, ''))

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
