import type { ReactNode } from 'react'
import { type DutyFound, dutyGroups, headlineOf, NOTHING_SEEN } from '#documents'
import type { Text } from '#language'
import { limitedName } from '#rules'
import { WHAT_IT_IS } from '#words'
import type { ScreenedDraft } from '../draft/screened.ts'
import { FlipSection } from '../flips/flip-section.tsx'
import { T } from '../language/shown.tsx'
import { words } from '../words.ts'
import { DutyLine } from './duty.tsx'
import { FactLinks } from './fact-links.tsx'
import { Flags } from './flags.tsx'
import { VerdictHead } from './head.tsx'
import { Commitments, ProviderRoad } from './provider.tsx'
import { Refused } from './refused.tsx'

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
  if (!screened.outcome.ok) return null
  const { report } = screened.outcome.value
  const { apply, turning, may, rest, exposure } = dutyGroups(report, screened.regulation)
  const others = [...turning, ...rest].filter(({ result }) => result.status === 'not-met')
  return (
    <>
      <VerdictHead report={report} screened={screened} />
      <Flags of={report.flags} kinds={['do', 'risk']} />
      <ProviderRoad report={report} screened={screened} />
      <Commitments report={report} screened={screened} />
      {report.missing.length > 0 ? (
        <section aria-labelledby="missing-heading">
          <h3 id="missing-heading">
            <T of={words.missing} /> <span className="tally">{report.missing.length}</span>
          </h3>
          <FactLinks of={report.missing} />
        </section>
      ) : null}
      <section aria-labelledby="duties-heading">
        <h3 id="duties-heading">
          <T of={words.duties} />
        </h3>
        <Duties of={[...apply, ...turning.filter(({ result }) => result.status === 'unknown'), ...may]} />
        {others.length > 0 ? (
          <details className="others">
            <summary>
              <T of={words.otherDuties(others.length)} />
            </summary>
            <Duties of={others} />
          </details>
        ) : null}
      </section>
      {exposure ? <Exposure of={exposure} /> : null}
      <FlipSection screened={screened} />
      <Flags of={report.flags} kinds={['know']} />
      <p className="receipt">
        <span className="label">
          <T of={words.receipt} />
        </span>{' '}
        <code>{report.receipt}</code>
      </p>
      <p className="aside">
        <T of={WHAT_IT_IS} stacked />
      </p>
    </>
  )
}

function Duties({ of }: { of: readonly DutyFound[] }): ReactNode {
  return of.map(({ duty, result }) => <DutyLine key={duty.name} duty={duty} result={result} />)
}

/** A review started by the authorities: no duty; where nothing was seen, that is the organisation's own judgement. */
function Exposure({ of: { duty, result } }: { of: DutyFound }): ReactNode {
  return (
    <section aria-labelledby="exposure-heading">
      <h3 id="exposure-heading">
        <T of={words.exposure} />
      </h3>
      {result.status === 'not-met' ? (
        <p>
          <T of={NOTHING_SEEN} stacked />
        </p>
      ) : (
        <DutyLine duty={duty} result={result} />
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
export function resultName({ outcome, matter, regulation }: ScreenedDraft): Text {
  if (!outcome.ok) return words.noVerdict
  const { report } = outcome.value
  return limitedName(headlineOf(report, matter, regulation).name, report.scope)
}
