import { createContext, Fragment, type ReactNode, useContext } from 'react'
import type { SavedDraft } from '#contract'
import type { Text } from '#language'

/** What the page shows: one language, or Chinese with English at hand. */
export type Shown = SavedDraft['shown']

const ShownContext = createContext<Shown>('en')
export const ShownIn = ShownContext.Provider
const useShown = (): Shown => useContext(ShownContext)

/** The page's language for assistive technology; in both, Chinese is the page's and English is marked. */
export const langOf = (shown: Shown): string => (shown === 'en' ? 'en' : 'zh-CN')

/** A text as a string, for attributes and titles. */
export const said = (text: Text, shown: Shown): string =>
  shown === 'both' ? (text.zh === text.en ? text.zh : `${text.zh} ${text.en}`) : text[shown]

export function useSay(): (text: Text) => string {
  const shown = useShown()
  return (text) => said(text, shown)
}

/** A text in the language shown. `stacked` puts the English on a line of its own. */
export function T({ of, stacked }: { of: Text; stacked?: boolean }): ReactNode {
  const shown = useShown()
  if (shown !== 'both' || of.zh === of.en) return <Fragment>{of[shown === 'en' ? 'en' : 'zh']}</Fragment>
  return (
    <>
      {of.zh}{' '}
      <span lang="en" className={stacked ? 'at-hand stacked' : 'at-hand'}>
        {of.en}
      </span>
    </>
  )
}
