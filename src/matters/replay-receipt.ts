import { version } from '../version.ts'
import { canonical } from './canonical.ts'
import { determined } from './determined.ts'
import { calendarDigest, digestsOf } from './digests.ts'
import { isRecord } from './given.ts'
import { escapePointer } from './parse.ts'
import type { ReadReceipt } from './read-receipt.ts'
import { type Receipt, receiptFor } from './receipt.ts'

/** What a receipt rests on and this installation must share to replay it. */
export type Basis = 'engine' | 'text' | 'rules' | 'calendar'

export type Replay =
  /** The same, byte for byte. */
  | { readonly replay: 'same' }
  /** Made by another engine, text, rules or calendar: neither confirmed nor refuted here. */
  | { readonly replay: 'not-here'; readonly differing: readonly BasisDiffers[] }
  /** The first place, in the order of the RFC 8785 form, where the receipt says something else. */
  | { readonly replay: 'differs'; readonly first: Difference }

export interface BasisDiffers {
  readonly basis: Basis
  readonly receipt: string
  readonly here: string
}

export interface Difference {
  /** JSON pointer into the receipt. */
  readonly pointer: string
  /** Both sides as JSON; absent where that side has nothing there. */
  readonly receipt?: string
  readonly here?: string
}

/** Determines the receipt's matter again and compares the two, byte for byte. */
export function replayReceipt({ receipt, matter, regulation }: ReadReceipt): Replay {
  const differing = basisDiffering(receipt, {
    engine: version,
    calendar: calendarDigest(),
    ...digestsOf(regulation),
  })
  if (differing.length > 0) return { replay: 'not-here', differing }
  const { on } = receipt
  const again = receiptFor(regulation, matter, on, determined(regulation, matter, on))
  if (canonical(again) === canonical(receipt)) return { replay: 'same' }
  return { replay: 'differs', first: firstDifference(plain(receipt), plain(again), '')! }
}

function basisDiffering(receipt: Receipt, here: Readonly<Record<Basis, string>>): readonly BasisDiffers[] {
  const bases: readonly Basis[] = ['engine', 'text', 'rules', 'calendar']
  return bases
    .filter((basis) => receipt[basis] !== here[basis])
    .map((basis) => ({ basis, receipt: receipt[basis], here: here[basis] }))
}

/** As JSON has it: members that are undefined are not there. */
const plain = (value: unknown): unknown => JSON.parse(canonical(value))

function firstDifference(receipt: unknown, here: unknown, pointer: string): Difference | undefined {
  const ofBoth: Readonly<Record<string, readonly [receipt: unknown, here: unknown]>> | undefined =
    isRecord(receipt) && isRecord(here)
      ? pairs(receipt, here)
      : Array.isArray(receipt) && Array.isArray(here)
        ? pairs({ ...receipt }, { ...here })
        : undefined
  if (ofBoth) {
    for (const [name, [ofReceipt, ofHere]] of Object.entries(ofBoth)) {
      const found = firstDifference(ofReceipt, ofHere, `${pointer}/${escapePointer(name)}`)
      if (found) return found
    }
    return undefined
  }
  if (receipt !== undefined && here !== undefined && canonical(receipt) === canonical(here)) return undefined
  return {
    pointer,
    ...(receipt === undefined ? {} : { receipt: canonical(receipt) }),
    ...(here === undefined ? {} : { here: canonical(here) }),
  }
}

/** Both sides member by member, in the order of the canonical form; places of a list in their own. */
function pairs(
  receipt: Readonly<Record<string, unknown>>,
  here: Readonly<Record<string, unknown>>,
): Record<string, readonly [unknown, unknown]> {
  const names = [...new Set([...Object.keys(receipt), ...Object.keys(here)])].sort()
  return Object.fromEntries(names.map((name) => [name, [receipt[name], here[name]]]))
}
