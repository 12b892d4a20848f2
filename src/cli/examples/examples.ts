import { nearestTo } from '#contract'
import { badInput, type Refused, tellRefusal, wrongArgument } from '../refusal.ts'
import { today } from '../today.ts'
import type { OperandsOf, OptionsOf, Run } from '../usage/command.ts'
import type { command } from './command.ts'
import { exampleCases, exampleFiles } from './example-files.ts'
import { type CaseExample, caseExample, matterExample } from './example-results.ts'
import { examplesPage } from './examples-page.ts'

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
