import type { SavedDraft } from '#contract'
import { readKept } from './saved-draft.ts'

export const KEY = 'anshen.screening.v1'
const DAMAGED = 'anshen.screening.damaged'

export type Written = 'kept' | 'full' | 'blocked'

/** What was kept in this browser; never throws, whatever the browser forbids or the storage holds. */
export function load(): {
  readonly kept: SavedDraft | undefined
  readonly damaged: string | undefined
  readonly blocked: boolean
} {
  try {
    const text = window.localStorage.getItem(KEY)
    const before = window.localStorage.getItem(DAMAGED) ?? undefined
    if (text === null) return { kept: undefined, damaged: before, blocked: false }
    const { kept, damaged } = readKept(text)
    if (damaged) putAside(text)
    return { kept, damaged: damaged ? text : before, blocked: false }
  } catch {
    return { kept: undefined, damaged: undefined, blocked: true }
  }
}

/**
 * Damaged text is put aside before anything is written over it.
 *
 * @param emptied  take it out of its place as well, once it stands aside
 * @returns whether it stands aside; if not (full), it is still in its place or in the page's memory
 */
export function putAside(text: string, emptied = false): boolean {
  try {
    window.localStorage.setItem(DAMAGED, text)
    if (emptied) window.localStorage.removeItem(KEY)
    return true
  } catch {
    return false
  }
}

/** What the browser keeps, unread; undefined where it keeps nothing or lets nothing be read. */
export function keptAsItIs(): string | undefined {
  try {
    return window.localStorage.getItem(KEY) ?? undefined
  } catch {
    return undefined
  }
}

export function forgetDamaged(): void {
  try {
    window.localStorage.removeItem(DAMAGED)
  } catch {
    // Blocked: there was nothing to remove.
  }
}

export function write(text: string): Written {
  try {
    window.localStorage.setItem(KEY, text)
    return 'kept'
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked'
  }
}
