import { version } from '../version.ts'
import { COMMAND_NAMES, COMMANDS, type CommandName, everyCommand } from './commands.ts'
import { failed } from './failure.ts'
import { languageIn, languageOfLocale } from './language.ts'
import { badInput, refusalPage, tellRefusal, wrongArgument } from './refusal.ts'
import { endQuietlyOnClosedPipe, type Terminal, terminalFor } from './terminal.ts'
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
