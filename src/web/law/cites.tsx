import type { ReactNode } from 'react'
import { citeText } from '#documents'
import { useActions } from '../actions.tsx'
import { T } from '../language/page-language.tsx'

/** Citations, each of which opens the article. */
export function Cites({ of }: { of: readonly string[] }): ReactNode {
  const { openArticle } = useActions()
  if (of.length === 0) return null
  return (
    <span className="cites">
      {of.map((cite) => (
        <button key={cite} type="button" className="cite" onClick={() => openArticle(cite)}>
          <T of={citeText(cite)} />
        </button>
      ))}
    </span>
  )
}
