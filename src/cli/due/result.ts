import {
  type ClockRefusal,
  type CountOptions,
  type DueDate,
  type DueDateProof,
  dueDate,
  proveDueDate,
} from '#clock'
import type { Asked } from './arguments.ts'

/** A due date; with `why`, its days. */
export type Due =
  | DueDateProof
  | { readonly result: DueDate; readonly days?: undefined; readonly refused?: undefined }

export function resultOf(
  { from, workingDays }: Asked,
  counting: CountOptions,
  why: boolean,
): Due | ClockRefusal {
  if (why) return proveDueDate(from, workingDays, counting)
  const result = dueDate(from, workingDays, counting)
  return result.refused ? result : { result }
}

/** The contract's due date; with --why its days, and for a provisional one what leads to either end. */
export function dueJson(proof: Due): Record<string, unknown> {
  const { result, days } = proof
  if (days === undefined) return { ...result }
  return 'edges' in proof && proof.edges
    ? { ...result, days, provisionalFrom: proof.provisionalFrom, edges: proof.edges }
    : { ...result, days }
}
