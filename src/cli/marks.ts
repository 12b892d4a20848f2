import type { Status, Verdict } from '#words'
import type { Style } from './layout/index.ts'

/**
 * The mark of a status. What is not so is no cross: the sentence after it says itself that there is no duty, and a
 * cross before it would read as its denial.
 */
export const MARK: Readonly<Record<Status, string>> = { met: '✓', 'not-met': '–', unknown: '?' }

export const STYLE: Readonly<Record<Status, Style>> = { met: 'met', 'not-met': 'not-met', unknown: 'unknown' }

export const VERDICT_STYLE: Readonly<Record<Verdict, Style>> = {
  'must-file': 'fault',
  'must-assess': 'fault',
  undetermined: 'unknown',
  consult: 'unknown',
  'no-filing': 'met',
}
