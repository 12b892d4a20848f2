import { existsSync } from 'node:fs'
import type { Command, CommanderError } from 'commander'
import { nearestTo } from '#contract'
import type { Text } from '#language'
import { COMMANDS, TWICE } from './program.ts'
import { badInput, type Refused, wrongArgument } from './refused.ts'
import { shellWord } from './shell.ts'

/** Commands that the contract names and a later release brings. */
const LATER = ['mcp', 'backup', 'export'] as const

const SEE_HELP: Text = { en: '“anshen --help” shows every command.', zh: '“anshen --help”列出全部命令。' }

/** What commander found wrong with a command line, in our words. */
export function wrongUsage(error: CommanderError, program: Command, words: readonly string[]): Refused {
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  const name = words.find((word) => COMMANDS.some((known) => known === word))
  const command = program.commands.find((each) => each.name() === name) ?? program
  const see: Text = name
    ? { en: `“anshen ${name} --help” shows how.`, zh: `用法见“anshen ${name} --help”。` }
    : SEE_HELP
  const example = EXAMPLE[name ?? ''] ?? 'anshen screen matter.yaml'
  const refused = (argument: string, message: Text, expected: Text): Refused =>
    badInput([wrongArgument(argument, message, expected, example)], see)
  switch (error.code) {
    case 'commander.unknownCommand':
      return unknownCommand(quoted)
    case 'commander.unknownOption':
      return refused(quoted, NO_OPTION, nearestOption(quoted, command))
    case 'commander.optionMissingArgument': {
      const [flag = quoted, value = ''] = quoted.split(' ')
      return refused(flag, { en: 'a value is missing.', zh: '缺少取值。' }, valueSaid(value))
    }
    case TWICE:
      return refused(quoted, IT_IS_TWICE, { en: 'one value', zh: '一个取值' })
    case 'commander.missingArgument':
      return refused(
        ARGUMENT[quoted] ?? quoted.toUpperCase(),
        { en: 'it is missing.', zh: '缺少该参数。' },
        expectedOf(name),
      )
    case 'commander.excessArguments':
      return refused(`anshen ${name ?? ''}`.trim(), TOO_MANY, expectedOf(name))
    default:
      return refused(
        `anshen ${name ?? ''}`.trim(),
        { en: error.message, zh: error.message },
        expectedOf(name),
      )
  }
}

export function unknownCommand(name: string): Refused {
  const example = 'anshen screen matter.yaml'
  if (LATER.some((later) => later === name)) {
    const message: Text = {
      en: `“anshen ${name}” comes with a later release.`,
      zh: `“anshen ${name}”将在后续版本中提供。`,
    }
    return { code: 'not-available', cite: [], message, remedy: SEE_HELP, faults: [] }
  }
  const message: Text = { en: 'there is no such command.', zh: '没有该命令。' }
  const within = WITHIN.get(name)
  if (within !== undefined) {
    const expected: Text = { en: `did you mean ${within}?`, zh: `是否指${within}？` }
    return badInput([wrongArgument(name, message, expected, EXAMPLE[within] ?? `anshen ${within}`)], SEE_HELP)
  }
  const nearest = nearestTo(name, COMMANDS)
  const expected: Text = nearest
    ? { en: `did you mean ${nearest}?`, zh: `是否指${nearest}？` }
    : { en: `one of: ${COMMANDS.join(', ')}`, zh: `下列之一：${COMMANDS.join('、')}` }
  return badInput([wrongArgument(name, message, expected, nearest ? EXAMPLE[nearest]! : example)], SEE_HELP)
}

/** Words that stand behind another command. */
const WITHIN: ReadonlyMap<string, string> = new Map([
  ['replay', 'case replay'],
  ['steps', 'case steps'],
  ['receipt', 'verify receipt'],
  ['rules', 'verify rules'],
  ['diff', 'law diff'],
  ['readings', 'law readings'],
  ['criteria', 'law criteria'],
  ['liability', 'law liability'],
  ['glossary', 'law glossary'],
  ['procedure', 'law procedure'],
  ['article', 'law 7'],
])

const NO_OPTION: Text = { en: 'there is no such option here.', zh: '此处没有该选项。' }
const IT_IS_TWICE: Text = { en: 'it is given twice.', zh: '重复给出。' }
const TOO_MANY: Text = { en: 'there are too many arguments.', zh: '参数过多。' }
const ARGUMENT: Readonly<Record<string, string>> = { files: 'FILE', file: 'FILE', date: 'DATE', what: 'NAME' }

