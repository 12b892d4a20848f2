import type { ReactNode } from 'react'
import { NOTHING_SEEN } from '#answers'
import type { VerdictAnswer } from '#contract'
import type { Text } from '#language'
import { limitedName } from '#rules'
import { WHAT_IT_IS } from '#words'
import { verdictOf } from '../draft/answer.ts'
import type { ScreenedDraft } from '../draft/draft-screening.ts'
import { FlipSection } from '../flips/flip-section.tsx'
import { T } from '../language/page-language.tsx'
import { words } from '../words.ts'
import { DutyLine } from './duty.tsx'
import { FactLinks } from './fact-links.tsx'
import { Flags } from './flags.tsx'
import { VerdictHead } from './head.tsx'
import { Commitments, ProviderRoad } from './provider.tsx'
import { Refused } from './refusal.tsx'

/** The verdict as it stands now, with everything it rests on. */
export function VerdictPanel({ screened, blank }: { screened: ScreenedDraft; blank: boolean }): ReactNode {
  const { outcome } = screened
  return (
    <section className="verdict-panel" id="verdict" aria-labelledby="verdict-heading" tabIndex={-1}>
      <h2 id="verdict-heading" className="eyebrow">
        <T of={words.verdict} />
      </h2>
      {blank && outcome.ok ? (
        <p className="aside">
          <T of={words.noVerdictYet} />
        </p>
      ) : outcome.ok ? (
        <Report screened={screened} />
      ) : (
        <Refused screened={screened} refusal={outcome.refusal} />
      )}
    </section>
  )
}

function Report({ screened }: { screened: ScreenedDraft }): ReactNode {
  const verdict = verdictOf(screened)
  if (!verdict) return null
  const { duties, dutyGroups, missing, flags, receipt } = verdict
  const { apply, turning, may, rest, exposure } = dutyGroups
  const others = [...turning, ...rest].filter((name) => duties[name]!.status === 'not-met')
  const open = turning.filter((name) => duties[name]!.status === 'unknown')
  return (
    <>
      <VerdictHead of={verdict} />
      <Flags of={flags} kinds={['do', 'risk']} />
      <ProviderRoad of={verdict} />
      <Commitments of={verdict} />
      {missing.length > 0 ? (
        <section aria-labelledby="missing-heading">
          <h3 id="missing-heading">
            <T of={words.missing} /> <span className="tally">{missing.length}</span>
          </h3>
          <FactLinks of={missing} />
        </section>
      ) : null}
      <section aria-labelledby="duties-heading">
        <h3 id="duties-heading">
          <T of={words.duties} />
        </h3>
        <Duties of={[...apply, ...open, ...may]} all={duties} />
        {others.length > 0 ? (
          <details className="others">
            <summary>
              <T of={words.otherDuties(others.length)} />
            </summary>
            <Duties of={others} all={duties} />
          </details>
        ) : null}
      </section>
      {exposure === undefined ? null : <Exposure of={duties[exposure]!} />}
      <FlipSection screened={screened} />
      <Flags of={flags} kinds={['know']} />
      <p className="receipt">
        <span className="label">
          <T of={words.receipt} />
        </span>{' '}
        <code>{receipt}</code>
      </p>
      <p className="aside">
        <T of={WHAT_IT_IS} stacked />
      </p>
    </>
  )
}

function Duties({ of, all }: { of: readonly string[]; all: VerdictAnswer['duties'] }): ReactNode {
  return of.map((name) => <DutyLine key={name} of={all[name]!} />)
}

/** A review started by the authorities: no duty; where nothing was seen, that is the organisation's own judgement. */
function Exposure({ of }: { of: VerdictAnswer['duties'][string] }): ReactNode {
  return (
    <section aria-labelledby="exposure-heading">
      <h3 id="exposure-heading">
        <T of={words.exposure} />
      </h3>
      {of.status === 'not-met' ? (
        <p>
          <T of={NOTHING_SEEN} stacked />
        </p>
      ) : (
        <DutyLine of={of} />
      )}
    </section>
  )
}

/** The verdict in one line, for small screens and for those who listen. */
export function VerdictBar({
  screened,
  blank,
  onShow,
}: {
  screened: ScreenedDraft
  blank: boolean
  onShow: () => void
}): ReactNode {
  const { outcome } = screened
  const name = outcome.ok && !blank ? resultName(screened) : words.noVerdict
  const kind = outcome.ok && !blank ? outcome.value.report.verdict : 'none'
  const open = outcome.ok ? outcome.value.report.missing.length : 0
  return (
    <button type="button" className={`verdict-bar is-${kind}`} onClick={onShow}>
      <span className="bar-said">
        <small>
          <T of={words.verdict} />
        </small>{' '}
        <strong>
          <T of={name} />
        </strong>
      </span>
      {open > 0 ? (
        <span>
          <T of={words.openCount(open)} />
        </span>
      ) : null}
    </button>
  )
}

/** The name of the result as its headline has it. */
export function resultName(screened: ScreenedDraft): Text {
  const verdict = verdictOf(screened)
  return verdict ? limitedName(verdict.headline.name, verdict.scope) : words.noVerdict
}
