import type { ReactNode } from 'react'
import type { DutyResult, Status } from '#rules'
import { VERDICT } from '#words'
import type { ScreenedDraft } from '../draft/screened.ts'
import { FlipSection } from '../flips/flip-section.tsx'
import { T } from '../language/shown.tsx'
import { words } from '../words.ts'
import { DutyLine } from './duty.tsx'
import { FactLinks } from './fact-links.tsx'
import { Flags } from './flags.tsx'
import { VerdictHead } from './head.tsx'
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
  const ofStatus = (status: Status) =>
    Object.entries(report.duties).filter(([, duty]) => duty.status === status)
  const others = ofStatus('not-met')
  return (
    <>
      <VerdictHead report={report} />
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
        <Duties of={[...ofStatus('met'), ...ofStatus('unknown')]} />
        {others.length > 0 ? (
          <details className="others">
            <summary>
              <T of={words.doNotApply(others.length)} />
            </summary>
            <Duties of={others} />
          </details>
        ) : null}
      </section>
      <FlipSection screened={screened} />
      {report.flags.length > 0 ? (
        <section aria-labelledby="flags-heading">
          <h3 id="flags-heading">
            <T of={words.flags} /> <span className="tally">{report.flags.length}</span>
          </h3>
          <Flags of={report.flags} />
        </section>
      ) : null}
      <p className="receipt">
        <span className="label">
          <T of={words.receipt} />
        </span>{' '}
        <code>{report.receipt}</code>
      </p>
    </>
  )
}

function Duties({ of }: { of: readonly (readonly [string, DutyResult])[] }): ReactNode {
  return of.map(([name, result]) => <DutyLine key={name} name={name} result={result} />)
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
  const name = outcome.ok && !blank ? VERDICT[outcome.value.report.verdict].name : words.noVerdict
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
