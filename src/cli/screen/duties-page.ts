import { citesText, dutyText } from '#documents'
import type { Text } from '#language'
import type { Matter, VerdictReport } from '#matters'
import type { Duty, DutyResult, Regulation } from '#rules'
import { DONE } from '#words'
import { blank, heading, joined, type Line, line, type Page, span } from '../layout/index.ts'
import { MARK } from '../words.ts'
import { ProofPages } from './proof-page.ts'

interface Found {
  readonly duty: Duty
  readonly result: DutyResult
}

/**
 * The duties: with their proofs those that apply and those the result turns on; then, in a line each, what may apply
 * and what does not. A review started by the authorities is no duty and stands under a heading of its own.
 */
export function dutiesPage(matter: Matter, report: VerdictReport, regulation: Regulation): Page {
  const { exposure } = regulation.verdict
  const all = regulation.duties.flatMap((duty): Found[] => {
    const result = report.duties[duty.name]
    return result ? [{ duty, result }] : []
  })
  const found = all.filter(({ duty }) => duty.name !== exposure)
  const decides = ({ duty }: Found): boolean => decisive(report, regulation).includes(duty.name)
  const apply = withStatus(found, 'met')
  // What decides comes first, so that the others can point to it.
  const ordered = apply.toSorted((a, b) => Number(decides(b)) - Number(decides(a)))
  const turning = found.filter((each) => each.result.status !== 'met' && decides(each))
  const others = found.filter((each) => each.result.status !== 'met' && !decides(each))
  const proofs = new ProofPages(matter, regulation)
  const proved = ({ duty, result }: Found, index: number): Page => [
    ...(index > 0 ? [blank] : []),
    ...proofs.tree(duty, result.proof, underDuty({ duty, result })),
  ]
  return [
    ...section(APPLY, ordered, proved),
    ...section(TURNS[report.verdict], turning, proved),
    ...section(MAY, withStatus(others, 'unknown'), (each) => [openLine(each, regulation)]),
    ...section(REST, withStatus(others, 'not-met'), ({ duty, result }) => [dutyLine(duty, result)]),
    ...section(
      EXPOSURE,
      all.filter(({ duty }) => duty.name === exposure),
      (each) => exposurePage(each, proofs),
    ),
  ]
}

const APPLY: Text = { en: 'Duties that apply, and why', zh: '适用的义务及其理由' }
const MAY: Text = { en: 'Duties that may apply', zh: '待定的义务' }
const REST: Text = { en: 'Other duties, on these answers', zh: '其他义务（依现有答案）' }
const EXPOSURE: Text = { en: 'A review started by the authorities', zh: '有关机关依职权启动审查的可能' }

const OPEN: Text = { en: 'What the result still turns on', zh: '筛查结果尚取决于' }
const NONE: Text = { en: 'Why no duty to file is found', zh: '未见申报义务的理由' }
const TURNS: Readonly<Record<VerdictReport['verdict'], Text>> = {
  'must-file': OPEN,
  'must-assess': OPEN,
  undetermined: OPEN,
  consult: NONE,
  'no-filing': NONE,
}

/** The duties on whose status the result rests, those of its own status where there are any. */
function decisive({ verdict, duties }: VerdictReport, { verdict: parts }: Regulation): readonly string[] {
  const { filing, assess } = parts
  const ofStatus = (status: string): string[] => filing.filter((name) => duties[name]?.status === status)
  switch (verdict) {
    case 'must-file':
      return ofStatus('met')
    case 'must-assess':
      return [assess.duty, ...ofStatus('unknown')]
    case 'undetermined':
      return ofStatus('unknown')
    case 'consult':
    case 'no-filing':
      return filing
  }
}

const withStatus = (found: readonly Found[], status: string): readonly Found[] =>
  found.filter(({ result }) => result.status === status)

const section = (title: Text, found: readonly Found[], page: (found: Found, index: number) => Page): Page =>
  found.length === 0 ? [] : [...heading(title), ...found.flatMap(page)]

/** Whether it was performed, where anything in a matter tells. */
const underDuty = ({ duty, result }: Found): readonly Text[] =>
  result.status === 'met' && duty.done !== undefined ? [DONE[result.done]] : []

/** A duty that may apply names the first question that would tell. */
function openLine({ duty, result }: Found, { facts }: Regulation): Line {
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
function exposurePage({ duty, result }: Found, proofs: ProofPages): Page {
  if (result.status !== 'not-met') return proofs.tree(duty, result.proof)
  return [line([NOTHING_SEEN, span(joined(' · ', citesText(duty.cite)), 'quiet')], { lead: '– ' })]
}

const NOTHING_SEEN: Text = {
  en: 'On the organisation’s own judgement nothing was seen that would call for one. The authorities judge for themselves.',
  zh: '就本单位自行判断而言，未见可能引起审查的情形；有关机关可以另作判断。',
}
