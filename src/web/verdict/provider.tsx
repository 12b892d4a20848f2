import type { ReactNode } from 'react'
import type { VerdictAnswer } from '#contract'
import { T } from '../language/page-language.tsx'
import { Cites } from '../law/cites.tsx'
import { words } from '../words.ts'
import { Sign } from './sign.tsx'

const SIGN = { yes: 'met', no: 'fault', unknown: 'unknown' } as const

/** What a provider must ask, what can reach it and what it will see. */
export function ProviderRoad({ of: { providerRoad } }: { of: VerdictAnswer }): ReactNode {
  return providerRoad === undefined ? null : (
    <section aria-labelledby="provider-heading">
      <h3 id="provider-heading">
        <T of={words.asProvider} />
      </h3>
      <ul className="flags">
        {providerRoad.map(({ says, articles, kind }) => (
          <li key={says.en}>
            {kind === 'do' ? (
              <strong>
                <T of={says} stacked />
              </strong>
            ) : (
              <T of={says} stacked />
            )}
            <span className="about">
              <Cites of={articles} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The commitments to be obtained of a provider, each with what the matter says of it. */
export function Commitments({ of: { commitments } }: { of: VerdictAnswer }): ReactNode {
  return commitments === undefined ? null : (
    <section aria-labelledby="commitments-heading">
      <h3 id="commitments-heading">
        <T of={words.commitments} /> <Cites of={commitments.articles} />
      </h3>
      <ul className="plain">
        {commitments.each.map(({ fact, claim, state, answer }) => (
          <li key={fact}>
            <Sign of={SIGN[state]} /> <T of={claim} stacked />{' '}
            <small className="aside">
              <T of={answer} />
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
