import type { Command, Form, OperandsOf, OptionsOf, Run } from './usage/command.ts'

/** What a command does, by its actions where it has some; each loaded when it is called. */
type Doing<C extends Command> = C extends { readonly actions: infer A extends Readonly<Record<string, Form>> }
  ? {
      readonly [Action in keyof A]: Loaded<OperandsOf<A[Action]>, OptionsOf<C, Action & string>>
    }
  : C extends Form
    ? { readonly '': Loaded<OperandsOf<C>, OptionsOf<C>> }
    : never
type Loaded<Operands, Options> = () => Promise<{ readonly run: Run<Operands, Options> }>

interface Entry {
  readonly load: () => Promise<{ readonly command: Command }>
  /** By action; '' where the command has none. */
  readonly doing: Readonly<Record<string, Loaded<readonly string[], object>>>
}

/** That what runs takes what the command declares is checked here; the parser sees to it that it gets that. */
const entry = <C extends Command>(load: () => Promise<{ readonly command: C }>, doing: Doing<C>): Entry => ({
  load,
  doing: doing as unknown as Entry['doing'],
})

/** The commands of this release, in the order help shows them: starting up costs what the one that is called needs. */
export const COMMANDS = {
  screen: entry(() => import('./screen/command.ts'), { '': () => import('./screen/screen.ts') }),
  ask: entry(() => import('./ask/command.ts'), { '': () => import('./ask/ask.ts') }),
  flip: entry(() => import('./flip/command.ts'), { '': () => import('./flip/flip.ts') }),
  examples: entry(() => import('./examples/command.ts'), { '': () => import('./examples/examples.ts') }),
  due: entry(() => import('./due/command.ts'), { '': () => import('./due/due.ts') }),
  case: entry(() => import('./case/command.ts'), {
    replay: () => import('./case/replay.ts'),
    add: () => import('./case/add.ts'),
    steps: () => import('./case/steps.ts'),
  }),
  plan: entry(() => import('./plan/command.ts'), { '': () => import('./plan/plan.ts') }),
  law: entry(() => import('./law/command.ts'), { '': () => import('./law/law.ts') }),
  facts: entry(() => import('./facts/command.ts'), { '': () => import('./facts/facts.ts') }),
  schema: entry(() => import('./schema/command.ts'), { '': () => import('./schema/schema.ts') }),
  verify: entry(() => import('./verify/command.ts'), {
    receipt: () => import('./verify/receipt.ts'),
    rules: () => import('./verify/rules.ts'),
    log: () => import('./verify/log.ts'),
  }),
  backup: entry(() => import('./backup/command.ts'), { '': () => import('./backup/backup.ts') }),
  restore: entry(() => import('./restore/command.ts'), { '': () => import('./restore/restore.ts') }),
  key: entry(() => import('./key/command.ts'), {
    sheet: () => import('./key/sheet.ts'),
    enter: () => import('./key/enter.ts'),
  }),
  expunge: entry(() => import('./expunge/command.ts'), { '': () => import('./expunge/expunge.ts') }),
  rebuild: entry(() => import('./rebuild/command.ts'), { '': () => import('./rebuild/rebuild.ts') }),
  mcp: entry(() => import('./mcp/command.ts'), { '': () => import('./mcp/mcp.ts') }),
  serve: entry(() => import('./serve/command.ts'), { '': () => import('./serve/serve.ts') }),
} as const satisfies Readonly<Record<string, Entry>>

export type CommandName = keyof typeof COMMANDS
export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[]

/** Every command, for what speaks of all of them: the first page of help, a word that is none of theirs. */
export const everyCommand = async (): Promise<readonly Command[]> =>
  (await Promise.all(COMMAND_NAMES.map((name) => COMMANDS[name].load()))).map(({ command }) => command)
