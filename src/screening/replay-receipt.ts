import { escapePointer, isRecord, type Receipt } from '#contract'
import type { Determination } from '#rules'
import { version } from '../version.ts'
import { canonical } from './canonical.ts'
import { determinationOn } from './determination.ts'
import { calendarDigest, digestsOf } from './digests.ts'
import type { ReadReceipt } from './read-receipt.ts'
import { receiptFor } from './receipt.ts'
import { NOT_SAID } from './upcast-receipt.ts'

/** What decides a result: this installation must share it to replay a receipt. */
export type Basis = 'rules' | 'practice'
/** What a receipt names beside: it says with what the receipt was made and decides nothing. */
export type Background = 'engine' | 'text' | 'words' | 'calendar'

export type Replay =
  /** The same, byte for byte. */
  | { readonly replay: 'same' }
  /** Everything that decides is the same; software, text, words or notices have changed since. */
  | { readonly replay: 'same-result'; readonly changed: readonly Differing<Background>[] }
  /** Made under other rules: neither confirmed nor refuted here. */
  | { readonly replay: 'not-here'; readonly differing: readonly Differing<Basis>[] }
  /** The first place, in the order of the RFC 8785 form, where the receipt says something else. */
  | { readonly replay: 'differs'; readonly first: Difference }

export interface Differing<Name extends string = Basis | Background> {
  readonly basis: Name
  /** Absent where a receipt of an earlier form does not say. */
  readonly receipt?: string
  readonly here: string
}

export interface Difference {
  /** JSON pointer into the receipt. */
  readonly pointer: string
  /** Both sides as JSON; absent where that side has nothing there. */
  readonly receipt?: string
  readonly here?: string
}

/**
 * Determines the receipt's matter again and compares the two: byte for byte where nothing has changed since, else
 * everything that decides. A question put better voids no receipt.
 */
export function replayReceipt({ receipt, matter, regulation }: ReadReceipt): Replay {
  const here = { engine: version, calendar: calendarDigest(), ...digestsOf(regulation) }
  const differing = differingIn(['rules', 'practice'], receipt, here)
  if (differing.length > 0) return { replay: 'not-here', differing }
  const { on } = receipt
  const again = receiptFor(regulation, matter, on, determinationOn(regulation, matter, on))
  const changed = differingIn(['engine', 'text', 'words', 'calendar'], receipt, here)
  const compared = changed.length > 0 ? decided : (whole: Receipt): unknown => whole
  const first = firstDifference(plain(compared(receipt)), plain(compared(again)), '')
  if (first) return { replay: 'differs', first }
  return changed.length > 0 ? { replay: 'same-result', changed } : { replay: 'same' }
}

/** Whether the receipt was worded by another release: then its wording cannot be held against the words here. */
export const isWordedElsewhere = ({ receipt, regulation }: ReadReceipt): boolean =>
  receipt.engine !== version || receipt.words !== digestsOf(regulation).words

const differingIn = <Name extends Basis | Background>(
  bases: readonly Name[],
  receipt: Readonly<Record<Name, string>>,
  here: Readonly<Record<Name, string>>,
): readonly Differing<Name>[] =>
  bases
    .filter((basis) => receipt[basis] !== here[basis])
    .map((basis) => ({
      basis,
      ...(receipt[basis] === NOT_SAID ? {} : { receipt: receipt[basis] }),
      here: here[basis],
    }))

/** What a receipt says without its wording, and without the order of asking, which may be chosen better. */
function decided({ on, scope, readings, facts, result }: Receipt): unknown {
  const { duties, missing, tierReasons, flags, ...others } = result
  const ofDuty = ({ proof: _, ...duty }: Determination['duties'][string]): unknown => ({
    ...duty,
    missing: [...duty.missing].sort(),
    readings: [...duty.readings].sort(),
  })
  return {
    on,
    scope,
    readings,
    facts,
    result: {
      ...others,
      missing: [...missing].sort(),
      duties: Object.fromEntries(Object.entries(duties).map(([name, duty]) => [name, ofDuty(duty)])),
      tierReasons: tierReasons.map(({ claim: _, ...reason }) => ({
        ...reason,
        missing: [...reason.missing].sort(),
      })),
      flags: flags.map(({ message: _, ...flag }) => flag),
    },
  }
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
