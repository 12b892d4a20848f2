import { existsSync } from 'node:fs'
import { anyOf, meantOneOf, nameExpected, nearestTo } from '#contract'
import type { Text } from '#language'
import { badInput, type Refused, type Wrong, wrongArgument } from '../refusal.ts'
import { shellWord } from '../shell.ts'
import { type Command, flagOf, formsOf } from './command.ts'
import type { UsageFault } from './parse.ts'

/** Commands that the contract names and a later release brings. */
const LATER: readonly string[] = ['demo', 'dossier', 'contract', 'bom', 'map', 'export']

const SEE_HELP: Text = { en: '“anshen --help” shows every command.', zh: '“anshen --help”列出全部命令。' }

/** What is wrong with how a command was called, in words. @param action  '' where none was recognised */
export function wrongUsage(command: Command, action: string, faults: readonly UsageFault[]): Refused {
  const { name } = command
  const see: Text = {
    en: `“anshen ${name} --help” shows how.`,
    zh: `用法见“anshen ${name} --help”。`,
  }
  return badInput(
    faults.map((fault) => inWords(command, action, fault)),
    see,
  )
}

function inWords(command: Command, action: string, fault: UsageFault): Wrong {
  const forms = formsOf(command)
  const actions = Object.keys(forms)
  const form = forms[action] ?? forms[actions[0]!]!
  switch (fault.kind) {
    case 'no-action': {
      const [argument, message] = fault.typed === undefined ? ['ACTION', MISSING] : [fault.typed, NO_ACTION]
      return wrongArgument(argument, message, nameExpected(fault.typed, actions), form.example)
    }
    case 'no-operand':
      return wrongArgument(fault.operand, MISSING, form.expects, form.example)
    case 'too-many':
      return wrongArgument(`anshen ${command.name} ${action}`.trim(), TOO_MANY, form.expects, form.example)
    case 'no-option':
      return wrongArgument(fault.typed, NO_OPTION, nearestOption(fault.typed, command), form.example)
    default:
      return wrongOption(command, form.example, fault)
  }
}

/** An option that is known and cannot stand as it does. */
function wrongOption(
  command: Command,
  example: string,
  { kind, option: name }: Extract<UsageFault, { readonly option: string }>,
): Wrong {
  const { value, only = [], needs = '' } = command.options[name]!
  const flag = flagOf(name)
  const typed = (part: 'name' | 'example', each: string): string =>
    [flagOf(each), command.options[each]!.value?.[part] ?? []].flat().join(' ')
  /** A line of help that has the option, if there is one. */
  const shownBy = (word = ''): string | undefined =>
    command.examples.find(({ line }) => line.includes(`${flag} `) && line.includes(word))?.line
  const withOptions = (line: string, ...names: readonly string[]): string =>
    [
      line,
      ...names.filter((each) => !line.includes(flagOf(each))).map((each) => typed('example', each)),
    ].join(' ')
  switch (kind) {
    case 'no-value':
      return wrongArgument(flag, NO_VALUE, value!.expects, withOptions(example, name))
    case 'twice':
      return wrongArgument(flag, IT_IS_TWICE, { en: 'one value', zh: '一个取值' }, example)
    case 'needs': {
      const both = `${typed('name', needs)} ${typed('name', name)}`
      const message = { en: `it goes with ${flagOf(needs)} only.`, zh: `仅与${flagOf(needs)}一同使用。` }
      const line = shownBy() ?? withOptions(example, needs, name)
      return wrongArgument(flag, message, { en: both, zh: both }, line)
    }
    case 'of-another': {
      const named = only.map((each) => `“anshen ${command.name} ${each}”`)
      const base = formsOf(command)[only[0]!]?.example ?? `anshen ${command.name} ${only[0]}`
      return wrongArgument(
        flag,
        { en: `it goes with ${named.join(' and ')} only.`, zh: `仅与${named.join('、')}一同使用。` },
        { en: `${flag} left out, or the other command`, zh: `去掉${flag}，或者改用该命令` },
        shownBy(` ${only[0]}`) ?? withOptions(base, name),
      )
    }
  }
}

/** A word that should be a command and is none. */
export function unknownCommand(name: string, commands: readonly Command[]): Refused {
  if (LATER.includes(name)) {
    const message: Text = {
      en: `“anshen ${name}” comes with a later release.`,
      zh: `“anshen ${name}”将在后续版本中提供。`,
    }
    return { code: 'not-available', cite: [], message, remedy: SEE_HELP, faults: [] }
  }
  const names = commands.map((each) => each.name)
  const message: Text = { en: 'there is no such command.', zh: '没有该命令。' }
  const within = commands.find(({ actions = {}, topics = [] }) => name in actions || topics.includes(name))
  const nearest = within ?? commands.find((each) => each.name === nearestTo(name, names))
  const meant = within ? `${within.name} ${name}` : nearest?.name
  const expected = meant === undefined ? anyOf(names) : meantOneOf([meant])
  const forms = nearest ? formsOf(nearest) : {}
  const example = (forms[name] ?? Object.values(forms)[0])?.example ?? 'anshen screen matter.yaml'
  return badInput(
    [wrongArgument(name, message, expected, within?.topics ? `anshen ${meant}` : example)],
    SEE_HELP,
  )
}

/** An option before the command it is meant for. */
export const optionFirst = (option: string): Refused =>
  badInput([wrongArgument(option, NO_OPTION, COMMAND_FIRST, 'anshen screen matter.yaml --json')], SEE_HELP)

const COMMAND_FIRST: Text = { en: 'a command, then its options', zh: '先写命令，再写其选项' }
const MISSING: Text = { en: 'it is missing.', zh: '缺少该参数。' }
const NO_ACTION: Text = { en: 'there is no such action.', zh: '没有该操作。' }
const NO_OPTION: Text = { en: 'there is no such option here.', zh: '此处没有该选项。' }
const NO_VALUE: Text = { en: 'a value is missing.', zh: '缺少取值。' }
const IT_IS_TWICE: Text = { en: 'it is given twice.', zh: '重复给出。' }
const TOO_MANY: Text = { en: 'there are too many arguments.', zh: '参数过多。' }

function nearestOption(typed: string, { options }: Command): Text {
  if (existsSync(typed)) {
    const file = shellWord(typed)
    return { en: `the file of that name is written ${file}`, zh: `该名称的文件请写作${file}` }
  }
  return nameExpected(typed, [...Object.keys(options).map(flagOf), '--lang', '--help'])
}
