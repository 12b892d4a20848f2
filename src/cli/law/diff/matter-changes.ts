import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { exampleFacts } from '#practice'
import type { Determination, Scope, Status, Verdict } from '#rules'
import { determinerFor, readMatter } from '#screening'
import { readText, sourceName } from '../../input/read.ts'
import type { Refused } from '../../refusal.ts'
import type { Comparison } from './sides.ts'

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

export type MatterResult = MatterChange | { readonly file: string; readonly refused: Refused }

/** The files named, and those in the folders named. */
export async function filesIn(paths: readonly string[]): Promise<readonly string[]> {
  const found = paths.map(async (path) => {
    if (path === '-' || !(await stat(path).catch(() => undefined))?.isDirectory()) return [path]
    const names = await readdir(path)
    return names
      .filter((name) => /\.(?:ya?ml|json)$/.test(name))
      .sort()
      .map((name) => join(path, name))
  })
  return (await Promise.all(found)).flat()
}

const only = <T>(given: Readonly<Record<string, T>>, known: object): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(given).filter(([name]) => Object.hasOwn(known, name)))

/** The matter under both sides; readings that it takes itself stay, but for the one compared. */
export async function changeOf(
  file: string,
  { before, after, reading }: Comparison,
  today: string,
): Promise<MatterResult> {
  const source = sourceName(file)
  const text = await readText(file, `facts:\n  ${exampleFacts.activity}: false`)
  if (!text.ok) return { file: source, refused: text.refused }
  const read = readMatter(text.value, today)
  if (!read.ok) return { file: source, refused: read.refusal }
  const { answers, positions, title, scope } = read.value
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
    file: source,
    title,
    ...(scope ? { scope } : {}),
    verdict: { before: was.verdict, after: is.verdict },
    duties: Object.fromEntries(duties),
    changes: was.verdict !== is.verdict || duties.length > 0,
  }
}

const isIdle = (one: StatusOrAbsent, other: StatusOrAbsent): boolean => one === 'absent' && other !== 'met'
