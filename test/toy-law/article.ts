import type { Duty, Example, Flag } from '#rules'
import type { ArticleSource } from '../../regulations/cybersecurity-review/assembly.ts'
import type { RelatedFlagCode } from '../../regulations/related-law/index.ts'
import type { facts } from './facts.ts'
import type { readings } from './readings.ts'

type DutyName = 'fileBeforeRecommending' | 'offerPlainView'
type FlagCode =
  | 'wait-for-the-decision'
  | 'choice-without-recommendation'
  | 'no-filing-found'
  | 'readings-decide'

interface ArticleHere extends Omit<ArticleSource, 'duties' | 'flags' | 'examples'> {
  readonly duties?: readonly (Duty & { readonly name: DutyName })[]
  readonly flags?: readonly (Flag & { readonly code: FlagCode })[]
  readonly examples?: readonly Example<typeof facts, typeof readings, DutyName, FlagCode | RelatedFlagCode>[]
}

/** An article of the toy. A misspelt fact, reading, duty or flag does not compile, in its examples too. */
export const article = (given: ArticleHere): ArticleSource => given
