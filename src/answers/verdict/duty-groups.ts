import type { Duty, DutyResult, Regulation } from '#rules'
import type { VerdictReport } from '#screening'

interface DutyFound {
  readonly duty: Duty
  readonly result: DutyResult
}

/** The duties of a report as a page shows them. */
export interface DutyGroups {
  /** Those that apply, what decides the result first. */
  readonly apply: readonly DutyFound[]
  /** Those that do not apply, or may, and on which the result rests. */
  readonly turning: readonly DutyFound[]
  /** The others that may apply. */
  readonly may: readonly DutyFound[]
  /** The others that do not apply. */
  readonly rest: readonly DutyFound[]
  /** A review started by the authorities: no duty, and under a heading of its own. */
  readonly exposure: DutyFound | undefined
}

export function dutyGroups(report: VerdictReport, { duties, verdict }: Regulation): DutyGroups {
  const all = duties.flatMap((duty): DutyFound[] => {
    const result = report.duties[duty.name]
    return result ? [{ duty, result }] : []
  })
  const decisive = decisiveIn(report, verdict)
  const decides = ({ duty }: DutyFound): boolean => decisive.includes(duty.name)
  const found = all.filter(({ duty }) => duty.name !== verdict.exposure)
  const others = found.filter((each) => each.result.status !== 'met')
  const beside = others.filter((each) => !decides(each))
  return {
    apply: found
      .filter(({ result }) => result.status === 'met')
      .toSorted((a, b) => Number(decides(b)) - Number(decides(a))),
    turning: others.filter(decides),
    may: beside.filter(({ result }) => result.status === 'unknown'),
    rest: beside.filter(({ result }) => result.status === 'not-met'),
    exposure: all.find(({ duty }) => duty.name === verdict.exposure),
  }
}

/** The duties on whose status the result rests, those of its own status where there are any. */
function decisiveIn(
  { verdict, duties }: VerdictReport,
  { filing, assess }: Regulation['verdict'],
): readonly string[] {
  const ofStatus = (status: string): string[] => filing.filter((name) => duties[name]?.status === status)
  switch (verdict) {
    case 'must-file':
      return ofStatus('met')
    case 'must-assess':
      return [...(assess ? [assess.duty] : []), ...ofStatus('unknown')]
    case 'undetermined':
      return ofStatus('unknown')
    case 'consult':
    case 'no-filing':
      return filing
  }
}
