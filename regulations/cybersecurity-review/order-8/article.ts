import type { Duty, Example, Flag } from '#rules'
import type { RelatedFlagCode } from '../../related-law/index.ts'
import type { ArticleSource } from '../assembly.ts'
import type { DutyName, FlagCode } from '../vocabulary/names.ts'
import { inWordsOf, type Wording } from '../vocabulary/wording.ts'
import type { facts } from './facts.ts'
import type { readings } from './readings.ts'

export type ExampleHere = Example<typeof facts, typeof readings, DutyName, FlagCode | RelatedFlagCode>
export type FlagHere = Flag & { readonly code: FlagCode }

interface ArticleHere extends Omit<ArticleSource, 'duties' | 'flags' | 'examples'> {
  readonly duties?: readonly (Duty & { readonly name: DutyName })[]
  readonly flags?: readonly FlagHere[]
  readonly examples?: readonly ExampleHere[]
}

export const wording: Wording = {
  party: { en: 'party', zh: '当事人' },
  department: { en: 'relevant department', zh: '相关部门' },
  heard: 'relevant-department',
}
export const { step, document, parts } = inWordsOf(wording)

/** An article of Order No. 8. A misspelt fact, reading, duty or flag does not compile, in its examples too. */
export const article = (given: ArticleHere): ArticleSource => given
