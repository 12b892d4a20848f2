import { memo, type ReactNode } from 'react'
import { dutyText } from '#documents'
import type { Duty, DutyResult } from '#rules'
import { DONE, DUTY_STATUS } from '#words'
import { T } from '../language/shown.tsx'
import { Cites } from '../law/cites.tsx'
import { words } from '../words.ts'
import { FactLinks } from './fact-links.tsx'
import { ProofTree } from './proof-tree.tsx'
import { Sign } from './sign.tsx'

/** A duty with its status, its proof and what it still turns on. What does not apply says so itself. */
export const DutyLine = memo(function DutyLine({
  duty,
  result,
}: {
  duty: Duty
  result: DutyResult
}): ReactNode {
  const { status, done, proof, missing } = result
  return (
    <details className={`duty duty-${status}`}>
      <summary>
        <span className={`state state-${status}`}>
          <Sign of={status} /> {status === 'not-met' ? null : <T of={DUTY_STATUS[status]} />}
        </span>
        <span className="said">
          <T of={status === 'unknown' ? duty.claim : dutyText(duty, status)} stacked />
          {status === 'met' && duty.done !== undefined ? (
            <small className="aside">
              <T of={DONE[done]} />
            </small>
          ) : null}
        </span>
      </summary>
      <div className="duty-body">
        <p className="about">
          <Cites of={duty.cite} />
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
