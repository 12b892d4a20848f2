import { memo, type ReactNode } from 'react'
import type { VerdictAnswer } from '#contract'
import { DUTY_STATUS } from '#words'
import { T } from '../language/page-language.tsx'
import { Cites } from '../law/cites.tsx'
import { words } from '../words.ts'
import { FactLinks } from './fact-links.tsx'
import { ProofTree } from './proof-tree.tsx'
import { Sign } from './sign.tsx'

/** A duty with its status, its proof and what it still turns on. What does not apply says so itself. */
export const DutyLine = memo(function DutyLine({
  of: { status, says, doneSays, proof, missing },
}: {
  of: VerdictAnswer['duties'][string]
}): ReactNode {
  return (
    <details className={`duty duty-${status}`}>
      <summary>
        <span className={`state state-${status}`}>
          <Sign of={status} /> {status === 'not-met' ? null : <T of={DUTY_STATUS[status]} />}
        </span>
        <span className="said">
          <T of={status === 'unknown' ? proof.claim : says} stacked />
          {doneSays ? (
            <small className="aside">
              <T of={doneSays} />
            </small>
          ) : null}
        </span>
      </summary>
      <div className="duty-body">
        <p className="about">
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
