import { type ReactNode, useDeferredValue } from 'react'
import type { ScreenedDraft } from '../draft/draft-screening.ts'
import { useSay } from '../language/page-language.tsx'
import { words } from '../words.ts'
import { resultName } from './panel.tsx'

/** Says a change of the verdict to those who do not see it. */
export function Spoken({ screened, blank }: { screened: ScreenedDraft; blank: boolean }): ReactNode {
  const say = useSay()
  const shown = useDeferredValue(screened)
  const { outcome } = shown
  const now = outcome.ok
    ? `${say(words.verdict)}: ${say(resultName(shown))}, ${say(words.openCount(outcome.value.report.missing.length))}`
    : say(words.noVerdict)
  return (
    <p className="unseen" role="status">
      {blank ? '' : now}
    </p>
  )
}
