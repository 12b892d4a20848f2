import { useCallback, useEffect, useState } from 'react'
import type { Step } from './steps.ts'

/** The step an address names; a link that was cut in half names none. */
function stepInAddress(): Step {
  try {
    return decodeURIComponent(window.location.hash.slice(1))
  } catch {
    return ''
  }
}

/** Where the reader is, kept in the address so that the browser's back button and a reload work. */
export function useStep(known: readonly Step[]): readonly [Step, (step: Step) => void] {
  const [step, setStep] = useState(stepInAddress)
  useEffect(() => {
    const follow = (): void => setStep(stepInAddress())
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  const goTo = useCallback((next: Step) => {
    setStep(next)
    if (stepInAddress() !== next) window.location.hash = next
  }, [])
  return [known.includes(step) ? step : known[0]!, goTo]
}
