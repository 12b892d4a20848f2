import { type ReactNode, useDeferredValue, useMemo, useState } from 'react'
import { flipReport, HOW_TO_READ } from '#answers'
import type { ScreenedDraft } from '../draft/draft-screening.ts'
import { T } from '../language/page-language.tsx'
import { ForksTable } from './forks-table.tsx'
import { Levers } from './levers.tsx'
import { TargetPart } from './target-part.tsx'
import { words } from './words.ts'

/** What would change the verdict: worked out when it is opened, and then behind what is typed. */
export function FlipSection({ screened }: { screened: ScreenedDraft }): ReactNode {
  const [open, setOpen] = useState(false)
  return (
    <section aria-labelledby="flips-heading" className="flips">
      <h3 id="flips-heading">
        <T of={words.title} />
      </h3>
      <details className="duty" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span className="said">
            <T of={words.show} />
          </span>
        </summary>
        {open ? <Flips screened={screened} /> : null}
      </details>
    </section>
  )
}

function Flips({ screened }: { screened: ScreenedDraft }): ReactNode {
  const { regulation, matter, outcome } = useDeferredValue(screened)
  const on = outcome.ok ? outcome.value.report.on : undefined
  const report = useMemo(
    () => (on === undefined ? undefined : flipReport(regulation, matter, on)),
    [regulation, matter, on],
  )
  if (!report) return null
  return (
    <div className="flips-body">
      <ForksTable of={report} />
      {Object.entries(report.flips).map(([target, found]) => (
        <TargetPart
          key={target}
          target={target as keyof typeof report.flips}
          found={found}
          scope={report.scope}
        />
      ))}
      <Levers report={report} />
      <p className="aside">
        <T of={HOW_TO_READ} stacked />
      </p>
    </div>
  )
}
