import type { Page } from '../layout/index.ts'

/** What a question about the law comes to: a page for a person, JSON for a program. */
export interface Shown {
  readonly page: () => Page
  readonly json: () => unknown
}
