import type { ReactNode } from 'react'
import { joinText, saidOnce } from '#answers'
import type { Proof } from '#rules'
import { CLAIM_STATUS } from '#words'
import { useActions } from '../actions.tsx'
import { READINGS } from '../interview/steps.ts'
import { T, useSay } from '../language/page-language.tsx'
import { Cites } from '../law/cites.tsx'
import { words } from '../words.ts'
import { Sign } from './sign.tsx'

/** Why a duty applies, does not apply or is open: only what decides, each line with its article. */
export function ProofTree({ of }: { of: Proof }): ReactNode {
  const because = of.because.map(saidOnce)
  if (because.length === 0) return null
  return (
    <div className="proof">
      {because.length > 1 ? (
        <p className="join">
          <T of={joinText(of)} />
        </p>
      ) : null}
      <ul>
        {because.map((proof, index) => (
          // A proof is drawn whole each time; its lines have no identity beyond their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index}>
            <ProofLine of={proof} />
            <ProofTree of={proof} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function ProofLine({ of: { claim, cite, status, fact, reading } }: { of: Proof }): ReactNode {
  const { ask, goTo } = useActions()
  const say = useSay()
  return (
    <div className="proof-line">
      <span className={`state state-${status}`}>
        <Sign of={status} /> <T of={CLAIM_STATUS[status]} />
      </span>
      <span className="said">
        {fact ? (
          <button
            type="button"
            className="to-question"
            title={say(words.goToQuestion)}
            onClick={() => ask(fact)}
          >
            <T of={claim} stacked />
          </button>
        ) : reading ? (
          <button
            type="button"
            className="to-question"
            title={say(words.toReadings)}
            onClick={() => goTo(READINGS)}
          >
            <T of={claim} stacked />
          </button>
        ) : (
          <T of={claim} stacked />
        )}{' '}
        <Cites of={cite} />
      </span>
    </div>
  )
}
