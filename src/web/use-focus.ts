import { useCallback, useEffect, useState } from 'react'

/** Moves the focus to an element that may not be drawn yet: after the next drawing, by its id. */
export function useFocus(): (id: string) => void {
  const [wanted, setWanted] = useState<{ readonly id: string }>()
  useEffect(() => {
    if (!wanted) return
    const element = document.getElementById(wanted.id)
    element?.focus({ preventScroll: true })
    element?.scrollIntoView({ block: 'start' })
  }, [wanted])
  return useCallback((id: string) => setWanted({ id }), [])
}
