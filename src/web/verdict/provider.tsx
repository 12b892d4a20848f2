import type { ReactNode } from 'react'
import { commitmentsDuty, commitmentsOf } from '#documents'
import { providerRoad } from '#practice'
import type { VerdictReport } from '#screening'
import type { ScreenedDraft } from '../draft/screened.ts'
import { T } from '../language/shown.tsx'
import { Cites } from '../law/cites.tsx'
import { words } from '../words.ts'
import { Sign } from './sign.tsx'

const SIGN = { yes: 'met', no: 'fault', unknown: 'unknown' } as const

interface Props {
  readonly report: VerdictReport
  readonly screened: ScreenedDraft
}

/** What a provider must ask, what can reach it and what it will see. */
export function ProviderRoad({ screened: { matter, regulation } }: Props): ReactNode {
  const steps = providerRoad(matter, regulation)
  return steps.length === 0 ? null : (
    <section aria-labelledby="provider-heading">
      <h3 id="provider-heading">
        <T of={words.asProvider} />
      </h3>
      <ul className="flags">
        {steps.map(({ says, cite, kind }) => (
          <li key={says.en}>
            {kind === 'do' ? (
              <strong>
                <T of={says} stacked />
              </strong>
            ) : (
              <T of={says} stacked />
            )}
            <span className="about">
              <Cites of={cite} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The commitments to be obtained of a provider, each with what the matter says of it. */
export function Commitments({ report, screened: { matter, regulation } }: Props): ReactNode {
  const duty = commitmentsDuty(report, matter, regulation)
  return duty === undefined ? null : (
    <section aria-labelledby="commitments-heading">
      <h3 id="commitments-heading">
        <T of={words.commitments} /> <Cites of={duty.cite} />
      </h3>
      <ul className="plain">
        {commitmentsOf(duty, matter, regulation).map(({ fact, claim, state, answer }) => (
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
