import { pointersOfOrder6 } from '../liability-pointers.ts'
import { outcomesOfOrder6 } from '../outcomes.ts'
import { planning } from '../planning/index.ts'
import type { Version } from '../version.ts'
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
  outcomes: outcomesOfOrder6,
  liability: pointersOfOrder6,
  planning,
}
