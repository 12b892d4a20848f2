import { citesText, type DutyFound, dutyGroups, dutyText, NOTHING_SEEN } from '#documents'
import type { Text } from '#language'
import type { Duty, DutyResult, Regulation } from '#rules'
import type { Matter, VerdictReport } from '#screening'
import { DONE } from '#words'
import { blank, heading, joined, type Line, line, type Page, span } from '../layout/index.ts'
import { MARK } from '../words.ts'
import { ProofPages } from './proof-page.ts'

/**
 * The duties: with their proofs those that apply and those the result turns on; then, in a line each, what may apply
 * and what does not. A review started by the authorities is no duty and stands under a heading of its own.
 */
export function dutiesPage(matter: Matter, report: VerdictReport, regulation: Regulation): Page {
  const { apply, turning, may, rest, exposure } = dutyGroups(report, regulation)
  const proofs = new ProofPages(matter, regulation)
  const proved = ({ duty, result }: DutyFound, index: number): Page => [
    ...(index > 0 ? [blank] : []),
    ...proofs.tree(duty, result.proof, underDuty({ duty, result })),
  ]
  const exposed = exposure ? [exposure] : []
  return [
    ...section(APPLY, apply, proved),
    ...section(TURNS[report.verdict], turning, proved),
    ...section(EXPOSURE, exposed, (each) =>
      exposurePage(each, report.verdict === 'consult', proofs, regulation),
    ),
    ...section(MAY, may, (each) => [openLine(each, regulation)]),
    ...section(REST, rest, ({ duty, result }) => [dutyLine(duty, result)]),
  ]
}

const APPLY: Text = { en: 'Duties that apply, and why', zh: '适用的义务及其理由' }
const MAY: Text = { en: 'Duties that may apply', zh: '待定的义务' }
const REST: Text = { en: 'Other duties, on these answers', zh: '其他义务（依现有答案）' }
const EXPOSURE: Text = { en: 'A review started by the authorities', zh: '依职权审查的可能' }

const OPEN: Text = { en: 'What the result still turns on', zh: '筛查结果尚取决于' }
const NONE: Text = { en: 'Why no duty to file is found', zh: '未见申报义务的理由' }
const TURNS: Readonly<Record<VerdictReport['verdict'], Text>> = {
  'must-file': OPEN,
  'must-assess': OPEN,
  undetermined: OPEN,
  consult: NONE,
  'no-filing': NONE,
}

const section = <T>(title: Text, found: readonly T[], page: (found: T, index: number) => Page): Page =>
  found.length === 0 ? [] : [...heading(title), ...found.flatMap(page)]

/** Whether it was performed, where anything in a matter tells. */
const underDuty = ({ duty, result }: DutyFound): readonly Text[] =>
  result.status === 'met' && duty.done !== undefined ? [DONE[result.done]] : []

/** What may apply names the first question that would tell. */
function openLine({ duty, result }: DutyFound, { facts }: Regulation): Line {
  const [first, ...more] = result.missing
  if (first === undefined) return dutyLine(duty, result)
  const { en, zh } = facts[first]!.question
  return dutyLine(duty, result, {
    en: `it turns on: ${en}${more.length > 0 ? ` (and ${more.length} more)` : ''}`,
    zh: `取决于：${zh}${more.length > 0 ? `（另有${more.length}项）` : ''}`,
  })
}

function dutyLine(duty: Duty, { status }: DutyResult, more?: Text): Line {
  const where = joined(' · ', citesText(duty.cite), ...(more ? [' · ', more] : []))
  const said = status === 'unknown' ? duty.claim : dutyText(duty, status)
  return line([span(MARK[status], status), ' ', said, span(where, 'quiet')], { hang: '  ' })
}

/** Where nothing was seen, that is the organisation's own judgement; the authorities make theirs. */
function exposurePage(
  found: DutyFound,
  isDecisive: boolean,
  proofs: ProofPages,
  regulation: Regulation,
): Page {
  const { duty, result } = found
  if (result.status === 'not-met') {
    return [line([NOTHING_SEEN, span(joined(' · ', citesText(duty.cite)), 'quiet')], { lead: '– ' })]
  }
  return result.status === 'met' || isDecisive
    ? proofs.tree(duty, result.proof)
    : [openLine(found, regulation)]
}
