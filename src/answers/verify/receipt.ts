import { type CheckedReceipt, checkReceipt } from '#checker'
import type { Outcome, ReceiptCheckAnswer } from '#contract'
import { tiersOf } from '#practice'
import {
  isWordedElsewhere,
  type ReadReceipt,
  type Replay,
  readReceipt,
  replayReceipt,
  seal,
} from '#screening'
import { answer } from '../options.ts'

/** What became of a receipt: replayed, and its proof checked by other code. */
export interface ReceiptCheck {
  readonly read: ReadReceipt
  /** The seal of the receipt as it stands in the file. */
  readonly seal: string
  readonly replay: Replay
  /** Held against the rules here, also where the receipt was made under others. */
  readonly checked: CheckedReceipt
  /** Replayed under the rules it was made under, and nothing found. */
  readonly holds: boolean
}

function checked(read: ReadReceipt): ReceiptCheck {
  const { receipt, regulation } = read
  const replay = replayReceipt(read)
  const tiers = tiersOf(regulation)
  const words = isWordedElsewhere(read) ? { wordsDiffer: true as const } : {}
  const found = checkReceipt({ ...receipt, ...words, regulation, tiers })
  const holds = (replay.replay === 'same' || replay.replay === 'same-result') && found.findings.length === 0
  return { read, seal: seal(read.written), replay, checked: found, holds }
}

/**
 * Does this receipt replay, and does its proof hold?
 *
 * @param text  a receipt as it was written
 */
export function verifyReceipt(text: string): Outcome<ReceiptCheck> {
  const read = readReceipt(text)
  return read.ok ? answer(checked(read.value)) : read
}

/** What became of a receipt, as a document. */
export function receiptAnswer({
  read,
  seal: sealed,
  replay,
  checked: found,
  holds,
}: ReceiptCheck): ReceiptCheckAnswer {
  const { regulation, on, result } = read.receipt
  return {
    receipt: sealed,
    regulation,
    on,
    verdict: result.verdict,
    holds,
    ...replay,
    proof: found.findings.length === 0 ? 'holds' : 'fails',
    checked: { duties: found.duties, lines: found.lines },
    findings: found.findings,
    notChecked: found.notChecked,
  }
}
