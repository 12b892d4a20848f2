import { outcomesOf } from '../outcomes.ts'
import { planning } from '../planning/index.ts'
import type { Version } from '../version.ts'
import { wording } from './article.ts'
import { liability } from './article-19.ts'
import { unspoken } from './facts.ts'
import { implications } from './implications.ts'
import { procedure } from './procedure.ts'
import { order6 } from './regulation.ts'

export const version: Version = {
  regulation: order6,
  procedure,
  implications,
  readingsOfFlags: [],
  unspoken,
  outcomes: outcomesOf({ commitments: 'art.18', party: wording.party, ofData: false }),
  liability,
  planning,
}
