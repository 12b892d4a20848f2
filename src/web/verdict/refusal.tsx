import type { ReactNode } from 'react'
import type { Refusal } from '#contract'
import type { ScreenedDraft } from '../draft/draft-screening.ts'
import { T } from '../language/page-language.tsx'
import { Cites } from '../law/cites.tsx'
import { words } from '../words.ts'
import { FactLinks } from './fact-links.tsx'
import { Sign } from './sign.tsx'

/** No verdict, and why: the day's law is not executable here, the day is no day, or answers exclude one another. */
export function Refused({ screened, refusal }: { screened: ScreenedDraft; refusal: Refusal }): ReactNode {
  const { dayFault, faults } = screened
  const contradicts = refusal.code === 'bad-input' && !dayFault
  return (
    <div className="verdict-head is-none">
      <p className="verdict-name">
        <Sign of="fault" />
        <span>
          <T of={words.noVerdict} stacked />
        </span>
      </p>
      <p>
        <T of={contradicts ? words.contradiction : dayFault ? dayFault.message : refusal.message} stacked />
      </p>
      <p>
        {dayFault ? (
          <T of={dayFault.expected} stacked />
        ) : contradicts ? null : (
          <T of={refusal.remedy} stacked />
        )}
      </p>
      {contradicts ? <FactLinks of={Object.keys(faults).filter((name) => name !== '')} /> : null}
      {contradicts
        ? [
            ...new Map(
              Object.values(faults)
                .flat()
                .map((fault) => [fault.message.en, fault.message]),
            ).values(),
          ].map((message) => (
            <p key={message.en}>
              <T of={message} stacked />
            </p>
          ))
        : null}
      <Cites of={refusal.cite} />
    </div>
  )
}
