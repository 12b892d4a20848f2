import { type ReactNode, useDeferredValue } from 'react'
import { VERDICT } from '#words'
import type { ScreenedDraft } from '../draft/screened.ts'
import { useSay } from '../language/shown.tsx'
import { words } from '../words.ts'

/** Says a change of the verdict to those who do not see it. */
export function Spoken({ screened, blank }: { screened: ScreenedDraft; blank: boolean }): ReactNode {
  const say = useSay()
  const { outcome } = useDeferredValue(screened)
  const now = outcome.ok
    ? `${say(words.verdict)}: ${say(VERDICT[outcome.value.report.verdict].name)}, ${say(words.openCount(outcome.value.report.missing.length))}`
    : say(words.noVerdict)
  return (
    <p className="unseen" role="status">
      {blank ? '' : now}
    </p>
  )
}
