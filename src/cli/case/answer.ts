import type { Text } from '#language'
import type { Terminal } from '../terminal.ts'
import type { OptionsOf } from '../usage/command.ts'
import type { command } from './command.ts'

export type ReplayOptions = OptionsOf<typeof command, 'replay'>

/** What one file came to: for the screen, for programs, and whether it is what the file expects. */
export interface Answer {
  readonly page: Parameters<Terminal['page']>[0]
  /** A member that can be very long may be an iterable (src/cli/json-pieces.ts). */
  readonly document: Readonly<Record<string, unknown>>
  /** Where it differs from what the file expects, for standard error; empty where nothing does. */
  readonly differing: Parameters<Terminal['note']>[0]
  /** Something is recorded that was not counted, and the file does not expect it: no success. */
  readonly isSetAside?: boolean
}

export const UNEXPECTED: Text = {
  en: 'The case does not come to what the file expects: correct the events, or the expectation.',
  zh: '案件结果与文件的预期不符，请更正事件或者预期。',
}
