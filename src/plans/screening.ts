import type { Version } from '#practice'
import { limitedSentence, type Verdict } from '#rules'
import type { VerdictReport } from '#screening'
import { joined } from '#words'
import type { Screening } from './plan.ts'

const FILING: Readonly<Record<Verdict, Screening['filing']>> = {
  'must-file': 'met',
  'must-assess': 'unknown',
  undetermined: 'unknown',
  consult: 'consult',
  'no-filing': 'none',
}

/** What the matter's own screening says of filing. */
export function screeningOf(
  { verdict, duties, scope }: VerdictReport,
  { regulation, planning }: Version,
): Screening {
  const filing = FILING[verdict]
  const filed = Object.entries(duties).filter(([name]) => regulation.verdict.filing.includes(name))
  return {
    verdict,
    filing,
    duties: Object.fromEntries(filed.map(([name, { status, articles }]) => [name, { status, articles }])),
    message: joined(limitedSentence(scope), planning.screening[filing]),
  }
}