const EXAMPLE: Readonly<Record<string, string>> = {
  screen: 'anshen screen matter.yaml',
  ask: 'anshen ask matter.yaml',
  flip: 'anshen flip matter.yaml',
  examples: 'anshen examples 07',
  due: 'anshen due 2026-09-18 10',
  case: 'anshen case replay case.yaml',
  'case replay': 'anshen case replay case.yaml',
  'verify receipt': 'anshen verify receipt receipt.json',
  plan: 'anshen plan matter.yaml --target 2027-06-30',
  law: 'anshen law 7',
  facts: 'anshen facts listingPlace',
  schema: 'anshen schema matter',
  verify: 'anshen verify receipt receipt.json',
  serve: 'anshen serve --port 8081',
}

function nearestOption(given: string, command: Command): Text {
  const known = [...command.options.map(({ long }) => long ?? ''), '--help']
  if (/^-\d/.test(given) && command.name() === 'due') {
    return { en: 'a whole number of working days, 1 to 10000', zh: '工作日数，1至10000的整数' }
  }
  if (existsSync(given)) {
    const file = shellWord(given)
    return { en: `the file of that name is written ${file}`, zh: `该名称的文件请写作${file}` }
  }
  const nearest = nearestTo(given, known)
  return nearest
    ? { en: `did you mean ${nearest}?`, zh: `是否指${nearest}？` }
    : { en: `one of: ${known.join(', ')}`, zh: `下列之一：${known.join('、')}` }
}

const VALUE: Readonly<Record<string, Text>> = {
  '<date>': { en: 'a date, as 2026-11-21', zh: '日期，如2026-11-21' },
  '<file>': { en: 'the path of a file', zh: '文件路径' },
  '<id=position>': { en: 'a reading and its position', zh: '解释口径及其取向' },
  '<from..to>': { en: 'the first and the last day that do not count', zh: '不计入的首日与末日' },
  '<kind>': { en: 'what the target is, as listing', zh: '目标事项，如listing' },
  '<name=value>': { en: 'an assumption and its value', zh: '假设及其取值' },
  '<count>': { en: 'a whole number from 1', zh: '不小于1的整数' },
  '<verdict>': {
    en: 'must-file, must-assess, consult or no-filing',
    zh: 'must-file、must-assess、consult或者no-filing',
  },
  '<number>': { en: 'a port, 0 to 65535', zh: '端口号，0至65535' },
  '<address>': { en: 'an address of this machine', zh: '本机地址' },
}
const valueSaid = (value: string): Text => VALUE[value] ?? { en: 'a value', zh: '取值' }

const USAGE: Readonly<Record<string, Text>> = {
  screen: { en: 'one or more files, or - for standard input', zh: '一个或者多个文件；标准输入请写-' },
  ask: { en: 'one file, or nothing for matter.yaml', zh: '一个文件；不填则为matter.yaml' },
  flip: { en: 'one file, or - for standard input', zh: '一个文件；标准输入请写-' },
  due: { en: 'DATE DAYS, or - for lines on standard input', zh: 'DATE DAYS；逐行读取标准输入请写-' },
  case: { en: 'replay, then one or more files', zh: 'replay，之后为一个或者多个文件' },
  plan: { en: 'one matter file, or - for standard input', zh: '一个事项文件；标准输入请写-' },
  examples: { en: 'the name of one example, or nothing', zh: '一个示例的名称，或者不填' },
  law: {
    en: 'an article number, “readings”, “criteria”, “liability”, “glossary”, “procedure”, “diff”, or nothing',
    zh: '条号、readings、criteria、liability、glossary、procedure、diff，或者不填',
  },
  facts: { en: 'the name of one fact, or nothing', zh: '一个事实的名称，或者不填' },
  schema: {
    en: 'matter, verdict, flip, case, case-state, plan or plan-file',
    zh: 'matter、verdict、flip、case、case-state、plan或者plan-file',
  },
  verify: {
    en: 'receipt, then one or more files; or rules, then a version or nothing',
    zh: 'receipt，之后为一个或者多个文件；或者rules，之后为版本或者不填',
  },
  serve: { en: 'options only', zh: '仅接受选项' },
}
const expectedOf = (name: string | undefined): Text =>
  USAGE[name ?? ''] ?? { en: `one of: ${COMMANDS.join(', ')}`, zh: `下列之一：${COMMANDS.join('、')}` }
