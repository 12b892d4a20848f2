import type { Text } from '#language'

/** On what the latest day of a milestone rests. */
export type MilestoneBasis = 'law' | 'estimate' | 'assumed' | 'given'

export const MILESTONE_BASIS: Readonly<Record<MilestoneBasis, Text>> = {
  law: { en: 'by a period of the law', zh: '法定期限' },
  estimate: { en: 'your estimate', zh: '自行估计' },
  assumed: { en: 'no period stated; assumed at once', zh: '条文未规定期限，按即时计算' },
  given: { en: 'given', zh: '已给定' },
}
