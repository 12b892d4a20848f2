import { createContext, useContext } from 'react'
import type { AnswerDraft } from '#contract'
import type { Step } from './interview/steps.ts'

/** What any part of the page can ask for. The object never changes, so that nothing is drawn again for its sake. */
export interface Actions {
  answer(name: string, change: Partial<AnswerDraft>): void
  clear(name: string): void
  read(reading: string, position: string): void
  goTo(step: Step): void
  /** Shows a question and moves the focus to it. */
  ask(name: string): void
  openArticle(cite: string): void
}

const ActionsContext = createContext<Actions | null>(null)
export const ActionsIn = ActionsContext.Provider

export function useActions(): Actions {
  const actions = useContext(ActionsContext)
  if (!actions) throw new Error('outside the page')
  return actions
}
