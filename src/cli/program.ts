import { Command, CommanderError } from 'commander'
import type { Terminal } from './terminal.ts'

const collect = (value: string, list: readonly string[]): readonly string[] => [...list, value]

/** The commands of this release, in the order help shows them. */
export const COMMANDS = [
  'screen',
  'ask',
  'flip',
  'examples',
  'due',
  'case',
  'plan',
  'law',
  'facts',
  'schema',
  'verify',
  'serve',
] as const
export type CommandName = (typeof COMMANDS)[number]

/**
 * The grammar of the command line. What a command does is loaded when it is called: starting up costs what the
 * command needs and no more. Help and faults are our own, in both languages, so commander prints nothing.
 */
export function programFor(terminal: Terminal, done: (status: number) => void): Command {
  const program = new Command('anshen').option('--lang <language>')
  const command = (name: CommandName, usage: string): Command =>
    silent(program.command(`${name} ${usage}`.trim())).option('--lang <language>')
  silent(program)

  command('screen', '<files...>')
    .option('--json')
    .option('--on <date>')
    .option('--reading <id=position>', '', collect, [])
    .option('--receipt <file>')
    .action(async (files, options) => {
      const { screenFiles } = await import('./screen/screen.ts')
      done(await screenFiles(files, options, terminal))
    })

  command('ask', '[file]')
    .option('--goal <goal>')
    .option('--weight <name=number>', '', collect, [])
    .option('--json')
    .action(async (file, options) => {
      const { ask } = await import('./ask/ask.ts')
      done(await ask(file, options, terminal))
    })

  command('flip', '<file>')
    .option('--json')
    .option('--to <verdict>')
    .option('--most <count>')
    .option('--on <date>')
    .option('--reading <id=position>', '', collect, [])
    .action(async (file, options) => {
      const { flip } = await import('./flip/flip.ts')
      done(await flip(file, options, terminal))
    })

  command('due', '<date> [days]')
    .option('--json')
    .option('--why')
    .option('--pause <from..to>', '', collect, [])
    .option('--reading <id=position>', '', collect, [])
    .option('--calendar <file>', '', collect, [])
    .option('--as-known-on <date>')
    .action(async (date, days, options) => {
      const { due } = await import('./due/due.ts')
      done(await due(date, days, options, terminal))
    })

  command('case', '[action] [files...]')
    .option('--json')
    .option('--why')
    .option('--as-of <date>')
    .option('--seat <seat>')
    .option('--reading <id=position>', '', collect, [])
    .option('--calendar <file>', '', collect, [])
    .option('--infer')
    .option('--svg <file>')
    .option('--ics <file>')
    .option('--alarm <days>')
    .option('--csv <file>')
    .option('--on <date>')
    .option('--procedure <id>')
    .action(async (action, files, options) => {
      const { caseCommand } = await import('./case/case.ts')
      done(await caseCommand(action, files, options, terminal))
    })

  command('plan', '<file>')
    .option('--target <date>')
    .option('--for <kind>')
    .option('--filed <date>')
    .option('--as-of <date>')
    .option('--assume <name=value>', '', collect, [])
    .option('--scenario <file>')
    .option('--reading <id=position>', '', collect, [])
    .option('--calendar <file>', '', collect, [])
    .option('--json')
    .option('--why')
    .option('--csv <file>')
    .option('--svg <file>')
    .option('--ics <file>')
    .option('--alarm <days>')
    .action(async (file, options) => {
      const { plan } = await import('./plan/plan.ts')
      done(await plan(file, options, terminal))
    })

  command('examples', '[name]')
    .option('--json')
    .action(async (name, options) => {
      const { examples } = await import('./examples/examples.ts')
      done(await examples(name, options, terminal))
    })

  command('law', '[words...]')
    .option('--json')
    .option('--on <date>')
    .option('--reading <id=position>', '', collect, [])
    .option('--book')
    .option('--out <file>')
    .option('--svg <file>')
    .option('--bpmn <file>')
    .action(async (words, options) => {
      const { law } = await import('./law/law.ts')
      done(await law(words, options, terminal))
    })

  command('facts', '[name]')
    .option('--json')
    .action(async (name, options) => {
      const { listFacts } = await import('./facts/facts.ts')
      done(await listFacts(name, options, terminal))
    })

  command('schema', '<what>').action(async (what) => {
    const { schema } = await import('./schema/schema.ts')
    done(await schema(what, terminal))
  })

  command('verify', '[action] [words...]')
    .option('--json')
    .action(async (action, words, options) => {
      const { verify } = await import('./verify/verify.ts')
      done(await verify(action, words, options, terminal))
    })

  command('serve', '')
    .option('--port <number>')
    .option('--host <address>')
    .option('--open')
    .action(async (options) => {
      const { serve } = await import('./serve/serve.ts')
      done(await serve(options, terminal))
    })

  for (const each of program.commands) onceEach(each)
  return program
}

/** The code of commander's error for an option that stands twice. */
export const TWICE = 'anshen.twice'

/** Of two values for one option the first would be forgotten: a file not written, a day not looked at. */
function onceEach(command: Command): void {
  for (const option of command.options) {
    // An alias of the shell may set the language, to be set anew.
    if (!option.required || option.parseArg || option.long === '--lang') continue
    option.argParser((value: string, before: string | undefined) => {
      if (before !== undefined) throw new CommanderError(1, TWICE, `'${option.long}'`)
      return value
    })
  }
}

function silent(command: Command): Command {
  const nothing = (): void => {}
  return command
    .exitOverride()
    .configureOutput({ writeOut: nothing, writeErr: nothing })
    .showSuggestionAfterError(false)
    .helpOption(false)
    .helpCommand(false)
}
