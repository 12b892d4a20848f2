import type { Terminal } from '../terminal.ts'

/** What was asked of `anshen verify`. */
export interface VerifyOptions {
  readonly json?: boolean
}

/** Verifies what the words after the action name. @returns the exit status */
export type Verify = (words: readonly string[], options: VerifyOptions, terminal: Terminal) => Promise<number>
