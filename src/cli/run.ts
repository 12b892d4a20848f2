import { version } from '../version.ts'
import { COMMAND_NAMES, COMMANDS, type CommandName, everyCommand } from './commands.ts'
import { line, type Page, span } from './layout/index.ts'
import { isWriteFailure } from './output/write-all.ts'
import { notWritten } from './output/write-failure.ts'
import { badInput, refusalPage, tellRefusal, wrongArgument } from './refusal.ts'
import {
  endQuietlyOnClosedPipe,
  languageIn,
  languageOfLocale,
  type Terminal,
  terminalFor,
} from './terminal.ts'
import { parse } from './usage/parse.ts'

/** Runs one command line. @returns the exit status: 0 done, 1 bad input, 2 our own failure */
export async function run(argv: readonly string[]): Promise<number> {
  endQuietlyOnClosedPipe()
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error) => process.exit(failed(error)))
  }
  try {
    return await runArguments(argv)
  } catch (error) {
    return failed(error)
  }
}

async function runArguments(argv: readonly string[]): Promise<number> {
  const { language, words } = languageIn(argv)
  const terminal = terminalFor(language || languageOfLocale(process.env))
  return language === false ? refuseLanguage(terminal) : runWords(words, terminal)
}

/** Runs a command line without its language. */
export async function runWords(words: readonly string[], terminal: Terminal): Promise<number> {
  const end = words.indexOf('--')
  const before = end < 0 ? words : words.slice(0, end)
  const [first] = before
  if (first === undefined || first === 'help' || before.some((word) => word === '--help' || word === '-h'))
    return help(before, terminal)
  if (first === '--version' || first === '-V') {
    await terminal.data(`${version}\n`)
    return 0
  }
  const name = commandNamed(first)
  if (name === undefined) return noCommand(first, terminal)
  const { load, doing } = COMMANDS[name]
  const { command } = await load()
  const { action, operands, options, faults } = parse(command, words.slice(1))
  if (faults.length === 0) return (await doing[action]!()).run(operands, options, terminal)
  const { wrongUsage } = await import('./usage/faults.ts')
  return tellRefusal(wrongUsage(command, action, faults), options, terminal)
}

const commandNamed = (word: string | undefined): CommandName | undefined =>
  COMMAND_NAMES.find((name) => name === word)

async function noCommand(word: string, terminal: Terminal): Promise<number> {
  const { optionFirst, unknownCommand } = await import('./usage/faults.ts')
  terminal.note(
    refusalPage(word.startsWith('-') ? optionFirst(word) : unknownCommand(word, await everyCommand())),
  )
  return 1
}

async function help(words: readonly string[], terminal: Terminal): Promise<number> {
  const named = words.find((word) => !word.startsWith('-') && word !== 'help')
  const name = commandNamed(named)
  if (named !== undefined && name === undefined) return noCommand(named, terminal)
  const { helpPage, overviewPage } = await import('./usage/help-page.ts')
  terminal.page(
    name === undefined ? overviewPage(await everyCommand()) : helpPage((await COMMANDS[name].load()).command),
  )
  return 0
}

function refuseLanguage(terminal: Terminal): number {
  const message = { en: 'there is no such language here.', zh: '没有该语言。' }
  const expected = { en: 'en, zh or both', zh: 'en、zh或者both' }
  terminal.note(refusalPage(badInput([wrongArgument('--lang', message, expected, '--lang both')])))
  return 1
}

/** Exit status of bad input, of a full disk too. */
const NOT_DONE = 1
/** Exit status of our own failure. */
const OUR_FAILURE = 2

/** A disk that is full is told as that; a mistake of ours is said without a stack trace, which ANSHEN_DEBUG=1 adds. */
function failed(error: unknown): number {
  const isUnwritten = isWriteFailure(error)
  const page = isUnwritten ? unwrittenPage(error) : mistakePage(error)
  try {
    terminalFor('both').note(page)
    if (process.env.ANSHEN_DEBUG === '1' && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  } catch {
    // Standard error is on the same full disk: the status says it.
  }
  return isUnwritten ? NOT_DONE : OUR_FAILURE
}

const unwrittenPage = ({ path, code = '' }: NodeJS.ErrnoException): Page => [
  line([span(notWritten(path, code), 'fault')]),
  line([
    {
      en: 'What was to be written there is not complete. Make room, or write to another place, and run again.',
      zh: '应写入的内容不完整。请腾出空间或者更换写入位置后重试。',
    },
  ]),
]

const mistakePage = (error: unknown): Page => [
  line([
    span(
      {
        en: 'Anshen made a mistake of its own; your input is not to blame, and no result was given.',
        zh: '安审自身发生错误，与您的输入无关；本次未给出结果。',
      },
      'fault',
    ),
  ]),
  line([`${version}: ${error instanceof Error ? error.message : String(error)}`], { lead: '  ' }),
  line([
    {
      en: 'Please report it with the command you ran. ANSHEN_DEBUG=1 shows where it happened.',
      zh: '请连同所运行的命令一并报告。设置ANSHEN_DEBUG=1可显示出错位置。',
    },
  ]),
]
