import type { Text } from '#language'
import type { Terminal } from '../terminal.ts'

/** What stands behind an option. */
export interface OptionValue {
  /** As help shows it: DATE, FILE, ID=POSITION. */
  readonly name: string
  readonly expects: Text
  readonly example: string
}

export interface Option {
  /** Absent where the option stands alone. */
  readonly value?: OptionValue
  readonly repeatable?: true
  /** The actions or topics that heed it; absent where all do. */
  readonly only?: readonly string[]
  /** The option without which it means nothing. */
  readonly needs?: string
  readonly says: Text
}

/** By the name that the code has for them: `asOf` is typed as --as-of. */
type Options = Readonly<Record<string, Option>>

/** One way to call a command. */
export interface Form {
  /** FILE must stand there, [FILE] can, FILE... can stand there several times. */
  readonly operands: readonly string[]
  /** How help writes it, where that is more than the operands. */
  readonly usage?: string
  /** What the operands are, for whoever left one out. */
  readonly expects: Text
  /** The plainest command line that works. */
  readonly example: string
}

interface Example {
  readonly line: string
  readonly says?: Text
  /** What it prints, or a part of that. */
  readonly prints?: string | Text
  /** Its exit status, where that is not 0. */
  readonly status?: 1
}

interface Description {
  readonly name: string
  /** Operands with a meaning of their own; an option can belong to one. */
  readonly topics?: readonly string[]
  readonly summary: Text
  readonly details: readonly Text[]
  readonly options: Options
  readonly examples: readonly Example[]
  readonly notes: readonly Text[]
}

/**
 * A command: how it is called, and all that help and the faults of its usage say. It has one form, or one for each
 * action that can stand first. What it does is in `commands.ts`, to be loaded when it is called.
 */
export type Command = Description &
  ((Form & { readonly actions?: undefined }) | { readonly actions: Readonly<Record<string, Form>> })

/** Types a command as exactly what it declares: from that follows what it is called with. */
export const declare = <const C extends Command>(command: C): C => command

/** The forms of a command by their actions; '' where it has none. */
export const formsOf = (command: Command): Readonly<Record<string, Form>> =>
  command.actions ?? { '': command }

/**
 * How an option is typed.
 *
 * @example flagOf('asOf')  // '--as-of'
 */
export const flagOf = (name: string): string =>
  `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

/** What stands behind the command, or behind its action. */
export type OperandsOf<F extends { readonly operands: readonly string[] }> = Typed<F['operands']>
type Typed<Places extends readonly string[]> = Places extends readonly [
  infer First,
  ...infer Rest extends readonly string[],
]
  ? First extends `[${string}...]`
    ? readonly string[]
    : First extends `${string}...`
      ? readonly [operand: string, ...more: string[]]
      : First extends `[${string}]`
        ? readonly [operand?: string, ...more: Typed<Rest>]
        : readonly [operand: string, ...more: Typed<Rest>]
  : readonly []

/** The options of a command as they were typed; of an action, those that it heeds. */
export type OptionsOf<C extends { readonly options: Options }, Action extends string = string> = Values<{
  readonly [Name in keyof C['options'] as Heeds<C['options'][Name], Action> extends true
    ? Name
    : never]: C['options'][Name]
}>
type Heeds<O, Action> = O extends { readonly only: readonly (infer Of)[] }
  ? Action & Of extends never
    ? false
    : true
  : true
type Values<O> = {
  readonly [Name in keyof O as O[Name] extends { readonly repeatable: true }
    ? Name
    : never]: readonly string[]
} & {
  readonly [Name in keyof O as O[Name] extends { readonly repeatable: true }
    ? never
    : Name]?: O[Name] extends {
    readonly value: OptionValue
  }
    ? string
    : true
}

/** Does what a form of a command is for. @returns the exit status */
export type Run<Operands, Options> = (
  operands: Operands,
  options: Options,
  terminal: Terminal,
) => Promise<number>
