import { type CaseFile, refusedIn, reviewOf } from '#cases'
import { type differenceBetween, replay, standingOf } from '#review'
import type { FoldedCase } from './folded-case.ts'

/** A checked case file folded, and what two of them are compared by. */
export function foldedFile(
  file: CaseFile,
): FoldedCase & { readonly seen: Parameters<typeof differenceBetween>[0] } {
  const review = reviewOf(file)
  const record = replay(review, file.events, file.asOf)
  return {
    file,
    review,
    record,
    seen: { ...standingOf(review, record, file.asOf), refused: refusedIn(file, review, record) },
  }
}
