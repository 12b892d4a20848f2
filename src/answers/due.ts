import {
  type CivilDate,
  type ClockRefusal,
  type CountOptions,
  type DueDate,
  type DueDateProof,
  dueDate,
  proveDueDate,
} from '#clock'
import type { DueDateAnswer } from '#contract'

/** A due date; with `why`, its days. */
export type Due =
  | DueDateProof
  | { readonly result: DueDate; readonly days?: undefined; readonly refused?: undefined }

/**
 * On which day does a period end?
 *
 * @param why  whether its days are listed
 * @example due({ from: '2023-03-31', workingDays: 30 })
 */
export function due(
  { from, workingDays }: { readonly from: CivilDate; readonly workingDays: number },
  counting: CountOptions = {},
  why = false,
): Due | ClockRefusal {
  if (why) return proveDueDate(from, workingDays, counting)
  const result = dueDate(from, workingDays, counting)
  return result.refused ? result : { result }
}

/** The contract's due date; with --why its days, and for a provisional one what leads to either end. */
export function dueAnswer(proof: Due): DueDateAnswer {
  const { result, days } = proof
  if (days === undefined) return { ...result }
  return 'edges' in proof && proof.edges
    ? { ...proof.result, days, provisionalFrom: proof.provisionalFrom, edges: proof.edges }
    : { ...result, days }
}
