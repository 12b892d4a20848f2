import type { Refusal } from '#contract'
import { tiersOf, type Version, versions } from '#practice'
import { type DutyDifference, differencesOf, type Side, type Sides, sidesOf } from '#reasoning'
import type { Correspondence } from '#regulations'
import { type ProcedureChanges, procedureChanges } from '#review'
import type { Determination, Scope, Status, Verdict } from '#rules'
import { determinerFor, type Matter } from '#screening'

/** What is compared: two versions, or one version under two positions of a reading. */
export interface Comparison {
  readonly before: Side
  readonly after: Side
  /** The reading whose positions are compared, where the versions are the same. */
  readonly reading?: string
}

export type StatusOrAbsent = Status | 'absent'

/** What becomes of one matter file. */
export interface MatterChange {
  readonly file: string
  readonly title: string | undefined
  /** Screened for these alone, as the matter has it. */
  readonly scope?: readonly Scope[]
  readonly verdict: { readonly before: Verdict; readonly after: Verdict }
  /** The duties whose status differs. */
  readonly duties: Readonly<
    Record<string, { readonly before: StatusOrAbsent; readonly after: StatusOrAbsent }>
  >
  readonly changes: boolean
}

/** What becomes of a matter file, or why it was not read. */
export type MatterResult = MatterChange | { readonly file: string; readonly refused: Refusal }

/** Everything that differs between two sides. */
export interface LawDifference {
  readonly compared: Comparison
  readonly sides: Sides
  readonly duties: readonly DutyDifference[]
  /** Between versions only; written from the earlier to the later, so backwards there is none to read. */
  readonly articles: readonly Correspondence[] | undefined
  readonly procedure: ProcedureChanges | undefined
  readonly matters: readonly MatterResult[]
}

export function lawDifference(compared: Comparison, matters: readonly MatterResult[]): LawDifference {
  const { before, after, reading } = compared
  const sides = sidesOf(before, after, tiersOf(after.regulation))
  const [was, is] = [versionOf(before.regulation.id), versionOf(after.regulation.id)]
  return {
    compared,
    sides,
    duties: differencesOf(sides),
    articles: reading === undefined ? is.since?.[was.regulation.id] : undefined,
    procedure: reading === undefined ? procedureChanges(was.procedure, is.procedure) : undefined,
    matters,
  }
}

const versionOf = (id: string): Version => versions.find(({ regulation }) => regulation.id === id)!

const only = <T>(given: Readonly<Record<string, T>>, known: object): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(given).filter(([name]) => Object.hasOwn(known, name)))

/** The matter under both sides; readings that it takes itself stay, but for the one compared. */
export function changeOf(
  file: string,
  { answers, positions, title, scope }: Matter,
  { before, after, reading }: Comparison,
): MatterChange {
  const { [reading ?? '']: _, ...own } = positions
  // What a side does not ask decides nothing under it.
  const under = ({ regulation, positions: taken }: Comparison['before']): Determination =>
    determinerFor(regulation, scope).determine(
      only(answers, regulation.facts),
      only({ ...own, ...taken }, regulation.readings),
    )
  const [was, is] = [under(before), under(after)]
  const names = [...new Set([...Object.keys(is.duties), ...Object.keys(was.duties)])]
  const duties = names.flatMap((name) => {
    const pair = {
      before: was.duties[name]?.status ?? 'absent',
      after: is.duties[name]?.status ?? 'absent',
    } as const
    // A duty that one side does not have changes a matter only where it applies.
    const isChange =
      pair.before !== pair.after && !(isIdle(pair.before, pair.after) || isIdle(pair.after, pair.before))
    return isChange ? [[name, pair] as const] : []
  })
  return {
    file,
    title,
    ...(scope ? { scope } : {}),
    verdict: { before: was.verdict, after: is.verdict },
    duties: Object.fromEntries(duties),
    changes: was.verdict !== is.verdict || duties.length > 0,
  }
}

const isIdle = (one: StatusOrAbsent, other: StatusOrAbsent): boolean => one === 'absent' && other !== 'met'
