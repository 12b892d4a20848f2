import { articlesFromOrder6ToOrder8 } from '../from-order-6-to-order-8.ts'
import { outcomesOf } from '../outcomes.ts'
import { planning } from '../planning/index.ts'
import type { Version } from '../version.ts'
import { wording } from './article.ts'
import { liability } from './article-20.ts'
import { implications, readingsOfFlags } from './implications.ts'
import { procedure } from './procedure.ts'
import { order8 } from './regulation.ts'

/** No duty of Order No. 6 was found that Order No. 8 asks less of. */
export const version: Version = {
  regulation: order8,
  procedure,
  implications,
  readingsOfFlags,
  outcomes: outcomesOf({ commitments: 'art.19', party: wording.party, ofData: true }),
  liability,
  planning,
  since: { 'order-6': articlesFromOrder6ToOrder8 },
}
