import type { ReactNode } from 'react'
import type { RaisedFlag } from '#rules'
import { useActions } from '../actions.tsx'
import { READINGS } from '../interview/steps.ts'
import { T } from '../language/shown.tsx'
import { Cites } from '../law/cites.tsx'
import { words } from '../words.ts'

const OF_READINGS = 'readings-decide'

export function Flags({ of }: { of: readonly RaisedFlag[] }): ReactNode {
  const { goTo } = useActions()
  return (
    <ul className="flags">
      {of.map(({ code, articles, message }) => (
        <li key={code + message.en}>
          <T of={message} stacked />
          <span className="about">
            <code className="name">{code}</code>
            <Cites of={articles} />
            {code === OF_READINGS ? (
              <button type="button" className="quiet" onClick={() => goTo(READINGS)}>
                <T of={words.toReadings} />
              </button>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  )
}
