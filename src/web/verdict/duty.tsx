import { memo, type ReactNode } from 'react'
import type { DutyResult } from '#rules'
import { DONE, DUTY_STATUS } from '#words'
import { T } from '../language/shown.tsx'
import { Cites } from '../law/cites.tsx'
import { useRegulation } from '../law/regulation-in.tsx'
import { words } from '../words.ts'
import { FactLinks } from './fact-links.tsx'
import { ProofTree } from './proof-tree.tsx'
import { Sign } from './sign.tsx'

/** A duty with its status, its proof and what it still turns on. */
export const DutyLine = memo(function DutyLine({
  name,
  result,
}: {
  name: string
  result: DutyResult
}): ReactNode {
  const { status, done, proof, missing } = result
  const hasDone = useRegulation().duties.some((duty) => duty.name === name && duty.done !== undefined)
  return (
    <details className={`duty duty-${status}`}>
      <summary>
        <span className={`state state-${status}`}>
          <Sign of={status} /> <T of={DUTY_STATUS[status]} />
        </span>
        <span className="said">
          <T of={proof.claim} stacked />
          {status === 'met' && hasDone ? (
            <small className="aside">
              <T of={DONE[done]} />
            </small>
          ) : null}
        </span>
      </summary>
      <div className="duty-body">
        <p className="about">
          <code className="name">{name}</code>
          <Cites of={proof.cite} />
        </p>
        <ProofTree of={proof} />
        {missing.length > 0 ? (
          <div className="turns-on">
            <T of={words.needsOf} />
            <FactLinks of={missing} />
          </div>
        ) : null}
      </div>
    </details>
  )
})
