import type { Text } from '#language'

/** Where something stands in a text, from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** A matter file is written by hand: a quarter of a megabyte is far above what one can be. */
export const MOST_CHARACTERS = 256 * 1024
/** Far deeper than any file of ours is nested. */
export const MOST_LEVELS = 32

/** What a text should have been, for whoever gave one that cannot be read. */
export interface FileKind {
  readonly expected: Text
  readonly example: string
  /** Whether its readers are handed numbers and switches with what was typed for them: 0123 is a title. */
  readonly asTyped?: true
  /** How long it can be, where that is not {@link MOST_CHARACTERS}, and what is told of a longer one. */
  readonly limit?: { readonly characters: number; readonly expected: Text; readonly example: string }
  /** The file's own keys in Chinese, by the pointer under which they stand: 事项 at the top, 日期 in an event. */
  keysAt?(pointer: string): Readonly<Record<string, string>> | undefined
}
