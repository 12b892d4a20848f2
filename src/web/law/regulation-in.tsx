import { createContext, useContext } from 'react'
import type { Regulation } from '#rules'

const RegulationContext = createContext<Regulation | null>(null)

/** The regulation in force on the matter's day. */
export const RegulationIn = RegulationContext.Provider

export function useRegulation(): Regulation {
  const regulation = useContext(RegulationContext)
  if (!regulation) throw new Error('outside the page')
  return regulation
}
