import { CommanderError } from 'commander'
import { version } from '../version.ts'
import { failed } from './failure.ts'
import { languageAsked, languageOfLocale } from './language.ts'
import { COMMANDS, type CommandName, programFor } from './program.ts'
import { badInput, wrongArgument } from './refused.ts'
import { endQuietlyOnClosedPipe, type Terminal, terminalFor } from './terminal.ts'
import { refusalPage } from './words-refusal.ts'

/** Runs one command line. @returns the exit status: 0 done, 1 bad input, 2 our own failure */
export async function run(argv: readonly string[]): Promise<number> {
  endQuietlyOnClosedPipe()
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error) => process.exit(failed(error)))
  }
  try {
    return await runCommand(argv)
  } catch (error) {
    return failed(error)
  }
}

async function runCommand(argv: readonly string[]): Promise<number> {
  const asked = languageAsked(argv)
  const terminal = terminalFor(asked || languageOfLocale(process.env))
  if (asked === false) return refuseLanguage(terminal)
  const words = withoutLanguage(argv)
  if (words.length === 0 || asksForHelp(words)) return await help(words, terminal)
  if (words[0] === '--version' || words[0] === '-V') {
    await terminal.data(`${version}\n`)
    return 0
  }
  let status = 0
  const program = programFor(terminal, (value) => {
    status = value
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return status
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    const { wrongUsage } = await import('./wrong-usage.ts')
    terminal.note(refusalPage(wrongUsage(error, program, words)))
    return 1
  }
}

/** The words of the command line before `--`, without the language and its value. */
function withoutLanguage(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--')
  const words = end < 0 ? argv : argv.slice(0, end)
  return words.filter(
    (word, at) => !word.startsWith('--lang=') && word !== '--lang' && words[at - 1] !== '--lang',
  )
}

const asksForHelp = (words: readonly string[]): boolean =>
  words[0] === 'help' || words.includes('--help') || words.includes('-h')

async function help(words: readonly string[], terminal: Terminal): Promise<number> {
  const { helpPage } = await import('./help/help-page.ts')
  const named = words.find((word) => !word.startsWith('-') && word !== 'help')
  const command = COMMANDS.find((name) => name === named)
  if (named !== undefined && command === undefined) {
    const { unknownCommand } = await import('./wrong-usage.ts')
    terminal.note(refusalPage(unknownCommand(named)))
    return 1
  }
  terminal.page(helpPage(command as CommandName | undefined))
  return 0
}

function refuseLanguage(terminal: Terminal): number {
  const message = { en: 'there is no such language here.', zh: '没有该语言。' }
  const expected = { en: 'en, zh or both', zh: 'en、zh或者both' }
  terminal.note(refusalPage(badInput([wrongArgument('--lang', message, expected, '--lang both')])))
  return 1
}
