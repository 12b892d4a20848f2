import { useCallback, useEffect, useRef, useState } from 'react'
import type { Draft } from '#contract'
import type { Shown } from '../language/page-language.tsx'
import { keptText, readKept } from './saved-draft.ts'
import { KEY, type Written, write } from './storage.ts'

export type Keeping =
  | { readonly state: 'idle' | 'saving' | 'full' | 'blocked' }
  | { readonly state: 'kept'; readonly at: number }

const PAUSE = 400

interface Hooks {
  /** Another tab wrote, and this one had nothing unwritten. */
  adopt(draft: Draft): void
  /** Another tab wrote while this one had changes of its own. */
  clash(theirs: Draft): void
}

/**
 * Keeps the draft in the browser: a moment after each change, and at once when the page is left. What another tab
 * writes is taken over unless this tab holds changes that are not written yet.
 */
export function useKept(
  draft: Draft,
  shown: Shown,
  savedAt: number | undefined,
  blocked: boolean,
  hooks: Hooks,
): Keeping {
  const [keeping, setKeeping] = useState<Keeping>(
    blocked ? { state: 'blocked' } : savedAt ? { state: 'kept', at: savedAt } : { state: 'idle' },
  )
  const latest = useRef({ draft, shown, written: draft, writtenShown: shown, hooks })
  latest.current.draft = draft
  latest.current.shown = shown
  latest.current.hooks = hooks

  const isPending = useCallback(() => {
    const { draft, written, shown, writtenShown } = latest.current
    return draft !== written || shown !== writtenShown
  }, [])

  const flush = useCallback(() => {
    if (!isPending()) return
    const { draft, shown } = latest.current
    const at = Date.now()
    const result: Written = write(keptText(draft, shown, at))
    if (result === 'kept') {
      latest.current.written = draft
      latest.current.writtenShown = shown
      setKeeping({ state: 'kept', at })
    } else setKeeping({ state: result })
  }, [isPending])

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of either starts the pause anew
  useEffect(() => {
    if (!isPending()) return
    setKeeping((before) =>
      before.state === 'full' || before.state === 'blocked' ? before : { state: 'saving' },
    )
    const timer = window.setTimeout(flush, PAUSE)
    return () => window.clearTimeout(timer)
  }, [draft, shown, flush, isPending])

  useEffect(() => {
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') flush()
    }
    const elsewhere = (event: StorageEvent): void => {
      if (event.key !== KEY || event.newValue === null) return
      const { kept } = readKept(event.newValue)
      if (!kept || JSON.stringify(kept.draft) === JSON.stringify(latest.current.draft)) return
      if (isPending()) latest.current.hooks.clash(kept.draft)
      else {
        latest.current.written = kept.draft
        latest.current.hooks.adopt(kept.draft)
        setKeeping({ state: 'kept', at: kept.savedAt })
      }
    }
    window.addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', hidden)
    window.addEventListener('storage', elsewhere)
    return () => {
      window.removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', hidden)
      window.removeEventListener('storage', elsewhere)
    }
  }, [flush, isPending])

  useEffect(() => {
    if (keeping.state !== 'full' && keeping.state !== 'blocked') return
    const warn = (event: BeforeUnloadEvent): void => {
      if (isPending()) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [keeping.state, isPending])

  return keeping
}
