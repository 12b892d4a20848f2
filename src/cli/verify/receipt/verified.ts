import { type CheckedReceipt, checkReceipt, NOT_CHECKED } from '#checker'
import { type ReadReceipt, type Replay, replayReceipt, seal } from '#matters'
import { tiersOf } from '#practice'

/** What became of a receipt: replayed, and its proof checked by other code. */
export interface Verified {
  readonly read: ReadReceipt
  /** The seal of the receipt as it stands in the file. */
  readonly seal: string
  readonly replay: Replay
  /** Absent where the receipt was made under other rules or by another version: there is nothing here to hold it against. */
  readonly checked: CheckedReceipt | undefined
  /** Replayed the same, and nothing found. */
  readonly holds: boolean
}

export function verified(read: ReadReceipt): Verified {
  const { receipt, regulation } = read
  const replay = replayReceipt(read)
  // The tiers are practice and stand in no digest: another version may have others.
  const onOtherRules =
    replay.replay === 'not-here' &&
    replay.differing.some(({ basis }) => basis === 'rules' || basis === 'engine')
  const tiers = tiersOf(regulation)
  const checked = onOtherRules ? undefined : checkReceipt({ ...receipt, regulation, tiers })
  const holds = replay.replay === 'same' && checked?.findings.length === 0
  return { read, seal: seal(receipt), replay, checked, holds }
}

/** The same for programs. */
export function documentOf({
  read,
  seal: sealed,
  replay,
  checked,
  holds,
}: Verified): Record<string, unknown> {
  const { regulation, on, result } = read.receipt
  return {
    receipt: sealed,
    regulation,
    on,
    verdict: result.verdict,
    holds,
    ...replay,
    proof: checked === undefined ? 'not-checked' : checked.findings.length === 0 ? 'holds' : 'fails',
    ...(checked
      ? {
          checked: { duties: checked.duties, lines: checked.lines },
          findings: checked.findings,
          notChecked: NOT_CHECKED,
        }
      : {}),
  }
}
