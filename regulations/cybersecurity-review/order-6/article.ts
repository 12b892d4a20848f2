import type { Duty, Example, Flag } from '#rules'
import type { RelatedFlagCode } from '../../related-law/index.ts'
import type { ArticleSource } from '../assembly.ts'
import type { DutyName as AnyDutyName, FlagCode } from '../vocabulary/names.ts'
import { inWordsOf, type Wording } from '../vocabulary/wording.ts'
import type { facts } from './facts.ts'
import type { readings } from './readings.ts'

/** Order No. 6 knows neither a listing nor data processing nor measures during a review. */
type DutyName = Exclude<
  AnyDutyName,
  'fileBeforeForeignListing' | 'fileForDataProcessing' | 'undergoReview' | 'mitigateDuringReview'
>

export type ExampleHere = Example<typeof facts, typeof readings, DutyName, FlagCode | RelatedFlagCode>
type FlagHere = Flag & { readonly code: FlagCode }

interface ArticleHere extends Omit<ArticleSource, 'duties' | 'flags' | 'examples'> {
  readonly duties?: readonly (Duty & { readonly name: DutyName })[]
  readonly flags?: readonly FlagHere[]
  readonly examples?: readonly ExampleHere[]
}

/** Order No. 6 knows the operator; the party came with Order No. 8. It hears the protection departments concerned. */
export const wording: Wording = {
  party: { en: 'operator', zh: '运营者' },
  department: { en: 'protection department', zh: '保护工作部门' },
  heard: 'protection-department',
}
export const { step, document, parts } = inWordsOf(wording)

/** An article of Order No. 6. A misspelt fact, reading, duty or flag does not compile, in its examples too. */
export const article = (given: ArticleHere): ArticleSource => given
