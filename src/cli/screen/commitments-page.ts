import { citesText, commitmentsDuty, commitmentsOf } from '#documents'
import type { Text } from '#language'
import type { Regulation } from '#rules'
import type { Matter, VerdictReport } from '#screening'
import { heading, joined, line, type Page, span } from '../layout/index.ts'

const TITLE: Text = { en: 'The provider’s commitments, one by one', zh: '提供者承诺逐项情况' }
const MARK = { yes: '✓ ', no: '✗ ', unknown: '? ' } as const
const STYLE = { yes: 'met', no: 'fault', unknown: 'unknown' } as const

/** What must be obtained of a provider, each with what the matter says of it. */
export function commitmentsPage(matter: Matter, report: VerdictReport, regulation: Regulation): Page {
  const duty = commitmentsDuty(report, matter, regulation)
  if (!duty) return []
  return [
    ...heading(joined(TITLE, ' · ', citesText(duty.cite))),
    ...commitmentsOf(duty, matter, regulation).map(({ claim, state, answer }) =>
      line([claim, span(joined({ en: ' — ', zh: '——' }, answer), STYLE[state])], {
        lead: MARK[state],
        hang: '  ',
        leadStyle: STYLE[state],
      }),
    ),
  ]
}
