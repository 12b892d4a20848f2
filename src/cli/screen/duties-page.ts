import type { Text } from '#language'
import type { Matter, VerdictReport } from '#matters'
import type { Duty, DutyResult, Regulation } from '#rules'
import { blank, heading, joined, type Line, line, type Page, span } from '../layout/index.ts'
import { DONE, STATUS } from '../words.ts'
import { citesText } from '../words-cite.ts'
import { ProofPages } from './proof-page.ts'

interface Found {
  readonly duty: Duty
  readonly result: DutyResult
}

/**
 * The duties: with their proofs those that are met and those the verdict turns on; then, in a line each, what is
 * unknown and what is not met.
 */
export function dutiesPage(matter: Matter, report: VerdictReport, regulation: Regulation): Page {
  const found = regulation.duties.flatMap((duty): Found[] => {
    const result = report.duties[duty.name]
    return result ? [{ duty, result }] : []
  })
  const decides = ({ duty }: Found): boolean => decisive(report, regulation).includes(duty.name)
  // What decides comes first, so that the others can point to it.
  const shown = found
    .filter((each) => each.result.status === 'met' || decides(each))
    .sort((a, b) => Number(decides(b)) - Number(decides(a)))
  const others = found.filter((each) => !shown.includes(each))
  const proofs = new ProofPages(matter, regulation)
  return [
    ...section(
      { en: 'Duties, and what decides them', zh: '各项义务及其依据' },
      shown,
      ({ duty, result }, index) => [
        ...(index > 0 ? [blank] : []),
        ...proofs.tree({ ...result.proof, cite: duty.cite }, [
          span(duty.name, 'quiet'),
          ...(result.status === 'met' ? [span(joined(' · ', DONE[result.done]), 'quiet')] : []),
        ]),
      ],
    ),
    ...section(
      { en: 'Other duties still unknown', zh: '其他待定义务' },
      withStatus(others, 'unknown'),
      openLine,
    ),
    ...section({ en: 'Not met', zh: '不成立的义务' }, withStatus(others, 'not-met'), notMetLine),
  ]
}

/** The duties on whose status the verdict rests, those of the verdict's own status where there are any. */
function decisive({ verdict, duties }: VerdictReport, { verdict: parts }: Regulation): readonly string[] {
  const { filing, assess, exposure } = parts
  const ofStatus = (status: string): string[] => filing.filter((name) => duties[name]?.status === status)
  switch (verdict) {
    case 'must-file':
      return ofStatus('met')
    case 'must-assess':
      return [assess.duty, ...ofStatus('unknown')]
    case 'undetermined':
      return ofStatus('unknown')
    case 'consult':
      return [...filing, exposure]
    case 'no-filing':
      return filing
  }
}

const withStatus = (found: readonly Found[], status: string): readonly Found[] =>
  found.filter(({ result }) => result.status === status)

const section = (title: Text, found: readonly Found[], page: (found: Found, index: number) => Page): Page =>
  found.length === 0 ? [] : [...heading(title), ...found.flatMap(page)]

const openLine = ({ duty, result }: Found): Page => [
  dutyLine(duty, result, duty.claim, {
    en: `turns on ${result.missing.join(', ')}`,
    zh: `取决于${result.missing.join('、')}`,
  }),
]

const notMetLine = ({ duty, result }: Found): Page => [dutyLine(duty, result, duty.denial)]

function dutyLine(duty: Duty, { status }: DutyResult, said: Text, more?: Text): Line {
  const where = joined(' · ', citesText(duty.cite), ' · ', duty.name, ...(more ? [' · ', more] : []))
  return line([span(STATUS[status], status), ' ', said, span(where, 'quiet')], { hang: '  ' })
}
