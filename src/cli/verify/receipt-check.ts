import { type CheckedReceipt, checkReceipt } from '#checker'
import { tiersOf } from '#practice'
import { isWordedElsewhere, type ReadReceipt, type Replay, replayReceipt, seal } from '#screening'

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

export function checkOf(read: ReadReceipt): ReceiptCheck {
  const { receipt, regulation } = read
  const replay = replayReceipt(read)
  const tiers = tiersOf(regulation)
  const words = isWordedElsewhere(read) ? { wordsDiffer: true as const } : {}
  const checked = checkReceipt({ ...receipt, ...words, regulation, tiers })
  const holds = (replay.replay === 'same' || replay.replay === 'same-result') && checked.findings.length === 0
  return { read, seal: seal(read.written), replay, checked, holds }
}

/** The same for programs. */
export function receiptJson({
  read,
  seal: sealed,
  replay,
  checked,
  holds,
}: ReceiptCheck): Record<string, unknown> {
  const { regulation, on, result } = read.receipt
  return {
    receipt: sealed,
    regulation,
    on,
    verdict: result.verdict,
    holds,
    ...replay,
    proof: checked.findings.length === 0 ? 'holds' : 'fails',
    checked: { duties: checked.duties, lines: checked.lines },
    findings: checked.findings,
    notChecked: checked.notChecked,
  }
}
