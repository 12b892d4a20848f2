import type { ReactNode } from 'react'
import { useActions } from '../actions.tsx'
import { T } from '../language/page-language.tsx'
import { useRegulation } from '../law/regulation-in.tsx'
import { words } from '../words.ts'

/** Facts, each leading to its question; beyond `most` the rest can be unfolded. */
export function FactLinks({ of, most = 4 }: { of: readonly string[]; most?: number }): ReactNode {
  const rest = of.slice(most)
  return (
    <div className="fact-links">
      <List of={of.slice(0, most)} />
      {rest.length > 0 ? (
        <details>
          <summary>
            <T of={words.more(rest.length)} />
          </summary>
          <List of={rest} />
        </details>
      ) : null}
    </div>
  )
}

function List({ of }: { of: readonly string[] }): ReactNode {
  const { ask } = useActions()
  const { facts } = useRegulation()
  return (
    <ul>
      {of.map((name) => (
        <li key={name}>
          <button type="button" onClick={() => ask(name)}>
            {facts[name] ? (
              <span>
                <T of={facts[name].question} />
              </span>
            ) : null}
          </button>
        </li>
      ))}
    </ul>
  )
}
