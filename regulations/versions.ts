import type { Text } from '#language'
import type { Planning, Procedure } from '#review'
import type { Implication, Regulation } from '#rules'
import {
  articlesFromOrder6ToOrder8,
  type Correspondence,
} from './cybersecurity-review/from-order-6-to-order-8.ts'
import {
  type PointersOfVersion,
  pointersOfOrder6,
  pointersOfOrder8,
} from './cybersecurity-review/liability-pointers.ts'
import { unspoken } from './cybersecurity-review/order-6/facts.ts'
import { implications as implicationsOfOrder6 } from './cybersecurity-review/order-6/implications.ts'
import { order6 } from './cybersecurity-review/order-6/index.ts'
import { procedure as procedureOfOrder6 } from './cybersecurity-review/order-6/procedure.ts'
import {
  implications as implicationsOfOrder8,
  readingsOfFlags,
} from './cybersecurity-review/order-8/implications.ts'
import { order8 } from './cybersecurity-review/order-8/index.ts'
import { procedure as procedureOfOrder8 } from './cybersecurity-review/order-8/procedure.ts'
import { type Outcomes, outcomesOfOrder6, outcomesOfOrder8 } from './cybersecurity-review/outcomes.ts'
import { planning } from './cybersecurity-review/planning/index.ts'

/** A version of the Measures: its rules, its procedure as a table, and all that the machine needs of it beside them. */
export interface Version {
  readonly regulation: Regulation
  readonly procedure: Procedure
  readonly implications: readonly Implication[]
  /** Readings that move only what people are told. */
  readonly readingsOfFlags: readonly string[]
  /** Why a fact of which this version does not speak is asked all the same. */
  readonly unspoken?: Text
  /** What a case under it can come to. */
  readonly outcomes: Outcomes
  /** What a case under it brings to mind of other laws. */
  readonly liability: PointersOfVersion
  /** How it is planned with. */
  readonly planning: Planning
  /** By an earlier version: article by article, what became of it here. */
  readonly since?: Readonly<Record<string, readonly Correspondence[]>>
}

/**
 * Every version of the Measures that is executable here, the oldest first, as the law alone has it. A further one is a
 * folder and a line. A matter is screened with what practice asks beside it (`#practice`).
 */
export const versionsOfLaw: readonly Version[] = [
  {
    regulation: order6,
    procedure: procedureOfOrder6,
    implications: implicationsOfOrder6,
    readingsOfFlags: [],
    unspoken,
    outcomes: outcomesOfOrder6,
    liability: pointersOfOrder6,
    planning,
  },
  {
    regulation: order8,
    procedure: procedureOfOrder8,
    implications: implicationsOfOrder8,
    readingsOfFlags,
    outcomes: outcomesOfOrder8,
    liability: pointersOfOrder8,
    planning,
    since: { 'order-6': articlesFromOrder6ToOrder8 },
  },
]
