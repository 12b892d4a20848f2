import { type Draft, FaultList, isRecord, readValue, type SavedDraft, savedDraft } from '#contract'
import { emptyDraft } from '../draft/draft.ts'

/**
 * Reads what was kept, taking over whatever still has its shape: another version of the page may have had facts,
 * readings or positions that this one does not know.
 *
 * @returns `damaged` when something was left behind; the caller puts the text aside as it was
 */
export function readKept(text: string): { readonly kept: SavedDraft | undefined; readonly damaged: boolean } {
  const faults = new FaultList()
  const read = readValue(savedDraft(), jsonIn(text), faults)
  // Where there are more faults than are listed, what is sound cannot be told from what is not.
  if (!read || !isRecord(read.draft) || faults.refusal().more) return { kept: undefined, damaged: true }
  for (const { pointer } of faults.list()) leaveOut(read, pointer.split('/').slice(1))
  const { savedAt = 0, shown = 'both', draft } = read
  return {
    kept: { version: 1, savedAt, shown, draft: { ...emptyDraft, ...draft } },
    damaged: !faults.none,
  }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Takes out what has a fault: one answer or one reading of the draft, another part of it, or what stands beside it. */
function leaveOut(within: object, [name, ...rest]: readonly string[]): void {
  const member = (within as Record<string, unknown>)[name ?? '']
  const isTable = name === 'draft' || name === 'answers' || name === 'readings'
  if (isTable && isRecord(member)) leaveOut(member, rest)
  else delete (within as Record<string, unknown>)[name ?? '']
}

export const keptText = (draft: Draft, shown: SavedDraft['shown'], savedAt: number): string =>
  JSON.stringify({ version: 1, savedAt, draft, shown } satisfies SavedDraft)
